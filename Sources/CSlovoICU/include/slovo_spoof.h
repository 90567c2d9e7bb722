// Confusable identifiers and mixed scripts.

#ifndef SLOVO_SPOOF_H
#define SLOVO_SPOOF_H

#include "slovo_type_names.h"

#include <unicode/uspoof.h>

static inline USpoofChecker *slovo_uspoof_open(UErrorCode *status) { return uspoof_open(status); }

static inline void slovo_uspoof_close(USpoofChecker *checker) { uspoof_close(checker); }

static inline void slovo_uspoof_setChecks(USpoofChecker *checker, int32_t checks,
                                          UErrorCode *status) {
  uspoof_setChecks(checker, checks, status);
}

static inline int32_t slovo_uspoof_getSkeletonUTF8(const USpoofChecker *checker, const char *text,
                                                   int32_t textLength, char *result,
                                                   int32_t capacity, UErrorCode *status) {
  return uspoof_getSkeletonUTF8(checker, 0, text, textLength, result, capacity, status);
}

static inline int32_t slovo_uspoof_areConfusableUTF8(const USpoofChecker *checker,
                                                     const char *left, int32_t leftLength,
                                                     const char *right, int32_t rightLength,
                                                     UErrorCode *status) {
  return uspoof_areConfusableUTF8(checker, left, leftLength, right, rightLength, status);
}

static inline USpoofCheckResult *slovo_uspoof_openCheckResult(UErrorCode *status) {
  return uspoof_openCheckResult(status);
}

static inline void slovo_uspoof_closeCheckResult(USpoofCheckResult *result) {
  uspoof_closeCheckResult(result);
}

static inline int32_t slovo_uspoof_check2UTF8(const USpoofChecker *checker, const char *text,
                                              int32_t textLength, USpoofCheckResult *result,
                                              UErrorCode *status) {
  return uspoof_check2UTF8(checker, text, textLength, result, status);
}

static inline int32_t slovo_uspoof_getRestrictionLevel(const USpoofCheckResult *result,
                                                       UErrorCode *status) {
  return (int32_t)uspoof_getCheckResultRestrictionLevel(result, status);
}

#endif
