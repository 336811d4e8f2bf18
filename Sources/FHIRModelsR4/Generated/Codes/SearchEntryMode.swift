// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/search-entry-mode>.
    public struct SearchEntryMode: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.SearchEntryMode {
    @_alwaysEmitIntoClient
    public static var match: R4.SearchEntryMode { .init(rawValue: "match") }
    @_alwaysEmitIntoClient
    public static var include: R4.SearchEntryMode { .init(rawValue: "include") }
    @_alwaysEmitIntoClient
    public static var outcome: R4.SearchEntryMode { .init(rawValue: "outcome") }
}
