extension DecimalNumber: Hashable, Comparable {
    /// How this number stands to another one by value.
    package func compare(_ other: DecimalNumber) -> ValueOrder {
        if isNegative != other.isNegative { return isNegative ? .less : .greater }
        let order = compareMagnitude(other)
        return isNegative ? order.reversed : order
    }

    private func compareMagnitude(_ other: DecimalNumber) -> ValueOrder {
        if exponent == other.exponent { return magnitude.compare(other.magnitude) }
        if isZero || other.isZero { return isZero ? (other.isZero ? .equal : .less) : .greater }
        let place = magnitude.digitCount + exponent
        let otherPlace = other.magnitude.digitCount + other.exponent
        if place != otherPlace { return ValueOrder(place, otherPlace) }
        // The first digits stand at the same place, so the exponents are no further apart than the digits are many.
        return exponent > other.exponent
            ? magnitude.shiftedLeft(exponent - other.exponent).compare(other.magnitude)
            : magnitude.compare(other.magnitude.shiftedLeft(other.exponent - exponent))
    }

    package static func == (left: DecimalNumber, right: DecimalNumber) -> Bool { left.compare(right) == .equal }
    package static func < (left: DecimalNumber, right: DecimalNumber) -> Bool { left.compare(right) == .less }

    package func hash(into hasher: inout Hasher) {
        let normalized = normalized
        hasher.combine(normalized.isNegative)
        hasher.combine(normalized.exponent)
        hasher.combine(normalized.magnitude.asLimbs)
    }
}
