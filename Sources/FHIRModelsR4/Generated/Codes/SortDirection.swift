// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/sort-direction>.
    public struct SortDirection: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.SortDirection {
    @_alwaysEmitIntoClient
    public static var ascending: R4.SortDirection { .init(rawValue: "ascending") }
    @_alwaysEmitIntoClient
    public static var descending: R4.SortDirection { .init(rawValue: "descending") }
}
