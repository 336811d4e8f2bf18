// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource DetectedIssue. <https://hl7.org/fhir/R4/detectedissue.html>
    public struct DetectedIssue: R4Resource {
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
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/observation-status|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.ObservationStatus?
        /// `code`, 0..1: CodeableConcept. Codes: preferred, <http://hl7.org/fhir/ValueSet/detectedissue-category>.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `severity`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/detectedissue-severity|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var severity: R4.DetectedIssueSeverity?
        /// `patient`, 0..1: Reference (Patient).
        @_alwaysEmitIntoClient @Boxed public var patient: R4.Reference?
        /// `identified[x]`, 0..1: dateTime or Period.
        @_alwaysEmitIntoClient @Choice public var identified: R4.DetectedIssue.Identified?
        /// `author`, 0..1: Reference (Practitioner, PractitionerRole or Device).
        @_alwaysEmitIntoClient @Boxed public var author: R4.Reference?
        /// `implicated`, 0..*: Reference.
        @_alwaysEmitIntoClient public var implicated: [R4.Reference] = []
        /// `evidence`, 0..*: DetectedIssue.evidence.
        @_alwaysEmitIntoClient public var evidence: [R4.DetectedIssue.Evidence] = []
        /// `detail`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var detail: String?
        /// `reference`, 0..1: uri.
        @_alwaysEmitIntoClient @Primitive public var reference: String?
        /// `mitigation`, 0..*: DetectedIssue.mitigation.
        @_alwaysEmitIntoClient public var mitigation: [R4.DetectedIssue.Mitigation] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 166 }

        /// The types that `identified[x]` allows.
        public typealias Identified = R4.DateTimeOrPeriod
    }
}

extension R4.DetectedIssue {
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
        status: R4.ObservationStatus? = nil,
        code: R4.CodeableConcept? = nil,
        severity: R4.DetectedIssueSeverity? = nil,
        patient: R4.Reference? = nil,
        identified: R4.DetectedIssue.Identified? = nil,
        author: R4.Reference? = nil,
        implicated: [R4.Reference] = [],
        evidence: [R4.DetectedIssue.Evidence] = [],
        detail: String? = nil,
        reference: String? = nil,
        mitigation: [R4.DetectedIssue.Mitigation] = []
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
        self.status = status
        self.code = code
        self.severity = severity
        self.patient = patient
        self.identified = identified
        self.author = author
        self.implicated = implicated
        self.evidence = evidence
        self.detail = detail
        self.reference = reference
        self.mitigation = mitigation
    }

    /// The value of `identified` where it is a `dateTime`.
    @_alwaysEmitIntoClient
    public var identifiedDateTime: FHIRDateTime? {
        get { $identified.primitive(choiceIndex: 0) }
        set { $identified.setPrimitive(newValue, format: .dateTime, choiceIndex: 0) }
    }

    /// The value of `identified` where it is a `period`.
    @_alwaysEmitIntoClient
    public var identifiedPeriod: R4.Period? {
        get { $identified.element(choiceIndex: 1) }
        set { $identified.setElement(newValue, choiceIndex: 1) }
    }
}

extension R4.DetectedIssue {
    /// The structure of `DetectedIssue.evidence`. <https://hl7.org/fhir/R4/detectedissue.html>
    public struct Evidence: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `code`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/manifestation-or-symptom>.
        @_alwaysEmitIntoClient public var code: [R4.CodeableConcept] = []
        /// `detail`, 0..*: Reference.
        @_alwaysEmitIntoClient public var detail: [R4.Reference] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 167 }
    }
}

extension R4.DetectedIssue.Evidence {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        code: [R4.CodeableConcept] = [],
        detail: [R4.Reference] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.code = code
        self.detail = detail
    }
}

extension R4.DetectedIssue {
    /// The structure of `DetectedIssue.mitigation`. <https://hl7.org/fhir/R4/detectedissue.html>
    public struct Mitigation: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `action`, 1..1: CodeableConcept. Codes: preferred,
        /// <http://hl7.org/fhir/ValueSet/detectedissue-mitigation-action>.
        @_alwaysEmitIntoClient @Boxed public var action: R4.CodeableConcept?
        /// `date`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var date: FHIRDateTime?
        /// `author`, 0..1: Reference (Practitioner or PractitionerRole).
        @_alwaysEmitIntoClient @Boxed public var author: R4.Reference?

        public init() {}
        @inlinable public static var typeID: UInt16 { 168 }
    }
}

extension R4.DetectedIssue.Mitigation {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        action: R4.CodeableConcept? = nil,
        date: FHIRDateTime? = nil,
        author: R4.Reference? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.action = action
        self.date = date
        self.author = author
    }
}
