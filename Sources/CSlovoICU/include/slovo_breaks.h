// Boundaries of characters, words, lines and sentences.

#ifndef SLOVO_BREAKS_H
#define SLOVO_BREAKS_H

#include "slovo_type_names.h"

#include <unicode/ubrk.h>
#include <unicode/utext.h>

static inline UBreakIterator *slovo_ubrk_open(int32_t type, const char *locale,
                                              UErrorCode *status) {
  return ubrk_open((UBreakIteratorType)type, locale, NULL, 0, status);
}

static inline UBreakIterator *slovo_ubrk_clone(const UBreakIterator *iterator,
                                               UErrorCode *status) {
  return ubrk_clone(iterator, status);
}

static inline void slovo_ubrk_close(UBreakIterator *iterator) { ubrk_close(iterator); }

// The iterator keeps a shallow copy of the UText, and with it a pointer to the bytes: the bytes
// must outlive every later use of the iterator. (The UText itself may be closed.)
static inline void slovo_ubrk_setUText(UBreakIterator *iterator, UText *text, UErrorCode *status) {
  ubrk_setUText(iterator, text, status);
}

static inline int32_t slovo_ubrk_next(UBreakIterator *iterator) { return ubrk_next(iterator); }

static inline int32_t slovo_ubrk_getRuleStatus(UBreakIterator *iterator) {
  return ubrk_getRuleStatus(iterator);
}

// The UText keeps the pointer: the bytes must outlive it.
static inline UText *slovo_utext_openUTF8(const char *text, int64_t length, UErrorCode *status) {
  return utext_openUTF8(NULL, text, length, status);
}

static inline void slovo_utext_close(UText *text) { utext_close(text); }

#endif
