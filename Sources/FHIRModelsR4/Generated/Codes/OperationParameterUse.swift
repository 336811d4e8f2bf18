// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/operation-parameter-use>.
    public struct OperationParameterUse: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.OperationParameterUse {
    @_alwaysEmitIntoClient
    public static var `in`: R4.OperationParameterUse { .init(rawValue: "in") }
    @_alwaysEmitIntoClient
    public static var out: R4.OperationParameterUse { .init(rawValue: "out") }
}
