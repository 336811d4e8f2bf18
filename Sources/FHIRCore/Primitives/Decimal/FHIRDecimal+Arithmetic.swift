// Every result is optional because a decimal may come from a hostile record: `1e999999999` is one, and adding 1 to it
// exactly takes a billion digits. Numbers as they occur in records always have a result, but for a division by zero.
extension FHIRDecimal {
    /// The exact sum, with as many digits behind the point as the more precise of the two; nil above 10,000 digits.
    public func adding(_ other: FHIRDecimal) -> FHIRDecimal? { combined(other) { $0.adding($1) } }

    /// The exact difference, with as many digits behind the point as the more precise of the two; nil above 10,000 digits.
    public func subtracting(_ other: FHIRDecimal) -> FHIRDecimal? { combined(other) { $0.subtracting($1) } }

    /// The exact product, with as many digits behind the point as both together; nil above 10,000 digits.
    public func multiplied(by other: FHIRDecimal) -> FHIRDecimal? { combined(other) { $0.multiplied(by: $1) } }

    /// The quotient, rounded to a number of digits behind the point.
    ///
    /// - Returns: nil where the divisor is zero, and above 10,000 digits.
    public func divided(
        by other: FHIRDecimal, fractionDigits: Int, _ rule: FloatingPointRoundingRule = .toNearestOrEven
    ) -> FHIRDecimal? {
        combined(other) { $0.divided(by: $1, fractionDigits: fractionDigits, rule) }
    }

    /// The whole quotient, rounded towards zero, and what is left, with the sign of the dividend.
    ///
    /// - Returns: nil where the divisor is zero, and above 10,000 digits.
    public func quotientAndRemainder(
        dividingBy other: FHIRDecimal
    ) -> (quotient: FHIRDecimal, remainder: FHIRDecimal)? {
        guard let number = DecimalNumber(self), let otherNumber = DecimalNumber(other),
            let result = number.quotientAndRemainder(dividingBy: otherNumber)
        else { return nil }
        return (FHIRDecimal(result.quotient), FHIRDecimal(result.remainder))
    }

    /// The nearest number with no more than a number of digits behind the point; the decimal itself where it has no more.
    ///
    /// - Parameters:
    ///   - fractionDigits: 2 for hundredths, 0 for whole numbers, −3 for thousands.
    ///   - rule: What is nearest; by default a half goes away from zero.
    /// - Returns: nil above 10,000 digits.
    public func rounded(
        toFractionDigits fractionDigits: Int, _ rule: FloatingPointRoundingRule = .toNearestOrAwayFromZero
    ) -> FHIRDecimal? {
        guard let number = DecimalNumber(self) else { return nil }
        return number.fractionDigitCount <= max(fractionDigits, 0) && fractionDigits >= 0
            ? self : FHIRDecimal(number.rounded(toFractionDigits: fractionDigits, rule))
    }

    /// The value as a machine integer; nil where it has a fraction or does not fit.
    public var integer: Int? { Int(text) ?? DecimalNumber(self)?.integer }

    /// Writes a number in FHIR's form, with all its digits.
    package init(_ number: DecimalNumber) { self.init(unchecked: number.text) }

    private func combined(
        _ other: FHIRDecimal, _ operation: (DecimalNumber, DecimalNumber) -> DecimalNumber?
    ) -> FHIRDecimal? {
        guard let number = DecimalNumber(self), let otherNumber = DecimalNumber(other) else { return nil }
        return operation(number, otherNumber).map { FHIRDecimal($0) }
    }
}
