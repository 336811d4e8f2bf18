// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource SubstanceReferenceInformation. <https://hl7.org/fhir/R4/substancereferenceinformation.html>
    public struct SubstanceReferenceInformation: R4Resource {
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
        /// `comment`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var comment: String?
        /// `gene`, 0..*: SubstanceReferenceInformation.gene.
        @_alwaysEmitIntoClient public var gene: [R4.SubstanceReferenceInformation.Gene] = []
        /// `geneElement`, 0..*: SubstanceReferenceInformation.geneElement.
        @_alwaysEmitIntoClient public var geneElement: [R4.SubstanceReferenceInformation.GeneElement] = []
        /// `classification`, 0..*: SubstanceReferenceInformation.classification.
        @_alwaysEmitIntoClient public var classification: [R4.SubstanceReferenceInformation.Classification] = []
        /// `target`, 0..*: SubstanceReferenceInformation.target.
        @_alwaysEmitIntoClient public var target: [R4.SubstanceReferenceInformation.Target] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 573 }
    }
}

extension R4.SubstanceReferenceInformation {
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
        comment: String? = nil,
        gene: [R4.SubstanceReferenceInformation.Gene] = [],
        geneElement: [R4.SubstanceReferenceInformation.GeneElement] = [],
        classification: [R4.SubstanceReferenceInformation.Classification] = [],
        target: [R4.SubstanceReferenceInformation.Target] = []
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
        self.comment = comment
        self.gene = gene
        self.geneElement = geneElement
        self.classification = classification
        self.target = target
    }
}

extension R4.SubstanceReferenceInformation {
    /// The structure of `SubstanceReferenceInformation.classification`.
    /// <https://hl7.org/fhir/R4/substancereferenceinformation.html>
    public struct Classification: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `domain`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var domain: R4.CodeableConcept?
        /// `classification`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var classification: R4.CodeableConcept?
        /// `subtype`, 0..*: CodeableConcept.
        @_alwaysEmitIntoClient public var subtype: [R4.CodeableConcept] = []
        /// `source`, 0..*: Reference (DocumentReference).
        @_alwaysEmitIntoClient public var source: [R4.Reference] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 574 }
    }
}

extension R4.SubstanceReferenceInformation.Classification {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        domain: R4.CodeableConcept? = nil,
        classification: R4.CodeableConcept? = nil,
        subtype: [R4.CodeableConcept] = [],
        source: [R4.Reference] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.domain = domain
        self.classification = classification
        self.subtype = subtype
        self.source = source
    }
}

extension R4.SubstanceReferenceInformation {
    /// The structure of `SubstanceReferenceInformation.gene`.
    /// <https://hl7.org/fhir/R4/substancereferenceinformation.html>
    public struct Gene: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `geneSequenceOrigin`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var geneSequenceOrigin: R4.CodeableConcept?
        /// `gene`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var gene: R4.CodeableConcept?
        /// `source`, 0..*: Reference (DocumentReference).
        @_alwaysEmitIntoClient public var source: [R4.Reference] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 575 }
    }
}

extension R4.SubstanceReferenceInformation.Gene {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        geneSequenceOrigin: R4.CodeableConcept? = nil,
        gene: R4.CodeableConcept? = nil,
        source: [R4.Reference] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.geneSequenceOrigin = geneSequenceOrigin
        self.gene = gene
        self.source = source
    }
}

extension R4.SubstanceReferenceInformation {
    /// The structure of `SubstanceReferenceInformation.geneElement`.
    /// <https://hl7.org/fhir/R4/substancereferenceinformation.html>
    public struct GeneElement: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `element`, 0..1: Identifier.
        @_alwaysEmitIntoClient @Boxed public var element: R4.Identifier?
        /// `source`, 0..*: Reference (DocumentReference).
        @_alwaysEmitIntoClient public var source: [R4.Reference] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 576 }
    }
}

extension R4.SubstanceReferenceInformation.GeneElement {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.CodeableConcept? = nil,
        element: R4.Identifier? = nil,
        source: [R4.Reference] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.element = element
        self.source = source
    }
}

extension R4.SubstanceReferenceInformation {
    /// The structure of `SubstanceReferenceInformation.target`.
    /// <https://hl7.org/fhir/R4/substancereferenceinformation.html>
    public struct Target: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `target`, 0..1: Identifier.
        @_alwaysEmitIntoClient @Boxed public var target: R4.Identifier?
        /// `type`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `interaction`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var interaction: R4.CodeableConcept?
        /// `organism`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var organism: R4.CodeableConcept?
        /// `organismType`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var organismType: R4.CodeableConcept?
        /// `amount[x]`, 0..1: Quantity, Range or string.
        @_alwaysEmitIntoClient @Choice public var amount: R4.SubstanceReferenceInformation.Target.Amount?
        /// `amountType`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var amountType: R4.CodeableConcept?
        /// `source`, 0..*: Reference (DocumentReference).
        @_alwaysEmitIntoClient public var source: [R4.Reference] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 577 }

        /// The types that `amount[x]` allows.
        public typealias Amount = R4.QuantityOrRangeOrString
    }
}

extension R4.SubstanceReferenceInformation.Target {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        target: R4.Identifier? = nil,
        type: R4.CodeableConcept? = nil,
        interaction: R4.CodeableConcept? = nil,
        organism: R4.CodeableConcept? = nil,
        organismType: R4.CodeableConcept? = nil,
        amount: R4.SubstanceReferenceInformation.Target.Amount? = nil,
        amountType: R4.CodeableConcept? = nil,
        source: [R4.Reference] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.target = target
        self.type = type
        self.interaction = interaction
        self.organism = organism
        self.organismType = organismType
        self.amount = amount
        self.amountType = amountType
        self.source = source
    }

    /// The value of `amount` where it is a `quantity`.
    @_alwaysEmitIntoClient
    public var amountQuantity: R4.Quantity? {
        get { $amount.element(choiceIndex: 0) }
        set { $amount.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `amount` where it is a `range`.
    @_alwaysEmitIntoClient
    public var amountRange: R4.Range? {
        get { $amount.element(choiceIndex: 1) }
        set { $amount.setElement(newValue, choiceIndex: 1) }
    }

    /// The value of `amount` where it is a `string`.
    @_alwaysEmitIntoClient
    public var amountString: String? {
        get { $amount.primitive(choiceIndex: 2) }
        set { $amount.setPrimitive(newValue, format: .string, choiceIndex: 2) }
    }
}
