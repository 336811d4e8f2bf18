// Counts allocations by standing in for the C library's allocator and handing on to it. An executable that links this has its
// own malloc and the rest; glibc documents that a program may, and keeps its own under __libc_ names.
#include "cost_counting.h"

#include <stdlib.h>

#if defined(__linux__) && defined(__GLIBC__)
#include <errno.h>
#include <stdatomic.h>
#include <stddef.h>

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *pointer, size_t size);
extern void *__libc_memalign(size_t alignment, size_t size);
extern void __libc_free(void *pointer);

static _Atomic uint64_t calls;
static _Atomic uint64_t bytes;

static void note(size_t size) {
    atomic_fetch_add_explicit(&calls, 1, memory_order_relaxed);
    atomic_fetch_add_explicit(&bytes, size, memory_order_relaxed);
}

void *malloc(size_t size) {
    note(size);
    return __libc_malloc(size);
}

void *calloc(size_t count, size_t size) {
    note(count * size);
    return __libc_calloc(count, size);
}

void *realloc(void *pointer, size_t size) {
    note(size);
    return __libc_realloc(pointer, size);
}

void *memalign(size_t alignment, size_t size) {
    note(size);
    return __libc_memalign(alignment, size);
}

void *aligned_alloc(size_t alignment, size_t size) {
    note(size);
    return __libc_memalign(alignment, size);
}

int posix_memalign(void **pointer, size_t alignment, size_t size) {
    if (alignment % sizeof(void *) != 0 || alignment == 0 || (alignment & (alignment - 1)) != 0) return EINVAL;
    note(size);
    void *made = __libc_memalign(alignment, size);
    if (made == NULL) return ENOMEM;
    *pointer = made;
    return 0;
}

void free(void *pointer) { __libc_free(pointer); }

int allocation_count_is_available(void) { return 1; }

AllocationCount allocation_count(void) {
    return (AllocationCount){atomic_load_explicit(&calls, memory_order_relaxed),
                             atomic_load_explicit(&bytes, memory_order_relaxed)};
}

#else

int allocation_count_is_available(void) { return 0; }
AllocationCount allocation_count(void) { return (AllocationCount){0, 0}; }

#endif
