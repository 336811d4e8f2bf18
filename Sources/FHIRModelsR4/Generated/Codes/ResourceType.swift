// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/resource-types>.
    public struct ResourceType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ResourceType {
    @_alwaysEmitIntoClient
    public static var account: R4.ResourceType { .init(rawValue: "Account") }
    @_alwaysEmitIntoClient
    public static var activityDefinition: R4.ResourceType { .init(rawValue: "ActivityDefinition") }
    @_alwaysEmitIntoClient
    public static var adverseEvent: R4.ResourceType { .init(rawValue: "AdverseEvent") }
    @_alwaysEmitIntoClient
    public static var allergyIntolerance: R4.ResourceType { .init(rawValue: "AllergyIntolerance") }
    @_alwaysEmitIntoClient
    public static var appointment: R4.ResourceType { .init(rawValue: "Appointment") }
    @_alwaysEmitIntoClient
    public static var appointmentResponse: R4.ResourceType { .init(rawValue: "AppointmentResponse") }
    @_alwaysEmitIntoClient
    public static var auditEvent: R4.ResourceType { .init(rawValue: "AuditEvent") }
    @_alwaysEmitIntoClient
    public static var basic: R4.ResourceType { .init(rawValue: "Basic") }
    @_alwaysEmitIntoClient
    public static var binary: R4.ResourceType { .init(rawValue: "Binary") }
    @_alwaysEmitIntoClient
    public static var biologicallyDerivedProduct: R4.ResourceType { .init(rawValue: "BiologicallyDerivedProduct") }
    @_alwaysEmitIntoClient
    public static var bodyStructure: R4.ResourceType { .init(rawValue: "BodyStructure") }
    @_alwaysEmitIntoClient
    public static var bundle: R4.ResourceType { .init(rawValue: "Bundle") }
    @_alwaysEmitIntoClient
    public static var capabilityStatement: R4.ResourceType { .init(rawValue: "CapabilityStatement") }
    @_alwaysEmitIntoClient
    public static var carePlan: R4.ResourceType { .init(rawValue: "CarePlan") }
    @_alwaysEmitIntoClient
    public static var careTeam: R4.ResourceType { .init(rawValue: "CareTeam") }
    @_alwaysEmitIntoClient
    public static var catalogEntry: R4.ResourceType { .init(rawValue: "CatalogEntry") }
    @_alwaysEmitIntoClient
    public static var chargeItem: R4.ResourceType { .init(rawValue: "ChargeItem") }
    @_alwaysEmitIntoClient
    public static var chargeItemDefinition: R4.ResourceType { .init(rawValue: "ChargeItemDefinition") }
    @_alwaysEmitIntoClient
    public static var claim: R4.ResourceType { .init(rawValue: "Claim") }
    @_alwaysEmitIntoClient
    public static var claimResponse: R4.ResourceType { .init(rawValue: "ClaimResponse") }
    @_alwaysEmitIntoClient
    public static var clinicalImpression: R4.ResourceType { .init(rawValue: "ClinicalImpression") }
    @_alwaysEmitIntoClient
    public static var codeSystem: R4.ResourceType { .init(rawValue: "CodeSystem") }
    @_alwaysEmitIntoClient
    public static var communication: R4.ResourceType { .init(rawValue: "Communication") }
    @_alwaysEmitIntoClient
    public static var communicationRequest: R4.ResourceType { .init(rawValue: "CommunicationRequest") }
    @_alwaysEmitIntoClient
    public static var compartmentDefinition: R4.ResourceType { .init(rawValue: "CompartmentDefinition") }
    @_alwaysEmitIntoClient
    public static var composition: R4.ResourceType { .init(rawValue: "Composition") }
    @_alwaysEmitIntoClient
    public static var conceptMap: R4.ResourceType { .init(rawValue: "ConceptMap") }
    @_alwaysEmitIntoClient
    public static var condition: R4.ResourceType { .init(rawValue: "Condition") }
    @_alwaysEmitIntoClient
    public static var consent: R4.ResourceType { .init(rawValue: "Consent") }
    @_alwaysEmitIntoClient
    public static var contract: R4.ResourceType { .init(rawValue: "Contract") }
    @_alwaysEmitIntoClient
    public static var coverage: R4.ResourceType { .init(rawValue: "Coverage") }
    @_alwaysEmitIntoClient
    public static var coverageEligibilityRequest: R4.ResourceType { .init(rawValue: "CoverageEligibilityRequest") }
    @_alwaysEmitIntoClient
    public static var coverageEligibilityResponse: R4.ResourceType { .init(rawValue: "CoverageEligibilityResponse") }
    @_alwaysEmitIntoClient
    public static var detectedIssue: R4.ResourceType { .init(rawValue: "DetectedIssue") }
    @_alwaysEmitIntoClient
    public static var device: R4.ResourceType { .init(rawValue: "Device") }
    @_alwaysEmitIntoClient
    public static var deviceDefinition: R4.ResourceType { .init(rawValue: "DeviceDefinition") }
    @_alwaysEmitIntoClient
    public static var deviceMetric: R4.ResourceType { .init(rawValue: "DeviceMetric") }
    @_alwaysEmitIntoClient
    public static var deviceRequest: R4.ResourceType { .init(rawValue: "DeviceRequest") }
    @_alwaysEmitIntoClient
    public static var deviceUseStatement: R4.ResourceType { .init(rawValue: "DeviceUseStatement") }
    @_alwaysEmitIntoClient
    public static var diagnosticReport: R4.ResourceType { .init(rawValue: "DiagnosticReport") }
    @_alwaysEmitIntoClient
    public static var documentManifest: R4.ResourceType { .init(rawValue: "DocumentManifest") }
    @_alwaysEmitIntoClient
    public static var documentReference: R4.ResourceType { .init(rawValue: "DocumentReference") }
    @_alwaysEmitIntoClient
    public static var domainResource: R4.ResourceType { .init(rawValue: "DomainResource") }
    @_alwaysEmitIntoClient
    public static var effectEvidenceSynthesis: R4.ResourceType { .init(rawValue: "EffectEvidenceSynthesis") }
    @_alwaysEmitIntoClient
    public static var encounter: R4.ResourceType { .init(rawValue: "Encounter") }
    @_alwaysEmitIntoClient
    public static var endpoint: R4.ResourceType { .init(rawValue: "Endpoint") }
    @_alwaysEmitIntoClient
    public static var enrollmentRequest: R4.ResourceType { .init(rawValue: "EnrollmentRequest") }
    @_alwaysEmitIntoClient
    public static var enrollmentResponse: R4.ResourceType { .init(rawValue: "EnrollmentResponse") }
    @_alwaysEmitIntoClient
    public static var episodeOfCare: R4.ResourceType { .init(rawValue: "EpisodeOfCare") }
    @_alwaysEmitIntoClient
    public static var eventDefinition: R4.ResourceType { .init(rawValue: "EventDefinition") }
    @_alwaysEmitIntoClient
    public static var evidence: R4.ResourceType { .init(rawValue: "Evidence") }
    @_alwaysEmitIntoClient
    public static var evidenceVariable: R4.ResourceType { .init(rawValue: "EvidenceVariable") }
    @_alwaysEmitIntoClient
    public static var exampleScenario: R4.ResourceType { .init(rawValue: "ExampleScenario") }
    @_alwaysEmitIntoClient
    public static var explanationOfBenefit: R4.ResourceType { .init(rawValue: "ExplanationOfBenefit") }
    @_alwaysEmitIntoClient
    public static var familyMemberHistory: R4.ResourceType { .init(rawValue: "FamilyMemberHistory") }
    @_alwaysEmitIntoClient
    public static var flag: R4.ResourceType { .init(rawValue: "Flag") }
    @_alwaysEmitIntoClient
    public static var goal: R4.ResourceType { .init(rawValue: "Goal") }
    @_alwaysEmitIntoClient
    public static var graphDefinition: R4.ResourceType { .init(rawValue: "GraphDefinition") }
    @_alwaysEmitIntoClient
    public static var group: R4.ResourceType { .init(rawValue: "Group") }
    @_alwaysEmitIntoClient
    public static var guidanceResponse: R4.ResourceType { .init(rawValue: "GuidanceResponse") }
    @_alwaysEmitIntoClient
    public static var healthcareService: R4.ResourceType { .init(rawValue: "HealthcareService") }
    @_alwaysEmitIntoClient
    public static var imagingStudy: R4.ResourceType { .init(rawValue: "ImagingStudy") }
    @_alwaysEmitIntoClient
    public static var immunization: R4.ResourceType { .init(rawValue: "Immunization") }
    @_alwaysEmitIntoClient
    public static var immunizationEvaluation: R4.ResourceType { .init(rawValue: "ImmunizationEvaluation") }
    @_alwaysEmitIntoClient
    public static var immunizationRecommendation: R4.ResourceType { .init(rawValue: "ImmunizationRecommendation") }
    @_alwaysEmitIntoClient
    public static var implementationGuide: R4.ResourceType { .init(rawValue: "ImplementationGuide") }
    @_alwaysEmitIntoClient
    public static var insurancePlan: R4.ResourceType { .init(rawValue: "InsurancePlan") }
    @_alwaysEmitIntoClient
    public static var invoice: R4.ResourceType { .init(rawValue: "Invoice") }
    @_alwaysEmitIntoClient
    public static var library: R4.ResourceType { .init(rawValue: "Library") }
    @_alwaysEmitIntoClient
    public static var linkage: R4.ResourceType { .init(rawValue: "Linkage") }
    @_alwaysEmitIntoClient
    public static var list: R4.ResourceType { .init(rawValue: "List") }
    @_alwaysEmitIntoClient
    public static var location: R4.ResourceType { .init(rawValue: "Location") }
    @_alwaysEmitIntoClient
    public static var measure: R4.ResourceType { .init(rawValue: "Measure") }
    @_alwaysEmitIntoClient
    public static var measureReport: R4.ResourceType { .init(rawValue: "MeasureReport") }
    @_alwaysEmitIntoClient
    public static var media: R4.ResourceType { .init(rawValue: "Media") }
    @_alwaysEmitIntoClient
    public static var medication: R4.ResourceType { .init(rawValue: "Medication") }
    @_alwaysEmitIntoClient
    public static var medicationAdministration: R4.ResourceType { .init(rawValue: "MedicationAdministration") }
    @_alwaysEmitIntoClient
    public static var medicationDispense: R4.ResourceType { .init(rawValue: "MedicationDispense") }
    @_alwaysEmitIntoClient
    public static var medicationKnowledge: R4.ResourceType { .init(rawValue: "MedicationKnowledge") }
    @_alwaysEmitIntoClient
    public static var medicationRequest: R4.ResourceType { .init(rawValue: "MedicationRequest") }
    @_alwaysEmitIntoClient
    public static var medicationStatement: R4.ResourceType { .init(rawValue: "MedicationStatement") }
    @_alwaysEmitIntoClient
    public static var medicinalProduct: R4.ResourceType { .init(rawValue: "MedicinalProduct") }
    @_alwaysEmitIntoClient
    public static var medicinalProductAuthorization: R4.ResourceType { .init(rawValue: "MedicinalProductAuthorization") }
    @_alwaysEmitIntoClient
    public static var medicinalProductContraindication: R4.ResourceType { .init(rawValue: "MedicinalProductContraindication") }
    @_alwaysEmitIntoClient
    public static var medicinalProductIndication: R4.ResourceType { .init(rawValue: "MedicinalProductIndication") }
    @_alwaysEmitIntoClient
    public static var medicinalProductIngredient: R4.ResourceType { .init(rawValue: "MedicinalProductIngredient") }
    @_alwaysEmitIntoClient
    public static var medicinalProductInteraction: R4.ResourceType { .init(rawValue: "MedicinalProductInteraction") }
    @_alwaysEmitIntoClient
    public static var medicinalProductManufactured: R4.ResourceType { .init(rawValue: "MedicinalProductManufactured") }
    @_alwaysEmitIntoClient
    public static var medicinalProductPackaged: R4.ResourceType { .init(rawValue: "MedicinalProductPackaged") }
    @_alwaysEmitIntoClient
    public static var medicinalProductPharmaceutical: R4.ResourceType { .init(rawValue: "MedicinalProductPharmaceutical") }
    @_alwaysEmitIntoClient
    public static var medicinalProductUndesirableEffect: R4.ResourceType { .init(rawValue: "MedicinalProductUndesirableEffect") }
    @_alwaysEmitIntoClient
    public static var messageDefinition: R4.ResourceType { .init(rawValue: "MessageDefinition") }
    @_alwaysEmitIntoClient
    public static var messageHeader: R4.ResourceType { .init(rawValue: "MessageHeader") }
    @_alwaysEmitIntoClient
    public static var molecularSequence: R4.ResourceType { .init(rawValue: "MolecularSequence") }
    @_alwaysEmitIntoClient
    public static var namingSystem: R4.ResourceType { .init(rawValue: "NamingSystem") }
    @_alwaysEmitIntoClient
    public static var nutritionOrder: R4.ResourceType { .init(rawValue: "NutritionOrder") }
    @_alwaysEmitIntoClient
    public static var observation: R4.ResourceType { .init(rawValue: "Observation") }
    @_alwaysEmitIntoClient
    public static var observationDefinition: R4.ResourceType { .init(rawValue: "ObservationDefinition") }
    @_alwaysEmitIntoClient
    public static var operationDefinition: R4.ResourceType { .init(rawValue: "OperationDefinition") }
    @_alwaysEmitIntoClient
    public static var operationOutcome: R4.ResourceType { .init(rawValue: "OperationOutcome") }
    @_alwaysEmitIntoClient
    public static var organization: R4.ResourceType { .init(rawValue: "Organization") }
    @_alwaysEmitIntoClient
    public static var organizationAffiliation: R4.ResourceType { .init(rawValue: "OrganizationAffiliation") }
    @_alwaysEmitIntoClient
    public static var parameters: R4.ResourceType { .init(rawValue: "Parameters") }
    @_alwaysEmitIntoClient
    public static var patient: R4.ResourceType { .init(rawValue: "Patient") }
    @_alwaysEmitIntoClient
    public static var paymentNotice: R4.ResourceType { .init(rawValue: "PaymentNotice") }
    @_alwaysEmitIntoClient
    public static var paymentReconciliation: R4.ResourceType { .init(rawValue: "PaymentReconciliation") }
    @_alwaysEmitIntoClient
    public static var person: R4.ResourceType { .init(rawValue: "Person") }
    @_alwaysEmitIntoClient
    public static var planDefinition: R4.ResourceType { .init(rawValue: "PlanDefinition") }
    @_alwaysEmitIntoClient
    public static var practitioner: R4.ResourceType { .init(rawValue: "Practitioner") }
    @_alwaysEmitIntoClient
    public static var practitionerRole: R4.ResourceType { .init(rawValue: "PractitionerRole") }
    @_alwaysEmitIntoClient
    public static var procedure: R4.ResourceType { .init(rawValue: "Procedure") }
    @_alwaysEmitIntoClient
    public static var provenance: R4.ResourceType { .init(rawValue: "Provenance") }
    @_alwaysEmitIntoClient
    public static var questionnaire: R4.ResourceType { .init(rawValue: "Questionnaire") }
    @_alwaysEmitIntoClient
    public static var questionnaireResponse: R4.ResourceType { .init(rawValue: "QuestionnaireResponse") }
    @_alwaysEmitIntoClient
    public static var relatedPerson: R4.ResourceType { .init(rawValue: "RelatedPerson") }
    @_alwaysEmitIntoClient
    public static var requestGroup: R4.ResourceType { .init(rawValue: "RequestGroup") }
    @_alwaysEmitIntoClient
    public static var researchDefinition: R4.ResourceType { .init(rawValue: "ResearchDefinition") }
    @_alwaysEmitIntoClient
    public static var researchElementDefinition: R4.ResourceType { .init(rawValue: "ResearchElementDefinition") }
    @_alwaysEmitIntoClient
    public static var researchStudy: R4.ResourceType { .init(rawValue: "ResearchStudy") }
    @_alwaysEmitIntoClient
    public static var researchSubject: R4.ResourceType { .init(rawValue: "ResearchSubject") }
    @_alwaysEmitIntoClient
    public static var resource: R4.ResourceType { .init(rawValue: "Resource") }
    @_alwaysEmitIntoClient
    public static var riskAssessment: R4.ResourceType { .init(rawValue: "RiskAssessment") }
    @_alwaysEmitIntoClient
    public static var riskEvidenceSynthesis: R4.ResourceType { .init(rawValue: "RiskEvidenceSynthesis") }
    @_alwaysEmitIntoClient
    public static var schedule: R4.ResourceType { .init(rawValue: "Schedule") }
    @_alwaysEmitIntoClient
    public static var searchParameter: R4.ResourceType { .init(rawValue: "SearchParameter") }
    @_alwaysEmitIntoClient
    public static var serviceRequest: R4.ResourceType { .init(rawValue: "ServiceRequest") }
    @_alwaysEmitIntoClient
    public static var slot: R4.ResourceType { .init(rawValue: "Slot") }
    @_alwaysEmitIntoClient
    public static var specimen: R4.ResourceType { .init(rawValue: "Specimen") }
    @_alwaysEmitIntoClient
    public static var specimenDefinition: R4.ResourceType { .init(rawValue: "SpecimenDefinition") }
    @_alwaysEmitIntoClient
    public static var structureDefinition: R4.ResourceType { .init(rawValue: "StructureDefinition") }
    @_alwaysEmitIntoClient
    public static var structureMap: R4.ResourceType { .init(rawValue: "StructureMap") }
    @_alwaysEmitIntoClient
    public static var subscription: R4.ResourceType { .init(rawValue: "Subscription") }
    @_alwaysEmitIntoClient
    public static var substance: R4.ResourceType { .init(rawValue: "Substance") }
    @_alwaysEmitIntoClient
    public static var substanceNucleicAcid: R4.ResourceType { .init(rawValue: "SubstanceNucleicAcid") }
    @_alwaysEmitIntoClient
    public static var substancePolymer: R4.ResourceType { .init(rawValue: "SubstancePolymer") }
    @_alwaysEmitIntoClient
    public static var substanceProtein: R4.ResourceType { .init(rawValue: "SubstanceProtein") }
    @_alwaysEmitIntoClient
    public static var substanceReferenceInformation: R4.ResourceType { .init(rawValue: "SubstanceReferenceInformation") }
    @_alwaysEmitIntoClient
    public static var substanceSourceMaterial: R4.ResourceType { .init(rawValue: "SubstanceSourceMaterial") }
    @_alwaysEmitIntoClient
    public static var substanceSpecification: R4.ResourceType { .init(rawValue: "SubstanceSpecification") }
    @_alwaysEmitIntoClient
    public static var supplyDelivery: R4.ResourceType { .init(rawValue: "SupplyDelivery") }
    @_alwaysEmitIntoClient
    public static var supplyRequest: R4.ResourceType { .init(rawValue: "SupplyRequest") }
    @_alwaysEmitIntoClient
    public static var task: R4.ResourceType { .init(rawValue: "Task") }
    @_alwaysEmitIntoClient
    public static var terminologyCapabilities: R4.ResourceType { .init(rawValue: "TerminologyCapabilities") }
    @_alwaysEmitIntoClient
    public static var testReport: R4.ResourceType { .init(rawValue: "TestReport") }
    @_alwaysEmitIntoClient
    public static var testScript: R4.ResourceType { .init(rawValue: "TestScript") }
    @_alwaysEmitIntoClient
    public static var valueSet: R4.ResourceType { .init(rawValue: "ValueSet") }
    @_alwaysEmitIntoClient
    public static var verificationResult: R4.ResourceType { .init(rawValue: "VerificationResult") }
    @_alwaysEmitIntoClient
    public static var visionPrescription: R4.ResourceType { .init(rawValue: "VisionPrescription") }
}
