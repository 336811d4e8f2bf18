// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4.ExplanationOfBenefit {
    /// The structure of `ExplanationOfBenefit.diagnosis`. <https://hl7.org/fhir/R4/explanationofbenefit.html>
    public struct Diagnosis: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `sequence`, 1..1: positiveInt.
        @_alwaysEmitIntoClient @Primitive public var sequence: Int?
        /// `diagnosis[x]`, 1..1: CodeableConcept or Reference (Condition). Codes: example,
        /// <http://hl7.org/fhir/ValueSet/icd-10>.
        @_alwaysEmitIntoClient @Choice public var diagnosis: R4.ExplanationOfBenefit.Diagnosis.DiagnosisChoice?
        /// `type`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/ex-diagnosistype>.
        @_alwaysEmitIntoClient public var type: [R4.CodeableConcept] = []
        /// `onAdmission`, 0..1: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/ex-diagnosis-on-admission>.
        @_alwaysEmitIntoClient @Boxed public var onAdmission: R4.CodeableConcept?
        /// `packageCode`, 0..1: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/ex-diagnosisrelatedgroup>.
        @_alwaysEmitIntoClient @Boxed public var packageCode: R4.CodeableConcept?

        public init() {}
        @inlinable public static var typeID: UInt16 { 251 }

        /// The types that `diagnosis[x]` allows.
        public typealias DiagnosisChoice = R4.CodeableConceptOrReference
    }
}

extension R4.ExplanationOfBenefit.Diagnosis {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        sequence: Int? = nil,
        diagnosis: R4.ExplanationOfBenefit.Diagnosis.DiagnosisChoice? = nil,
        type: [R4.CodeableConcept] = [],
        onAdmission: R4.CodeableConcept? = nil,
        packageCode: R4.CodeableConcept? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.sequence = sequence
        self.diagnosis = diagnosis
        self.type = type
        self.onAdmission = onAdmission
        self.packageCode = packageCode
    }

    /// The value of `diagnosis` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var diagnosisCodeableConcept: R4.CodeableConcept? {
        get { $diagnosis.element(choiceIndex: 0) }
        set { $diagnosis.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `diagnosis` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var diagnosisReference: R4.Reference? {
        get { $diagnosis.element(choiceIndex: 1) }
        set { $diagnosis.setElement(newValue, choiceIndex: 1) }
    }
}
