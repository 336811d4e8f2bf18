// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/compartment-type>.
    public struct CompartmentType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.CompartmentType {
    @_alwaysEmitIntoClient
    public static var patient: R4.CompartmentType { .init(rawValue: "Patient") }
    @_alwaysEmitIntoClient
    public static var encounter: R4.CompartmentType { .init(rawValue: "Encounter") }
    @_alwaysEmitIntoClient
    public static var relatedPerson: R4.CompartmentType { .init(rawValue: "RelatedPerson") }
    @_alwaysEmitIntoClient
    public static var practitioner: R4.CompartmentType { .init(rawValue: "Practitioner") }
    @_alwaysEmitIntoClient
    public static var device: R4.CompartmentType { .init(rawValue: "Device") }
}
