#ifndef CSLOVO_SYSTEM_H
#define CSLOVO_SYSTEM_H

/// Has everything stored that was written to the file system on which a descriptor is open.
///
/// Returns 0, or -1 with the reason in `errno`: `ENOSYS` where a system has no such call.
int slovo_store_file_system(int descriptor);

/// Lets two names change places in one step.
///
/// Returns 0, or -1 with the reason in `errno`: `ENOSYS` where a system has no such call, `EINVAL`
/// where a file system does not know it.
int slovo_exchange_names(const char *one, const char *other);

/// Has a function called, on a thread of its own, when SIGHUP, SIGINT, SIGTERM or SIGPIPE reaches the
/// program; signals that are ignored stay ignored.
///
/// Returns 0, or -1 with the reason in `errno`; the signals then end the program as they always do.
int slovo_watch_signals(void (*end)(int signal));

/// Ends the program as a signal does that nobody handles.
_Noreturn void slovo_end_by_signal(int signal);

#endif
