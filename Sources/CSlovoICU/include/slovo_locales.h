// Locale identifiers, the names of languages, and which locales have data.

#ifndef SLOVO_LOCALES_H
#define SLOVO_LOCALES_H

#include "slovo_type_names.h"

#include <unicode/uldnames.h>
#include <unicode/uloc.h>
#include <unicode/ures.h>

static inline int32_t slovo_uloc_forLanguageTag(const char *tag, char *result, int32_t capacity,
                                                int32_t *parsedLength, UErrorCode *status) {
  return uloc_forLanguageTag(tag, result, capacity, parsedLength, status);
}

static inline int32_t slovo_uloc_toLanguageTag(const char *locale, char *result, int32_t capacity,
                                               UBool strict, UErrorCode *status) {
  return uloc_toLanguageTag(locale, result, capacity, strict, status);
}

static inline int32_t slovo_uloc_getName(const char *locale, char *result, int32_t capacity,
                                         UErrorCode *status) {
  return uloc_getName(locale, result, capacity, status);
}

static inline int32_t slovo_uloc_getLanguage(const char *locale, char *result, int32_t capacity,
                                             UErrorCode *status) {
  return uloc_getLanguage(locale, result, capacity, status);
}

static inline int32_t slovo_uloc_getScript(const char *locale, char *result, int32_t capacity,
                                           UErrorCode *status) {
  return uloc_getScript(locale, result, capacity, status);
}

static inline int32_t slovo_uloc_getCountry(const char *locale, char *result, int32_t capacity,
                                            UErrorCode *status) {
  return uloc_getCountry(locale, result, capacity, status);
}

static inline int32_t slovo_uloc_getParent(const char *locale, char *result, int32_t capacity,
                                           UErrorCode *status) {
  return uloc_getParent(locale, result, capacity, status);
}

static inline int32_t slovo_uloc_addLikelySubtags(const char *locale, char *result,
                                                  int32_t capacity, UErrorCode *status) {
  return uloc_addLikelySubtags(locale, result, capacity, status);
}

static inline int32_t slovo_uloc_minimizeSubtags(const char *locale, char *result,
                                                 int32_t capacity, UErrorCode *status) {
  return uloc_minimizeSubtags(locale, result, capacity, status);
}

static inline UBool slovo_uloc_isRightToLeft(const char *locale) {
  return uloc_isRightToLeft(locale);
}

static inline ULocaleDisplayNames *slovo_uldn_open(const char *locale, UErrorCode *status) {
  return uldn_open(locale, ULDN_STANDARD_NAMES, status);
}

static inline void slovo_uldn_close(ULocaleDisplayNames *names) { uldn_close(names); }

static inline int32_t slovo_uldn_localeDisplayName(const ULocaleDisplayNames *names,
                                                   const char *locale, UChar *result,
                                                   int32_t capacity, UErrorCode *status) {
  return uldn_localeDisplayName(names, locale, result, capacity, status);
}

static inline int32_t slovo_uldn_languageDisplayName(const ULocaleDisplayNames *names,
                                                     const char *language, UChar *result,
                                                     int32_t capacity, UErrorCode *status) {
  return uldn_languageDisplayName(names, language, result, capacity, status);
}

static inline int32_t slovo_uldn_scriptDisplayName(const ULocaleDisplayNames *names,
                                                   const char *script, UChar *result,
                                                   int32_t capacity, UErrorCode *status) {
  return uldn_scriptDisplayName(names, script, result, capacity, status);
}

static inline int32_t slovo_uldn_regionDisplayName(const ULocaleDisplayNames *names,
                                                   const char *region, UChar *result,
                                                   int32_t capacity, UErrorCode *status) {
  return uldn_regionDisplayName(names, region, result, capacity, status);
}

// Whether ICU has data for the locale or for one of its parents. Without data ICU would fall back
// to the default locale of the process, which U_USING_DEFAULT_WARNING tells.
static inline UBool slovo_locale_has_data(const char *locale, UErrorCode *status) {
  UResourceBundle *bundle = ures_open(NULL, locale, status);
  ures_close(bundle);
  return U_SUCCESS(*status) && *status != U_USING_DEFAULT_WARNING;
}

#endif
