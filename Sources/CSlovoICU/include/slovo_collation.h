// Collation.

#ifndef SLOVO_COLLATION_H
#define SLOVO_COLLATION_H

#include "slovo_type_names.h"

#include <unicode/ucol.h>

static inline UCollator *slovo_ucol_open(const char *locale, UErrorCode *status) {
  return ucol_open(locale, status);
}

static inline void slovo_ucol_close(UCollator *collator) { ucol_close(collator); }

static inline void slovo_ucol_setAttribute(UCollator *collator, UColAttribute attribute,
                                           UColAttributeValue value, UErrorCode *status) {
  ucol_setAttribute(collator, attribute, value, status);
}

static inline int32_t slovo_ucol_strcollUTF8(const UCollator *collator, const char *left,
                                             int32_t leftLength, const char *right,
                                             int32_t rightLength, UErrorCode *status) {
  return (int32_t)ucol_strcollUTF8(collator, left, leftLength, right, rightLength, status);
}

static inline int32_t slovo_ucol_getSortKey(const UCollator *collator, const UChar *text,
                                            int32_t textLength, uint8_t *result,
                                            int32_t capacity) {
  return ucol_getSortKey(collator, text, textLength, result, capacity);
}

#endif
