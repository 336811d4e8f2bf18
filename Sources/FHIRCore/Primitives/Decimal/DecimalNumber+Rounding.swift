extension DecimalNumber {
    /// The nearest number with no more than a number of digits behind the point; the number itself where it has no more.
    ///
    /// - Parameters:
    ///   - fractionDigits: 2 for hundredths, 0 for whole numbers, −3 for thousands.
    ///   - rule: What is nearest; by default a half goes away from zero.
    package func rounded(
        toFractionDigits fractionDigits: Int, _ rule: FloatingPointRoundingRule = .toNearestOrAwayFromZero
    ) -> DecimalNumber {
        let (sum, overflow) = exponent.addingReportingOverflow(fractionDigits)
        if overflow ? fractionDigits > 0 : sum >= 0 { return self }
        let newExponent = max(-fractionDigits, -Self.maximumExponent)
        let (quotient, half, isExact) = magnitude.shiftedRight(newExponent - exponent)
        let up = !isExact && Self.rounds(up: rule, isOdd: quotient.isOdd, half: half, isNegative: isNegative)
        return DecimalNumber(
            isNegative: isNegative, magnitude: up ? quotient + .one : quotient, exponent: newExponent)
    }

    /// The whole number next to this one in the direction of zero.
    package var truncated: DecimalNumber { rounded(toFractionDigits: 0, .towardZero) }

    /// The greatest whole number that is not greater.
    package var floor: DecimalNumber { rounded(toFractionDigits: 0, .down) }

    /// The least whole number that is not less.
    package var ceiling: DecimalNumber { rounded(toFractionDigits: 0, .up) }

    /// Whether a magnitude goes to the next one up, given that something was cut off.
    static func rounds(
        up rule: FloatingPointRoundingRule, isOdd: Bool, half: ValueOrder, isNegative: Bool
    ) -> Bool {
        switch rule {
        case .toNearestOrEven: half == .greater || half == .equal && isOdd
        case .toNearestOrAwayFromZero: half != .less
        case .up: !isNegative
        case .down: isNegative
        case .towardZero: false
        case .awayFromZero: true
        @unknown default: half != .less
        }
    }
}

extension DecimalMagnitude {
    var isOdd: Bool {
        switch self {
        case .word(let word): word & 1 == 1
        case .limbs(let limbs): limbs[0] & 1 == 1
        }
    }
}
