// Numbers.

#ifndef SLOVO_NUMBERS_H
#define SLOVO_NUMBERS_H

#include <float.h>
#include "slovo_type_names.h"

#include <unicode/ucurr.h>
#include <unicode/unumberformatter.h>

static inline UNumberFormatter *slovo_unumf_open(const UChar *skeleton, int32_t skeletonLength,
                                                 const char *locale, UParseError *error,
                                                 UErrorCode *status) {
  return unumf_openForSkeletonAndLocaleWithError(skeleton, skeletonLength, locale, error, status);
}

static inline void slovo_unumf_close(UNumberFormatter *formatter) { unumf_close(formatter); }

static inline UFormattedNumber *slovo_unumf_openResult(UErrorCode *status) {
  return unumf_openResult(status);
}

static inline void slovo_unumf_closeResult(UFormattedNumber *result) { unumf_closeResult(result); }

static inline void slovo_unumf_formatDecimal(const UNumberFormatter *formatter,
                                             const char *decimal, int32_t decimalLength,
                                             UFormattedNumber *result, UErrorCode *status) {
  unumf_formatDecimal(formatter, decimal, decimalLength, result, status);
}

static inline void slovo_unumf_formatInt(const UNumberFormatter *formatter, int64_t value,
                                         UFormattedNumber *result, UErrorCode *status) {
  unumf_formatInt(formatter, value, result, status);
}

// The value belongs to the result, and lives no longer.
static inline const UFormattedValue *slovo_unumf_resultAsValue(const UFormattedNumber *result,
                                                               UErrorCode *status) {
  return unumf_resultAsValue(result, status);
}

static inline int32_t slovo_unumf_resultToString(const UFormattedNumber *result, UChar *text,
                                                 int32_t capacity, UErrorCode *status) {
  return unumf_resultToString(result, text, capacity, status);
}

static inline int32_t slovo_unumf_resultToDecimalNumber(const UFormattedNumber *result, char *text,
                                                        int32_t capacity, UErrorCode *status) {
  return unumf_resultToDecimalNumber(result, text, capacity, status);
}

static inline int32_t slovo_ucurr_getDefaultFractionDigits(const UChar *code,
                                                           UErrorCode *status) {
  return ucurr_getDefaultFractionDigits(code, status);
}

static inline UBool slovo_ucurr_isKnown(const UChar *code, UErrorCode *status) {
  return ucurr_isAvailable(code, -DBL_MAX, DBL_MAX, status);
}

#endif
