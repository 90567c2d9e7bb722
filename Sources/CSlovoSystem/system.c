#define _GNU_SOURCE
#include "CSlovoSystem.h"

#include <errno.h>
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
