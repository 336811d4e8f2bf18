// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource MedicinalProductAuthorization. <https://hl7.org/fhir/R4/medicinalproductauthorization.html>
    public struct MedicinalProductAuthorization: R4Resource {
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
        /// `subject`, 0..1: Reference (MedicinalProduct or MedicinalProductPackaged).
        @_alwaysEmitIntoClient @Boxed public var subject: R4.Reference?
        /// `country`, 0..*: CodeableConcept.
        @_alwaysEmitIntoClient public var country: [R4.CodeableConcept] = []
        /// `jurisdiction`, 0..*: CodeableConcept.
        @_alwaysEmitIntoClient public var jurisdiction: [R4.CodeableConcept] = []
        /// `status`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var status: R4.CodeableConcept?
        /// `statusDate`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var statusDate: FHIRDateTime?
        /// `restoreDate`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var restoreDate: FHIRDateTime?
        /// `validityPeriod`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var validityPeriod: R4.Period?
        /// `dataExclusivityPeriod`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var dataExclusivityPeriod: R4.Period?
        /// `dateOfFirstAuthorization`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var dateOfFirstAuthorization: FHIRDateTime?
        /// `internationalBirthDate`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var internationalBirthDate: FHIRDateTime?
        /// `legalBasis`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var legalBasis: R4.CodeableConcept?
        /// `jurisdictionalAuthorization`, 0..*: MedicinalProductAuthorization.jurisdictionalAuthorization.
        @_alwaysEmitIntoClient public var jurisdictionalAuthorization: [R4.MedicinalProductAuthorization.JurisdictionalAuthorization] = []
        /// `holder`, 0..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var holder: R4.Reference?
        /// `regulator`, 0..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var regulator: R4.Reference?
        /// `procedure`, 0..1: MedicinalProductAuthorization.procedure.
        @_alwaysEmitIntoClient @Boxed public var procedure: R4.MedicinalProductAuthorization.Procedure?

        public init() {}
        @inlinable public static var typeID: UInt16 { 384 }
    }
}

extension R4.MedicinalProductAuthorization {
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
        subject: R4.Reference? = nil,
        country: [R4.CodeableConcept] = [],
        jurisdiction: [R4.CodeableConcept] = [],
        status: R4.CodeableConcept? = nil,
        statusDate: FHIRDateTime? = nil,
        restoreDate: FHIRDateTime? = nil,
        validityPeriod: R4.Period? = nil,
        dataExclusivityPeriod: R4.Period? = nil,
        dateOfFirstAuthorization: FHIRDateTime? = nil,
        internationalBirthDate: FHIRDateTime? = nil,
        legalBasis: R4.CodeableConcept? = nil,
        jurisdictionalAuthorization: [R4.MedicinalProductAuthorization.JurisdictionalAuthorization] = [],
        holder: R4.Reference? = nil,
        regulator: R4.Reference? = nil,
        procedure: R4.MedicinalProductAuthorization.Procedure? = nil
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
        self.subject = subject
        self.country = country
        self.jurisdiction = jurisdiction
        self.status = status
        self.statusDate = statusDate
        self.restoreDate = restoreDate
        self.validityPeriod = validityPeriod
        self.dataExclusivityPeriod = dataExclusivityPeriod
        self.dateOfFirstAuthorization = dateOfFirstAuthorization
        self.internationalBirthDate = internationalBirthDate
        self.legalBasis = legalBasis
        self.jurisdictionalAuthorization = jurisdictionalAuthorization
        self.holder = holder
        self.regulator = regulator
        self.procedure = procedure
    }
}

extension R4.MedicinalProductAuthorization {
    /// The structure of `MedicinalProductAuthorization.jurisdictionalAuthorization`.
    /// <https://hl7.org/fhir/R4/medicinalproductauthorization.html>
    public struct JurisdictionalAuthorization: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `identifier`, 0..*: Identifier.
        @_alwaysEmitIntoClient public var identifier: [R4.Identifier] = []
        /// `country`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var country: R4.CodeableConcept?
        /// `jurisdiction`, 0..*: CodeableConcept.
        @_alwaysEmitIntoClient public var jurisdiction: [R4.CodeableConcept] = []
        /// `legalStatusOfSupply`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var legalStatusOfSupply: R4.CodeableConcept?
        /// `validityPeriod`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var validityPeriod: R4.Period?

        public init() {}
        @inlinable public static var typeID: UInt16 { 385 }
    }
}

extension R4.MedicinalProductAuthorization.JurisdictionalAuthorization {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        identifier: [R4.Identifier] = [],
        country: R4.CodeableConcept? = nil,
        jurisdiction: [R4.CodeableConcept] = [],
        legalStatusOfSupply: R4.CodeableConcept? = nil,
        validityPeriod: R4.Period? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.identifier = identifier
        self.country = country
        self.jurisdiction = jurisdiction
        self.legalStatusOfSupply = legalStatusOfSupply
        self.validityPeriod = validityPeriod
    }
}

extension R4.MedicinalProductAuthorization {
    /// The structure of `MedicinalProductAuthorization.procedure`.
    /// <https://hl7.org/fhir/R4/medicinalproductauthorization.html>
    public struct Procedure: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `identifier`, 0..1: Identifier.
        @_alwaysEmitIntoClient @Boxed public var identifier: R4.Identifier?
        /// `type`, 1..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `date[x]`, 0..1: Period or dateTime.
        @_alwaysEmitIntoClient @Choice public var date: R4.MedicinalProductAuthorization.Procedure.Date?
        /// `application`, 0..*: MedicinalProductAuthorization.procedure.
        @_alwaysEmitIntoClient public var application: [R4.MedicinalProductAuthorization.Procedure] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 386 }

        /// The types that `date[x]` allows.
        public typealias Date = R4.PeriodOrDateTime
    }
}

extension R4.MedicinalProductAuthorization.Procedure {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        identifier: R4.Identifier? = nil,
        type: R4.CodeableConcept? = nil,
        date: R4.MedicinalProductAuthorization.Procedure.Date? = nil,
        application: [R4.MedicinalProductAuthorization.Procedure] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.identifier = identifier
        self.type = type
        self.date = date
        self.application = application
    }

    /// The value of `date` where it is a `period`.
    @_alwaysEmitIntoClient
    public var datePeriod: R4.Period? {
        get { $date.element(choiceIndex: 0) }
        set { $date.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `date` where it is a `dateTime`.
    @_alwaysEmitIntoClient
    public var dateDateTime: FHIRDateTime? {
        get { $date.primitive(choiceIndex: 1) }
        set { $date.setPrimitive(newValue, format: .dateTime, choiceIndex: 1) }
    }
}
