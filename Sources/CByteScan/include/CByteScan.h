/// Finding bytes in text, sixteen at a time.
///
/// The Swift compiler makes scalar code of 16-byte comparisons; these few lines of C keep them vector code on every machine
/// (SSE2 on x86-64, NEON on arm64, eight bytes in a word elsewhere).
#ifndef HANDOVER_C_BYTE_SCAN_H
#define HANDOVER_C_BYTE_SCAN_H

#include <stdint.h>
#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#elif defined(__aarch64__)
#include <arm_neon.h>
#endif

/// The first byte from `place` that is `"`, `\`, below 0x20, or not ASCII.
///
/// At least 16 bytes must be readable from every byte that the scan passes, and one byte that ends the scan must come.
static inline const uint8_t *handover_scan_json_string(const uint8_t *place) {
#if defined(__SSE2__)
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i backslash = _mm_set1_epi8('\\');
    const __m128i space = _mm_set1_epi8(0x20);
    for (;;) {
        __m128i bytes = _mm_loadu_si128((const __m128i *)place);
        // Compared as signed numbers, bytes from 0x80 on are below 0x20 too.
        __m128i found = _mm_or_si128(
            _mm_or_si128(_mm_cmpeq_epi8(bytes, quote), _mm_cmpeq_epi8(bytes, backslash)),
            _mm_cmplt_epi8(bytes, space));
        unsigned mask = (unsigned)_mm_movemask_epi8(found);
        if (mask != 0) {
            return place + __builtin_ctz(mask);
        }
        place += 16;
    }
#elif defined(__aarch64__)
    const uint8x16_t quote = vdupq_n_u8('"');
    const uint8x16_t backslash = vdupq_n_u8('\\');
    const int8x16_t space = vdupq_n_s8(0x20);
    for (;;) {
        uint8x16_t bytes = vld1q_u8(place);
        uint8x16_t found = vorrq_u8(
            vorrq_u8(vceqq_u8(bytes, quote), vceqq_u8(bytes, backslash)),
            vcltq_s8(vreinterpretq_s8_u8(bytes), space));
        uint64_t mask = vget_lane_u64(vreinterpret_u64_u8(vshrn_n_u16(vreinterpretq_u16_u8(found), 4)), 0);
        if (mask != 0) {
            return place + (__builtin_ctzll(mask) >> 2);
        }
        place += 16;
    }
#else
    for (;;) {
        uint64_t word;
        memcpy(&word, place, 8);
        const uint64_t ones = 0x0101010101010101u;
        uint64_t quote = word ^ (ones * '"');
        uint64_t backslash = word ^ (ones * '\\');
        uint64_t found = ((quote - ones) & ~quote) | ((backslash - ones) & ~backslash);
        found = (found | ((word - ones * 0x20) & ~word) | word) & 0x8080808080808080u;
        if (found != 0) {
            return place + (__builtin_ctzll(found) >> 3);
        }
        place += 8;
    }
#endif
}

/// Copies text up to the first byte that cannot stand in an XML attribute value as it is: `&`, `<`, `"`, a control
/// character, or 0xEF, with which U+FFFE and U+FFFF start. Returns how many bytes come before it; `count` where none does.
///
/// Fifteen bytes more than `count` must be readable at `from` and writable at `to`.
static inline int64_t handover_copy_xml_text(const uint8_t *from, int64_t count, uint8_t *to) {
    int64_t done = 0;
#if defined(__SSE2__)
    const __m128i ampersand = _mm_set1_epi8('&');
    const __m128i less = _mm_set1_epi8('<');
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i lead = _mm_set1_epi8((char)0xEF);
    const __m128i control = _mm_set1_epi8(0x1F);
    while (done < count) {
        __m128i bytes = _mm_loadu_si128((const __m128i *)(from + done));
        _mm_storeu_si128((__m128i *)(to + done), bytes);
        __m128i found = _mm_or_si128(
            _mm_or_si128(_mm_cmpeq_epi8(bytes, ampersand), _mm_cmpeq_epi8(bytes, less)),
            _mm_or_si128(_mm_cmpeq_epi8(bytes, quote), _mm_cmpeq_epi8(bytes, lead)));
        found = _mm_or_si128(found, _mm_cmpeq_epi8(_mm_min_epu8(bytes, control), bytes));
        unsigned mask = (unsigned)_mm_movemask_epi8(found);
        if (mask != 0) {
            done += __builtin_ctz(mask);
            return done < count ? done : count;
        }
        done += 16;
    }
#elif defined(__aarch64__)
    const uint8x16_t ampersand = vdupq_n_u8('&');
    const uint8x16_t less = vdupq_n_u8('<');
    const uint8x16_t quote = vdupq_n_u8('"');
    const uint8x16_t lead = vdupq_n_u8(0xEF);
    const uint8x16_t space = vdupq_n_u8(0x20);
    while (done < count) {
        uint8x16_t bytes = vld1q_u8(from + done);
        vst1q_u8(to + done, bytes);
        uint8x16_t found = vorrq_u8(
            vorrq_u8(vceqq_u8(bytes, ampersand), vceqq_u8(bytes, less)),
            vorrq_u8(vceqq_u8(bytes, quote), vceqq_u8(bytes, lead)));
        found = vorrq_u8(found, vcltq_u8(bytes, space));
        uint64_t mask = vget_lane_u64(vreinterpret_u64_u8(vshrn_n_u16(vreinterpretq_u16_u8(found), 4)), 0);
        if (mask != 0) {
            done += __builtin_ctzll(mask) >> 2;
            return done < count ? done : count;
        }
        done += 16;
    }
#else
    while (done < count) {
        uint8_t byte = from[done];
        if (byte < 0x20 || byte == '&' || byte == '<' || byte == '"' || byte == 0xEF) {
            return done;
        }
        to[done++] = byte;
    }
#endif
    return count;
}

#endif
