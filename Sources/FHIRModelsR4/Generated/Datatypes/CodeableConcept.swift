// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The datatype CodeableConcept. <https://hl7.org/fhir/R4/datatypes.html#CodeableConcept>
    public struct CodeableConcept: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `coding`, 0..*: Coding.
        @_alwaysEmitIntoClient public var coding: [R4.Coding] = []
        /// `text`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var text: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 100 }
    }
}

extension R4.CodeableConcept {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        coding: [R4.Coding] = [],
        text: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.coding = coding
        self.text = text
    }
}
