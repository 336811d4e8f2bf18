/// A natural number of any size, in base one billion: what a `DecimalNumber` counts with.
///
/// A decimal base makes everything that decimals do often (reading and writing text, moving the point, rounding) take time
/// in proportion to the digits. Up to 18 digits stand in a word; only longer numbers take memory.
package enum DecimalMagnitude: Sendable {
    /// Below 10¹⁸.
    case word(UInt64)
    /// Three or more limbs of nine digits each, the least first, the last one not zero.
    case limbs([UInt32])

    static var base: UInt64 { 1_000_000_000 }
    static var wordLimit: UInt64 { 1_000_000_000_000_000_000 }
    static var digitsPerLimb: Int { 9 }

    static var zero: DecimalMagnitude { .word(0) }
    static var one: DecimalMagnitude { .word(1) }

    /// Any word.
    init(_ value: UInt64) {
        if value < Self.wordLimit {
            self = .word(value)
        } else {
            self = .limbs([
                UInt32(value % Self.base), UInt32(value / Self.base % Self.base), UInt32(value / Self.wordLimit),
            ])
        }
    }

    /// Limbs, the least first, with any number of zero limbs at the end.
    init(limbs: [UInt32]) {
        var limbs = limbs
        while limbs.count > 2, limbs.last == 0 { limbs.removeLast() }
        if limbs.count > 2 {
            self = .limbs(limbs)
        } else {
            self = .word(limbs.reversed().reduce(0) { $0 * Self.base + UInt64($1) })
        }
    }

    /// The digits of a text, everything else in it (a point) passed over.
    init(digits: UnsafeBufferPointer<UInt8>) {
        var count = 0
        var value: UInt64 = 0
        for byte in digits where byte &- 0x30 <= 9 {
            value = value &* 10 &+ UInt64(byte &- 0x30)
            count += 1
        }
        if count <= 18 {
            self = .word(value)
            return
        }
        var limbs: [UInt32] = []
        limbs.reserveCapacity(count / Self.digitsPerLimb + 1)
        var limb: UInt32 = 0
        var unit: UInt32 = 1
        for byte in digits.reversed() where byte &- 0x30 <= 9 {
            limb += UInt32(byte &- 0x30) * unit
            unit *= 10
            if UInt64(unit) == Self.base {
                limbs.append(limb)
                limb = 0
                unit = 1
            }
        }
        limbs.append(limb)
        self.init(limbs: limbs)
    }

    var isZero: Bool {
        if case .word(0) = self { return true }
        return false
    }

    /// The number of decimal digits; 1 for zero.
    var digitCount: Int {
        switch self {
        case .word(let word): PowersOfTen.digitCount(word)
        case .limbs(let limbs):
            (limbs.count - 1) * Self.digitsPerLimb + PowersOfTen.digitCount(UInt64(limbs.last ?? 0))
        }
    }

    /// The number of zeros at the end; 0 for zero.
    var trailingZeroCount: Int {
        switch self {
        case .word(let word): return Self.trailingZeroCount(word)
        case .limbs(let limbs):
            let whole = limbs.firstIndex { $0 != 0 } ?? 0
            return whole * Self.digitsPerLimb + Self.trailingZeroCount(UInt64(limbs[whole]))
        }
    }

    private static func trailingZeroCount(_ word: UInt64) -> Int {
        var word = word
        var count = 0
        while word != 0, word % 10 == 0 {
            word /= 10
            count += 1
        }
        return count
    }

    /// The limbs, the least first; for a word, as many as it needs.
    var asLimbs: [UInt32] {
        switch self {
        case .word(let word):
            word < Self.base ? [UInt32(word)] : [UInt32(word % Self.base), UInt32(word / Self.base)]
        case .limbs(let limbs): limbs
        }
    }

    /// The number as a word; nil where it is larger.
    var asWord: UInt64? {
        switch self {
        case .word(let word): return word
        case .limbs(let limbs):
            guard limbs.count == 3 else { return nil }
            let high = UInt64(limbs[2]).multipliedReportingOverflow(by: Self.wordLimit)
            let low = UInt64(limbs[1]) * Self.base + UInt64(limbs[0])
            let sum = high.partialValue.addingReportingOverflow(low)
            return high.overflow || sum.overflow ? nil : sum.partialValue
        }
    }

    /// The decimal digits.
    var text: String {
        switch self {
        case .word(let word): return String(word)
        case .limbs(let limbs):
            let count = digitCount
            return String(unsafeUninitializedCapacity: count) { output in
                var place = count
                for limb in limbs {
                    var limb = limb
                    for _ in 0..<min(Self.digitsPerLimb, place) {
                        place -= 1
                        output[place] = 0x30 | UInt8(truncatingIfNeeded: limb % 10)
                        limb /= 10
                    }
                }
                return count
            }
        }
    }
}
