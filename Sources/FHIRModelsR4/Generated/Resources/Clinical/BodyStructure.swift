// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource BodyStructure. <https://hl7.org/fhir/R4/bodystructure.html>
    public struct BodyStructure: R4Resource {
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
        /// `morphology`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/bodystructure-code>.
        @_alwaysEmitIntoClient @Boxed public var morphology: R4.CodeableConcept?
        /// `location`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/body-site>.
        @_alwaysEmitIntoClient @Boxed public var location: R4.CodeableConcept?
        /// `locationQualifier`, 0..*: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/bodystructure-relative-location>.
        @_alwaysEmitIntoClient public var locationQualifier: [R4.CodeableConcept] = []
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `image`, 0..*: Attachment.
        @_alwaysEmitIntoClient public var image: [R4.Attachment] = []
        /// `patient`, 1..1: Reference (Patient).
        @_alwaysEmitIntoClient @Boxed public var patient: R4.Reference?

        public init() {}
        @inlinable public static var typeID: UInt16 { 32 }
    }
}

extension R4.BodyStructure {
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
        morphology: R4.CodeableConcept? = nil,
        location: R4.CodeableConcept? = nil,
        locationQualifier: [R4.CodeableConcept] = [],
        description: String? = nil,
        image: [R4.Attachment] = [],
        patient: R4.Reference? = nil
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
        self.morphology = morphology
        self.location = location
        self.locationQualifier = locationQualifier
        self.description = description
        self.image = image
        self.patient = patient
    }
}
