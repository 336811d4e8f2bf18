// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/group-type>.
    public struct GroupType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.GroupType {
    @_alwaysEmitIntoClient
    public static var person: R4.GroupType { .init(rawValue: "person") }
    @_alwaysEmitIntoClient
    public static var animal: R4.GroupType { .init(rawValue: "animal") }
    @_alwaysEmitIntoClient
    public static var practitioner: R4.GroupType { .init(rawValue: "practitioner") }
    @_alwaysEmitIntoClient
    public static var device: R4.GroupType { .init(rawValue: "device") }
    @_alwaysEmitIntoClient
    public static var medication: R4.GroupType { .init(rawValue: "medication") }
    @_alwaysEmitIntoClient
    public static var substance: R4.GroupType { .init(rawValue: "substance") }
}
