// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource CatalogEntry. <https://hl7.org/fhir/R4/catalogentry.html>
    public struct CatalogEntry: R4Resource {
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
        /// `type`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `orderable`, 1..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var orderable: Bool?
        /// `referencedItem`, 1..1: Reference (Medication, Device, Organization, Practitioner, PractitionerRole,
        /// HealthcareService, ActivityDefinition, PlanDefinition, SpecimenDefinition, ObservationDefinition or Binary).
        @_alwaysEmitIntoClient @Boxed public var referencedItem: R4.Reference?
        /// `additionalIdentifier`, 0..*: Identifier.
        @_alwaysEmitIntoClient public var additionalIdentifier: [R4.Identifier] = []
        /// `classification`, 0..*: CodeableConcept.
        @_alwaysEmitIntoClient public var classification: [R4.CodeableConcept] = []
        /// `status`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/publication-status|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var status: R4.PublicationStatus?
        /// `validityPeriod`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var validityPeriod: R4.Period?
        /// `validTo`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var validTo: FHIRDateTime?
        /// `lastUpdated`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var lastUpdated: FHIRDateTime?
        /// `additionalCharacteristic`, 0..*: CodeableConcept.
        @_alwaysEmitIntoClient public var additionalCharacteristic: [R4.CodeableConcept] = []
        /// `additionalClassification`, 0..*: CodeableConcept.
        @_alwaysEmitIntoClient public var additionalClassification: [R4.CodeableConcept] = []
        /// `relatedEntry`, 0..*: CatalogEntry.relatedEntry.
        @_alwaysEmitIntoClient public var relatedEntry: [R4.CatalogEntry.RelatedEntry] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 58 }
    }
}

extension R4.CatalogEntry {
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
        type: R4.CodeableConcept? = nil,
        orderable: Bool? = nil,
        referencedItem: R4.Reference? = nil,
        additionalIdentifier: [R4.Identifier] = [],
        classification: [R4.CodeableConcept] = [],
        status: R4.PublicationStatus? = nil,
        validityPeriod: R4.Period? = nil,
        validTo: FHIRDateTime? = nil,
        lastUpdated: FHIRDateTime? = nil,
        additionalCharacteristic: [R4.CodeableConcept] = [],
        additionalClassification: [R4.CodeableConcept] = [],
        relatedEntry: [R4.CatalogEntry.RelatedEntry] = []
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
        self.type = type
        self.orderable = orderable
        self.referencedItem = referencedItem
        self.additionalIdentifier = additionalIdentifier
        self.classification = classification
        self.status = status
        self.validityPeriod = validityPeriod
        self.validTo = validTo
        self.lastUpdated = lastUpdated
        self.additionalCharacteristic = additionalCharacteristic
        self.additionalClassification = additionalClassification
        self.relatedEntry = relatedEntry
    }
}

extension R4.CatalogEntry {
    /// The structure of `CatalogEntry.relatedEntry`. <https://hl7.org/fhir/R4/catalogentry.html>
    public struct RelatedEntry: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `relationtype`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/relation-type|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var relationtype: R4.CatalogEntryRelationType?
        /// `item`, 1..1: Reference (CatalogEntry).
        @_alwaysEmitIntoClient @Boxed public var item: R4.Reference?

        public init() {}
        @inlinable public static var typeID: UInt16 { 59 }
    }
}

extension R4.CatalogEntry.RelatedEntry {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        relationtype: R4.CatalogEntryRelationType? = nil,
        item: R4.Reference? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.relationtype = relationtype
        self.item = item
    }
}
