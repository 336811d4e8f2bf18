/// A decimal number to count with: sign, digits and exponent, of any precision.
///
/// Sums, differences and products are exact; a quotient has the precision that is asked for. A number keeps its trailing
/// zeros (`1.20 × 2` is `2.40`), but equality, order and hash are those of the value. Up to 18 digits need no memory.
///
/// What a hostile input could ask for (`1e999999999 + 1` has a billion digits) has no result: operations return nil where
/// an exact answer would need more than `maximumDigitCount` digits.
package struct DecimalNumber: Sendable {
    /// Never set for zero.
    package let isNegative: Bool
    let magnitude: DecimalMagnitude
    /// The place of the last digit: −2 where it stands for hundredths.
    package let exponent: Int

    /// The digits that a result may have.
    package static var maximumDigitCount: Int { 10_000 }

    /// Exponents stay so far within a machine word that adding and subtracting them cannot overflow.
    static var maximumExponent: Int { 1 << 56 }

    init(isNegative: Bool, magnitude: DecimalMagnitude, exponent: Int) {
        self.isNegative = isNegative && !magnitude.isZero
        self.magnitude = magnitude
        self.exponent = exponent
    }

    /// As the plain initialiser, but nil where the exponent or the digits are beyond what is computed with.
    init?(checkedNegative isNegative: Bool, magnitude: DecimalMagnitude, exponent: Int) {
        guard exponent.magnitude <= Self.maximumExponent, magnitude.digitCount <= Self.maximumDigitCount
        else { return nil }
        self.init(isNegative: isNegative, magnitude: magnitude, exponent: exponent)
    }

    package init(_ value: Int) {
        self.init(isNegative: value < 0, magnitude: DecimalMagnitude(UInt64(value.magnitude)), exponent: 0)
    }

    /// Reads the text of a decimal; nil where it is not one, or beyond `maximumDigitCount` digits.
    package init?(utf8: UnsafeBufferPointer<UInt8>) {
        if let number = Self.short(utf8) {
            self = number
            return
        }
        guard let start = utf8.baseAddress, PrimitiveFormatCheck.decimal(start, utf8.count) == .valid else {
            return nil
        }
        let text = DecimalText(utf8)
        guard let written = text.smallExponent else { return nil }
        let mantissaEnd = text.exponent.isEmpty ? utf8.count : text.exponent.lowerBound - 1
        let mantissa = UnsafeBufferPointer(rebasing: utf8[..<mantissaEnd])
        let point = mantissa.firstIndex(of: UInt8(ascii: ".")) ?? mantissaEnd
        let fractionDigits = max(mantissaEnd - point - 1, 0)
        self.init(
            checkedNegative: text.isNegative, magnitude: DecimalMagnitude(digits: mantissa),
            exponent: written - fractionDigits)
    }

    /// Reads the text of a decimal; nil where it is not one, or beyond `maximumDigitCount` digits.
    package init?(_ text: String) {
        var copy = text
        guard let number = copy.withUTF8({ DecimalNumber(utf8: $0) }) else { return nil }
        self = number
    }

    /// The number of a FHIR decimal; nil where it has more than `maximumDigitCount` digits.
    package init?(_ decimal: FHIRDecimal) {
        guard let number = decimal.write(utf8: { DecimalNumber(utf8: $0) }) else { return nil }
        self = number
    }

    /// Reads up to 18 digits without an exponent in one pass; nil for everything else.
    private static func short(_ text: UnsafeBufferPointer<UInt8>) -> DecimalNumber? {
        guard let first = text.first, text.count <= 20 else { return nil }
        let isNegative = first == UInt8(ascii: "-")
        let start = isNegative ? 1 : 0
        var value: UInt64 = 0
        var point: Int?
        for index in start..<text.count {
            let digit = text[index] &- 0x30
            if digit <= 9 {
                value = value &* 10 &+ UInt64(digit)
            } else if text[index] == UInt8(ascii: "."), point == nil, index > start {
                point = index
            } else {
                return nil
            }
        }
        let end = point ?? text.count
        let fractionDigits = point.map { text.count - $0 - 1 } ?? 0
        guard end > start, end - start + fractionDigits <= 18, end - start == 1 || text[start] != 0x30,
            fractionDigits > 0 || point == nil
        else { return nil }
        return DecimalNumber(isNegative: isNegative, magnitude: .word(value), exponent: -fractionDigits)
    }

    package static var zero: DecimalNumber { DecimalNumber(0) }
    package static var one: DecimalNumber { DecimalNumber(1) }

    package var isZero: Bool { magnitude.isZero }

    /// The digits behind the point, trailing zeros included.
    package var fractionDigitCount: Int { max(-exponent, 0) }

    /// All digits from the first that is not zero, trailing zeros included; 1 for zero.
    package var significantDigitCount: Int { magnitude.digitCount }

    /// Whether there is nothing behind the point but zeros.
    package var isInteger: Bool { exponent >= 0 || isZero || magnitude.trailingZeroCount >= -exponent }

    /// The value as a machine integer; nil where it has a fraction or does not fit.
    package var integer: Int? {
        guard isInteger, let whole = rounded(toFractionDigits: 0, .towardZero).scaled(toExponent: 0),
            let word = whole.magnitude.asWord
        else { return nil }
        return isNegative ? (word <= Int.min.magnitude ? Int(truncatingIfNeeded: 0 &- word) : nil) : Int(exactly: word)
    }

    /// The nearest `Double`.
    package var double: Double { Double(text) ?? .nan }

    /// The same value without trailing zeros: `2.40` as `2.4`, `100` as `1e2`.
    package var normalized: DecimalNumber {
        if isZero { return .zero }
        let zeros = magnitude.trailingZeroCount
        return zeros == 0
            ? self
            : DecimalNumber(
                isNegative: isNegative, magnitude: magnitude.shiftedRight(zeros).quotient, exponent: exponent + zeros)
    }

    /// The same value with its last digit at a lower place; nil where that takes too many digits.
    func scaled(toExponent newExponent: Int) -> DecimalNumber? {
        let zeros = exponent - newExponent
        if zeros == 0 { return self }
        if isZero { return DecimalNumber(isNegative: false, magnitude: .zero, exponent: newExponent) }
        guard zeros > 0, magnitude.digitCount + zeros <= Self.maximumDigitCount else { return nil }
        return DecimalNumber(isNegative: isNegative, magnitude: magnitude.shiftedLeft(zeros), exponent: newExponent)
    }
}
