// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource MeasureReport. <https://hl7.org/fhir/R4/measurereport.html>
    public struct MeasureReport: R4Resource {
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
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/measure-report-status|4.0.1>. A
        /// modifier element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.MeasureReportStatus?
        /// `type`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/measure-report-type|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var type: R4.MeasureReportType?
        /// `measure`, 1..1: canonical (Measure).
        @_alwaysEmitIntoClient @Primitive public var measure: String?
        /// `subject`, 0..1: Reference (Patient, Practitioner, PractitionerRole, Location, Device, RelatedPerson or
        /// Group).
        @_alwaysEmitIntoClient @Boxed public var subject: R4.Reference?
        /// `date`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var date: FHIRDateTime?
        /// `reporter`, 0..1: Reference (Practitioner, PractitionerRole, Location or Organization).
        @_alwaysEmitIntoClient @Boxed public var reporter: R4.Reference?
        /// `period`, 1..1: Period.
        @_alwaysEmitIntoClient @Boxed public var period: R4.Period?
        /// `improvementNotation`, 0..1: CodeableConcept. Codes: required,
        /// <http://hl7.org/fhir/ValueSet/measure-improvement-notation|4.0.1>. A modifier element.
        @_alwaysEmitIntoClient @Boxed public var improvementNotation: R4.CodeableConcept?
        /// `group`, 0..*: MeasureReport.group.
        @_alwaysEmitIntoClient public var group: [R4.MeasureReport.Group] = []
        /// `evaluatedResource`, 0..*: Reference.
        @_alwaysEmitIntoClient public var evaluatedResource: [R4.Reference] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 339 }
    }
}

extension R4.MeasureReport {
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
        status: R4.MeasureReportStatus? = nil,
        type: R4.MeasureReportType? = nil,
        measure: String? = nil,
        subject: R4.Reference? = nil,
        date: FHIRDateTime? = nil,
        reporter: R4.Reference? = nil,
        period: R4.Period? = nil,
        improvementNotation: R4.CodeableConcept? = nil,
        group: [R4.MeasureReport.Group] = [],
        evaluatedResource: [R4.Reference] = []
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
        self.type = type
        self.measure = measure
        self.subject = subject
        self.date = date
        self.reporter = reporter
        self.period = period
        self.improvementNotation = improvementNotation
        self.group = group
        self.evaluatedResource = evaluatedResource
    }
}

extension R4.MeasureReport {
    /// The structure of `MeasureReport.group`. <https://hl7.org/fhir/R4/measurereport.html>
    public struct Group: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `code`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `population`, 0..*: MeasureReport.group.population.
        @_alwaysEmitIntoClient public var population: [R4.MeasureReport.Group.Population] = []
        /// `measureScore`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var measureScore: R4.Quantity?
        /// `stratifier`, 0..*: MeasureReport.group.stratifier.
        @_alwaysEmitIntoClient public var stratifier: [R4.MeasureReport.Group.Stratifier] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 340 }
    }
}

extension R4.MeasureReport.Group {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        code: R4.CodeableConcept? = nil,
        population: [R4.MeasureReport.Group.Population] = [],
        measureScore: R4.Quantity? = nil,
        stratifier: [R4.MeasureReport.Group.Stratifier] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.code = code
        self.population = population
        self.measureScore = measureScore
        self.stratifier = stratifier
    }
}

extension R4.MeasureReport.Group {
    /// The structure of `MeasureReport.group.population`. <https://hl7.org/fhir/R4/measurereport.html>
    public struct Population: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `code`, 0..1: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/measure-population>.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `count`, 0..1: integer.
        @_alwaysEmitIntoClient @Primitive public var count: Int?
        /// `subjectResults`, 0..1: Reference (List).
        @_alwaysEmitIntoClient @Boxed public var subjectResults: R4.Reference?

        public init() {}
        @inlinable public static var typeID: UInt16 { 341 }
    }
}

extension R4.MeasureReport.Group.Population {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        code: R4.CodeableConcept? = nil,
        count: Int? = nil,
        subjectResults: R4.Reference? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.code = code
        self.count = count
        self.subjectResults = subjectResults
    }
}

extension R4.MeasureReport.Group {
    /// The structure of `MeasureReport.group.stratifier`. <https://hl7.org/fhir/R4/measurereport.html>
    public struct Stratifier: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `code`, 0..*: CodeableConcept.
        @_alwaysEmitIntoClient public var code: [R4.CodeableConcept] = []
        /// `stratum`, 0..*: MeasureReport.group.stratifier.stratum.
        @_alwaysEmitIntoClient public var stratum: [R4.MeasureReport.Group.Stratifier.Stratum] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 342 }
    }
}

extension R4.MeasureReport.Group.Stratifier {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        code: [R4.CodeableConcept] = [],
        stratum: [R4.MeasureReport.Group.Stratifier.Stratum] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.code = code
        self.stratum = stratum
    }
}

extension R4.MeasureReport.Group.Stratifier {
    /// The structure of `MeasureReport.group.stratifier.stratum`. <https://hl7.org/fhir/R4/measurereport.html>
    public struct Stratum: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `value`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var value: R4.CodeableConcept?
        /// `component`, 0..*: MeasureReport.group.stratifier.stratum.component.
        @_alwaysEmitIntoClient public var component: [R4.MeasureReport.Group.Stratifier.Stratum.Component] = []
        /// `population`, 0..*: MeasureReport.group.stratifier.stratum.population.
        @_alwaysEmitIntoClient public var population: [R4.MeasureReport.Group.Stratifier.Stratum.Population] = []
        /// `measureScore`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var measureScore: R4.Quantity?

        public init() {}
        @inlinable public static var typeID: UInt16 { 343 }
    }
}

extension R4.MeasureReport.Group.Stratifier.Stratum {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        value: R4.CodeableConcept? = nil,
        component: [R4.MeasureReport.Group.Stratifier.Stratum.Component] = [],
        population: [R4.MeasureReport.Group.Stratifier.Stratum.Population] = [],
        measureScore: R4.Quantity? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.value = value
        self.component = component
        self.population = population
        self.measureScore = measureScore
    }
}

extension R4.MeasureReport.Group.Stratifier.Stratum {
    /// The structure of `MeasureReport.group.stratifier.stratum.component`.
    /// <https://hl7.org/fhir/R4/measurereport.html>
    public struct Component: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `code`, 1..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `value`, 1..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var value: R4.CodeableConcept?

        public init() {}
        @inlinable public static var typeID: UInt16 { 344 }
    }
}

extension R4.MeasureReport.Group.Stratifier.Stratum.Component {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        code: R4.CodeableConcept? = nil,
        value: R4.CodeableConcept? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.code = code
        self.value = value
    }
}

extension R4.MeasureReport.Group.Stratifier.Stratum {
    /// The structure of `MeasureReport.group.stratifier.stratum.population`.
    /// <https://hl7.org/fhir/R4/measurereport.html>
    public struct Population: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `code`, 0..1: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/measure-population>.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `count`, 0..1: integer.
        @_alwaysEmitIntoClient @Primitive public var count: Int?
        /// `subjectResults`, 0..1: Reference (List).
        @_alwaysEmitIntoClient @Boxed public var subjectResults: R4.Reference?

        public init() {}
        @inlinable public static var typeID: UInt16 { 345 }
    }
}

extension R4.MeasureReport.Group.Stratifier.Stratum.Population {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        code: R4.CodeableConcept? = nil,
        count: Int? = nil,
        subjectResults: R4.Reference? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.code = code
        self.count = count
        self.subjectResults = subjectResults
    }
}
