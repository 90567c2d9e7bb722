#define _GNU_SOURCE
#include "CSlovoSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

int slovo_store_file_system(int descriptor) {
#ifdef __linux__
  return syncfs(descriptor);
#else
  (void)descriptor;
  errno = ENOSYS;
  return -1;
#endif
}

int slovo_exchange_names(const char *one, const char *other) {
#ifdef RENAME_EXCHANGE
  return renameat2(AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE);
#else
  (void)one;
  (void)other;
  errno = ENOSYS;
  return -1;
#endif
}

static const int watched[] = {SIGHUP, SIGINT, SIGTERM, SIGPIPE};
static int ends[2];
static void (*call)(int signal);

/// Tells the thread that waits; only what a handler may call is called here.
static void tell(int signal) {
  int reason = errno;
  unsigned char byte = (unsigned char)signal;
  ssize_t count = write(ends[1], &byte, 1);
  (void)count;
  // Whoever writes to a pipe that nobody reads has nothing more to say.
  while (signal == SIGPIPE) pause();
  errno = reason;
}

static void *await(void *unused) {
  (void)unused;
  unsigned char byte = 0;
  ssize_t count;
  do {
    count = read(ends[0], &byte, 1);
  } while (count < 0 && errno == EINTR);
  if (count == 1) call(byte);
  return NULL;
}

int slovo_watch_signals(void (*end)(int signal)) {
  if (pipe(ends) != 0) return -1;
  for (int index = 0; index < 2; index++) fcntl(ends[index], F_SETFD, FD_CLOEXEC);
  call = end;
  pthread_t thread;
  int reason = pthread_create(&thread, NULL, await, NULL);
  if (reason != 0) {
    errno = reason;
    return -1;
  }
  pthread_detach(thread);
  for (unsigned long index = 0; index < sizeof watched / sizeof *watched; index++) {
    struct sigaction action = {0};
    sigaction(watched[index], NULL, &action);
    if (action.sa_handler == SIG_IGN) continue;
    action = (struct sigaction){.sa_handler = tell, .sa_flags = SA_RESTART};
    sigaction(watched[index], &action, NULL);
  }
  return 0;
}

void slovo_end_by_signal(int number) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, number);
  signal(number, SIG_DFL);
  pthread_sigmask(SIG_UNBLOCK, &set, NULL);
  kill(getpid(), number);
  for (;;) pause();
}
