#include "CInflate.h"

#include <string.h>

typedef handover_inflate_state state_t;
typedef handover_inflate_code code_t;

static const uint16_t length_base[29] = {
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258};
static const uint8_t length_extra[29] = {
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0};
static const uint16_t distance_base[30] = {
    1,   2,   3,   4,   5,   7,    9,    13,   17,   25,   33,   49,   65,    97,    129,
    193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577};
static const uint8_t distance_extra[30] = {
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13};

void handover_inflate_start(state_t *state, size_t position) {
    memset(state, 0, sizeof *state);
    state->position = position;
}

/// Takes input until at least 48 bits are at hand, or the input ends; bits past its end are 0 and not counted.
static inline void refill(state_t *s, const uint8_t *input, size_t count) {
    while (s->bit_count <= 56 && s->position < count) {
        s->bits |= (uint64_t)input[s->position++] << s->bit_count;
        s->bit_count += 8;
    }
}

static inline uint32_t peek(const state_t *s, uint32_t count) { return (uint32_t)(s->bits & ((1ull << count) - 1)); }

static inline int drop(state_t *s, uint32_t count) {
    if (s->bit_count < count) {
        return 0;
    }
    s->bits >>= count;
    s->bit_count -= count;
    return 1;
}

/// Makes the tables of a code from the lengths of its symbols. Returns 0 where the lengths make no prefix code.
///
/// An incomplete code is allowed where it has at most one symbol, as one distance alone needs.
static int build(code_t *code, const uint8_t *lengths, unsigned count, unsigned table_bits) {
    uint16_t offsets[16];
    memset(code->count, 0, sizeof code->count);
    memset(code->fast, 0, sizeof(uint16_t) << table_bits);
    for (unsigned i = 0; i < count; i++) {
        code->count[lengths[i]]++;
    }
    unsigned used = count - code->count[0];
    code->count[0] = 0;
    int left = 1;
    for (unsigned bits = 1; bits < 16; bits++) {
        left = (left << 1) - code->count[bits];
        if (left < 0) {
            return 0;
        }
    }
    if (left > 0 && used > 1) {
        return 0;
    }
    offsets[1] = 0;
    for (unsigned bits = 1; bits < 15; bits++) {
        offsets[bits + 1] = (uint16_t)(offsets[bits] + code->count[bits]);
    }
    for (unsigned i = 0; i < count; i++) {
        if (lengths[i] != 0) {
            code->symbol[offsets[lengths[i]]++] = (uint16_t)i;
        }
    }
    // The short codes, bits reversed as they come from the input.
    unsigned value = 0, index = 0;
    for (unsigned bits = 1; bits <= table_bits; bits++) {
        for (unsigned i = 0; i < code->count[bits]; i++, value++, index++) {
            unsigned reversed = 0;
            for (unsigned b = 0; b < bits; b++) {
                reversed |= ((value >> b) & 1) << (bits - 1 - b);
            }
            for (unsigned slot = reversed; slot < 1u << table_bits; slot += 1u << bits) {
                code->fast[slot] = (uint16_t)(code->symbol[index] << 4 | bits);
            }
        }
        value <<= 1;
    }
    return 1;
}

/// The next symbol; −1 where the input ends, −2 where no symbol has this code.
static inline int decode(state_t *s, const code_t *code, unsigned table_bits) {
    uint16_t entry = code->fast[peek(s, table_bits)];
    if (entry != 0) {
        return drop(s, entry & 15) ? entry >> 4 : -1;
    }
    int value = 0, first = 0, index = 0;
    for (unsigned bits = 1; bits < 16; bits++) {
        if (bits > s->bit_count) {
            return -1;
        }
        value |= (int)((s->bits >> (bits - 1)) & 1);
        int count = code->count[bits];
        if (value - count < first) {
            drop(s, bits);
            return code->symbol[index + (value - first)];
        }
        index += count;
        first = (first + count) << 1;
        value <<= 1;
    }
    return -2;
}

static handover_inflate_result read_lengths(state_t *s, const uint8_t *input, size_t count) {
    static const uint8_t order[19] = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
    uint8_t lengths[320];
    refill(s, input, count);
    unsigned literals = peek(s, 5) + 257, distances = (peek(s, 10) >> 5) + 1, kinds = (peek(s, 14) >> 10) + 4;
    if (!drop(s, 14)) {
        return handover_inflate_truncated;
    }
    if (literals > 286 || distances > 30) {
        return handover_inflate_corrupt;
    }
    memset(lengths, 0, 19);
    for (unsigned i = 0; i < kinds; i++) {
        refill(s, input, count);
        lengths[order[i]] = (uint8_t)peek(s, 3);
        if (!drop(s, 3)) {
            return handover_inflate_truncated;
        }
    }
    if (!build(&s->literals, lengths, 19, 7)) {
        return handover_inflate_corrupt;
    }
    unsigned index = 0, total = literals + distances;
    while (index < total) {
        refill(s, input, count);
        int symbol = decode(s, &s->literals, 7);
        if (symbol < 0) {
            return symbol == -1 ? handover_inflate_truncated : handover_inflate_corrupt;
        }
        if (symbol < 16) {
            lengths[index++] = (uint8_t)symbol;
            continue;
        }
        if (symbol == 16 && index == 0) {
            return handover_inflate_corrupt;
        }
        uint8_t value = symbol == 16 ? lengths[index - 1] : 0;
        unsigned bits = symbol == 16 ? 2 : symbol == 17 ? 3 : 7;
        unsigned repeat = peek(s, bits) + (symbol == 18 ? 11 : 3);
        if (!drop(s, bits)) {
            return handover_inflate_truncated;
        }
        if (index + repeat > total) {
            return handover_inflate_corrupt;
        }
        memset(lengths + index, value, repeat);
        index += repeat;
    }
    if (lengths[256] == 0 || !build(&s->literals, lengths, literals, handover_inflate_literal_bits) ||
        !build(&s->distances, lengths + literals, distances, handover_inflate_distance_bits)) {
        return handover_inflate_corrupt;
    }
    return handover_inflate_done;
}

static void use_fixed_codes(state_t *s) {
    uint8_t lengths[288];
    memset(lengths, 8, 144);
    memset(lengths + 144, 9, 112);
    memset(lengths + 256, 7, 24);
    memset(lengths + 280, 8, 8);
    build(&s->literals, lengths, 288, handover_inflate_literal_bits);
    // Two distances that are never used make the code complete; decoding refuses them.
    memset(lengths, 5, 32);
    build(&s->distances, lengths, 32, handover_inflate_distance_bits);
}

static handover_inflate_result read_header(state_t *s, const uint8_t *input, size_t count) {
    refill(s, input, count);
    s->is_last = peek(s, 1);
    uint32_t kind = peek(s, 3) >> 1;
    if (!drop(s, 3)) {
        return handover_inflate_truncated;
    }
    if (kind == 0) {
        drop(s, s->bit_count & 7);
        refill(s, input, count);
        uint32_t length = peek(s, 16), check = peek(s, 32) >> 16;
        if (!drop(s, 32)) {
            return handover_inflate_truncated;
        }
        if (length != (check ^ 0xFFFF)) {
            return handover_inflate_corrupt;
        }
        s->pending_length = length;
        s->phase = 1;
        return handover_inflate_done;
    }
    if (kind == 3) {
        return handover_inflate_corrupt;
    }
    s->phase = 2;
    if (kind == 1) {
        use_fixed_codes(s);
        return handover_inflate_done;
    }
    return read_lengths(s, input, count);
}

static size_t copy_stored(
    state_t *s, const uint8_t *input, size_t count, uint8_t *output, size_t room, handover_inflate_result *result) {
    size_t done = 0;
    while (done < room && s->pending_length > 0 && s->bit_count >= 8) {
        output[done++] = (uint8_t)peek(s, 8);
        drop(s, 8);
        s->pending_length--;
    }
    if (s->bit_count == 0) {
        size_t rest = s->pending_length;
        rest = rest < room - done ? rest : room - done;
        rest = rest < count - s->position ? rest : count - s->position;
        memcpy(output + done, input + s->position, rest);
        s->position += rest;
        s->pending_length -= (uint32_t)rest;
        done += rest;
    }
    if (s->pending_length == 0) {
        s->phase = s->is_last ? 3 : 0;
    } else if (done < room) {
        *result = handover_inflate_truncated;
    }
    return done;
}

static size_t copy_pending(state_t *s, uint8_t *output, size_t room) {
    size_t length = s->pending_length < room ? s->pending_length : room;
    const uint8_t *from = output - s->pending_distance;
    if (s->pending_distance >= length) {
        memcpy(output, from, length);
    } else {
        for (size_t i = 0; i < length; i++) {
            output[i] = from[i];
        }
    }
    s->pending_length -= (uint32_t)length;
    return length;
}

/// Symbols of a compressed block, until its end or until the output is full.
static size_t decode_block(
    state_t *s, const uint8_t *input, size_t count, uint8_t *output, size_t room, handover_inflate_result *result) {
    size_t done = 0;
    while (done < room) {
        refill(s, input, count);
        int symbol = decode(s, &s->literals, handover_inflate_literal_bits);
        if (symbol < 0) {
            *result = symbol == -1 ? handover_inflate_truncated : handover_inflate_corrupt;
            return done;
        }
        if (symbol < 256) {
            output[done++] = (uint8_t)symbol;
            continue;
        }
        if (symbol == 256) {
            s->phase = s->is_last ? 3 : 0;
            return done;
        }
        symbol -= 257;
        if (symbol >= 29) {
            *result = handover_inflate_corrupt;
            return done;
        }
        uint32_t length = length_base[symbol] + peek(s, length_extra[symbol]);
        if (!drop(s, length_extra[symbol])) {
            *result = handover_inflate_truncated;
            return done;
        }
        refill(s, input, count);
        symbol = decode(s, &s->distances, handover_inflate_distance_bits);
        if (symbol < 0 || symbol >= 30) {
            *result = symbol == -1 ? handover_inflate_truncated : handover_inflate_corrupt;
            return done;
        }
        uint32_t distance = distance_base[symbol] + peek(s, distance_extra[symbol]);
        if (!drop(s, distance_extra[symbol])) {
            *result = handover_inflate_truncated;
            return done;
        }
        if (distance > s->written + done) {
            *result = handover_inflate_corrupt;
            return done;
        }
        s->pending_length = length;
        s->pending_distance = distance;
        done += copy_pending(s, output + done, room - done);
    }
    return done;
}

handover_inflate_result handover_inflate_run(
    state_t *s, const uint8_t *input, size_t count, uint8_t *output, size_t capacity, size_t *produced) {
    size_t done = 0;
    handover_inflate_result result = handover_inflate_done;
    while (result == handover_inflate_done && s->phase != 3 && done < capacity) {
        size_t more = 0;
        if (s->phase == 0) {
            result = read_header(s, input, count);
            // An empty stored block ends at once.
            if (result == handover_inflate_done && s->phase == 1 && s->pending_length == 0) {
                s->phase = s->is_last ? 3 : 0;
            }
        } else if (s->phase == 1) {
            more = copy_stored(s, input, count, output + done, capacity - done, &result);
        } else if (s->pending_length > 0) {
            more = copy_pending(s, output + done, capacity - done);
        } else {
            more = decode_block(s, input, count, output + done, capacity - done, &result);
        }
        done += more;
        s->written += more;
    }
    *produced = done;
    if (result != handover_inflate_done) {
        return result;
    }
    if (s->phase != 3) {
        return handover_inflate_full;
    }
    s->position -= s->bit_count / 8;
    s->bits = 0;
    s->bit_count = 0;
    return handover_inflate_done;
}

static uint32_t crc_table[4][256];

/// Made before main, and never written again.
__attribute__((constructor)) static void make_crc_table(void) {
    for (uint32_t i = 0; i < 256; i++) {
        uint32_t value = i;
        for (int bit = 0; bit < 8; bit++) {
            value = value & 1 ? value >> 1 ^ 0xEDB88320u : value >> 1;
        }
        crc_table[0][i] = value;
    }
    for (uint32_t i = 0; i < 256; i++) {
        for (int t = 1; t < 4; t++) {
            crc_table[t][i] = crc_table[t - 1][i] >> 8 ^ crc_table[0][crc_table[t - 1][i] & 255];
        }
    }
}

uint32_t handover_crc32(uint32_t crc, const uint8_t *bytes, size_t count) {
    crc = ~crc;
    while (count >= 4) {
        crc ^= (uint32_t)bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16 | (uint32_t)bytes[3] << 24;
        crc = crc_table[3][crc & 255] ^ crc_table[2][crc >> 8 & 255] ^ crc_table[1][crc >> 16 & 255] ^
              crc_table[0][crc >> 24];
        bytes += 4;
        count -= 4;
    }
    while (count-- > 0) {
        crc = crc_table[0][(crc ^ *bytes++) & 255] ^ crc >> 8;
    }
    return ~crc;
}
