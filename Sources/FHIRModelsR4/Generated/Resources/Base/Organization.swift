// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource Organization. <https://hl7.org/fhir/R4/organization.html>
    public struct Organization: R4Resource {
        /// `id`, 0..1: id.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `meta`, 0..1: Meta.
        @_alwaysEmitIntoClient @Boxed public var meta: R4.Meta?
        /// `implicitRules`, 0..1: uri. A modifier element.
        @_alwaysEmitIntoClient @Primitive public var implicitRules: String?
        /// `language`, 0..1: code. Codes: preferred, <http://hl7.org/fhir/ValueSet/languages>.
        @_alwaysEmitIntoClient @Primitive public var language: String?
        /// `text`, 0..1: Narrative.
        @_alwaysEmitIntoClient @Boxed public var text: R4.Narrative?
        /// `contained`, 0..*: Resource.
        @_alwaysEmitIntoClient public var contained: [R4.AnyResource] = []
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `identifier`, 0..*: Identifier.
        @_alwaysEmitIntoClient public var identifier: [R4.Identifier] = []
        /// `active`, 0..1: boolean. A modifier element.
        @_alwaysEmitIntoClient @Primitive public var active: Bool?
        /// `type`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/organization-type>.
        @_alwaysEmitIntoClient public var type: [R4.CodeableConcept] = []
        /// `name`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `alias`, 0..*: string.
        @_alwaysEmitIntoClient @Primitives public var alias: [String]
        /// `telecom`, 0..*: ContactPoint.
        @_alwaysEmitIntoClient public var telecom: [R4.ContactPoint] = []
        /// `address`, 0..*: Address.
        @_alwaysEmitIntoClient public var address: [R4.Address] = []
        /// `partOf`, 0..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var partOf: R4.Reference?
        /// `contact`, 0..*: Organization.contact.
        @_alwaysEmitIntoClient public var contact: [R4.Organization.Contact] = []
        /// `endpoint`, 0..*: Reference (Endpoint).
        @_alwaysEmitIntoClient public var endpoint: [R4.Reference] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 449 }
    }
}

extension R4.Organization {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        meta: R4.Meta? = nil,
        implicitRules: String? = nil,
        language: String? = nil,
        text: R4.Narrative? = nil,
        contained: [R4.AnyResource] = [],
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        identifier: [R4.Identifier] = [],
        active: Bool? = nil,
        type: [R4.CodeableConcept] = [],
        name: String? = nil,
        alias: [String] = [],
        telecom: [R4.ContactPoint] = [],
        address: [R4.Address] = [],
        partOf: R4.Reference? = nil,
        contact: [R4.Organization.Contact] = [],
        endpoint: [R4.Reference] = []
    ) {
        self.init()
        self.id = id
        self.meta = meta
        self.implicitRules = implicitRules
        self.language = language
        self.text = text
        self.contained = contained
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.identifier = identifier
        self.active = active
        self.type = type
        self.name = name
        self.alias = alias
        self.telecom = telecom
        self.address = address
        self.partOf = partOf
        self.contact = contact
        self.endpoint = endpoint
    }
}

extension R4.Organization {
    /// The structure of `Organization.contact`. <https://hl7.org/fhir/R4/organization.html>
    public struct Contact: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `purpose`, 0..1: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/contactentity-type>.
        @_alwaysEmitIntoClient @Boxed public var purpose: R4.CodeableConcept?
        /// `name`, 0..1: HumanName.
        @_alwaysEmitIntoClient @Boxed public var name: R4.HumanName?
        /// `telecom`, 0..*: ContactPoint.
        @_alwaysEmitIntoClient public var telecom: [R4.ContactPoint] = []
        /// `address`, 0..1: Address.
        @_alwaysEmitIntoClient @Boxed public var address: R4.Address?

        public init() {}
        @inlinable public static var typeID: UInt16 { 450 }
    }
}

extension R4.Organization.Contact {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        purpose: R4.CodeableConcept? = nil,
        name: R4.HumanName? = nil,
        telecom: [R4.ContactPoint] = [],
        address: R4.Address? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.purpose = purpose
        self.name = name
        self.telecom = telecom
        self.address = address
    }
}
