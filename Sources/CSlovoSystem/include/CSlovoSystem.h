#ifndef CSLOVO_SYSTEM_H
#define CSLOVO_SYSTEM_H

/// Has everything stored that was written to the file system on which a descriptor is open.
///
/// Returns 0, or -1 with the reason in `errno`: `ENOSYS` where a system has no such call.
int slovo_store_file_system(int descriptor);

#endif
