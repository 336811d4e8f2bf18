// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource NamingSystem. <https://hl7.org/fhir/R4/namingsystem.html>
    public struct NamingSystem: R4Resource {
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
        /// `name`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/publication-status|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.PublicationStatus?
        /// `kind`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/namingsystem-type|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var kind: R4.NamingSystemType?
        /// `date`, 1..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var date: FHIRDateTime?
        /// `publisher`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var publisher: String?
        /// `contact`, 0..*: ContactDetail.
        @_alwaysEmitIntoClient public var contact: [R4.ContactDetail] = []
        /// `responsible`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var responsible: String?
        /// `type`, 0..1: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/identifier-type>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `description`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `useContext`, 0..*: UsageContext.
        @_alwaysEmitIntoClient public var useContext: [R4.UsageContext] = []
        /// `jurisdiction`, 0..*: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
        @_alwaysEmitIntoClient public var jurisdiction: [R4.CodeableConcept] = []
        /// `usage`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var usage: String?
        /// `uniqueId`, 1..*: NamingSystem.uniqueId.
        @_alwaysEmitIntoClient public var uniqueId: [R4.NamingSystem.UniqueId] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 426 }
    }
}

extension R4.NamingSystem {
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
        name: String? = nil,
        status: R4.PublicationStatus? = nil,
        kind: R4.NamingSystemType? = nil,
        date: FHIRDateTime? = nil,
        publisher: String? = nil,
        contact: [R4.ContactDetail] = [],
        responsible: String? = nil,
        type: R4.CodeableConcept? = nil,
        description: String? = nil,
        useContext: [R4.UsageContext] = [],
        jurisdiction: [R4.CodeableConcept] = [],
        usage: String? = nil,
        uniqueId: [R4.NamingSystem.UniqueId] = []
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
        self.name = name
        self.status = status
        self.kind = kind
        self.date = date
        self.publisher = publisher
        self.contact = contact
        self.responsible = responsible
        self.type = type
        self.description = description
        self.useContext = useContext
        self.jurisdiction = jurisdiction
        self.usage = usage
        self.uniqueId = uniqueId
    }
}

extension R4.NamingSystem {
    /// The structure of `NamingSystem.uniqueId`. <https://hl7.org/fhir/R4/namingsystem.html>
    public struct UniqueId: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/namingsystem-identifier-type|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var type: R4.NamingSystemIdentifierType?
        /// `value`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var value: String?
        /// `preferred`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var preferred: Bool?
        /// `comment`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var comment: String?
        /// `period`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var period: R4.Period?

        public init() {}
        @inlinable public static var typeID: UInt16 { 427 }
    }
}

extension R4.NamingSystem.UniqueId {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.NamingSystemIdentifierType? = nil,
        value: String? = nil,
        preferred: Bool? = nil,
        comment: String? = nil,
        period: R4.Period? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.value = value
        self.preferred = preferred
        self.comment = comment
        self.period = period
    }
}
