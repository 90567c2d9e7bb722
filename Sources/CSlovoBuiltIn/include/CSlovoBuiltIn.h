#ifndef CSLOVO_BUILT_IN_H
#define CSLOVO_BUILT_IN_H
#endif
