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
        let idealExponent = exponent - other.exponent
        if isZero { return DecimalNumber(isNegative: false, magnitude: .zero, exponent: idealExponent) }
        let isNegative = isNegative != other.isNegative

        // Enough zeros behind the dividend that the whole quotient has at least the digits asked for.
        let shift = max(significantDigits - magnitude.digitCount + other.magnitude.digitCount, 0)
        var (quotient, remainder) = magnitude.shiftedLeft(shift).quotientAndRemainder(dividingBy: other.magnitude)
        var exponent = idealExponent - shift
        if remainder.isZero {
            let zeros = min(quotient.trailingZeroCount, shift)
            if quotient.digitCount - zeros <= significantDigits {
                return DecimalNumber(
                    checkedNegative: isNegative, magnitude: quotient.shiftedRight(zeros).quotient,
                    exponent: exponent + zeros)
            }
        }
        let excess = quotient.digitCount - significantDigits
        var cut = quotient.shiftedRight(excess)
        if !remainder.isZero {
            if excess == 0 {
                cut.half = (remainder + remainder).compare(other.magnitude)
            } else if cut.half == .equal {
                cut.half = .greater
            }
        }
        quotient = cut.quotient
        exponent += excess
        if !(cut.isExact && remainder.isZero),
            Self.rounds(up: rule, isOdd: quotient.isOdd, half: cut.half, isNegative: isNegative)
        {
            quotient = quotient + .one
            // 9.99 rounded up to 10.0 has a digit more.
            if quotient.digitCount > significantDigits {
                quotient = quotient.shiftedRight(1).quotient
                exponent += 1
            }
        }
        return DecimalNumber(checkedNegative: isNegative, magnitude: quotient, exponent: exponent)
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
}
