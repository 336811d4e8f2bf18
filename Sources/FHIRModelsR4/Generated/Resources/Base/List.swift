// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource List. <https://hl7.org/fhir/R4/list.html>
    public struct List: R4Resource {
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
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/list-status|4.0.1>. A modifier element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.ListStatus?
        /// `mode`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/list-mode|4.0.1>. A modifier element.
        @_alwaysEmitIntoClient @Primitive public var mode: R4.ListMode?
        /// `title`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var title: String?
        /// `code`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/list-example-codes>.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `subject`, 0..1: Reference (Patient, Group, Device or Location).
        @_alwaysEmitIntoClient @Boxed public var subject: R4.Reference?
        /// `encounter`, 0..1: Reference (Encounter).
        @_alwaysEmitIntoClient @Boxed public var encounter: R4.Reference?
        /// `date`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var date: FHIRDateTime?
        /// `source`, 0..1: Reference (Practitioner, PractitionerRole, Patient or Device).
        @_alwaysEmitIntoClient @Boxed public var source: R4.Reference?
        /// `orderedBy`, 0..1: CodeableConcept. Codes: preferred, <http://hl7.org/fhir/ValueSet/list-order>.
        @_alwaysEmitIntoClient @Boxed public var orderedBy: R4.CodeableConcept?
        /// `note`, 0..*: Annotation.
        @_alwaysEmitIntoClient public var note: [R4.Annotation] = []
        /// `entry`, 0..*: List.entry.
        @_alwaysEmitIntoClient public var entry: [R4.List.Entry] = []
        /// `emptyReason`, 0..1: CodeableConcept. Codes: preferred, <http://hl7.org/fhir/ValueSet/list-empty-reason>.
        @_alwaysEmitIntoClient @Boxed public var emptyReason: R4.CodeableConcept?

        public init() {}
        @inlinable public static var typeID: UInt16 { 327 }
    }
}

extension R4.List {
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
        status: R4.ListStatus? = nil,
        mode: R4.ListMode? = nil,
        title: String? = nil,
        code: R4.CodeableConcept? = nil,
        subject: R4.Reference? = nil,
        encounter: R4.Reference? = nil,
        date: FHIRDateTime? = nil,
        source: R4.Reference? = nil,
        orderedBy: R4.CodeableConcept? = nil,
        note: [R4.Annotation] = [],
        entry: [R4.List.Entry] = [],
        emptyReason: R4.CodeableConcept? = nil
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
        self.mode = mode
        self.title = title
        self.code = code
        self.subject = subject
        self.encounter = encounter
        self.date = date
        self.source = source
        self.orderedBy = orderedBy
        self.note = note
        self.entry = entry
        self.emptyReason = emptyReason
    }
}

extension R4.List {
    /// The structure of `List.entry`. <https://hl7.org/fhir/R4/list.html>
    public struct Entry: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `flag`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/list-item-flag>.
        @_alwaysEmitIntoClient @Boxed public var flag: R4.CodeableConcept?
        /// `deleted`, 0..1: boolean. A modifier element.
        @_alwaysEmitIntoClient @Primitive public var deleted: Bool?
        /// `date`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var date: FHIRDateTime?
        /// `item`, 1..1: Reference.
        @_alwaysEmitIntoClient @Boxed public var item: R4.Reference?

        public init() {}
        @inlinable public static var typeID: UInt16 { 328 }
    }
}

extension R4.List.Entry {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        flag: R4.CodeableConcept? = nil,
        deleted: Bool? = nil,
        date: FHIRDateTime? = nil,
        item: R4.Reference? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.flag = flag
        self.deleted = deleted
        self.date = date
        self.item = item
    }
}
