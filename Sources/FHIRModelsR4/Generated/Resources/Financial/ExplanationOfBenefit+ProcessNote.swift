// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4.ExplanationOfBenefit {
    /// The structure of `ExplanationOfBenefit.processNote`. <https://hl7.org/fhir/R4/explanationofbenefit.html>
    public struct ProcessNote: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `number`, 0..1: positiveInt.
        @_alwaysEmitIntoClient @Primitive public var number: Int?
        /// `type`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/note-type|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var type: R4.NoteType?
        /// `text`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var text: String?
        /// `language`, 0..1: CodeableConcept. Codes: preferred, <http://hl7.org/fhir/ValueSet/languages>.
        @_alwaysEmitIntoClient @Boxed public var language: R4.CodeableConcept?

        public init() {}
        @inlinable public static var typeID: UInt16 { 260 }
    }
}

extension R4.ExplanationOfBenefit.ProcessNote {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        number: Int? = nil,
        type: R4.NoteType? = nil,
        text: String? = nil,
        language: R4.CodeableConcept? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.number = number
        self.type = type
        self.text = text
        self.language = language
    }
}
