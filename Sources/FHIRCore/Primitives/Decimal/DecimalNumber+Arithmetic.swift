extension DecimalNumber {
    package var negated: DecimalNumber {
        DecimalNumber(isNegative: !isNegative, magnitude: magnitude, exponent: exponent)
    }

    package var absolute: DecimalNumber {
        DecimalNumber(isNegative: false, magnitude: magnitude, exponent: exponent)
    }

    /// The exact sum; nil where it has too many digits.
    package func adding(_ other: DecimalNumber) -> DecimalNumber? {
        if case .word(let word) = magnitude, case .word(let otherWord) = other.magnitude, exponent == other.exponent {
            // Words are below 10¹⁸, so neither sum nor difference overflows.
            let sum =
                (isNegative ? -Int64(word) : Int64(word)) + (other.isNegative ? -Int64(otherWord) : Int64(otherWord))
            return DecimalNumber(isNegative: sum < 0, magnitude: DecimalMagnitude(sum.magnitude), exponent: exponent)
        }
        let exponent = min(self.exponent, other.exponent)
        guard let left = scaled(toExponent: exponent), let right = other.scaled(toExponent: exponent) else {
            return nil
        }
        let sum = left.addingExactly(right)
        return DecimalNumber(checkedNegative: sum.isNegative, magnitude: sum.magnitude, exponent: exponent)
    }

    /// The exact difference; nil where it has too many digits.
    package func subtracting(_ other: DecimalNumber) -> DecimalNumber? { adding(other.negated) }

    /// The exact product; nil where it has too many digits.
    package func multiplied(by other: DecimalNumber) -> DecimalNumber? {
        guard magnitude.digitCount + other.magnitude.digitCount <= Self.maximumDigitCount + 1 else { return nil }
        return DecimalNumber(
            checkedNegative: isNegative != other.isNegative, magnitude: magnitude * other.magnitude,
            exponent: exponent + other.exponent)
    }

    /// The exact sum of two numbers with the same exponent, of any length.
    func addingExactly(_ other: DecimalNumber) -> DecimalNumber {
        if isNegative == other.isNegative {
            return DecimalNumber(
                isNegative: isNegative, magnitude: magnitude + other.magnitude, exponent: exponent)
        }
        if magnitude.compare(other.magnitude) == .less {
            return DecimalNumber(
                isNegative: other.isNegative, magnitude: other.magnitude - magnitude, exponent: exponent)
        }
        return DecimalNumber(isNegative: isNegative, magnitude: magnitude - other.magnitude, exponent: exponent)
    }

    /// The power with a whole exponent.
    ///
    /// - Parameters:
    ///   - power: Any whole number; a positive one gives an exact result.
    ///   - significantDigits: The precision of the result of a negative one.
    /// - Returns: nil where the result has too many digits, and for zero to a negative power.
    package func raised(to power: Int, significantDigits: Int = 34) -> DecimalNumber? {
        if power < 0 {
            guard power > .min, let whole = raised(to: -power) else { return nil }
            return DecimalNumber.one.divided(by: whole, significantDigits: significantDigits)
        }
        var result = DecimalNumber.one
        var square = normalized
        var left = power
        while true {
            if left & 1 == 1 {
                guard let product = result.multiplied(by: square) else { return nil }
                result = product
            }
            left >>= 1
            if left == 0 { return result }
            guard let product = square.multiplied(by: square) else { return nil }
            square = product
        }
    }
}
