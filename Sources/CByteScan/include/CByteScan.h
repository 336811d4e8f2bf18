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

/// Where the JSON object or array ends whose opening bracket stands just before `place`: after its closing bracket. Null where
/// a zero byte comes first. What stands between is not checked, but for brackets and strings.
///
/// At least 64 bytes must be readable from every byte that the scan passes, and a zero byte must come.
static inline const uint8_t *handover_skip_json_structure(const uint8_t *place) {
    uint64_t depth = 1;
#if defined(__SSE2__)
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i backslash = _mm_set1_epi8('\\');
    const __m128i open = _mm_set1_epi8('{');
    const __m128i close = _mm_set1_epi8('}');
    // Braces and brackets differ in one bit.
    const __m128i bit = _mm_set1_epi8(0x20);
    uint64_t inside = 0;
    uint64_t escape = 0;
    for (;; place += 64) {
        // One bit for each byte.
        uint64_t quotes = 0, backslashes = 0, opens = 0, closes = 0, zeros = 0;
        for (int part = 0; part < 64; part += 16) {
            __m128i bytes = _mm_loadu_si128((const __m128i *)(place + part));
            __m128i braces = _mm_or_si128(bytes, bit);
            quotes |= (uint64_t)(unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, quote)) << part;
            backslashes |= (uint64_t)(unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, backslash)) << part;
            opens |= (uint64_t)(unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(braces, open)) << part;
            closes |= (uint64_t)(unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(braces, close)) << part;
            zeros |= (uint64_t)(unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_setzero_si128())) << part;
        }
        if ((backslashes | escape) != 0) {
            uint64_t escaped = escape;
            backslashes &= ~escape;
            escape = 0;
            while (backslashes != 0) {
                uint64_t first = backslashes & (0 - backslashes);
                escape = first >> 63;
                escaped |= first << 1;
                backslashes &= ~(first | first << 1);
            }
            quotes &= ~escaped;
        }
        // The bits from each opening quote up to its closing one.
        uint64_t strings = quotes;
        strings ^= strings << 1;
        strings ^= strings << 2;
        strings ^= strings << 4;
        strings ^= strings << 8;
        strings ^= strings << 16;
        strings ^= strings << 32;
        strings ^= inside;
        inside = 0 - (strings >> 63);
        uint64_t valid = zeros != 0 ? (zeros & (0 - zeros)) - 1 : ~(uint64_t)0;
        opens &= ~strings & valid;
        closes &= ~strings & valid;
        uint64_t closeCount = (uint64_t)__builtin_popcountll(closes);
        if (closeCount < depth) {
            depth += (uint64_t)__builtin_popcountll(opens) - closeCount;
        } else {
            for (uint64_t brackets = opens | closes; brackets != 0; brackets &= brackets - 1) {
                uint64_t first = brackets & (0 - brackets);
                depth += (opens & first) != 0 ? 1 : (uint64_t)-1;
                if (depth == 0) {
                    return place + __builtin_ctzll(first) + 1;
                }
            }
        }
        if (zeros != 0) {
            return (const uint8_t *)0;
        }
    }
#else
    int isInside = 0;
    for (;; place += 1) {
        uint8_t byte = *place;
        if (byte == 0) {
            return (const uint8_t *)0;
        } else if (isInside) {
            if (byte == '"') {
                isInside = 0;
            } else if (byte == '\\' && place[1] != 0) {
                place += 1;
            }
        } else if (byte == '"') {
            isInside = 1;
        } else if ((byte | 0x20) == '{') {
            depth += 1;
        } else if ((byte | 0x20) == '}') {
            depth -= 1;
            if (depth == 0) {
                return place + 1;
            }
        }
    }
#endif
}

/// How many of the first `count` bytes are characters of the base64 alphabet, rounded down to groups of sixteen; the
/// first byte that is not ends the count.
static inline int64_t handover_scan_base64(const uint8_t *place, int64_t count) {
    int64_t done = 0;
#if defined(__SSE2__)
    const __m128i bit = _mm_set1_epi8(0x20);
    for (; done + 16 <= count; done += 16) {
        __m128i bytes = _mm_loadu_si128((const __m128i *)(place + done));
        __m128i lower = _mm_or_si128(bytes, bit);
        __m128i letters = _mm_and_si128(
            _mm_cmpgt_epi8(lower, _mm_set1_epi8('a' - 1)), _mm_cmplt_epi8(lower, _mm_set1_epi8('z' + 1)));
        // The slash stands just before the digits.
        __m128i digits = _mm_and_si128(
            _mm_cmpgt_epi8(bytes, _mm_set1_epi8('/' - 1)), _mm_cmplt_epi8(bytes, _mm_set1_epi8('9' + 1)));
        __m128i found = _mm_or_si128(_mm_or_si128(letters, digits), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('+')));
        if (_mm_movemask_epi8(found) != 0xFFFF) {
            break;
        }
    }
#else
    (void)place;
    (void)count;
#endif
    return done;
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
