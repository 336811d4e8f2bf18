extension FHIRDecimal {
    /// How this number stands to another one: `1.0` and `1.00` are equal, and `1e2` is equal to `100`.
    ///
    /// Exact for texts of any length and exponents of any size, in time in proportion to the texts.
    public func compare(_ other: FHIRDecimal) -> ValueOrder {
        write { bytes in
            other.write { otherBytes in DecimalText(bytes).compare(DecimalText(otherBytes)) }
        }
    }

    /// Whether both are the same number, however they are written.
    public func isEqual(byValue other: FHIRDecimal) -> Bool { compare(other) == .equal }

    /// Whether this is the lesser number; the same as `<`.
    public func isLess(than other: FHIRDecimal) -> Bool { compare(other) == .less }

    public static func < (left: FHIRDecimal, right: FHIRDecimal) -> Bool { left.compare(right) == .less }
    public static func > (left: FHIRDecimal, right: FHIRDecimal) -> Bool { left.compare(right) == .greater }
    public static func <= (left: FHIRDecimal, right: FHIRDecimal) -> Bool { left.compare(right) != .greater }
    public static func >= (left: FHIRDecimal, right: FHIRDecimal) -> Bool { left.compare(right) != .less }
}

extension DecimalText {
    func compare(_ other: DecimalText) -> ValueOrder {
        if isZero { return other.isZero ? .equal : (other.isNegative ? .greater : .less) }
        if other.isZero || isNegative != other.isNegative { return isNegative ? .less : .greater }
        let order = compareMagnitude(other)
        return isNegative ? order.reversed : order
    }

    /// Compares without signs; neither is zero.
    private func compareMagnitude(_ other: DecimalText) -> ValueOrder {
        let places = comparePlaces(other)
        return places == .equal ? compareDigits(other) : places
    }

    /// Compares how far before the point the first significant digits stand.
    private func comparePlaces(_ other: DecimalText) -> ValueOrder {
        if let exponent = smallExponent, let otherExponent = other.smallExponent {
            return ValueOrder(place + exponent, other.place + otherExponent)
        }
        return largePlace.compare(other.largePlace)
    }

    /// Compares digit by digit from the first significant one, the shorter text filled up with zeros.
    private func compareDigits(_ other: DecimalText) -> ValueOrder {
        var index = significant.lowerBound
        var otherIndex = other.significant.lowerBound
        while true {
            if index < bytes.count, bytes[index] == UInt8(ascii: ".") { index += 1 }
            if otherIndex < other.bytes.count, other.bytes[otherIndex] == UInt8(ascii: ".") { otherIndex += 1 }
            // The last significant digit is not zero, so the one that goes on is the greater.
            if index >= significant.upperBound { return otherIndex >= other.significant.upperBound ? .equal : .less }
            if otherIndex >= other.significant.upperBound { return .greater }
            if bytes[index] != other.bytes[otherIndex] { return ValueOrder(bytes[index], other.bytes[otherIndex]) }
            index += 1
            otherIndex += 1
        }
    }

    /// The place of the first significant digit where the exponent is beyond a machine word.
    private var largePlace: DecimalNumber {
        let digits = exponent.drop { bytes[$0] == UInt8(ascii: "-") || bytes[$0] == UInt8(ascii: "+") }
        let isNegative = exponent.first.map { bytes[$0] == UInt8(ascii: "-") } ?? false
        let magnitude = DecimalMagnitude(digits: UnsafeBufferPointer(rebasing: bytes[digits]))
        let exponent = DecimalNumber(isNegative: isNegative, magnitude: magnitude, exponent: 0)
        return exponent.addingExactly(DecimalNumber(place))
    }
}
