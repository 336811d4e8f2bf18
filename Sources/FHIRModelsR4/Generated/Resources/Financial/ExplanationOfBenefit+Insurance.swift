// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4.ExplanationOfBenefit {
    /// The structure of `ExplanationOfBenefit.insurance`. <https://hl7.org/fhir/R4/explanationofbenefit.html>
    public struct Insurance: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `focal`, 1..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var focal: Bool?
        /// `coverage`, 1..1: Reference (Coverage).
        @_alwaysEmitIntoClient @Boxed public var coverage: R4.Reference?
        /// `preAuthRef`, 0..*: string.
        @_alwaysEmitIntoClient @Primitives public var preAuthRef: [String]

        public init() {}
        @inlinable public static var typeID: UInt16 { 252 }
    }
}

extension R4.ExplanationOfBenefit.Insurance {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        focal: Bool? = nil,
        coverage: R4.Reference? = nil,
        preAuthRef: [String] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.focal = focal
        self.coverage = coverage
        self.preAuthRef = preAuthRef
    }
}
