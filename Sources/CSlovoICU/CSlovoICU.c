#include "CSlovoICU.h"
