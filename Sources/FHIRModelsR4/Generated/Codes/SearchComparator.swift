// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/search-comparator>.
    public struct SearchComparator: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.SearchComparator {
    @_alwaysEmitIntoClient
    public static var eq: R4.SearchComparator { .init(rawValue: "eq") }
    @_alwaysEmitIntoClient
    public static var ne: R4.SearchComparator { .init(rawValue: "ne") }
    @_alwaysEmitIntoClient
    public static var gt: R4.SearchComparator { .init(rawValue: "gt") }
    @_alwaysEmitIntoClient
    public static var lt: R4.SearchComparator { .init(rawValue: "lt") }
    @_alwaysEmitIntoClient
    public static var ge: R4.SearchComparator { .init(rawValue: "ge") }
    @_alwaysEmitIntoClient
    public static var le: R4.SearchComparator { .init(rawValue: "le") }
    @_alwaysEmitIntoClient
    public static var sa: R4.SearchComparator { .init(rawValue: "sa") }
    @_alwaysEmitIntoClient
    public static var eb: R4.SearchComparator { .init(rawValue: "eb") }
    @_alwaysEmitIntoClient
    public static var ap: R4.SearchComparator { .init(rawValue: "ap") }
}
