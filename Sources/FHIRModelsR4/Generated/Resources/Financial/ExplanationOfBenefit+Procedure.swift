// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4.ExplanationOfBenefit {
    /// The structure of `ExplanationOfBenefit.procedure`. <https://hl7.org/fhir/R4/explanationofbenefit.html>
    public struct Procedure: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `sequence`, 1..1: positiveInt.
        @_alwaysEmitIntoClient @Primitive public var sequence: Int?
        /// `type`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/ex-procedure-type>.
        @_alwaysEmitIntoClient public var type: [R4.CodeableConcept] = []
        /// `date`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var date: FHIRDateTime?
        /// `procedure[x]`, 1..1: CodeableConcept or Reference (Procedure). Codes: example,
        /// <http://hl7.org/fhir/ValueSet/icd-10-procedures>.
        @_alwaysEmitIntoClient @Choice public var procedure: R4.ExplanationOfBenefit.Procedure.ProcedureChoice?
        /// `udi`, 0..*: Reference (Device).
        @_alwaysEmitIntoClient public var udi: [R4.Reference] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 259 }

        /// The types that `procedure[x]` allows.
        public typealias ProcedureChoice = R4.CodeableConceptOrReference
    }
}

extension R4.ExplanationOfBenefit.Procedure {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        sequence: Int? = nil,
        type: [R4.CodeableConcept] = [],
        date: FHIRDateTime? = nil,
        procedure: R4.ExplanationOfBenefit.Procedure.ProcedureChoice? = nil,
        udi: [R4.Reference] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.sequence = sequence
        self.type = type
        self.date = date
        self.procedure = procedure
        self.udi = udi
    }

    /// The value of `procedure` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var procedureCodeableConcept: R4.CodeableConcept? {
        get { $procedure.element(choiceIndex: 0) }
        set { $procedure.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `procedure` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var procedureReference: R4.Reference? {
        get { $procedure.element(choiceIndex: 1) }
        set { $procedure.setElement(newValue, choiceIndex: 1) }
    }
}
