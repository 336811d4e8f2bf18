#include "cost_counting.h"

__attribute__((noinline)) void measured_region(void (*body)(void *context), void *context) {
    body(context);
    // Something after the call, so that the function is on the stack while `body` runs.
    __asm__ volatile("" ::: "memory");
}
