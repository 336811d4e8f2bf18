// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource RelatedPerson. <https://hl7.org/fhir/R4/relatedperson.html>
    public struct RelatedPerson: R4Resource {
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
        /// `patient`, 1..1: Reference (Patient).
        @_alwaysEmitIntoClient @Boxed public var patient: R4.Reference?
        /// `relationship`, 0..*: CodeableConcept. Codes: preferred,
        /// <http://hl7.org/fhir/ValueSet/relatedperson-relationshiptype>.
        @_alwaysEmitIntoClient public var relationship: [R4.CodeableConcept] = []
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
        /// `photo`, 0..*: Attachment.
        @_alwaysEmitIntoClient public var photo: [R4.Attachment] = []
        /// `period`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var period: R4.Period?
        /// `communication`, 0..*: RelatedPerson.communication.
        @_alwaysEmitIntoClient public var communication: [R4.RelatedPerson.Communication] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 501 }
    }
}

extension R4.RelatedPerson {
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
        patient: R4.Reference? = nil,
        relationship: [R4.CodeableConcept] = [],
        name: [R4.HumanName] = [],
        telecom: [R4.ContactPoint] = [],
        gender: R4.AdministrativeGender? = nil,
        birthDate: FHIRDate? = nil,
        address: [R4.Address] = [],
        photo: [R4.Attachment] = [],
        period: R4.Period? = nil,
        communication: [R4.RelatedPerson.Communication] = []
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
        self.patient = patient
        self.relationship = relationship
        self.name = name
        self.telecom = telecom
        self.gender = gender
        self.birthDate = birthDate
        self.address = address
        self.photo = photo
        self.period = period
        self.communication = communication
    }
}

extension R4.RelatedPerson {
    /// The structure of `RelatedPerson.communication`. <https://hl7.org/fhir/R4/relatedperson.html>
    public struct Communication: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `language`, 1..1: CodeableConcept. Codes: preferred, <http://hl7.org/fhir/ValueSet/languages>.
        @_alwaysEmitIntoClient @Boxed public var language: R4.CodeableConcept?
        /// `preferred`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var preferred: Bool?

        public init() {}
        @inlinable public static var typeID: UInt16 { 502 }
    }
}

extension R4.RelatedPerson.Communication {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        language: R4.CodeableConcept? = nil,
        preferred: Bool? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.language = language
        self.preferred = preferred
    }
}
