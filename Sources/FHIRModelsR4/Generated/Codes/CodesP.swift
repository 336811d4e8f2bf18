// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/participantrequired>.
    public struct ParticipantRequired: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ParticipantRequired {
    @_alwaysEmitIntoClient
    public static var required: R4.ParticipantRequired { .init(rawValue: "required") }
    @_alwaysEmitIntoClient
    public static var optional: R4.ParticipantRequired { .init(rawValue: "optional") }
    @_alwaysEmitIntoClient
    public static var informationOnly: R4.ParticipantRequired { .init(rawValue: "information-only") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/participationstatus>.
    public struct ParticipationStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ParticipationStatus {
    @_alwaysEmitIntoClient
    public static var accepted: R4.ParticipationStatus { .init(rawValue: "accepted") }
    @_alwaysEmitIntoClient
    public static var declined: R4.ParticipationStatus { .init(rawValue: "declined") }
    @_alwaysEmitIntoClient
    public static var tentative: R4.ParticipationStatus { .init(rawValue: "tentative") }
    @_alwaysEmitIntoClient
    public static var needsAction: R4.ParticipationStatus { .init(rawValue: "needs-action") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/property-representation>.
    public struct PropertyRepresentation: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.PropertyRepresentation {
    @_alwaysEmitIntoClient
    public static var xmlAttr: R4.PropertyRepresentation { .init(rawValue: "xmlAttr") }
    @_alwaysEmitIntoClient
    public static var xmlText: R4.PropertyRepresentation { .init(rawValue: "xmlText") }
    @_alwaysEmitIntoClient
    public static var typeAttr: R4.PropertyRepresentation { .init(rawValue: "typeAttr") }
    @_alwaysEmitIntoClient
    public static var cdaText: R4.PropertyRepresentation { .init(rawValue: "cdaText") }
    @_alwaysEmitIntoClient
    public static var xhtml: R4.PropertyRepresentation { .init(rawValue: "xhtml") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/concept-property-type>.
    public struct PropertyType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.PropertyType {
    @_alwaysEmitIntoClient
    public static var code: R4.PropertyType { .init(rawValue: "code") }
    @_alwaysEmitIntoClient
    public static var coding: R4.PropertyType { .init(rawValue: "Coding") }
    @_alwaysEmitIntoClient
    public static var string: R4.PropertyType { .init(rawValue: "string") }
    @_alwaysEmitIntoClient
    public static var integer: R4.PropertyType { .init(rawValue: "integer") }
    @_alwaysEmitIntoClient
    public static var boolean: R4.PropertyType { .init(rawValue: "boolean") }
    @_alwaysEmitIntoClient
    public static var dateTime: R4.PropertyType { .init(rawValue: "dateTime") }
    @_alwaysEmitIntoClient
    public static var decimal: R4.PropertyType { .init(rawValue: "decimal") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/provenance-entity-role>.
    public struct ProvenanceEntityRole: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ProvenanceEntityRole {
    @_alwaysEmitIntoClient
    public static var derivation: R4.ProvenanceEntityRole { .init(rawValue: "derivation") }
    @_alwaysEmitIntoClient
    public static var revision: R4.ProvenanceEntityRole { .init(rawValue: "revision") }
    @_alwaysEmitIntoClient
    public static var quotation: R4.ProvenanceEntityRole { .init(rawValue: "quotation") }
    @_alwaysEmitIntoClient
    public static var source: R4.ProvenanceEntityRole { .init(rawValue: "source") }
    @_alwaysEmitIntoClient
    public static var removal: R4.ProvenanceEntityRole { .init(rawValue: "removal") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/publication-status>.
    public struct PublicationStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.PublicationStatus {
    @_alwaysEmitIntoClient
    public static var draft: R4.PublicationStatus { .init(rawValue: "draft") }
    @_alwaysEmitIntoClient
    public static var active: R4.PublicationStatus { .init(rawValue: "active") }
    @_alwaysEmitIntoClient
    public static var retired: R4.PublicationStatus { .init(rawValue: "retired") }
    @_alwaysEmitIntoClient
    public static var unknown: R4.PublicationStatus { .init(rawValue: "unknown") }
}
