// Transliteration.

#ifndef SLOVO_TRANSLITERATION_H
#define SLOVO_TRANSLITERATION_H

#include "slovo_type_names.h"

#include <unicode/parseerr.h>
#include <unicode/uenum.h>
#include <unicode/utrans.h>

// ICU declares it as a pointer to void.
typedef struct slovo_transliterator slovo_transliterator;

// Rules may be null: then the id names a transliterator of the system.
static inline slovo_transliterator *slovo_utrans_open(const UChar *id, int32_t idLength,
                                                      UBool reverse, const UChar *rules,
                                                      int32_t rulesLength, UParseError *error,
                                                      UErrorCode *status) {
  return (slovo_transliterator *)utrans_openU(id, idLength,
                                              reverse ? UTRANS_REVERSE : UTRANS_FORWARD, rules,
                                              rulesLength, error, status);
}

static inline slovo_transliterator *slovo_utrans_clone(const slovo_transliterator *transliterator,
                                                       UErrorCode *status) {
  return (slovo_transliterator *)utrans_clone((const UTransliterator *)transliterator, status);
}

static inline void slovo_utrans_close(slovo_transliterator *transliterator) {
  utrans_close((UTransliterator *)transliterator);
}

// The transliterator keeps no pointer to the text once the call returns.
static inline void slovo_utrans_transUChars(const slovo_transliterator *transliterator,
                                            UChar *text, int32_t *textLength, int32_t capacity,
                                            int32_t start, int32_t *limit, UErrorCode *status) {
  utrans_transUChars((const UTransliterator *)transliterator, text, textLength, capacity, start,
                     limit, status);
}

static inline UEnumeration *slovo_utrans_openIDs(UErrorCode *status) {
  return utrans_openIDs(status);
}

#endif
