#ifndef CSLOVO_BUILT_IN_H
#define CSLOVO_BUILT_IN_H

#include <stddef.h>

// A file that is compiled in. Everything it points to is constant and lives as long as the program.
typedef struct {
  const char *path;            // relative to the workspace, with '/' between names
  const unsigned char *bytes;
  size_t length;
} slovo_built_in_file;

// The number of files.
size_t slovo_built_in_count(void);

// A file by its position, which is below the count; files stand in the order of their paths' bytes.
slovo_built_in_file slovo_built_in_at(size_t index);

#endif
