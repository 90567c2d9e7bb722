// Properties of characters, scripts.

#ifndef SLOVO_CHARACTERS_H
#define SLOVO_CHARACTERS_H

#include "slovo_type_names.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

static inline int8_t slovo_u_charType(UChar32 c) { return u_charType(c); }

static inline UBool slovo_u_isUAlphabetic(UChar32 c) { return u_isUAlphabetic(c); }

static inline UBool slovo_u_isUWhiteSpace(UChar32 c) { return u_isUWhiteSpace(c); }

static inline int32_t slovo_u_charDirection(UChar32 c) { return (int32_t)u_charDirection(c); }

static inline UBool slovo_u_hasBinaryProperty(UChar32 c, int32_t property) {
  return u_hasBinaryProperty(c, (UProperty)property);
}

static inline int32_t slovo_uscript_getScript(UChar32 c, UErrorCode *status) {
  return (int32_t)uscript_getScript(c, status);
}

static inline UBool slovo_uscript_hasScript(UChar32 c, int32_t script) {
  return uscript_hasScript(c, (UScriptCode)script);
}

static inline int32_t slovo_uscript_getScriptExtensions(UChar32 c, UScriptCode *scripts,
                                                        int32_t capacity, UErrorCode *status) {
  return uscript_getScriptExtensions(c, scripts, capacity, status);
}

// Both names belong to ICU and live as long as the process.
static inline const char *slovo_uscript_getShortName(int32_t script) {
  return uscript_getShortName((UScriptCode)script);
}

static inline const char *slovo_uscript_getName(int32_t script) {
  return uscript_getName((UScriptCode)script);
}

static inline UBool slovo_uscript_isRightToLeft(int32_t script) {
  return uscript_isRightToLeft((UScriptCode)script);
}

static inline int32_t slovo_script_named(const char *name) {
  return u_getPropertyValueEnum(UCHAR_SCRIPT, name);
}

#endif
