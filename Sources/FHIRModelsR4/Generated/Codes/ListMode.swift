// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/list-mode>.
    public struct ListMode: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ListMode {
    @_alwaysEmitIntoClient
    public static var working: R4.ListMode { .init(rawValue: "working") }
    @_alwaysEmitIntoClient
    public static var snapshot: R4.ListMode { .init(rawValue: "snapshot") }
    @_alwaysEmitIntoClient
    public static var changes: R4.ListMode { .init(rawValue: "changes") }
}
