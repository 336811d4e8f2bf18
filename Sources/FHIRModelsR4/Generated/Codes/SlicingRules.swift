// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/resource-slicing-rules>.
    public struct SlicingRules: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.SlicingRules {
    @_alwaysEmitIntoClient
    public static var closed: R4.SlicingRules { .init(rawValue: "closed") }
    @_alwaysEmitIntoClient
    public static var open: R4.SlicingRules { .init(rawValue: "open") }
    @_alwaysEmitIntoClient
    public static var openAtEnd: R4.SlicingRules { .init(rawValue: "openAtEnd") }
}
