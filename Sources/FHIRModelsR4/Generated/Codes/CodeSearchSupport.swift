// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/code-search-support>.
    public struct CodeSearchSupport: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.CodeSearchSupport {
    @_alwaysEmitIntoClient
    public static var explicit: R4.CodeSearchSupport { .init(rawValue: "explicit") }
    @_alwaysEmitIntoClient
    public static var all: R4.CodeSearchSupport { .init(rawValue: "all") }
}
