#include "CSlovoBuiltIn.h"
