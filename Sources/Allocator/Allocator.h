// The settings of glibc's allocator, which Swift's own module of the C library leaves out.
#ifdef __linux__
#include <malloc.h>
#endif
