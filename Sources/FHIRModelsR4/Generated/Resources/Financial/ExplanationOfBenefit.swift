// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource ExplanationOfBenefit. <https://hl7.org/fhir/R4/explanationofbenefit.html>
    public struct ExplanationOfBenefit: R4Resource {
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
        /// `identifier`, 0..*: Identifier.
        @_alwaysEmitIntoClient public var identifier: [R4.Identifier] = []
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/explanationofbenefit-status|4.0.1>. A
        /// modifier element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.ExplanationOfBenefitStatus?
        /// `type`, 1..1: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/claim-type>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `subType`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/claim-subtype>.
        @_alwaysEmitIntoClient @Boxed public var subType: R4.CodeableConcept?
        /// `use`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/claim-use|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var use: R4.ClaimUse?
        /// `patient`, 1..1: Reference (Patient).
        @_alwaysEmitIntoClient @Boxed public var patient: R4.Reference?
        /// `billablePeriod`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var billablePeriod: R4.Period?
        /// `created`, 1..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var created: FHIRDateTime?
        /// `enterer`, 0..1: Reference (Practitioner or PractitionerRole).
        @_alwaysEmitIntoClient @Boxed public var enterer: R4.Reference?
        /// `insurer`, 1..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var insurer: R4.Reference?
        /// `provider`, 1..1: Reference (Practitioner, PractitionerRole or Organization).
        @_alwaysEmitIntoClient @Boxed public var provider: R4.Reference?
        /// `priority`, 0..1: CodeableConcept. Codes: example, <http://terminology.hl7.org/CodeSystem/processpriority>.
        @_alwaysEmitIntoClient @Boxed public var priority: R4.CodeableConcept?
        /// `fundsReserveRequested`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/fundsreserve>.
        @_alwaysEmitIntoClient @Boxed public var fundsReserveRequested: R4.CodeableConcept?
        /// `fundsReserve`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/fundsreserve>.
        @_alwaysEmitIntoClient @Boxed public var fundsReserve: R4.CodeableConcept?
        /// `related`, 0..*: ExplanationOfBenefit.related.
        @_alwaysEmitIntoClient public var related: [R4.ExplanationOfBenefit.Related] = []
        /// `prescription`, 0..1: Reference (MedicationRequest or VisionPrescription).
        @_alwaysEmitIntoClient @Boxed public var prescription: R4.Reference?
        /// `originalPrescription`, 0..1: Reference (MedicationRequest).
        @_alwaysEmitIntoClient @Boxed public var originalPrescription: R4.Reference?
        /// `payee`, 0..1: ExplanationOfBenefit.payee.
        @_alwaysEmitIntoClient @Boxed public var payee: R4.ExplanationOfBenefit.Payee?
        /// `referral`, 0..1: Reference (ServiceRequest).
        @_alwaysEmitIntoClient @Boxed public var referral: R4.Reference?
        /// `facility`, 0..1: Reference (Location).
        @_alwaysEmitIntoClient @Boxed public var facility: R4.Reference?
        /// `claim`, 0..1: Reference (Claim).
        @_alwaysEmitIntoClient @Boxed public var claim: R4.Reference?
        /// `claimResponse`, 0..1: Reference (ClaimResponse).
        @_alwaysEmitIntoClient @Boxed public var claimResponse: R4.Reference?
        /// `outcome`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/remittance-outcome|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var outcome: R4.RemittanceOutcome?
        /// `disposition`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var disposition: String?
        /// `preAuthRef`, 0..*: string.
        @_alwaysEmitIntoClient @Primitives public var preAuthRef: [String]
        /// `preAuthRefPeriod`, 0..*: Period.
        @_alwaysEmitIntoClient public var preAuthRefPeriod: [R4.Period] = []
        /// `careTeam`, 0..*: ExplanationOfBenefit.careTeam.
        @_alwaysEmitIntoClient public var careTeam: [R4.ExplanationOfBenefit.CareTeam] = []
        /// `supportingInfo`, 0..*: ExplanationOfBenefit.supportingInfo.
        @_alwaysEmitIntoClient public var supportingInfo: [R4.ExplanationOfBenefit.SupportingInfo] = []
        /// `diagnosis`, 0..*: ExplanationOfBenefit.diagnosis.
        @_alwaysEmitIntoClient public var diagnosis: [R4.ExplanationOfBenefit.Diagnosis] = []
        /// `procedure`, 0..*: ExplanationOfBenefit.procedure.
        @_alwaysEmitIntoClient public var procedure: [R4.ExplanationOfBenefit.Procedure] = []
        /// `precedence`, 0..1: positiveInt.
        @_alwaysEmitIntoClient @Primitive public var precedence: Int?
        /// `insurance`, 1..*: ExplanationOfBenefit.insurance.
        @_alwaysEmitIntoClient public var insurance: [R4.ExplanationOfBenefit.Insurance] = []
        /// `accident`, 0..1: ExplanationOfBenefit.accident.
        @_alwaysEmitIntoClient @Boxed public var accident: R4.ExplanationOfBenefit.Accident?
        /// `item`, 0..*: ExplanationOfBenefit.item.
        @_alwaysEmitIntoClient public var item: [R4.ExplanationOfBenefit.Item] = []
        /// `addItem`, 0..*: ExplanationOfBenefit.addItem.
        @_alwaysEmitIntoClient public var addItem: [R4.ExplanationOfBenefit.AddItem] = []
        /// `adjudication`, 0..*: ExplanationOfBenefit.item.adjudication.
        @_alwaysEmitIntoClient public var adjudication: [R4.ExplanationOfBenefit.Item.Adjudication] = []
        /// `total`, 0..*: ExplanationOfBenefit.total.
        @_alwaysEmitIntoClient public var total: [R4.ExplanationOfBenefit.Total] = []
        /// `payment`, 0..1: ExplanationOfBenefit.payment.
        @_alwaysEmitIntoClient @Boxed public var payment: R4.ExplanationOfBenefit.Payment?
        /// `formCode`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/forms>.
        @_alwaysEmitIntoClient @Boxed public var formCode: R4.CodeableConcept?
        /// `form`, 0..1: Attachment.
        @_alwaysEmitIntoClient @Boxed public var form: R4.Attachment?
        /// `processNote`, 0..*: ExplanationOfBenefit.processNote.
        @_alwaysEmitIntoClient public var processNote: [R4.ExplanationOfBenefit.ProcessNote] = []
        /// `benefitPeriod`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var benefitPeriod: R4.Period?
        /// `benefitBalance`, 0..*: ExplanationOfBenefit.benefitBalance.
        @_alwaysEmitIntoClient public var benefitBalance: [R4.ExplanationOfBenefit.BenefitBalance] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 243 }
    }
}

extension R4.ExplanationOfBenefit {
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
        identifier: [R4.Identifier] = [],
        status: R4.ExplanationOfBenefitStatus? = nil,
        type: R4.CodeableConcept? = nil,
        subType: R4.CodeableConcept? = nil,
        use: R4.ClaimUse? = nil,
        patient: R4.Reference? = nil,
        billablePeriod: R4.Period? = nil,
        created: FHIRDateTime? = nil,
        enterer: R4.Reference? = nil,
        insurer: R4.Reference? = nil,
        provider: R4.Reference? = nil,
        priority: R4.CodeableConcept? = nil,
        fundsReserveRequested: R4.CodeableConcept? = nil,
        fundsReserve: R4.CodeableConcept? = nil,
        related: [R4.ExplanationOfBenefit.Related] = [],
        prescription: R4.Reference? = nil,
        originalPrescription: R4.Reference? = nil,
        payee: R4.ExplanationOfBenefit.Payee? = nil,
        referral: R4.Reference? = nil,
        facility: R4.Reference? = nil,
        claim: R4.Reference? = nil,
        claimResponse: R4.Reference? = nil,
        outcome: R4.RemittanceOutcome? = nil,
        disposition: String? = nil,
        preAuthRef: [String] = [],
        preAuthRefPeriod: [R4.Period] = [],
        careTeam: [R4.ExplanationOfBenefit.CareTeam] = [],
        supportingInfo: [R4.ExplanationOfBenefit.SupportingInfo] = [],
        diagnosis: [R4.ExplanationOfBenefit.Diagnosis] = [],
        procedure: [R4.ExplanationOfBenefit.Procedure] = [],
        precedence: Int? = nil,
        insurance: [R4.ExplanationOfBenefit.Insurance] = [],
        accident: R4.ExplanationOfBenefit.Accident? = nil,
        item: [R4.ExplanationOfBenefit.Item] = [],
        addItem: [R4.ExplanationOfBenefit.AddItem] = [],
        adjudication: [R4.ExplanationOfBenefit.Item.Adjudication] = [],
        total: [R4.ExplanationOfBenefit.Total] = [],
        payment: R4.ExplanationOfBenefit.Payment? = nil,
        formCode: R4.CodeableConcept? = nil,
        form: R4.Attachment? = nil,
        processNote: [R4.ExplanationOfBenefit.ProcessNote] = [],
        benefitPeriod: R4.Period? = nil,
        benefitBalance: [R4.ExplanationOfBenefit.BenefitBalance] = []
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
        self.identifier = identifier
        self.status = status
        self.type = type
        self.subType = subType
        self.use = use
        self.patient = patient
        self.billablePeriod = billablePeriod
        self.created = created
        self.enterer = enterer
        self.insurer = insurer
        self.provider = provider
        self.priority = priority
        self.fundsReserveRequested = fundsReserveRequested
        self.fundsReserve = fundsReserve
        self.related = related
        self.prescription = prescription
        self.originalPrescription = originalPrescription
        self.payee = payee
        self.referral = referral
        self.facility = facility
        self.claim = claim
        self.claimResponse = claimResponse
        self.outcome = outcome
        self.disposition = disposition
        self.preAuthRef = preAuthRef
        self.preAuthRefPeriod = preAuthRefPeriod
        self.careTeam = careTeam
        self.supportingInfo = supportingInfo
        self.diagnosis = diagnosis
        self.procedure = procedure
        self.precedence = precedence
        self.insurance = insurance
        self.accident = accident
        self.item = item
        self.addItem = addItem
        self.adjudication = adjudication
        self.total = total
        self.payment = payment
        self.formCode = formCode
        self.form = form
        self.processNote = processNote
        self.benefitPeriod = benefitPeriod
        self.benefitBalance = benefitBalance
    }
}
