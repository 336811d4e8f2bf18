// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource SpecimenDefinition. <https://hl7.org/fhir/R4/specimendefinition.html>
    public struct SpecimenDefinition: R4Resource {
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
        /// `identifier`, 0..1: Identifier.
        @_alwaysEmitIntoClient @Boxed public var identifier: R4.Identifier?
        /// `typeCollected`, 0..1: CodeableConcept. Codes: example, <http://terminology.hl7.org/ValueSet/v2-0487>.
        @_alwaysEmitIntoClient @Boxed public var typeCollected: R4.CodeableConcept?
        /// `patientPreparation`, 0..*: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/prepare-patient-prior-specimen-collection>.
        @_alwaysEmitIntoClient public var patientPreparation: [R4.CodeableConcept] = []
        /// `timeAspect`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var timeAspect: String?
        /// `collection`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/specimen-collection>.
        @_alwaysEmitIntoClient public var collection: [R4.CodeableConcept] = []
        /// `typeTested`, 0..*: SpecimenDefinition.typeTested.
        @_alwaysEmitIntoClient public var typeTested: [R4.SpecimenDefinition.TypeTested] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 534 }
    }
}

extension R4.SpecimenDefinition {
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
        identifier: R4.Identifier? = nil,
        typeCollected: R4.CodeableConcept? = nil,
        patientPreparation: [R4.CodeableConcept] = [],
        timeAspect: String? = nil,
        collection: [R4.CodeableConcept] = [],
        typeTested: [R4.SpecimenDefinition.TypeTested] = []
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
        self.typeCollected = typeCollected
        self.patientPreparation = patientPreparation
        self.timeAspect = timeAspect
        self.collection = collection
        self.typeTested = typeTested
    }
}

extension R4.SpecimenDefinition {
    /// The structure of `SpecimenDefinition.typeTested`. <https://hl7.org/fhir/R4/specimendefinition.html>
    public struct TypeTested: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `isDerived`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var isDerived: Bool?
        /// `type`, 0..1: CodeableConcept. Codes: example, <http://terminology.hl7.org/ValueSet/v2-0487>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `preference`, 1..1: code. Codes: required,
        /// <http://hl7.org/fhir/ValueSet/specimen-contained-preference|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var preference: R4.SpecimenContainedPreference?
        /// `container`, 0..1: SpecimenDefinition.typeTested.container.
        @_alwaysEmitIntoClient @Boxed public var container: R4.SpecimenDefinition.TypeTested.Container?
        /// `requirement`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var requirement: String?
        /// `retentionTime`, 0..1: Duration.
        @_alwaysEmitIntoClient @Boxed public var retentionTime: R4.Duration?
        /// `rejectionCriterion`, 0..*: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/rejection-criteria>.
        @_alwaysEmitIntoClient public var rejectionCriterion: [R4.CodeableConcept] = []
        /// `handling`, 0..*: SpecimenDefinition.typeTested.handling.
        @_alwaysEmitIntoClient public var handling: [R4.SpecimenDefinition.TypeTested.Handling] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 535 }
    }
}

extension R4.SpecimenDefinition.TypeTested {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        isDerived: Bool? = nil,
        type: R4.CodeableConcept? = nil,
        preference: R4.SpecimenContainedPreference? = nil,
        container: R4.SpecimenDefinition.TypeTested.Container? = nil,
        requirement: String? = nil,
        retentionTime: R4.Duration? = nil,
        rejectionCriterion: [R4.CodeableConcept] = [],
        handling: [R4.SpecimenDefinition.TypeTested.Handling] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.isDerived = isDerived
        self.type = type
        self.preference = preference
        self.container = container
        self.requirement = requirement
        self.retentionTime = retentionTime
        self.rejectionCriterion = rejectionCriterion
        self.handling = handling
    }
}

extension R4.SpecimenDefinition.TypeTested {
    /// The structure of `SpecimenDefinition.typeTested.container`. <https://hl7.org/fhir/R4/specimendefinition.html>
    public struct Container: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `material`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/container-material>.
        @_alwaysEmitIntoClient @Boxed public var material: R4.CodeableConcept?
        /// `type`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/specimen-container-type>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `cap`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/container-cap>.
        @_alwaysEmitIntoClient @Boxed public var cap: R4.CodeableConcept?
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `capacity`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var capacity: R4.Quantity?
        /// `minimumVolume[x]`, 0..1: Quantity or string.
        @_alwaysEmitIntoClient @Choice public var minimumVolume: R4.SpecimenDefinition.TypeTested.Container.MinimumVolume?
        /// `additive`, 0..*: SpecimenDefinition.typeTested.container.additive.
        @_alwaysEmitIntoClient public var additive: [R4.SpecimenDefinition.TypeTested.Container.Additive] = []
        /// `preparation`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var preparation: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 536 }

        /// The types that `minimumVolume[x]` allows.
        public typealias MinimumVolume = R4.QuantityOrString
    }
}

extension R4.SpecimenDefinition.TypeTested.Container {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        material: R4.CodeableConcept? = nil,
        type: R4.CodeableConcept? = nil,
        cap: R4.CodeableConcept? = nil,
        description: String? = nil,
        capacity: R4.Quantity? = nil,
        minimumVolume: R4.SpecimenDefinition.TypeTested.Container.MinimumVolume? = nil,
        additive: [R4.SpecimenDefinition.TypeTested.Container.Additive] = [],
        preparation: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.material = material
        self.type = type
        self.cap = cap
        self.description = description
        self.capacity = capacity
        self.minimumVolume = minimumVolume
        self.additive = additive
        self.preparation = preparation
    }

    /// The value of `minimumVolume` where it is a `quantity`.
    @_alwaysEmitIntoClient
    public var minimumVolumeQuantity: R4.Quantity? {
        get { $minimumVolume.element(choiceIndex: 0) }
        set { $minimumVolume.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `minimumVolume` where it is a `string`.
    @_alwaysEmitIntoClient
    public var minimumVolumeString: String? {
        get { $minimumVolume.primitive(choiceIndex: 1) }
        set { $minimumVolume.setPrimitive(newValue, format: .string, choiceIndex: 1) }
    }
}

extension R4.SpecimenDefinition.TypeTested.Container {
    /// The structure of `SpecimenDefinition.typeTested.container.additive`.
    /// <https://hl7.org/fhir/R4/specimendefinition.html>
    public struct Additive: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `additive[x]`, 1..1: CodeableConcept or Reference (Substance). Codes: example,
        /// <http://terminology.hl7.org/ValueSet/v2-0371>.
        @_alwaysEmitIntoClient @Choice public var additive: R4.SpecimenDefinition.TypeTested.Container.Additive.AdditiveChoice?

        public init() {}
        @inlinable public static var typeID: UInt16 { 537 }

        /// The types that `additive[x]` allows.
        public typealias AdditiveChoice = R4.CodeableConceptOrReference
    }
}

extension R4.SpecimenDefinition.TypeTested.Container.Additive {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        additive: R4.SpecimenDefinition.TypeTested.Container.Additive.AdditiveChoice? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.additive = additive
    }

    /// The value of `additive` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var additiveCodeableConcept: R4.CodeableConcept? {
        get { $additive.element(choiceIndex: 0) }
        set { $additive.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `additive` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var additiveReference: R4.Reference? {
        get { $additive.element(choiceIndex: 1) }
        set { $additive.setElement(newValue, choiceIndex: 1) }
    }
}

extension R4.SpecimenDefinition.TypeTested {
    /// The structure of `SpecimenDefinition.typeTested.handling`. <https://hl7.org/fhir/R4/specimendefinition.html>
    public struct Handling: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `temperatureQualifier`, 0..1: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/handling-condition>.
        @_alwaysEmitIntoClient @Boxed public var temperatureQualifier: R4.CodeableConcept?
        /// `temperatureRange`, 0..1: Range.
        @_alwaysEmitIntoClient @Boxed public var temperatureRange: R4.Range?
        /// `maxDuration`, 0..1: Duration.
        @_alwaysEmitIntoClient @Boxed public var maxDuration: R4.Duration?
        /// `instruction`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var instruction: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 538 }
    }
}

extension R4.SpecimenDefinition.TypeTested.Handling {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        temperatureQualifier: R4.CodeableConcept? = nil,
        temperatureRange: R4.Range? = nil,
        maxDuration: R4.Duration? = nil,
        instruction: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.temperatureQualifier = temperatureQualifier
        self.temperatureRange = temperatureRange
        self.maxDuration = maxDuration
        self.instruction = instruction
    }
}
