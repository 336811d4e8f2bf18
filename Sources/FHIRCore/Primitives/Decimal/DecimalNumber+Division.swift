extension DecimalNumber {
    /// The quotient, rounded to a number of digits behind the point.
    ///
    /// - Returns: nil where the divisor is zero, and where the result has too many digits.
    package func divided(
        by other: DecimalNumber, fractionDigits: Int, _ rule: FloatingPointRoundingRule = .toNearestOrEven
    ) -> DecimalNumber? {
        guard !other.isZero, fractionDigits.magnitude <= Self.maximumExponent else { return nil }
        let isNegative = isNegative != other.isNegative
        if isZero { return DecimalNumber(isNegative: false, magnitude: .zero, exponent: -fractionDigits) }

        // The quotient in units of its last place is ours / theirs × 10^shift.
        let shift = exponent - other.exponent + fractionDigits
        let numerator: DecimalMagnitude
        let denominator: DecimalMagnitude
        if shift >= 0 {
            guard magnitude.digitCount + shift <= 2 * Self.maximumDigitCount else { return nil }
            numerator = magnitude.shiftedLeft(shift)
            denominator = other.magnitude
        } else if other.magnitude.digitCount - shift > magnitude.digitCount + 1 {
            // Less than a tenth of a unit: what it is exactly makes no difference.
            let quotient = Self.rounds(up: rule, isOdd: false, half: .less, isNegative: isNegative)
            return DecimalNumber(
                isNegative: isNegative, magnitude: quotient ? .one : .zero, exponent: -fractionDigits)
        } else {
            numerator = magnitude
            denominator = other.magnitude.shiftedLeft(-shift)
        }
        var (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
        if !remainder.isZero {
            let half = (remainder + remainder).compare(denominator)
            if Self.rounds(up: rule, isOdd: quotient.isOdd, half: half, isNegative: isNegative) {
                quotient = quotient + .one
            }
        }
        return DecimalNumber(checkedNegative: isNegative, magnitude: quotient, exponent: -fractionDigits)
    }

    /// The quotient: exact where that takes no more than the given number of significant digits, and then with as few as
    /// the exponents of both allow; else rounded to that number.
    ///
    /// - Returns: nil where the divisor is zero, and where the result has too many digits.
    package func divided(
        by other: DecimalNumber, significantDigits: Int, _ rule: FloatingPointRoundingRule = .toNearestOrEven
    ) -> DecimalNumber? {
        guard !other.isZero, 1...Self.maximumDigitCount ~= significantDigits else { return nil }
        let ideal = exponent - other.exponent
        if isZero { return DecimalNumber(isNegative: false, magnitude: .zero, exponent: ideal) }
        // The first digit of the quotient stands at this place or the one below it.
        let place = magnitude.digitCount + exponent - other.magnitude.digitCount - other.exponent
        guard let quotient = divided(by: other, fractionDigits: significantDigits - place + 1, .towardZero)
        else { return nil }
        let isExact = quotient.multiplied(by: other).map { $0 == self } ?? false
        if isExact {
            let zeros = min(quotient.magnitude.trailingZeroCount, max(ideal - quotient.exponent, 0))
            let short = quotient.droppingZeros(zeros)
            if short.magnitude.digitCount <= significantDigits { return short }
        }
        // Round once, from the exact quotient, at the place that the digit count gives.
        let fractionDigits = -quotient.exponent - (quotient.magnitude.digitCount - significantDigits)
        guard let rounded = divided(by: other, fractionDigits: fractionDigits, rule) else { return nil }
        // 9.99 rounded up to 10.0 has a digit more.
        return rounded.magnitude.digitCount > significantDigits ? rounded.droppingZeros(1) : rounded
    }

    /// The whole quotient, rounded towards zero, and what is left, with the sign of the dividend (FHIRPath `div`, `mod`).
    ///
    /// - Returns: nil where the divisor is zero, and where the results have too many digits.
    package func quotientAndRemainder(
        dividingBy other: DecimalNumber
    ) -> (quotient: DecimalNumber, remainder: DecimalNumber)? {
        let exponent = min(self.exponent, other.exponent)
        guard !other.isZero, let left = scaled(toExponent: exponent), let right = other.scaled(toExponent: exponent)
        else { return nil }
        let result = left.magnitude.quotientAndRemainder(dividingBy: right.magnitude)
        return (
            DecimalNumber(isNegative: isNegative != other.isNegative, magnitude: result.quotient, exponent: 0),
            DecimalNumber(isNegative: isNegative, magnitude: result.remainder, exponent: exponent)
        )
    }

    func droppingZeros(_ count: Int) -> DecimalNumber {
        DecimalNumber(
            isNegative: isNegative, magnitude: magnitude.shiftedRight(count).quotient, exponent: exponent + count)
    }
}
