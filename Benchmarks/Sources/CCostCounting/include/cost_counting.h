#pragma once
#include <stdint.h>

/// What was asked of the allocator since the process started.
typedef struct {
    /// Calls of malloc, calloc, realloc, posix_memalign, aligned_alloc and memalign.
    uint64_t calls;
    /// Bytes that they asked for.
    uint64_t bytes;
} AllocationCount;

/// Whether allocations are counted on this platform: with glibc they are.
int allocation_count_is_available(void);

AllocationCount allocation_count(void);

/// Calls `body` with `context`. A tool that counts instructions switches itself on by this function's name.
void measured_region(void (*body)(void *context), void *context);
