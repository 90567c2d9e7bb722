// Every function of this target is inline in the headers; SwiftPM needs one file to compile.
#include "CSlovoICU.h"
