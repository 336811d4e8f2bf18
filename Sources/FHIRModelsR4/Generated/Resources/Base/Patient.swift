// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource Patient. <https://hl7.org/fhir/R4/patient.html>
    public struct Patient: R4Resource {
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
        /// `name`, 0..*: HumanName.
        @_alwaysEmitIntoClient public var name: [R4.HumanName] = []
        /// `telecom`, 0..*: ContactPoint.
        @_alwaysEmitIntoClient public var telecom: [R4.ContactPoint] = []
        /// `gender`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/administrative-gender|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var gender: R4.AdministrativeGender?
        /// `birthDate`, 0..1: date.
        @_alwaysEmitIntoClient @Primitive public var birthDate: FHIRDate?
        /// `deceased[x]`, 0..1: boolean or dateTime. A modifier element.
        @_alwaysEmitIntoClient @Choice public var deceased: R4.Patient.Deceased?
        /// `address`, 0..*: Address.
        @_alwaysEmitIntoClient public var address: [R4.Address] = []
        /// `maritalStatus`, 0..1: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/marital-status>.
        @_alwaysEmitIntoClient @Boxed public var maritalStatus: R4.CodeableConcept?
        /// `multipleBirth[x]`, 0..1: boolean or integer.
        @_alwaysEmitIntoClient @Choice public var multipleBirth: R4.Patient.MultipleBirth?
        /// `photo`, 0..*: Attachment.
        @_alwaysEmitIntoClient public var photo: [R4.Attachment] = []
        /// `contact`, 0..*: Patient.contact.
        @_alwaysEmitIntoClient public var contact: [R4.Patient.Contact] = []
        /// `communication`, 0..*: Patient.communication.
        @_alwaysEmitIntoClient public var communication: [R4.Patient.Communication] = []
        /// `generalPractitioner`, 0..*: Reference (Organization, Practitioner or PractitionerRole).
        @_alwaysEmitIntoClient public var generalPractitioner: [R4.Reference] = []
        /// `managingOrganization`, 0..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var managingOrganization: R4.Reference?
        /// `link`, 0..*: Patient.link. A modifier element.
        @_alwaysEmitIntoClient public var link: [R4.Patient.Link] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 455 }
    }
}

extension R4.Patient {
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
        gender: R4.AdministrativeGender? = nil,
        birthDate: FHIRDate? = nil,
        deceased: R4.Patient.Deceased? = nil,
        address: [R4.Address] = [],
        maritalStatus: R4.CodeableConcept? = nil,
        multipleBirth: R4.Patient.MultipleBirth? = nil,
        photo: [R4.Attachment] = [],
        contact: [R4.Patient.Contact] = [],
        communication: [R4.Patient.Communication] = [],
        generalPractitioner: [R4.Reference] = [],
        managingOrganization: R4.Reference? = nil,
        link: [R4.Patient.Link] = []
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
        self.gender = gender
        self.birthDate = birthDate
        self.deceased = deceased
        self.address = address
        self.maritalStatus = maritalStatus
        self.multipleBirth = multipleBirth
        self.photo = photo
        self.contact = contact
        self.communication = communication
        self.generalPractitioner = generalPractitioner
        self.managingOrganization = managingOrganization
        self.link = link
    }

    /// The value of `deceased` where it is a `boolean`.
    @_alwaysEmitIntoClient
    public var deceasedBoolean: Bool? {
        get { $deceased.primitive(choiceIndex: 0) }
        set { $deceased.setPrimitive(newValue, format: .boolean, choiceIndex: 0) }
    }

    /// The value of `deceased` where it is a `dateTime`.
    @_alwaysEmitIntoClient
    public var deceasedDateTime: FHIRDateTime? {
        get { $deceased.primitive(choiceIndex: 1) }
        set { $deceased.setPrimitive(newValue, format: .dateTime, choiceIndex: 1) }
    }

    /// The value of `multipleBirth` where it is a `boolean`.
    @_alwaysEmitIntoClient
    public var multipleBirthBoolean: Bool? {
        get { $multipleBirth.primitive(choiceIndex: 0) }
        set { $multipleBirth.setPrimitive(newValue, format: .boolean, choiceIndex: 0) }
    }

    /// The value of `multipleBirth` where it is an `integer`.
    @_alwaysEmitIntoClient
    public var multipleBirthInteger: Int? {
        get { $multipleBirth.primitive(choiceIndex: 1) }
        set { $multipleBirth.setPrimitive(newValue, format: .integer, choiceIndex: 1) }
    }
}

extension R4.Patient {
    /// A choice of 2 types: boolean, dateTime.
    public indirect enum Deceased: FHIRChoice {
        case boolean(Bool)
        case dateTime(FHIRDateTime)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0:
                guard let value: Bool = content.primitive() else { return nil }
                self = .boolean(value)
            case 1:
                guard let value: FHIRDateTime = content.primitive() else { return nil }
                self = .dateTime(value)
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .boolean(let value): ChoiceContent(primitive: value, format: .boolean, choiceIndex: 0)
            case .dateTime(let value): ChoiceContent(primitive: value, format: .dateTime, choiceIndex: 1)
            }
        }
    }
}

extension R4.Patient {
    /// A choice of 2 types: boolean, integer.
    public indirect enum MultipleBirth: FHIRChoice {
        case boolean(Bool)
        case integer(Int)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0:
                guard let value: Bool = content.primitive() else { return nil }
                self = .boolean(value)
            case 1:
                guard let value: Int = content.primitive() else { return nil }
                self = .integer(value)
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .boolean(let value): ChoiceContent(primitive: value, format: .boolean, choiceIndex: 0)
            case .integer(let value): ChoiceContent(primitive: value, format: .integer, choiceIndex: 1)
            }
        }
    }
}

extension R4.Patient {
    /// The structure of `Patient.communication`. <https://hl7.org/fhir/R4/patient.html>
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
        @inlinable public static var typeID: UInt16 { 456 }
    }
}

extension R4.Patient.Communication {
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

extension R4.Patient {
    /// The structure of `Patient.contact`. <https://hl7.org/fhir/R4/patient.html>
    public struct Contact: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `relationship`, 0..*: CodeableConcept. Codes: extensible,
        /// <http://hl7.org/fhir/ValueSet/patient-contactrelationship>.
        @_alwaysEmitIntoClient public var relationship: [R4.CodeableConcept] = []
        /// `name`, 0..1: HumanName.
        @_alwaysEmitIntoClient @Boxed public var name: R4.HumanName?
        /// `telecom`, 0..*: ContactPoint.
        @_alwaysEmitIntoClient public var telecom: [R4.ContactPoint] = []
        /// `address`, 0..1: Address.
        @_alwaysEmitIntoClient @Boxed public var address: R4.Address?
        /// `gender`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/administrative-gender|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var gender: R4.AdministrativeGender?
        /// `organization`, 0..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var organization: R4.Reference?
        /// `period`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var period: R4.Period?

        public init() {}
        @inlinable public static var typeID: UInt16 { 457 }
    }
}

extension R4.Patient.Contact {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        relationship: [R4.CodeableConcept] = [],
        name: R4.HumanName? = nil,
        telecom: [R4.ContactPoint] = [],
        address: R4.Address? = nil,
        gender: R4.AdministrativeGender? = nil,
        organization: R4.Reference? = nil,
        period: R4.Period? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.relationship = relationship
        self.name = name
        self.telecom = telecom
        self.address = address
        self.gender = gender
        self.organization = organization
        self.period = period
    }
}

extension R4.Patient {
    /// The structure of `Patient.link`. <https://hl7.org/fhir/R4/patient.html>
    public struct Link: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `other`, 1..1: Reference (Patient or RelatedPerson).
        @_alwaysEmitIntoClient @Boxed public var other: R4.Reference?
        /// `type`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/link-type|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var type: R4.LinkType?

        public init() {}
        @inlinable public static var typeID: UInt16 { 458 }
    }
}

extension R4.Patient.Link {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        other: R4.Reference? = nil,
        type: R4.LinkType? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.other = other
        self.type = type
    }
}
