/// Inflating DEFLATE data (RFC 1951) a piece at a time, with a state that can be copied.
///
/// A copy of the state, with the 32 KB of output before it, is a place to go on from later: what lets one file of a large
/// archive be read without unpacking all that stands before it.
#ifndef HANDOVER_C_INFLATE_H
#define HANDOVER_C_INFLATE_H

#include <stddef.h>
#include <stdint.h>

enum {
    /// How far back a copy may reach.
    handover_inflate_window = 32768,
    handover_inflate_literal_bits = 10,
    handover_inflate_distance_bits = 8,
};

typedef enum {
    /// The output is full; call again with more room.
    handover_inflate_full = 0,
    /// The data ended as it should.
    handover_inflate_done = 1,
    /// The input ended too early.
    handover_inflate_truncated = 2,
    /// The input is not DEFLATE data.
    handover_inflate_corrupt = 3,
} handover_inflate_result;

/// One prefix code: a table for its short codes, and counts and symbols for the longer ones.
typedef struct {
    /// For the next bits: symbol << 4 | length; 0 where the code is longer than the table's bits, or unused.
    uint16_t fast[1 << handover_inflate_literal_bits];
    uint16_t count[16];
    uint16_t symbol[288];
} handover_inflate_code;

typedef struct {
    /// The next byte of input that has not been taken into `bits`.
    size_t position;
    /// How many bytes have been written since the start.
    uint64_t written;
    uint64_t bits;
    uint32_t bit_count;
    /// 0: before a block; 1: in a stored one; 2: in a compressed one; 3: after the last.
    uint32_t phase;
    uint32_t is_last;
    /// Bytes left of a stored block, or of a copy that the output had no room for.
    uint32_t pending_length;
    uint32_t pending_distance;
    handover_inflate_code literals;
    handover_inflate_code distances;
} handover_inflate_state;

/// Starts at a byte of the input.
void handover_inflate_start(handover_inflate_state *state, size_t position);

/// Inflates until the output is full or the data ends.
///
/// The last 32 KB that were written must stand before `output`, as many of them as there are yet. At the end, whole
/// bytes that were taken too early are given back, so that `position` is where the data ended.
handover_inflate_result handover_inflate_run(
    handover_inflate_state *state, const uint8_t *input, size_t input_count, uint8_t *output, size_t capacity,
    size_t *produced);

/// The CRC-32 of gzip (RFC 1952), carried on from `crc`; start with 0.
uint32_t handover_crc32(uint32_t crc, const uint8_t *bytes, size_t count);

#endif
