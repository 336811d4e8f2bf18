// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4.Contract {
    /// The structure of `Contract.legal`. <https://hl7.org/fhir/R4/contract.html>
    public struct Legal: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `content[x]`, 1..1: Attachment or Reference (Composition, DocumentReference or QuestionnaireResponse).
        @_alwaysEmitIntoClient @Choice public var content: R4.Contract.Legal.Content?

        public init() {}
        @inlinable public static var typeID: UInt16 { 133 }

        /// The types that `content[x]` allows.
        public typealias Content = R4.AttachmentOrReference
    }
}

extension R4.Contract.Legal {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        content: R4.Contract.Legal.Content? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.content = content
    }

    /// The value of `content` where it is an `attachment`.
    @_alwaysEmitIntoClient
    public var contentAttachment: R4.Attachment? {
        get { $content.element(choiceIndex: 0) }
        set { $content.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `content` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var contentReference: R4.Reference? {
        get { $content.element(choiceIndex: 1) }
        set { $content.setElement(newValue, choiceIndex: 1) }
    }
}
