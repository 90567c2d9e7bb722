// Dates, intervals, time zones.

#ifndef SLOVO_DATES_H
#define SLOVO_DATES_H

#include "slovo_type_names.h"

#include <unicode/ucal.h>
#include <unicode/udat.h>
#include <unicode/udateintervalformat.h>
#include <unicode/udatpg.h>
#include <unicode/ufieldpositer.h>

// ICU declares these three as pointers to void; opaque structs keep them apart in Swift.
typedef struct slovo_date_format slovo_date_format;
typedef struct slovo_pattern_generator slovo_pattern_generator;
typedef struct slovo_calendar slovo_calendar;

static inline slovo_date_format *slovo_udat_open(int32_t timeStyle, int32_t dateStyle,
                                                 const char *locale, const UChar *zone,
                                                 int32_t zoneLength, const UChar *pattern,
                                                 int32_t patternLength, UErrorCode *status) {
  return (slovo_date_format *)udat_open((UDateFormatStyle)timeStyle, (UDateFormatStyle)dateStyle,
                                        locale, zone, zoneLength, pattern, patternLength, status);
}

static inline void slovo_udat_close(slovo_date_format *format) {
  udat_close((UDateFormat *)format);
}

static inline int32_t slovo_udat_formatForFields(const slovo_date_format *format, UDate date,
                                                 UChar *result, int32_t capacity,
                                                 UFieldPositionIterator *fields,
                                                 UErrorCode *status) {
  return udat_formatForFields((const UDateFormat *)format, date, result, capacity, fields, status);
}

static inline int32_t slovo_udat_toPattern(const slovo_date_format *format, UChar *result,
                                           int32_t capacity, UErrorCode *status) {
  return udat_toPattern((const UDateFormat *)format, 0, result, capacity, status);
}

static inline slovo_pattern_generator *slovo_udatpg_open(const char *locale, UErrorCode *status) {
  return (slovo_pattern_generator *)udatpg_open(locale, status);
}

static inline void slovo_udatpg_close(slovo_pattern_generator *generator) {
  udatpg_close((UDateTimePatternGenerator *)generator);
}

static inline int32_t slovo_udatpg_getBestPattern(slovo_pattern_generator *generator,
                                                  const UChar *skeleton, int32_t skeletonLength,
                                                  UChar *result, int32_t capacity,
                                                  UErrorCode *status) {
  return udatpg_getBestPattern((UDateTimePatternGenerator *)generator, skeleton, skeletonLength,
                               result, capacity, status);
}

static inline UDateIntervalFormat *slovo_udtitvfmt_open(const char *locale, const UChar *skeleton,
                                                        int32_t skeletonLength, const UChar *zone,
                                                        int32_t zoneLength, UErrorCode *status) {
  return udtitvfmt_open(locale, skeleton, skeletonLength, zone, zoneLength, status);
}

static inline void slovo_udtitvfmt_close(UDateIntervalFormat *format) { udtitvfmt_close(format); }

static inline int32_t slovo_udtitvfmt_format(const UDateIntervalFormat *format, UDate from,
                                             UDate to, UChar *result, int32_t capacity,
                                             UErrorCode *status) {
  return udtitvfmt_format(format, from, to, result, capacity, NULL, status);
}

static inline int32_t slovo_ucal_getCanonicalTimeZoneID(const UChar *zone, int32_t zoneLength,
                                                        UChar *result, int32_t capacity,
                                                        UBool *isSystemID, UErrorCode *status) {
  return ucal_getCanonicalTimeZoneID(zone, zoneLength, result, capacity, isSystemID, status);
}

static inline slovo_calendar *slovo_ucal_open(const UChar *zone, int32_t zoneLength,
                                              const char *locale, UErrorCode *status) {
  return (slovo_calendar *)ucal_open(zone, zoneLength, locale, UCAL_GREGORIAN, status);
}

static inline void slovo_ucal_close(slovo_calendar *calendar) { ucal_close((UCalendar *)calendar); }

static inline void slovo_ucal_setMillis(slovo_calendar *calendar, UDate date, UErrorCode *status) {
  ucal_setMillis((UCalendar *)calendar, date, status);
}

static inline int32_t slovo_ucal_get(const slovo_calendar *calendar, UCalendarDateFields field,
                                     UErrorCode *status) {
  return ucal_get((const UCalendar *)calendar, field, status);
}

static inline UBool slovo_ucal_getTimeZoneTransitionDate(const slovo_calendar *calendar,
                                                         UTimeZoneTransitionType type,
                                                         UDate *transition, UErrorCode *status) {
  return ucal_getTimeZoneTransitionDate((const UCalendar *)calendar, type, transition, status);
}

#endif
