// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/reference-handling-policy>.
    public struct ReferenceHandlingPolicy: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ReferenceHandlingPolicy {
    @_alwaysEmitIntoClient
    public static var literal: R4.ReferenceHandlingPolicy { .init(rawValue: "literal") }
    @_alwaysEmitIntoClient
    public static var logical: R4.ReferenceHandlingPolicy { .init(rawValue: "logical") }
    @_alwaysEmitIntoClient
    public static var resolves: R4.ReferenceHandlingPolicy { .init(rawValue: "resolves") }
    @_alwaysEmitIntoClient
    public static var enforced: R4.ReferenceHandlingPolicy { .init(rawValue: "enforced") }
    @_alwaysEmitIntoClient
    public static var local: R4.ReferenceHandlingPolicy { .init(rawValue: "local") }
}
