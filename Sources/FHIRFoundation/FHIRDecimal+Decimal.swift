public import FHIRCore

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension Decimal {
    /// The number of a FHIR decimal; nil where Foundation's `Decimal`, with its 38 digits, does not have it exactly.
    ///
    /// The value is kept, the precision is not: 6.30 becomes 6.3.
    public init?(exactly decimal: FHIRDecimal) {
        guard let number = Decimal(string: decimal.text), let back = FHIRDecimal(number),
            back.isEqual(byValue: decimal)
        else { return nil }
        self = number
    }
}

extension FHIRDecimal {
    /// The decimal of a Foundation `Decimal`, exactly; nil for not-a-number.
    public init?(_ decimal: Decimal) {
        guard decimal.isFinite else { return nil }
        self.init(decimal.description)
    }
}
