// Conversion between UTF-8 and UTF-16, normalisation, letter case, names of status codes, versions.

#ifndef SLOVO_STRINGS_H
#define SLOVO_STRINGS_H

#include "slovo_type_names.h"

#include <unicode/ucal.h>
#include <unicode/ucasemap.h>
#include <unicode/ulocdata.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utypes.h>
#include <unicode/uversion.h>

static inline const char *slovo_u_errorName(UErrorCode status) { return u_errorName(status); }

static inline void slovo_u_strFromUTF8(UChar *result, int32_t capacity, int32_t *length,
                                       const char *text, int32_t textLength, UErrorCode *status) {
  u_strFromUTF8(result, capacity, length, text, textLength, status);
}

// A lone surrogate becomes U+FFFD.
static inline void slovo_u_strToUTF8(char *result, int32_t capacity, int32_t *length,
                                     const UChar *text, int32_t textLength, UErrorCode *status) {
  u_strToUTF8WithSub(result, capacity, length, text, textLength, 0xFFFD, NULL, status);
}

// The normalisers belong to ICU and live as long as the process: never close them.
static inline const UNormalizer2 *slovo_unorm2_getNFCInstance(UErrorCode *status) {
  return unorm2_getNFCInstance(status);
}

static inline const UNormalizer2 *slovo_unorm2_getNFDInstance(UErrorCode *status) {
  return unorm2_getNFDInstance(status);
}

static inline const UNormalizer2 *slovo_unorm2_getNFKCInstance(UErrorCode *status) {
  return unorm2_getNFKCInstance(status);
}

static inline const UNormalizer2 *slovo_unorm2_getNFKDInstance(UErrorCode *status) {
  return unorm2_getNFKDInstance(status);
}

static inline int32_t slovo_unorm2_normalize(const UNormalizer2 *normalizer, const UChar *text,
                                             int32_t textLength, UChar *result, int32_t capacity,
                                             UErrorCode *status) {
  return unorm2_normalize(normalizer, text, textLength, result, capacity, status);
}

static inline UBool slovo_unorm2_isNormalized(const UNormalizer2 *normalizer, const UChar *text,
                                              int32_t textLength, UErrorCode *status) {
  return unorm2_isNormalized(normalizer, text, textLength, status);
}

static inline UCaseMap *slovo_ucasemap_open(const char *locale, uint32_t options,
                                            UErrorCode *status) {
  return ucasemap_open(locale, options, status);
}

static inline void slovo_ucasemap_close(UCaseMap *map) { ucasemap_close(map); }

static inline int32_t slovo_ucasemap_utf8ToLower(const UCaseMap *map, char *result,
                                                 int32_t capacity, const char *text,
                                                 int32_t textLength, UErrorCode *status) {
  return ucasemap_utf8ToLower(map, result, capacity, text, textLength, status);
}

static inline int32_t slovo_ucasemap_utf8ToUpper(const UCaseMap *map, char *result,
                                                 int32_t capacity, const char *text,
                                                 int32_t textLength, UErrorCode *status) {
  return ucasemap_utf8ToUpper(map, result, capacity, text, textLength, status);
}

// Opens a break iterator inside the map (which is why it is not const) and leaves no text in it.
static inline int32_t slovo_ucasemap_utf8ToTitle(UCaseMap *map, char *result, int32_t capacity,
                                                 const char *text, int32_t textLength,
                                                 UErrorCode *status) {
  return ucasemap_utf8ToTitle(map, result, capacity, text, textLength, status);
}

static inline int32_t slovo_ucasemap_utf8FoldCase(const UCaseMap *map, char *result,
                                                  int32_t capacity, const char *text,
                                                  int32_t textLength, UErrorCode *status) {
  return ucasemap_utf8FoldCase(map, result, capacity, text, textLength, status);
}

static inline void slovo_u_getVersion(uint8_t *version) { u_getVersion(version); }

static inline void slovo_u_getUnicodeVersion(uint8_t *version) { u_getUnicodeVersion(version); }

static inline void slovo_ulocdata_getCLDRVersion(uint8_t *version, UErrorCode *status) {
  ulocdata_getCLDRVersion(version, status);
}

// The text belongs to ICU and lives as long as the process.
static inline const char *slovo_ucal_getTZDataVersion(UErrorCode *status) {
  return ucal_getTZDataVersion(status);
}

#endif
