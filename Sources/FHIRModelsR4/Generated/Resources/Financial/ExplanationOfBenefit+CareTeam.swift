// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4.ExplanationOfBenefit {
    /// The structure of `ExplanationOfBenefit.careTeam`. <https://hl7.org/fhir/R4/explanationofbenefit.html>
    public struct CareTeam: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `sequence`, 1..1: positiveInt.
        @_alwaysEmitIntoClient @Primitive public var sequence: Int?
        /// `provider`, 1..1: Reference (Practitioner, PractitionerRole or Organization).
        @_alwaysEmitIntoClient @Boxed public var provider: R4.Reference?
        /// `responsible`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var responsible: Bool?
        /// `role`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/claim-careteamrole>.
        @_alwaysEmitIntoClient @Boxed public var role: R4.CodeableConcept?
        /// `qualification`, 0..1: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/provider-qualification>.
        @_alwaysEmitIntoClient @Boxed public var qualification: R4.CodeableConcept?

        public init() {}
        @inlinable public static var typeID: UInt16 { 250 }
    }
}

extension R4.ExplanationOfBenefit.CareTeam {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        sequence: Int? = nil,
        provider: R4.Reference? = nil,
        responsible: Bool? = nil,
        role: R4.CodeableConcept? = nil,
        qualification: R4.CodeableConcept? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.sequence = sequence
        self.provider = provider
        self.responsible = responsible
        self.role = role
        self.qualification = qualification
    }
}
