// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource ImagingStudy. <https://hl7.org/fhir/R4/imagingstudy.html>
    public struct ImagingStudy: R4Resource {
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
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/imagingstudy-status|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.ImagingStudyStatus?
        /// `modality`, 0..*: Coding. Codes: extensible,
        /// <http://dicom.nema.org/medical/dicom/current/output/chtml/part16/sect_CID_29.html>.
        @_alwaysEmitIntoClient public var modality: [R4.Coding] = []
        /// `subject`, 1..1: Reference (Patient, Device or Group).
        @_alwaysEmitIntoClient @Boxed public var subject: R4.Reference?
        /// `encounter`, 0..1: Reference (Encounter).
        @_alwaysEmitIntoClient @Boxed public var encounter: R4.Reference?
        /// `started`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var started: FHIRDateTime?
        /// `basedOn`, 0..*: Reference (CarePlan, ServiceRequest, Appointment, AppointmentResponse or Task).
        @_alwaysEmitIntoClient public var basedOn: [R4.Reference] = []
        /// `referrer`, 0..1: Reference (Practitioner or PractitionerRole).
        @_alwaysEmitIntoClient @Boxed public var referrer: R4.Reference?
        /// `interpreter`, 0..*: Reference (Practitioner or PractitionerRole).
        @_alwaysEmitIntoClient public var interpreter: [R4.Reference] = []
        /// `endpoint`, 0..*: Reference (Endpoint).
        @_alwaysEmitIntoClient public var endpoint: [R4.Reference] = []
        /// `numberOfSeries`, 0..1: unsignedInt.
        @_alwaysEmitIntoClient @Primitive public var numberOfSeries: Int?
        /// `numberOfInstances`, 0..1: unsignedInt.
        @_alwaysEmitIntoClient @Primitive public var numberOfInstances: Int?
        /// `procedureReference`, 0..1: Reference (Procedure).
        @_alwaysEmitIntoClient @Boxed public var procedureReference: R4.Reference?
        /// `procedureCode`, 0..*: CodeableConcept. Codes: extensible, <http://www.rsna.org/RadLex_Playbook.aspx>.
        @_alwaysEmitIntoClient public var procedureCode: [R4.CodeableConcept] = []
        /// `location`, 0..1: Reference (Location).
        @_alwaysEmitIntoClient @Boxed public var location: R4.Reference?
        /// `reasonCode`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/procedure-reason>.
        @_alwaysEmitIntoClient public var reasonCode: [R4.CodeableConcept] = []
        /// `reasonReference`, 0..*: Reference (Condition, Observation, Media, DiagnosticReport or DocumentReference).
        @_alwaysEmitIntoClient public var reasonReference: [R4.Reference] = []
        /// `note`, 0..*: Annotation.
        @_alwaysEmitIntoClient public var note: [R4.Annotation] = []
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `series`, 0..*: ImagingStudy.series.
        @_alwaysEmitIntoClient public var series: [R4.ImagingStudy.Series] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 285 }
    }
}

extension R4.ImagingStudy {
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
        status: R4.ImagingStudyStatus? = nil,
        modality: [R4.Coding] = [],
        subject: R4.Reference? = nil,
        encounter: R4.Reference? = nil,
        started: FHIRDateTime? = nil,
        basedOn: [R4.Reference] = [],
        referrer: R4.Reference? = nil,
        interpreter: [R4.Reference] = [],
        endpoint: [R4.Reference] = [],
        numberOfSeries: Int? = nil,
        numberOfInstances: Int? = nil,
        procedureReference: R4.Reference? = nil,
        procedureCode: [R4.CodeableConcept] = [],
        location: R4.Reference? = nil,
        reasonCode: [R4.CodeableConcept] = [],
        reasonReference: [R4.Reference] = [],
        note: [R4.Annotation] = [],
        description: String? = nil,
        series: [R4.ImagingStudy.Series] = []
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
        self.modality = modality
        self.subject = subject
        self.encounter = encounter
        self.started = started
        self.basedOn = basedOn
        self.referrer = referrer
        self.interpreter = interpreter
        self.endpoint = endpoint
        self.numberOfSeries = numberOfSeries
        self.numberOfInstances = numberOfInstances
        self.procedureReference = procedureReference
        self.procedureCode = procedureCode
        self.location = location
        self.reasonCode = reasonCode
        self.reasonReference = reasonReference
        self.note = note
        self.description = description
        self.series = series
    }
}

extension R4.ImagingStudy {
    /// The structure of `ImagingStudy.series`. <https://hl7.org/fhir/R4/imagingstudy.html>
    public struct Series: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `uid`, 1..1: id.
        @_alwaysEmitIntoClient @Primitive public var uid: String?
        /// `number`, 0..1: unsignedInt.
        @_alwaysEmitIntoClient @Primitive public var number: Int?
        /// `modality`, 1..1: Coding. Codes: extensible,
        /// <http://dicom.nema.org/medical/dicom/current/output/chtml/part16/sect_CID_29.html>.
        @_alwaysEmitIntoClient @Boxed public var modality: R4.Coding?
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `numberOfInstances`, 0..1: unsignedInt.
        @_alwaysEmitIntoClient @Primitive public var numberOfInstances: Int?
        /// `endpoint`, 0..*: Reference (Endpoint).
        @_alwaysEmitIntoClient public var endpoint: [R4.Reference] = []
        /// `bodySite`, 0..1: Coding. Codes: example, <http://hl7.org/fhir/ValueSet/body-site>.
        @_alwaysEmitIntoClient @Boxed public var bodySite: R4.Coding?
        /// `laterality`, 0..1: Coding. Codes: example, <http://hl7.org/fhir/ValueSet/bodysite-laterality>.
        @_alwaysEmitIntoClient @Boxed public var laterality: R4.Coding?
        /// `specimen`, 0..*: Reference (Specimen).
        @_alwaysEmitIntoClient public var specimen: [R4.Reference] = []
        /// `started`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var started: FHIRDateTime?
        /// `performer`, 0..*: ImagingStudy.series.performer.
        @_alwaysEmitIntoClient public var performer: [R4.ImagingStudy.Series.Performer] = []
        /// `instance`, 0..*: ImagingStudy.series.instance.
        @_alwaysEmitIntoClient public var instance: [R4.ImagingStudy.Series.Instance] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 286 }
    }
}

extension R4.ImagingStudy.Series {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        uid: String? = nil,
        number: Int? = nil,
        modality: R4.Coding? = nil,
        description: String? = nil,
        numberOfInstances: Int? = nil,
        endpoint: [R4.Reference] = [],
        bodySite: R4.Coding? = nil,
        laterality: R4.Coding? = nil,
        specimen: [R4.Reference] = [],
        started: FHIRDateTime? = nil,
        performer: [R4.ImagingStudy.Series.Performer] = [],
        instance: [R4.ImagingStudy.Series.Instance] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.uid = uid
        self.number = number
        self.modality = modality
        self.description = description
        self.numberOfInstances = numberOfInstances
        self.endpoint = endpoint
        self.bodySite = bodySite
        self.laterality = laterality
        self.specimen = specimen
        self.started = started
        self.performer = performer
        self.instance = instance
    }
}

extension R4.ImagingStudy.Series {
    /// The structure of `ImagingStudy.series.instance`. <https://hl7.org/fhir/R4/imagingstudy.html>
    public struct Instance: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `uid`, 1..1: id.
        @_alwaysEmitIntoClient @Primitive public var uid: String?
        /// `sopClass`, 1..1: Coding. Codes: extensible,
        /// <http://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_B.5.html#table_B.5-1>.
        @_alwaysEmitIntoClient @Boxed public var sopClass: R4.Coding?
        /// `number`, 0..1: unsignedInt.
        @_alwaysEmitIntoClient @Primitive public var number: Int?
        /// `title`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var title: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 287 }
    }
}

extension R4.ImagingStudy.Series.Instance {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        uid: String? = nil,
        sopClass: R4.Coding? = nil,
        number: Int? = nil,
        title: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.uid = uid
        self.sopClass = sopClass
        self.number = number
        self.title = title
    }
}

extension R4.ImagingStudy.Series {
    /// The structure of `ImagingStudy.series.performer`. <https://hl7.org/fhir/R4/imagingstudy.html>
    public struct Performer: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `function`, 0..1: CodeableConcept. Codes: extensible,
        /// <http://hl7.org/fhir/ValueSet/series-performer-function>.
        @_alwaysEmitIntoClient @Boxed public var function: R4.CodeableConcept?
        /// `actor`, 1..1: Reference (Practitioner, PractitionerRole, Organization, CareTeam, Patient, Device or
        /// RelatedPerson).
        @_alwaysEmitIntoClient @Boxed public var actor: R4.Reference?

        public init() {}
        @inlinable public static var typeID: UInt16 { 288 }
    }
}

extension R4.ImagingStudy.Series.Performer {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        function: R4.CodeableConcept? = nil,
        actor: R4.Reference? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.function = function
        self.actor = actor
    }
}
