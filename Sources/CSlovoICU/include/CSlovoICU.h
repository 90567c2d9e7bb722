// The ICU functions that SlovoICU calls, under names that Swift can import.
//
// ICU renames its symbols by macro (u_strlen becomes u_strlen_72), and Swift does not import macros
// that take arguments. So there is one inline function per call, named "slovo_" and the ICU name.
// They add nothing: same arguments, same result, same status.
//
// Some calls give back a handle although they failed, so that it has to be closed in any case; every
// close takes null. Where ICU keeps a pointer after the call returns, the comment says who must
// outlive whom; no other call keeps one.

#ifndef CSLOVO_ICU_H
#define CSLOVO_ICU_H

#include "slovo_breaks.h"
#include "slovo_characters.h"
#include "slovo_collation.h"
#include "slovo_dates.h"
#include "slovo_formatted.h"
#include "slovo_locales.h"
#include "slovo_numbers.h"
#include "slovo_plurals_lists.h"
#include "slovo_spoof.h"
#include "slovo_strings.h"
#include "slovo_transliteration.h"

#endif
