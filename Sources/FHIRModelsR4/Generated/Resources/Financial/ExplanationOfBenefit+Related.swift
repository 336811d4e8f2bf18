// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4.ExplanationOfBenefit {
    /// The structure of `ExplanationOfBenefit.related`. <https://hl7.org/fhir/R4/explanationofbenefit.html>
    public struct Related: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `claim`, 0..1: Reference (Claim).
        @_alwaysEmitIntoClient @Boxed public var claim: R4.Reference?
        /// `relationship`, 0..1: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/related-claim-relationship>.
        @_alwaysEmitIntoClient @Boxed public var relationship: R4.CodeableConcept?
        /// `reference`, 0..1: Identifier.
        @_alwaysEmitIntoClient @Boxed public var reference: R4.Identifier?

        public init() {}
        @inlinable public static var typeID: UInt16 { 261 }
    }
}

extension R4.ExplanationOfBenefit.Related {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        claim: R4.Reference? = nil,
        relationship: R4.CodeableConcept? = nil,
        reference: R4.Identifier? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.claim = claim
        self.relationship = relationship
        self.reference = reference
    }
}
