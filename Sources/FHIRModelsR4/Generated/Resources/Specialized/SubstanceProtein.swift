// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource SubstanceProtein. <https://hl7.org/fhir/R4/substanceprotein.html>
    public struct SubstanceProtein: R4Resource {
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
        /// `sequenceType`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var sequenceType: R4.CodeableConcept?
        /// `numberOfSubunits`, 0..1: integer.
        @_alwaysEmitIntoClient @Primitive public var numberOfSubunits: Int?
        /// `disulfideLinkage`, 0..*: string.
        @_alwaysEmitIntoClient @Primitives public var disulfideLinkage: [String]
        /// `subunit`, 0..*: SubstanceProtein.subunit.
        @_alwaysEmitIntoClient public var subunit: [R4.SubstanceProtein.Subunit] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 571 }
    }
}

extension R4.SubstanceProtein {
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
        sequenceType: R4.CodeableConcept? = nil,
        numberOfSubunits: Int? = nil,
        disulfideLinkage: [String] = [],
        subunit: [R4.SubstanceProtein.Subunit] = []
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
        self.sequenceType = sequenceType
        self.numberOfSubunits = numberOfSubunits
        self.disulfideLinkage = disulfideLinkage
        self.subunit = subunit
    }
}

extension R4.SubstanceProtein {
    /// The structure of `SubstanceProtein.subunit`. <https://hl7.org/fhir/R4/substanceprotein.html>
    public struct Subunit: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `subunit`, 0..1: integer.
        @_alwaysEmitIntoClient @Primitive public var subunit: Int?
        /// `sequence`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var sequence: String?
        /// `length`, 0..1: integer.
        @_alwaysEmitIntoClient @Primitive public var length: Int?
        /// `sequenceAttachment`, 0..1: Attachment.
        @_alwaysEmitIntoClient @Boxed public var sequenceAttachment: R4.Attachment?
        /// `nTerminalModificationId`, 0..1: Identifier.
        @_alwaysEmitIntoClient @Boxed public var nTerminalModificationId: R4.Identifier?
        /// `nTerminalModification`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var nTerminalModification: String?
        /// `cTerminalModificationId`, 0..1: Identifier.
        @_alwaysEmitIntoClient @Boxed public var cTerminalModificationId: R4.Identifier?
        /// `cTerminalModification`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var cTerminalModification: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 572 }
    }
}

extension R4.SubstanceProtein.Subunit {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        subunit: Int? = nil,
        sequence: String? = nil,
        length: Int? = nil,
        sequenceAttachment: R4.Attachment? = nil,
        nTerminalModificationId: R4.Identifier? = nil,
        nTerminalModification: String? = nil,
        cTerminalModificationId: R4.Identifier? = nil,
        cTerminalModification: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.subunit = subunit
        self.sequence = sequence
        self.length = length
        self.sequenceAttachment = sequenceAttachment
        self.nTerminalModificationId = nTerminalModificationId
        self.nTerminalModification = nTerminalModification
        self.cTerminalModificationId = cTerminalModificationId
        self.cTerminalModification = cTerminalModification
    }
}
