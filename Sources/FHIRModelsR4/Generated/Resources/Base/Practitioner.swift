// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource Practitioner. <https://hl7.org/fhir/R4/practitioner.html>
    public struct Practitioner: R4Resource {
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
        /// `active`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var active: Bool?
        /// `name`, 0..*: HumanName.
        @_alwaysEmitIntoClient public var name: [R4.HumanName] = []
        /// `telecom`, 0..*: ContactPoint.
        @_alwaysEmitIntoClient public var telecom: [R4.ContactPoint] = []
        /// `address`, 0..*: Address.
        @_alwaysEmitIntoClient public var address: [R4.Address] = []
        /// `gender`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/administrative-gender|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var gender: R4.AdministrativeGender?
        /// `birthDate`, 0..1: date.
        @_alwaysEmitIntoClient @Primitive public var birthDate: FHIRDate?
        /// `photo`, 0..*: Attachment.
        @_alwaysEmitIntoClient public var photo: [R4.Attachment] = []
        /// `qualification`, 0..*: Practitioner.qualification.
        @_alwaysEmitIntoClient public var qualification: [R4.Practitioner.Qualification] = []
        /// `communication`, 0..*: CodeableConcept. Codes: preferred, <http://hl7.org/fhir/ValueSet/languages>.
        @_alwaysEmitIntoClient public var communication: [R4.CodeableConcept] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 475 }
    }
}

extension R4.Practitioner {
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
        name: [R4.HumanName] = [],
        telecom: [R4.ContactPoint] = [],
        address: [R4.Address] = [],
        gender: R4.AdministrativeGender? = nil,
        birthDate: FHIRDate? = nil,
        photo: [R4.Attachment] = [],
        qualification: [R4.Practitioner.Qualification] = [],
        communication: [R4.CodeableConcept] = []
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
        self.name = name
        self.telecom = telecom
        self.address = address
        self.gender = gender
        self.birthDate = birthDate
        self.photo = photo
        self.qualification = qualification
        self.communication = communication
    }
}

extension R4.Practitioner {
    /// The structure of `Practitioner.qualification`. <https://hl7.org/fhir/R4/practitioner.html>
    public struct Qualification: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `identifier`, 0..*: Identifier.
        @_alwaysEmitIntoClient public var identifier: [R4.Identifier] = []
        /// `code`, 1..1: CodeableConcept. Codes: example, <http://terminology.hl7.org/ValueSet/v2-2.7-0360>.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `period`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var period: R4.Period?
        /// `issuer`, 0..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var issuer: R4.Reference?

        public init() {}
        @inlinable public static var typeID: UInt16 { 476 }
    }
}

extension R4.Practitioner.Qualification {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        identifier: [R4.Identifier] = [],
        code: R4.CodeableConcept? = nil,
        period: R4.Period? = nil,
        issuer: R4.Reference? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.identifier = identifier
        self.code = code
        self.period = period
        self.issuer = issuer
    }
}
