// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/contract-publicationstatus>.
    public struct ContractPublicationStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ContractPublicationStatus {
    @_alwaysEmitIntoClient
    public static var amended: R4.ContractPublicationStatus { .init(rawValue: "amended") }
    @_alwaysEmitIntoClient
    public static var appended: R4.ContractPublicationStatus { .init(rawValue: "appended") }
    @_alwaysEmitIntoClient
    public static var cancelled: R4.ContractPublicationStatus { .init(rawValue: "cancelled") }
    @_alwaysEmitIntoClient
    public static var disputed: R4.ContractPublicationStatus { .init(rawValue: "disputed") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.ContractPublicationStatus { .init(rawValue: "entered-in-error") }
    @_alwaysEmitIntoClient
    public static var executable: R4.ContractPublicationStatus { .init(rawValue: "executable") }
    @_alwaysEmitIntoClient
    public static var executed: R4.ContractPublicationStatus { .init(rawValue: "executed") }
    @_alwaysEmitIntoClient
    public static var negotiable: R4.ContractPublicationStatus { .init(rawValue: "negotiable") }
    @_alwaysEmitIntoClient
    public static var offered: R4.ContractPublicationStatus { .init(rawValue: "offered") }
    @_alwaysEmitIntoClient
    public static var policy: R4.ContractPublicationStatus { .init(rawValue: "policy") }
    @_alwaysEmitIntoClient
    public static var rejected: R4.ContractPublicationStatus { .init(rawValue: "rejected") }
    @_alwaysEmitIntoClient
    public static var renewed: R4.ContractPublicationStatus { .init(rawValue: "renewed") }
    @_alwaysEmitIntoClient
    public static var revoked: R4.ContractPublicationStatus { .init(rawValue: "revoked") }
    @_alwaysEmitIntoClient
    public static var resolved: R4.ContractPublicationStatus { .init(rawValue: "resolved") }
    @_alwaysEmitIntoClient
    public static var terminated: R4.ContractPublicationStatus { .init(rawValue: "terminated") }
}
