// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource Person. <https://hl7.org/fhir/R4/person.html>
    public struct Person: R4Resource {
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
        /// `name`, 0..*: HumanName.
        @_alwaysEmitIntoClient public var name: [R4.HumanName] = []
        /// `telecom`, 0..*: ContactPoint.
        @_alwaysEmitIntoClient public var telecom: [R4.ContactPoint] = []
        /// `gender`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/administrative-gender|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var gender: R4.AdministrativeGender?
        /// `birthDate`, 0..1: date.
        @_alwaysEmitIntoClient @Primitive public var birthDate: FHIRDate?
        /// `address`, 0..*: Address.
        @_alwaysEmitIntoClient public var address: [R4.Address] = []
        /// `photo`, 0..1: Attachment.
        @_alwaysEmitIntoClient @Boxed public var photo: R4.Attachment?
        /// `managingOrganization`, 0..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var managingOrganization: R4.Reference?
        /// `active`, 0..1: boolean. A modifier element.
        @_alwaysEmitIntoClient @Primitive public var active: Bool?
        /// `link`, 0..*: Person.link.
        @_alwaysEmitIntoClient public var link: [R4.Person.Link] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 464 }
    }
}

extension R4.Person {
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
        name: [R4.HumanName] = [],
        telecom: [R4.ContactPoint] = [],
        gender: R4.AdministrativeGender? = nil,
        birthDate: FHIRDate? = nil,
        address: [R4.Address] = [],
        photo: R4.Attachment? = nil,
        managingOrganization: R4.Reference? = nil,
        active: Bool? = nil,
        link: [R4.Person.Link] = []
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
        self.name = name
        self.telecom = telecom
        self.gender = gender
        self.birthDate = birthDate
        self.address = address
        self.photo = photo
        self.managingOrganization = managingOrganization
        self.active = active
        self.link = link
    }
}

extension R4.Person {
    /// The structure of `Person.link`. <https://hl7.org/fhir/R4/person.html>
    public struct Link: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `target`, 1..1: Reference (Patient, Practitioner, RelatedPerson or Person).
        @_alwaysEmitIntoClient @Boxed public var target: R4.Reference?
        /// `assurance`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/identity-assuranceLevel|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var assurance: R4.IdentityAssuranceLevel?

        public init() {}
        @inlinable public static var typeID: UInt16 { 465 }
    }
}

extension R4.Person.Link {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        target: R4.Reference? = nil,
        assurance: R4.IdentityAssuranceLevel? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.target = target
        self.assurance = assurance
    }
}
