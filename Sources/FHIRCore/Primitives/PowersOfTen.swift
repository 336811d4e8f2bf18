/// The powers of ten that fit in a machine word.
package enum PowersOfTen {
    /// 10 to the power of `exponent`, which is between 0 and 19.
    @inline(__always)
    package static func word(_ exponent: Int) -> UInt64 { table[exponent] }

    /// The number of decimal digits of a number; 1 for zero.
    @inline(__always)
    package static func digitCount(_ value: UInt64) -> Int {
        // 1233 / 4096 is just above log10(2).
        let estimate = ((64 - (value | 1).leadingZeroBitCount) * 1233) >> 12
        return value < table[estimate] ? max(estimate, 1) : estimate + 1
    }

    private static let table: [UInt64] = [
        1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000,
        100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000,
        10_000_000_000_000_000, 100_000_000_000_000_000, 1_000_000_000_000_000_000, 10_000_000_000_000_000_000,
    ]
}
