// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/consent-provision-type>.
    public struct ConsentProvisionType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ConsentProvisionType {
    @_alwaysEmitIntoClient
    public static var deny: R4.ConsentProvisionType { .init(rawValue: "deny") }
    @_alwaysEmitIntoClient
    public static var permit: R4.ConsentProvisionType { .init(rawValue: "permit") }
}
