// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource Basic. <https://hl7.org/fhir/R4/basic.html>
    public struct Basic: R4Resource {
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
        /// `code`, 1..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/basic-resource-type>. A
        /// modifier element.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `subject`, 0..1: Reference.
        @_alwaysEmitIntoClient @Boxed public var subject: R4.Reference?
        /// `created`, 0..1: date.
        @_alwaysEmitIntoClient @Primitive public var created: FHIRDate?
        /// `author`, 0..1: Reference (Practitioner, PractitionerRole, Patient, RelatedPerson or Organization).
        @_alwaysEmitIntoClient @Boxed public var author: R4.Reference?

        public init() {}
        @inlinable public static var typeID: UInt16 { 25 }
    }
}

extension R4.Basic {
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
        code: R4.CodeableConcept? = nil,
        subject: R4.Reference? = nil,
        created: FHIRDate? = nil,
        author: R4.Reference? = nil
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
        self.code = code
        self.subject = subject
        self.created = created
        self.author = author
    }
}
