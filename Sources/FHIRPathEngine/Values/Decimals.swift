import FHIRCore

/// Decimals that fit in an item: a coefficient of at most 18 digits, and the number of digits behind the point.
///
/// Every operation is exact; it gives nil where the result does not fit, and a `DecimalNumber` must be used.
enum Decimals {
    /// The largest coefficient.
    static var limit: Int { 999_999_999_999_999_999 }

    /// Reads a number without an exponent.
    static func small(_ text: UnsafeBufferPointer<UInt8>) -> Item? {
        var index = 0
        var isNegative = false
        if let first = text.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
            isNegative = first == UInt8(ascii: "-")
            index = 1
        }
        var value = 0
        var digits = 0
        var scale: UInt32 = 0
        var isFraction = false
        let start = index
        while index < text.count {
            let byte = text[index]
            index += 1
            if byte &- 0x30 < 10 {
                guard digits < 18, !isFraction || scale < 18 else { return nil }
                value = value &* 10 &+ Int(byte &- 0x30)
                if value != 0 { digits &+= 1 }
                if isFraction { scale &+= 1 }
            } else if byte == UInt8(ascii: "."), !isFraction, index > start + 1, index < text.count {
                isFraction = true
            } else {
                return nil
            }
        }
        guard index > start else { return nil }
        return make(isNegative ? -value : value, scale)
    }

    @inline(__always)
    static func make(_ coefficient: Int, _ scale: UInt32) -> Item {
        Item(.decimal, bits: UInt64(bitPattern: Int64(coefficient)), extra: scale)
    }

    /// Ten to a power from 0 to 18.
    @inline(__always)
    static func power(_ exponent: UInt32) -> Int { Int(PowersOfTen.word(Int(exponent))) }

    /// Both coefficients at the larger of the scales.
    @inline(__always)
    private static func aligned(_ left: Item, _ right: Item) -> (left: Int, right: Int, scale: UInt32)? {
        let (leftScale, rightScale) = (scale(left), scale(right))
        if leftScale == rightScale { return (left.integer, right.integer, leftScale) }
        if leftScale < rightScale {
            let (value, overflow) = left.integer.multipliedReportingOverflow(by: power(rightScale - leftScale))
            return overflow ? nil : (value, right.integer, rightScale)
        }
        let (value, overflow) = right.integer.multipliedReportingOverflow(by: power(leftScale - rightScale))
        return overflow ? nil : (left.integer, value, leftScale)
    }

    /// The digits behind the point of an integer or decimal.
    @inline(__always)
    static func scale(_ item: Item) -> UInt32 { item.kind == .decimal ? item.extra : 0 }

    /// −1, 0 or 1.
    @inline(__always)
    static func compare(_ left: Item, _ right: Item) -> Int? {
        guard let (left, right, _) = aligned(left, right) else { return nil }
        return left < right ? -1 : (left == right ? 0 : 1)
    }

    static func add(_ left: Item, _ right: Item) -> Item? {
        guard let (left, right, scale) = aligned(left, right) else { return nil }
        return checked(left.addingReportingOverflow(right), scale)
    }

    static func subtract(_ left: Item, _ right: Item) -> Item? {
        guard let (left, right, scale) = aligned(left, right) else { return nil }
        return checked(left.subtractingReportingOverflow(right), scale)
    }

    static func multiply(_ left: Item, _ right: Item) -> Item? {
        checked(left.integer.multipliedReportingOverflow(by: right.integer), scale(left) + scale(right))
    }

    private static func checked(_ result: (partialValue: Int, overflow: Bool), _ scale: UInt32) -> Item? {
        guard !result.overflow, result.partialValue.magnitude <= UInt(limit), scale <= 18 else { return nil }
        return make(result.partialValue, scale)
    }

    /// The number of an integer or a decimal that fits in an item.
    static func number(_ item: Item) -> DecimalNumber {
        let scale = scale(item)
        let coefficient = DecimalNumber(item.integer)
        if scale == 0 { return coefficient }
        return coefficient.multiplied(by: fractions[Int(scale)]) ?? coefficient
    }

    /// 10⁰, 10⁻¹, … 10⁻¹⁸.
    private static let fractions: [DecimalNumber] = (0...18).map { DecimalNumber("1e-\($0)") ?? .one }

    /// The number's text with all its digits.
    static func text(_ item: Item) -> String {
        let scale = Int(scale(item))
        if scale == 0 { return String(item.integer) }
        var digits = String(item.integer.magnitude)
        if digits.utf8.count <= scale { digits = String(repeating: "0", count: scale - digits.utf8.count + 1) + digits }
        return (item.integer < 0 || item.flags & negativeZero != 0 ? "-" : "") + digits.dropLast(scale) + "."
            + digits.suffix(scale)
    }

    /// In `flags`: a zero that stands for something below zero, as a boundary may give; written with its sign.
    static var negativeZero: UInt8 { 1 }
}
