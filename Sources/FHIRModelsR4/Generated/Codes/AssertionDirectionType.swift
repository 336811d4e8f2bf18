// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/assert-direction-codes>.
    public struct AssertionDirectionType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.AssertionDirectionType {
    @_alwaysEmitIntoClient
    public static var response: R4.AssertionDirectionType { .init(rawValue: "response") }
    @_alwaysEmitIntoClient
    public static var request: R4.AssertionDirectionType { .init(rawValue: "request") }
}
