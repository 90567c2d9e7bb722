// Plural rules, lists.

#ifndef SLOVO_PLURALS_LISTS_H
#define SLOVO_PLURALS_LISTS_H

#include "slovo_type_names.h"

#include <unicode/uenum.h>
#include <unicode/ulistformatter.h>
#include <unicode/upluralrules.h>

static inline UPluralRules *slovo_uplrules_open(const char *locale, UBool ordinal,
                                                UErrorCode *status) {
  return uplrules_openForType(locale, ordinal ? UPLURAL_TYPE_ORDINAL : UPLURAL_TYPE_CARDINAL,
                              status);
}

static inline void slovo_uplrules_close(UPluralRules *rules) { uplrules_close(rules); }

static inline int32_t slovo_uplrules_select(const UPluralRules *rules, double number,
                                            UChar *keyword, int32_t capacity, UErrorCode *status) {
  return uplrules_select(rules, number, keyword, capacity, status);
}

static inline int32_t slovo_uplrules_selectFormatted(const UPluralRules *rules,
                                                     const UFormattedNumber *number,
                                                     UChar *keyword, int32_t capacity,
                                                     UErrorCode *status) {
  return uplrules_selectFormatted(rules, number, keyword, capacity, status);
}

static inline UEnumeration *slovo_uplrules_getKeywords(const UPluralRules *rules,
                                                       UErrorCode *status) {
  return uplrules_getKeywords(rules, status);
}

// The text belongs to the enumeration, and lives until the next call on it.
static inline const char *slovo_uenum_next(UEnumeration *enumeration, int32_t *length,
                                           UErrorCode *status) {
  return uenum_next(enumeration, length, status);
}

static inline void slovo_uenum_close(UEnumeration *enumeration) { uenum_close(enumeration); }

static inline UListFormatter *slovo_ulistfmt_open(const char *locale, int32_t type, int32_t width,
                                                  UErrorCode *status) {
  return ulistfmt_openForType(locale, (UListFormatterType)type, (UListFormatterWidth)width,
                              status);
}

static inline void slovo_ulistfmt_close(UListFormatter *formatter) { ulistfmt_close(formatter); }

static inline UFormattedList *slovo_ulistfmt_openResult(UErrorCode *status) {
  return ulistfmt_openResult(status);
}

static inline void slovo_ulistfmt_closeResult(UFormattedList *result) {
  ulistfmt_closeResult(result);
}

static inline void slovo_ulistfmt_formatStringsToResult(const UListFormatter *formatter,
                                                        const UChar *const *strings,
                                                        const int32_t *lengths, int32_t count,
                                                        UFormattedList *result,
                                                        UErrorCode *status) {
  ulistfmt_formatStringsToResult(formatter, strings, lengths, count, result, status);
}

// The value belongs to the result, and lives no longer.
static inline const UFormattedValue *slovo_ulistfmt_resultAsValue(const UFormattedList *result,
                                                                  UErrorCode *status) {
  return ulistfmt_resultAsValue(result, status);
}

#endif
