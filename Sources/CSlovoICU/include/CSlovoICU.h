#ifndef CSLOVO_ICU_H
#define CSLOVO_ICU_H
#include <unicode/utypes.h>
#endif
