// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4.ExplanationOfBenefit {
    /// The structure of `ExplanationOfBenefit.payee`. <https://hl7.org/fhir/R4/explanationofbenefit.html>
    public struct Payee: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/payeetype>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `party`, 0..1: Reference (Practitioner, PractitionerRole, Organization, Patient or RelatedPerson).
        @_alwaysEmitIntoClient @Boxed public var party: R4.Reference?

        public init() {}
        @inlinable public static var typeID: UInt16 { 257 }
    }
}

extension R4.ExplanationOfBenefit.Payee {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.CodeableConcept? = nil,
        party: R4.Reference? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.party = party
    }
}
