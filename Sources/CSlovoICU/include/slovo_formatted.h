// The fields inside a formatted number, date or list.

#ifndef SLOVO_FORMATTED_H
#define SLOVO_FORMATTED_H

#include "slovo_type_names.h"

#include <unicode/ufieldpositer.h>
#include <unicode/uformattedvalue.h>

static inline UConstrainedFieldPosition *slovo_ucfpos_open(UErrorCode *status) {
  return ucfpos_open(status);
}

static inline void slovo_ucfpos_close(UConstrainedFieldPosition *position) {
  ucfpos_close(position);
}

static inline void slovo_ucfpos_constrainCategory(UConstrainedFieldPosition *position,
                                                  int32_t category, UErrorCode *status) {
  ucfpos_constrainCategory(position, category, status);
}

static inline int32_t slovo_ucfpos_getField(const UConstrainedFieldPosition *position,
                                            UErrorCode *status) {
  return ucfpos_getField(position, status);
}

static inline void slovo_ucfpos_getIndexes(const UConstrainedFieldPosition *position,
                                           int32_t *start, int32_t *end, UErrorCode *status) {
  ucfpos_getIndexes(position, start, end, status);
}

static inline UBool slovo_ufmtval_nextPosition(const UFormattedValue *value,
                                               UConstrainedFieldPosition *position,
                                               UErrorCode *status) {
  return ufmtval_nextPosition(value, position, status);
}

// The text belongs to the value, and the value to the result it came from.
static inline const UChar *slovo_ufmtval_getString(const UFormattedValue *value, int32_t *length,
                                                   UErrorCode *status) {
  return ufmtval_getString(value, length, status);
}

static inline UFieldPositionIterator *slovo_ufieldpositer_open(UErrorCode *status) {
  return ufieldpositer_open(status);
}

static inline void slovo_ufieldpositer_close(UFieldPositionIterator *iterator) {
  ufieldpositer_close(iterator);
}

static inline int32_t slovo_ufieldpositer_next(UFieldPositionIterator *iterator, int32_t *start,
                                               int32_t *end) {
  return ufieldpositer_next(iterator, start, end);
}

#endif
