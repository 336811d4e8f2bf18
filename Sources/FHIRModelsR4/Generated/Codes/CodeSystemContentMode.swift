// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/codesystem-content-mode>.
    public struct CodeSystemContentMode: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.CodeSystemContentMode {
    @_alwaysEmitIntoClient
    public static var notPresent: R4.CodeSystemContentMode { .init(rawValue: "not-present") }
    @_alwaysEmitIntoClient
    public static var example: R4.CodeSystemContentMode { .init(rawValue: "example") }
    @_alwaysEmitIntoClient
    public static var fragment: R4.CodeSystemContentMode { .init(rawValue: "fragment") }
    @_alwaysEmitIntoClient
    public static var complete: R4.CodeSystemContentMode { .init(rawValue: "complete") }
    @_alwaysEmitIntoClient
    public static var supplement: R4.CodeSystemContentMode { .init(rawValue: "supplement") }
}
