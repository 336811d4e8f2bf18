/// The digits after the point of a second, as they were written: up to 18 of them, trailing zeros included.
///
/// No fraction at all is different from a fraction of zero: `10:00:00` and `10:00:00.0` are two texts.
public struct SecondFraction: Sendable, Hashable {
    /// The digits read as a number behind a leading 1, which keeps their count: `.250` is 1250. No fraction is 0.
    @usableFromInline let encoded: UInt64

    @inlinable @inline(__always)
    package init(encoded: UInt64) { self.encoded = encoded }

    /// No fraction.
    public static var none: SecondFraction { SecondFraction(encoded: 0) }

    /// The greatest number of digits that can be kept.
    public static var maximumDigitCount: Int { 18 }

    /// Makes a fraction of its digits; nil where there are more than 18, or where `numerator` has more than `digitCount`.
    ///
    /// - Parameters:
    ///   - numerator: The digits as a number: 250 for `.250` and for `.0250`.
    ///   - digitCount: How many digits there are.
    public init?(numerator: UInt64, digitCount: Int) {
        guard 0...Self.maximumDigitCount ~= digitCount else { return nil }
        let one = PowersOfTen.word(digitCount)
        guard numerator < one else { return nil }
        encoded = digitCount == 0 ? 0 : one + numerator
    }

    /// How many digits are written.
    public var digitCount: Int {
        encoded == 0 ? 0 : PowersOfTen.digitCount(encoded) - 1
    }

    /// The digits as a number: 250 for `.250`.
    public var numerator: UInt64 {
        encoded == 0 ? 0 : encoded - PowersOfTen.word(digitCount)
    }

    /// The fraction in units of 10⁻¹⁸ s; equal for fractions that differ in trailing zeros only.
    public var attoseconds: UInt64 {
        numerator * PowersOfTen.word(Self.maximumDigitCount - digitCount)
    }

    /// The fraction in whole nanoseconds, what lies below cut off.
    public var nanoseconds: Int { Int(attoseconds / 1_000_000_000) }
}
