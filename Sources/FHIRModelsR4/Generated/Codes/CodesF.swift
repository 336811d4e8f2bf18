// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/all-types>.
    public struct FHIRAllTypes: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.FHIRAllTypes {
    @_alwaysEmitIntoClient
    public static var address: R4.FHIRAllTypes { .init(rawValue: "Address") }
    @_alwaysEmitIntoClient
    public static var age: R4.FHIRAllTypes { .init(rawValue: "Age") }
    @_alwaysEmitIntoClient
    public static var annotation: R4.FHIRAllTypes { .init(rawValue: "Annotation") }
    @_alwaysEmitIntoClient
    public static var attachment: R4.FHIRAllTypes { .init(rawValue: "Attachment") }
    @_alwaysEmitIntoClient
    public static var backboneElement: R4.FHIRAllTypes { .init(rawValue: "BackboneElement") }
    @_alwaysEmitIntoClient
    public static var codeableConcept: R4.FHIRAllTypes { .init(rawValue: "CodeableConcept") }
    @_alwaysEmitIntoClient
    public static var coding: R4.FHIRAllTypes { .init(rawValue: "Coding") }
    @_alwaysEmitIntoClient
    public static var contactDetail: R4.FHIRAllTypes { .init(rawValue: "ContactDetail") }
    @_alwaysEmitIntoClient
    public static var contactPoint: R4.FHIRAllTypes { .init(rawValue: "ContactPoint") }
    @_alwaysEmitIntoClient
    public static var contributor: R4.FHIRAllTypes { .init(rawValue: "Contributor") }
    @_alwaysEmitIntoClient
    public static var count: R4.FHIRAllTypes { .init(rawValue: "Count") }
    @_alwaysEmitIntoClient
    public static var dataRequirement: R4.FHIRAllTypes { .init(rawValue: "DataRequirement") }
    @_alwaysEmitIntoClient
    public static var distance: R4.FHIRAllTypes { .init(rawValue: "Distance") }
    @_alwaysEmitIntoClient
    public static var dosage: R4.FHIRAllTypes { .init(rawValue: "Dosage") }
    @_alwaysEmitIntoClient
    public static var duration: R4.FHIRAllTypes { .init(rawValue: "Duration") }
    @_alwaysEmitIntoClient
    public static var element: R4.FHIRAllTypes { .init(rawValue: "Element") }
    @_alwaysEmitIntoClient
    public static var elementDefinition: R4.FHIRAllTypes { .init(rawValue: "ElementDefinition") }
    @_alwaysEmitIntoClient
    public static var expression: R4.FHIRAllTypes { .init(rawValue: "Expression") }
    @_alwaysEmitIntoClient
    public static var `extension`: R4.FHIRAllTypes { .init(rawValue: "Extension") }
    @_alwaysEmitIntoClient
    public static var humanName: R4.FHIRAllTypes { .init(rawValue: "HumanName") }
    @_alwaysEmitIntoClient
    public static var identifier: R4.FHIRAllTypes { .init(rawValue: "Identifier") }
    @_alwaysEmitIntoClient
    public static var marketingStatus: R4.FHIRAllTypes { .init(rawValue: "MarketingStatus") }
    @_alwaysEmitIntoClient
    public static var meta: R4.FHIRAllTypes { .init(rawValue: "Meta") }
    @_alwaysEmitIntoClient
    public static var money: R4.FHIRAllTypes { .init(rawValue: "Money") }
    @_alwaysEmitIntoClient
    public static var moneyQuantity: R4.FHIRAllTypes { .init(rawValue: "MoneyQuantity") }
    @_alwaysEmitIntoClient
    public static var narrative: R4.FHIRAllTypes { .init(rawValue: "Narrative") }
    @_alwaysEmitIntoClient
    public static var parameterDefinition: R4.FHIRAllTypes { .init(rawValue: "ParameterDefinition") }
    @_alwaysEmitIntoClient
    public static var period: R4.FHIRAllTypes { .init(rawValue: "Period") }
    @_alwaysEmitIntoClient
    public static var population: R4.FHIRAllTypes { .init(rawValue: "Population") }
    @_alwaysEmitIntoClient
    public static var prodCharacteristic: R4.FHIRAllTypes { .init(rawValue: "ProdCharacteristic") }
    @_alwaysEmitIntoClient
    public static var productShelfLife: R4.FHIRAllTypes { .init(rawValue: "ProductShelfLife") }
    @_alwaysEmitIntoClient
    public static var quantity: R4.FHIRAllTypes { .init(rawValue: "Quantity") }
    @_alwaysEmitIntoClient
    public static var range: R4.FHIRAllTypes { .init(rawValue: "Range") }
    @_alwaysEmitIntoClient
    public static var ratio: R4.FHIRAllTypes { .init(rawValue: "Ratio") }
    @_alwaysEmitIntoClient
    public static var reference: R4.FHIRAllTypes { .init(rawValue: "Reference") }
    @_alwaysEmitIntoClient
    public static var relatedArtifact: R4.FHIRAllTypes { .init(rawValue: "RelatedArtifact") }
    @_alwaysEmitIntoClient
    public static var sampledData: R4.FHIRAllTypes { .init(rawValue: "SampledData") }
    @_alwaysEmitIntoClient
    public static var signature: R4.FHIRAllTypes { .init(rawValue: "Signature") }
    @_alwaysEmitIntoClient
    public static var simpleQuantity: R4.FHIRAllTypes { .init(rawValue: "SimpleQuantity") }
    @_alwaysEmitIntoClient
    public static var substanceAmount: R4.FHIRAllTypes { .init(rawValue: "SubstanceAmount") }
    @_alwaysEmitIntoClient
    public static var timing: R4.FHIRAllTypes { .init(rawValue: "Timing") }
    @_alwaysEmitIntoClient
    public static var triggerDefinition: R4.FHIRAllTypes { .init(rawValue: "TriggerDefinition") }
    @_alwaysEmitIntoClient
    public static var usageContext: R4.FHIRAllTypes { .init(rawValue: "UsageContext") }
    @_alwaysEmitIntoClient
    public static var base64Binary: R4.FHIRAllTypes { .init(rawValue: "base64Binary") }
    @_alwaysEmitIntoClient
    public static var boolean: R4.FHIRAllTypes { .init(rawValue: "boolean") }
    @_alwaysEmitIntoClient
    public static var canonical: R4.FHIRAllTypes { .init(rawValue: "canonical") }
    @_alwaysEmitIntoClient
    public static var code: R4.FHIRAllTypes { .init(rawValue: "code") }
    @_alwaysEmitIntoClient
    public static var date: R4.FHIRAllTypes { .init(rawValue: "date") }
    @_alwaysEmitIntoClient
    public static var dateTime: R4.FHIRAllTypes { .init(rawValue: "dateTime") }
    @_alwaysEmitIntoClient
    public static var decimal: R4.FHIRAllTypes { .init(rawValue: "decimal") }
    @_alwaysEmitIntoClient
    public static var id: R4.FHIRAllTypes { .init(rawValue: "id") }
    @_alwaysEmitIntoClient
    public static var instant: R4.FHIRAllTypes { .init(rawValue: "instant") }
    @_alwaysEmitIntoClient
    public static var integer: R4.FHIRAllTypes { .init(rawValue: "integer") }
    @_alwaysEmitIntoClient
    public static var markdown: R4.FHIRAllTypes { .init(rawValue: "markdown") }
    @_alwaysEmitIntoClient
    public static var oid: R4.FHIRAllTypes { .init(rawValue: "oid") }
    @_alwaysEmitIntoClient
    public static var positiveInt: R4.FHIRAllTypes { .init(rawValue: "positiveInt") }
    @_alwaysEmitIntoClient
    public static var string: R4.FHIRAllTypes { .init(rawValue: "string") }
    @_alwaysEmitIntoClient
    public static var time: R4.FHIRAllTypes { .init(rawValue: "time") }
    @_alwaysEmitIntoClient
    public static var unsignedInt: R4.FHIRAllTypes { .init(rawValue: "unsignedInt") }
    @_alwaysEmitIntoClient
    public static var uri: R4.FHIRAllTypes { .init(rawValue: "uri") }
    @_alwaysEmitIntoClient
    public static var url: R4.FHIRAllTypes { .init(rawValue: "url") }
    @_alwaysEmitIntoClient
    public static var uuid: R4.FHIRAllTypes { .init(rawValue: "uuid") }
    @_alwaysEmitIntoClient
    public static var xhtml: R4.FHIRAllTypes { .init(rawValue: "xhtml") }
    @_alwaysEmitIntoClient
    public static var account: R4.FHIRAllTypes { .init(rawValue: "Account") }
    @_alwaysEmitIntoClient
    public static var activityDefinition: R4.FHIRAllTypes { .init(rawValue: "ActivityDefinition") }
    @_alwaysEmitIntoClient
    public static var adverseEvent: R4.FHIRAllTypes { .init(rawValue: "AdverseEvent") }
    @_alwaysEmitIntoClient
    public static var allergyIntolerance: R4.FHIRAllTypes { .init(rawValue: "AllergyIntolerance") }
    @_alwaysEmitIntoClient
    public static var appointment: R4.FHIRAllTypes { .init(rawValue: "Appointment") }
    @_alwaysEmitIntoClient
    public static var appointmentResponse: R4.FHIRAllTypes { .init(rawValue: "AppointmentResponse") }
    @_alwaysEmitIntoClient
    public static var auditEvent: R4.FHIRAllTypes { .init(rawValue: "AuditEvent") }
    @_alwaysEmitIntoClient
    public static var basic: R4.FHIRAllTypes { .init(rawValue: "Basic") }
    @_alwaysEmitIntoClient
    public static var binary: R4.FHIRAllTypes { .init(rawValue: "Binary") }
    @_alwaysEmitIntoClient
    public static var biologicallyDerivedProduct: R4.FHIRAllTypes { .init(rawValue: "BiologicallyDerivedProduct") }
    @_alwaysEmitIntoClient
    public static var bodyStructure: R4.FHIRAllTypes { .init(rawValue: "BodyStructure") }
    @_alwaysEmitIntoClient
    public static var bundle: R4.FHIRAllTypes { .init(rawValue: "Bundle") }
    @_alwaysEmitIntoClient
    public static var capabilityStatement: R4.FHIRAllTypes { .init(rawValue: "CapabilityStatement") }
    @_alwaysEmitIntoClient
    public static var carePlan: R4.FHIRAllTypes { .init(rawValue: "CarePlan") }
    @_alwaysEmitIntoClient
    public static var careTeam: R4.FHIRAllTypes { .init(rawValue: "CareTeam") }
    @_alwaysEmitIntoClient
    public static var catalogEntry: R4.FHIRAllTypes { .init(rawValue: "CatalogEntry") }
    @_alwaysEmitIntoClient
    public static var chargeItem: R4.FHIRAllTypes { .init(rawValue: "ChargeItem") }
    @_alwaysEmitIntoClient
    public static var chargeItemDefinition: R4.FHIRAllTypes { .init(rawValue: "ChargeItemDefinition") }
    @_alwaysEmitIntoClient
    public static var claim: R4.FHIRAllTypes { .init(rawValue: "Claim") }
    @_alwaysEmitIntoClient
    public static var claimResponse: R4.FHIRAllTypes { .init(rawValue: "ClaimResponse") }
    @_alwaysEmitIntoClient
    public static var clinicalImpression: R4.FHIRAllTypes { .init(rawValue: "ClinicalImpression") }
    @_alwaysEmitIntoClient
    public static var codeSystem: R4.FHIRAllTypes { .init(rawValue: "CodeSystem") }
    @_alwaysEmitIntoClient
    public static var communication: R4.FHIRAllTypes { .init(rawValue: "Communication") }
    @_alwaysEmitIntoClient
    public static var communicationRequest: R4.FHIRAllTypes { .init(rawValue: "CommunicationRequest") }
    @_alwaysEmitIntoClient
    public static var compartmentDefinition: R4.FHIRAllTypes { .init(rawValue: "CompartmentDefinition") }
    @_alwaysEmitIntoClient
    public static var composition: R4.FHIRAllTypes { .init(rawValue: "Composition") }
    @_alwaysEmitIntoClient
    public static var conceptMap: R4.FHIRAllTypes { .init(rawValue: "ConceptMap") }
    @_alwaysEmitIntoClient
    public static var condition: R4.FHIRAllTypes { .init(rawValue: "Condition") }
    @_alwaysEmitIntoClient
    public static var consent: R4.FHIRAllTypes { .init(rawValue: "Consent") }
    @_alwaysEmitIntoClient
    public static var contract: R4.FHIRAllTypes { .init(rawValue: "Contract") }
    @_alwaysEmitIntoClient
    public static var coverage: R4.FHIRAllTypes { .init(rawValue: "Coverage") }
    @_alwaysEmitIntoClient
    public static var coverageEligibilityRequest: R4.FHIRAllTypes { .init(rawValue: "CoverageEligibilityRequest") }
    @_alwaysEmitIntoClient
    public static var coverageEligibilityResponse: R4.FHIRAllTypes { .init(rawValue: "CoverageEligibilityResponse") }
    @_alwaysEmitIntoClient
    public static var detectedIssue: R4.FHIRAllTypes { .init(rawValue: "DetectedIssue") }
    @_alwaysEmitIntoClient
    public static var device: R4.FHIRAllTypes { .init(rawValue: "Device") }
    @_alwaysEmitIntoClient
    public static var deviceDefinition: R4.FHIRAllTypes { .init(rawValue: "DeviceDefinition") }
    @_alwaysEmitIntoClient
    public static var deviceMetric: R4.FHIRAllTypes { .init(rawValue: "DeviceMetric") }
    @_alwaysEmitIntoClient
    public static var deviceRequest: R4.FHIRAllTypes { .init(rawValue: "DeviceRequest") }
    @_alwaysEmitIntoClient
    public static var deviceUseStatement: R4.FHIRAllTypes { .init(rawValue: "DeviceUseStatement") }
    @_alwaysEmitIntoClient
    public static var diagnosticReport: R4.FHIRAllTypes { .init(rawValue: "DiagnosticReport") }
    @_alwaysEmitIntoClient
    public static var documentManifest: R4.FHIRAllTypes { .init(rawValue: "DocumentManifest") }
    @_alwaysEmitIntoClient
    public static var documentReference: R4.FHIRAllTypes { .init(rawValue: "DocumentReference") }
    @_alwaysEmitIntoClient
    public static var domainResource: R4.FHIRAllTypes { .init(rawValue: "DomainResource") }
    @_alwaysEmitIntoClient
    public static var effectEvidenceSynthesis: R4.FHIRAllTypes { .init(rawValue: "EffectEvidenceSynthesis") }
    @_alwaysEmitIntoClient
    public static var encounter: R4.FHIRAllTypes { .init(rawValue: "Encounter") }
    @_alwaysEmitIntoClient
    public static var endpoint: R4.FHIRAllTypes { .init(rawValue: "Endpoint") }
    @_alwaysEmitIntoClient
    public static var enrollmentRequest: R4.FHIRAllTypes { .init(rawValue: "EnrollmentRequest") }
    @_alwaysEmitIntoClient
    public static var enrollmentResponse: R4.FHIRAllTypes { .init(rawValue: "EnrollmentResponse") }
    @_alwaysEmitIntoClient
    public static var episodeOfCare: R4.FHIRAllTypes { .init(rawValue: "EpisodeOfCare") }
    @_alwaysEmitIntoClient
    public static var eventDefinition: R4.FHIRAllTypes { .init(rawValue: "EventDefinition") }
    @_alwaysEmitIntoClient
    public static var evidence: R4.FHIRAllTypes { .init(rawValue: "Evidence") }
    @_alwaysEmitIntoClient
    public static var evidenceVariable: R4.FHIRAllTypes { .init(rawValue: "EvidenceVariable") }
    @_alwaysEmitIntoClient
    public static var exampleScenario: R4.FHIRAllTypes { .init(rawValue: "ExampleScenario") }
    @_alwaysEmitIntoClient
    public static var explanationOfBenefit: R4.FHIRAllTypes { .init(rawValue: "ExplanationOfBenefit") }
    @_alwaysEmitIntoClient
    public static var familyMemberHistory: R4.FHIRAllTypes { .init(rawValue: "FamilyMemberHistory") }
    @_alwaysEmitIntoClient
    public static var flag: R4.FHIRAllTypes { .init(rawValue: "Flag") }
    @_alwaysEmitIntoClient
    public static var goal: R4.FHIRAllTypes { .init(rawValue: "Goal") }
    @_alwaysEmitIntoClient
    public static var graphDefinition: R4.FHIRAllTypes { .init(rawValue: "GraphDefinition") }
    @_alwaysEmitIntoClient
    public static var group: R4.FHIRAllTypes { .init(rawValue: "Group") }
    @_alwaysEmitIntoClient
    public static var guidanceResponse: R4.FHIRAllTypes { .init(rawValue: "GuidanceResponse") }
    @_alwaysEmitIntoClient
    public static var healthcareService: R4.FHIRAllTypes { .init(rawValue: "HealthcareService") }
    @_alwaysEmitIntoClient
    public static var imagingStudy: R4.FHIRAllTypes { .init(rawValue: "ImagingStudy") }
    @_alwaysEmitIntoClient
    public static var immunization: R4.FHIRAllTypes { .init(rawValue: "Immunization") }
    @_alwaysEmitIntoClient
    public static var immunizationEvaluation: R4.FHIRAllTypes { .init(rawValue: "ImmunizationEvaluation") }
    @_alwaysEmitIntoClient
    public static var immunizationRecommendation: R4.FHIRAllTypes { .init(rawValue: "ImmunizationRecommendation") }
    @_alwaysEmitIntoClient
    public static var implementationGuide: R4.FHIRAllTypes { .init(rawValue: "ImplementationGuide") }
    @_alwaysEmitIntoClient
    public static var insurancePlan: R4.FHIRAllTypes { .init(rawValue: "InsurancePlan") }
    @_alwaysEmitIntoClient
    public static var invoice: R4.FHIRAllTypes { .init(rawValue: "Invoice") }
    @_alwaysEmitIntoClient
    public static var library: R4.FHIRAllTypes { .init(rawValue: "Library") }
    @_alwaysEmitIntoClient
    public static var linkage: R4.FHIRAllTypes { .init(rawValue: "Linkage") }
    @_alwaysEmitIntoClient
    public static var list: R4.FHIRAllTypes { .init(rawValue: "List") }
    @_alwaysEmitIntoClient
    public static var location: R4.FHIRAllTypes { .init(rawValue: "Location") }
    @_alwaysEmitIntoClient
    public static var measure: R4.FHIRAllTypes { .init(rawValue: "Measure") }
    @_alwaysEmitIntoClient
    public static var measureReport: R4.FHIRAllTypes { .init(rawValue: "MeasureReport") }
    @_alwaysEmitIntoClient
    public static var media: R4.FHIRAllTypes { .init(rawValue: "Media") }
    @_alwaysEmitIntoClient
    public static var medication: R4.FHIRAllTypes { .init(rawValue: "Medication") }
    @_alwaysEmitIntoClient
    public static var medicationAdministration: R4.FHIRAllTypes { .init(rawValue: "MedicationAdministration") }
    @_alwaysEmitIntoClient
    public static var medicationDispense: R4.FHIRAllTypes { .init(rawValue: "MedicationDispense") }
    @_alwaysEmitIntoClient
    public static var medicationKnowledge: R4.FHIRAllTypes { .init(rawValue: "MedicationKnowledge") }
    @_alwaysEmitIntoClient
    public static var medicationRequest: R4.FHIRAllTypes { .init(rawValue: "MedicationRequest") }
    @_alwaysEmitIntoClient
    public static var medicationStatement: R4.FHIRAllTypes { .init(rawValue: "MedicationStatement") }
    @_alwaysEmitIntoClient
    public static var medicinalProduct: R4.FHIRAllTypes { .init(rawValue: "MedicinalProduct") }
    @_alwaysEmitIntoClient
    public static var medicinalProductAuthorization: R4.FHIRAllTypes { .init(rawValue: "MedicinalProductAuthorization") }
    @_alwaysEmitIntoClient
    public static var medicinalProductContraindication: R4.FHIRAllTypes { .init(rawValue: "MedicinalProductContraindication") }
    @_alwaysEmitIntoClient
    public static var medicinalProductIndication: R4.FHIRAllTypes { .init(rawValue: "MedicinalProductIndication") }
    @_alwaysEmitIntoClient
    public static var medicinalProductIngredient: R4.FHIRAllTypes { .init(rawValue: "MedicinalProductIngredient") }
    @_alwaysEmitIntoClient
    public static var medicinalProductInteraction: R4.FHIRAllTypes { .init(rawValue: "MedicinalProductInteraction") }
    @_alwaysEmitIntoClient
    public static var medicinalProductManufactured: R4.FHIRAllTypes { .init(rawValue: "MedicinalProductManufactured") }
    @_alwaysEmitIntoClient
    public static var medicinalProductPackaged: R4.FHIRAllTypes { .init(rawValue: "MedicinalProductPackaged") }
    @_alwaysEmitIntoClient
    public static var medicinalProductPharmaceutical: R4.FHIRAllTypes { .init(rawValue: "MedicinalProductPharmaceutical") }
    @_alwaysEmitIntoClient
    public static var medicinalProductUndesirableEffect: R4.FHIRAllTypes { .init(rawValue: "MedicinalProductUndesirableEffect") }
    @_alwaysEmitIntoClient
    public static var messageDefinition: R4.FHIRAllTypes { .init(rawValue: "MessageDefinition") }
    @_alwaysEmitIntoClient
    public static var messageHeader: R4.FHIRAllTypes { .init(rawValue: "MessageHeader") }
    @_alwaysEmitIntoClient
    public static var molecularSequence: R4.FHIRAllTypes { .init(rawValue: "MolecularSequence") }
    @_alwaysEmitIntoClient
    public static var namingSystem: R4.FHIRAllTypes { .init(rawValue: "NamingSystem") }
    @_alwaysEmitIntoClient
    public static var nutritionOrder: R4.FHIRAllTypes { .init(rawValue: "NutritionOrder") }
    @_alwaysEmitIntoClient
    public static var observation: R4.FHIRAllTypes { .init(rawValue: "Observation") }
    @_alwaysEmitIntoClient
    public static var observationDefinition: R4.FHIRAllTypes { .init(rawValue: "ObservationDefinition") }
    @_alwaysEmitIntoClient
    public static var operationDefinition: R4.FHIRAllTypes { .init(rawValue: "OperationDefinition") }
    @_alwaysEmitIntoClient
    public static var operationOutcome: R4.FHIRAllTypes { .init(rawValue: "OperationOutcome") }
    @_alwaysEmitIntoClient
    public static var organization: R4.FHIRAllTypes { .init(rawValue: "Organization") }
    @_alwaysEmitIntoClient
    public static var organizationAffiliation: R4.FHIRAllTypes { .init(rawValue: "OrganizationAffiliation") }
    @_alwaysEmitIntoClient
    public static var parameters: R4.FHIRAllTypes { .init(rawValue: "Parameters") }
    @_alwaysEmitIntoClient
    public static var patient: R4.FHIRAllTypes { .init(rawValue: "Patient") }
    @_alwaysEmitIntoClient
    public static var paymentNotice: R4.FHIRAllTypes { .init(rawValue: "PaymentNotice") }
    @_alwaysEmitIntoClient
    public static var paymentReconciliation: R4.FHIRAllTypes { .init(rawValue: "PaymentReconciliation") }
    @_alwaysEmitIntoClient
    public static var person: R4.FHIRAllTypes { .init(rawValue: "Person") }
    @_alwaysEmitIntoClient
    public static var planDefinition: R4.FHIRAllTypes { .init(rawValue: "PlanDefinition") }
    @_alwaysEmitIntoClient
    public static var practitioner: R4.FHIRAllTypes { .init(rawValue: "Practitioner") }
    @_alwaysEmitIntoClient
    public static var practitionerRole: R4.FHIRAllTypes { .init(rawValue: "PractitionerRole") }
    @_alwaysEmitIntoClient
    public static var procedure: R4.FHIRAllTypes { .init(rawValue: "Procedure") }
    @_alwaysEmitIntoClient
    public static var provenance: R4.FHIRAllTypes { .init(rawValue: "Provenance") }
    @_alwaysEmitIntoClient
    public static var questionnaire: R4.FHIRAllTypes { .init(rawValue: "Questionnaire") }
    @_alwaysEmitIntoClient
    public static var questionnaireResponse: R4.FHIRAllTypes { .init(rawValue: "QuestionnaireResponse") }
    @_alwaysEmitIntoClient
    public static var relatedPerson: R4.FHIRAllTypes { .init(rawValue: "RelatedPerson") }
    @_alwaysEmitIntoClient
    public static var requestGroup: R4.FHIRAllTypes { .init(rawValue: "RequestGroup") }
    @_alwaysEmitIntoClient
    public static var researchDefinition: R4.FHIRAllTypes { .init(rawValue: "ResearchDefinition") }
    @_alwaysEmitIntoClient
    public static var researchElementDefinition: R4.FHIRAllTypes { .init(rawValue: "ResearchElementDefinition") }
    @_alwaysEmitIntoClient
    public static var researchStudy: R4.FHIRAllTypes { .init(rawValue: "ResearchStudy") }
    @_alwaysEmitIntoClient
    public static var researchSubject: R4.FHIRAllTypes { .init(rawValue: "ResearchSubject") }
    @_alwaysEmitIntoClient
    public static var resource: R4.FHIRAllTypes { .init(rawValue: "Resource") }
    @_alwaysEmitIntoClient
    public static var riskAssessment: R4.FHIRAllTypes { .init(rawValue: "RiskAssessment") }
    @_alwaysEmitIntoClient
    public static var riskEvidenceSynthesis: R4.FHIRAllTypes { .init(rawValue: "RiskEvidenceSynthesis") }
    @_alwaysEmitIntoClient
    public static var schedule: R4.FHIRAllTypes { .init(rawValue: "Schedule") }
    @_alwaysEmitIntoClient
    public static var searchParameter: R4.FHIRAllTypes { .init(rawValue: "SearchParameter") }
    @_alwaysEmitIntoClient
    public static var serviceRequest: R4.FHIRAllTypes { .init(rawValue: "ServiceRequest") }
    @_alwaysEmitIntoClient
    public static var slot: R4.FHIRAllTypes { .init(rawValue: "Slot") }
    @_alwaysEmitIntoClient
    public static var specimen: R4.FHIRAllTypes { .init(rawValue: "Specimen") }
    @_alwaysEmitIntoClient
    public static var specimenDefinition: R4.FHIRAllTypes { .init(rawValue: "SpecimenDefinition") }
    @_alwaysEmitIntoClient
    public static var structureDefinition: R4.FHIRAllTypes { .init(rawValue: "StructureDefinition") }
    @_alwaysEmitIntoClient
    public static var structureMap: R4.FHIRAllTypes { .init(rawValue: "StructureMap") }
    @_alwaysEmitIntoClient
    public static var subscription: R4.FHIRAllTypes { .init(rawValue: "Subscription") }
    @_alwaysEmitIntoClient
    public static var substance: R4.FHIRAllTypes { .init(rawValue: "Substance") }
    @_alwaysEmitIntoClient
    public static var substanceNucleicAcid: R4.FHIRAllTypes { .init(rawValue: "SubstanceNucleicAcid") }
    @_alwaysEmitIntoClient
    public static var substancePolymer: R4.FHIRAllTypes { .init(rawValue: "SubstancePolymer") }
    @_alwaysEmitIntoClient
    public static var substanceProtein: R4.FHIRAllTypes { .init(rawValue: "SubstanceProtein") }
    @_alwaysEmitIntoClient
    public static var substanceReferenceInformation: R4.FHIRAllTypes { .init(rawValue: "SubstanceReferenceInformation") }
    @_alwaysEmitIntoClient
    public static var substanceSourceMaterial: R4.FHIRAllTypes { .init(rawValue: "SubstanceSourceMaterial") }
    @_alwaysEmitIntoClient
    public static var substanceSpecification: R4.FHIRAllTypes { .init(rawValue: "SubstanceSpecification") }
    @_alwaysEmitIntoClient
    public static var supplyDelivery: R4.FHIRAllTypes { .init(rawValue: "SupplyDelivery") }
    @_alwaysEmitIntoClient
    public static var supplyRequest: R4.FHIRAllTypes { .init(rawValue: "SupplyRequest") }
    @_alwaysEmitIntoClient
    public static var task: R4.FHIRAllTypes { .init(rawValue: "Task") }
    @_alwaysEmitIntoClient
    public static var terminologyCapabilities: R4.FHIRAllTypes { .init(rawValue: "TerminologyCapabilities") }
    @_alwaysEmitIntoClient
    public static var testReport: R4.FHIRAllTypes { .init(rawValue: "TestReport") }
    @_alwaysEmitIntoClient
    public static var testScript: R4.FHIRAllTypes { .init(rawValue: "TestScript") }
    @_alwaysEmitIntoClient
    public static var valueSet: R4.FHIRAllTypes { .init(rawValue: "ValueSet") }
    @_alwaysEmitIntoClient
    public static var verificationResult: R4.FHIRAllTypes { .init(rawValue: "VerificationResult") }
    @_alwaysEmitIntoClient
    public static var visionPrescription: R4.FHIRAllTypes { .init(rawValue: "VisionPrescription") }
    @_alwaysEmitIntoClient
    public static var type: R4.FHIRAllTypes { .init(rawValue: "Type") }
    @_alwaysEmitIntoClient
    public static var any: R4.FHIRAllTypes { .init(rawValue: "Any") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/defined-types>.
    public struct FHIRDefinedType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.FHIRDefinedType {
    @_alwaysEmitIntoClient
    public static var address: R4.FHIRDefinedType { .init(rawValue: "Address") }
    @_alwaysEmitIntoClient
    public static var age: R4.FHIRDefinedType { .init(rawValue: "Age") }
    @_alwaysEmitIntoClient
    public static var annotation: R4.FHIRDefinedType { .init(rawValue: "Annotation") }
    @_alwaysEmitIntoClient
    public static var attachment: R4.FHIRDefinedType { .init(rawValue: "Attachment") }
    @_alwaysEmitIntoClient
    public static var backboneElement: R4.FHIRDefinedType { .init(rawValue: "BackboneElement") }
    @_alwaysEmitIntoClient
    public static var codeableConcept: R4.FHIRDefinedType { .init(rawValue: "CodeableConcept") }
    @_alwaysEmitIntoClient
    public static var coding: R4.FHIRDefinedType { .init(rawValue: "Coding") }
    @_alwaysEmitIntoClient
    public static var contactDetail: R4.FHIRDefinedType { .init(rawValue: "ContactDetail") }
    @_alwaysEmitIntoClient
    public static var contactPoint: R4.FHIRDefinedType { .init(rawValue: "ContactPoint") }
    @_alwaysEmitIntoClient
    public static var contributor: R4.FHIRDefinedType { .init(rawValue: "Contributor") }
    @_alwaysEmitIntoClient
    public static var count: R4.FHIRDefinedType { .init(rawValue: "Count") }
    @_alwaysEmitIntoClient
    public static var dataRequirement: R4.FHIRDefinedType { .init(rawValue: "DataRequirement") }
    @_alwaysEmitIntoClient
    public static var distance: R4.FHIRDefinedType { .init(rawValue: "Distance") }
    @_alwaysEmitIntoClient
    public static var dosage: R4.FHIRDefinedType { .init(rawValue: "Dosage") }
    @_alwaysEmitIntoClient
    public static var duration: R4.FHIRDefinedType { .init(rawValue: "Duration") }
    @_alwaysEmitIntoClient
    public static var element: R4.FHIRDefinedType { .init(rawValue: "Element") }
    @_alwaysEmitIntoClient
    public static var elementDefinition: R4.FHIRDefinedType { .init(rawValue: "ElementDefinition") }
    @_alwaysEmitIntoClient
    public static var expression: R4.FHIRDefinedType { .init(rawValue: "Expression") }
    @_alwaysEmitIntoClient
    public static var `extension`: R4.FHIRDefinedType { .init(rawValue: "Extension") }
    @_alwaysEmitIntoClient
    public static var humanName: R4.FHIRDefinedType { .init(rawValue: "HumanName") }
    @_alwaysEmitIntoClient
    public static var identifier: R4.FHIRDefinedType { .init(rawValue: "Identifier") }
    @_alwaysEmitIntoClient
    public static var marketingStatus: R4.FHIRDefinedType { .init(rawValue: "MarketingStatus") }
    @_alwaysEmitIntoClient
    public static var meta: R4.FHIRDefinedType { .init(rawValue: "Meta") }
    @_alwaysEmitIntoClient
    public static var money: R4.FHIRDefinedType { .init(rawValue: "Money") }
    @_alwaysEmitIntoClient
    public static var moneyQuantity: R4.FHIRDefinedType { .init(rawValue: "MoneyQuantity") }
    @_alwaysEmitIntoClient
    public static var narrative: R4.FHIRDefinedType { .init(rawValue: "Narrative") }
    @_alwaysEmitIntoClient
    public static var parameterDefinition: R4.FHIRDefinedType { .init(rawValue: "ParameterDefinition") }
    @_alwaysEmitIntoClient
    public static var period: R4.FHIRDefinedType { .init(rawValue: "Period") }
    @_alwaysEmitIntoClient
    public static var population: R4.FHIRDefinedType { .init(rawValue: "Population") }
    @_alwaysEmitIntoClient
    public static var prodCharacteristic: R4.FHIRDefinedType { .init(rawValue: "ProdCharacteristic") }
    @_alwaysEmitIntoClient
    public static var productShelfLife: R4.FHIRDefinedType { .init(rawValue: "ProductShelfLife") }
    @_alwaysEmitIntoClient
    public static var quantity: R4.FHIRDefinedType { .init(rawValue: "Quantity") }
    @_alwaysEmitIntoClient
    public static var range: R4.FHIRDefinedType { .init(rawValue: "Range") }
    @_alwaysEmitIntoClient
    public static var ratio: R4.FHIRDefinedType { .init(rawValue: "Ratio") }
    @_alwaysEmitIntoClient
    public static var reference: R4.FHIRDefinedType { .init(rawValue: "Reference") }
    @_alwaysEmitIntoClient
    public static var relatedArtifact: R4.FHIRDefinedType { .init(rawValue: "RelatedArtifact") }
    @_alwaysEmitIntoClient
    public static var sampledData: R4.FHIRDefinedType { .init(rawValue: "SampledData") }
    @_alwaysEmitIntoClient
    public static var signature: R4.FHIRDefinedType { .init(rawValue: "Signature") }
    @_alwaysEmitIntoClient
    public static var simpleQuantity: R4.FHIRDefinedType { .init(rawValue: "SimpleQuantity") }
    @_alwaysEmitIntoClient
    public static var substanceAmount: R4.FHIRDefinedType { .init(rawValue: "SubstanceAmount") }
    @_alwaysEmitIntoClient
    public static var timing: R4.FHIRDefinedType { .init(rawValue: "Timing") }
    @_alwaysEmitIntoClient
    public static var triggerDefinition: R4.FHIRDefinedType { .init(rawValue: "TriggerDefinition") }
    @_alwaysEmitIntoClient
    public static var usageContext: R4.FHIRDefinedType { .init(rawValue: "UsageContext") }
    @_alwaysEmitIntoClient
    public static var base64Binary: R4.FHIRDefinedType { .init(rawValue: "base64Binary") }
    @_alwaysEmitIntoClient
    public static var boolean: R4.FHIRDefinedType { .init(rawValue: "boolean") }
    @_alwaysEmitIntoClient
    public static var canonical: R4.FHIRDefinedType { .init(rawValue: "canonical") }
    @_alwaysEmitIntoClient
    public static var code: R4.FHIRDefinedType { .init(rawValue: "code") }
    @_alwaysEmitIntoClient
    public static var date: R4.FHIRDefinedType { .init(rawValue: "date") }
    @_alwaysEmitIntoClient
    public static var dateTime: R4.FHIRDefinedType { .init(rawValue: "dateTime") }
    @_alwaysEmitIntoClient
    public static var decimal: R4.FHIRDefinedType { .init(rawValue: "decimal") }
    @_alwaysEmitIntoClient
    public static var id: R4.FHIRDefinedType { .init(rawValue: "id") }
    @_alwaysEmitIntoClient
    public static var instant: R4.FHIRDefinedType { .init(rawValue: "instant") }
    @_alwaysEmitIntoClient
    public static var integer: R4.FHIRDefinedType { .init(rawValue: "integer") }
    @_alwaysEmitIntoClient
    public static var markdown: R4.FHIRDefinedType { .init(rawValue: "markdown") }
    @_alwaysEmitIntoClient
    public static var oid: R4.FHIRDefinedType { .init(rawValue: "oid") }
    @_alwaysEmitIntoClient
    public static var positiveInt: R4.FHIRDefinedType { .init(rawValue: "positiveInt") }
    @_alwaysEmitIntoClient
    public static var string: R4.FHIRDefinedType { .init(rawValue: "string") }
    @_alwaysEmitIntoClient
    public static var time: R4.FHIRDefinedType { .init(rawValue: "time") }
    @_alwaysEmitIntoClient
    public static var unsignedInt: R4.FHIRDefinedType { .init(rawValue: "unsignedInt") }
    @_alwaysEmitIntoClient
    public static var uri: R4.FHIRDefinedType { .init(rawValue: "uri") }
    @_alwaysEmitIntoClient
    public static var url: R4.FHIRDefinedType { .init(rawValue: "url") }
    @_alwaysEmitIntoClient
    public static var uuid: R4.FHIRDefinedType { .init(rawValue: "uuid") }
    @_alwaysEmitIntoClient
    public static var xhtml: R4.FHIRDefinedType { .init(rawValue: "xhtml") }
    @_alwaysEmitIntoClient
    public static var account: R4.FHIRDefinedType { .init(rawValue: "Account") }
    @_alwaysEmitIntoClient
    public static var activityDefinition: R4.FHIRDefinedType { .init(rawValue: "ActivityDefinition") }
    @_alwaysEmitIntoClient
    public static var adverseEvent: R4.FHIRDefinedType { .init(rawValue: "AdverseEvent") }
    @_alwaysEmitIntoClient
    public static var allergyIntolerance: R4.FHIRDefinedType { .init(rawValue: "AllergyIntolerance") }
    @_alwaysEmitIntoClient
    public static var appointment: R4.FHIRDefinedType { .init(rawValue: "Appointment") }
    @_alwaysEmitIntoClient
    public static var appointmentResponse: R4.FHIRDefinedType { .init(rawValue: "AppointmentResponse") }
    @_alwaysEmitIntoClient
    public static var auditEvent: R4.FHIRDefinedType { .init(rawValue: "AuditEvent") }
    @_alwaysEmitIntoClient
    public static var basic: R4.FHIRDefinedType { .init(rawValue: "Basic") }
    @_alwaysEmitIntoClient
    public static var binary: R4.FHIRDefinedType { .init(rawValue: "Binary") }
    @_alwaysEmitIntoClient
    public static var biologicallyDerivedProduct: R4.FHIRDefinedType { .init(rawValue: "BiologicallyDerivedProduct") }
    @_alwaysEmitIntoClient
    public static var bodyStructure: R4.FHIRDefinedType { .init(rawValue: "BodyStructure") }
    @_alwaysEmitIntoClient
    public static var bundle: R4.FHIRDefinedType { .init(rawValue: "Bundle") }
    @_alwaysEmitIntoClient
    public static var capabilityStatement: R4.FHIRDefinedType { .init(rawValue: "CapabilityStatement") }
    @_alwaysEmitIntoClient
    public static var carePlan: R4.FHIRDefinedType { .init(rawValue: "CarePlan") }
    @_alwaysEmitIntoClient
    public static var careTeam: R4.FHIRDefinedType { .init(rawValue: "CareTeam") }
    @_alwaysEmitIntoClient
    public static var catalogEntry: R4.FHIRDefinedType { .init(rawValue: "CatalogEntry") }
    @_alwaysEmitIntoClient
    public static var chargeItem: R4.FHIRDefinedType { .init(rawValue: "ChargeItem") }
    @_alwaysEmitIntoClient
    public static var chargeItemDefinition: R4.FHIRDefinedType { .init(rawValue: "ChargeItemDefinition") }
    @_alwaysEmitIntoClient
    public static var claim: R4.FHIRDefinedType { .init(rawValue: "Claim") }
    @_alwaysEmitIntoClient
    public static var claimResponse: R4.FHIRDefinedType { .init(rawValue: "ClaimResponse") }
    @_alwaysEmitIntoClient
    public static var clinicalImpression: R4.FHIRDefinedType { .init(rawValue: "ClinicalImpression") }
    @_alwaysEmitIntoClient
    public static var codeSystem: R4.FHIRDefinedType { .init(rawValue: "CodeSystem") }
    @_alwaysEmitIntoClient
    public static var communication: R4.FHIRDefinedType { .init(rawValue: "Communication") }
    @_alwaysEmitIntoClient
    public static var communicationRequest: R4.FHIRDefinedType { .init(rawValue: "CommunicationRequest") }
    @_alwaysEmitIntoClient
    public static var compartmentDefinition: R4.FHIRDefinedType { .init(rawValue: "CompartmentDefinition") }
    @_alwaysEmitIntoClient
    public static var composition: R4.FHIRDefinedType { .init(rawValue: "Composition") }
    @_alwaysEmitIntoClient
    public static var conceptMap: R4.FHIRDefinedType { .init(rawValue: "ConceptMap") }
    @_alwaysEmitIntoClient
    public static var condition: R4.FHIRDefinedType { .init(rawValue: "Condition") }
    @_alwaysEmitIntoClient
    public static var consent: R4.FHIRDefinedType { .init(rawValue: "Consent") }
    @_alwaysEmitIntoClient
    public static var contract: R4.FHIRDefinedType { .init(rawValue: "Contract") }
    @_alwaysEmitIntoClient
    public static var coverage: R4.FHIRDefinedType { .init(rawValue: "Coverage") }
    @_alwaysEmitIntoClient
    public static var coverageEligibilityRequest: R4.FHIRDefinedType { .init(rawValue: "CoverageEligibilityRequest") }
    @_alwaysEmitIntoClient
    public static var coverageEligibilityResponse: R4.FHIRDefinedType { .init(rawValue: "CoverageEligibilityResponse") }
    @_alwaysEmitIntoClient
    public static var detectedIssue: R4.FHIRDefinedType { .init(rawValue: "DetectedIssue") }
    @_alwaysEmitIntoClient
    public static var device: R4.FHIRDefinedType { .init(rawValue: "Device") }
    @_alwaysEmitIntoClient
    public static var deviceDefinition: R4.FHIRDefinedType { .init(rawValue: "DeviceDefinition") }
    @_alwaysEmitIntoClient
    public static var deviceMetric: R4.FHIRDefinedType { .init(rawValue: "DeviceMetric") }
    @_alwaysEmitIntoClient
    public static var deviceRequest: R4.FHIRDefinedType { .init(rawValue: "DeviceRequest") }
    @_alwaysEmitIntoClient
    public static var deviceUseStatement: R4.FHIRDefinedType { .init(rawValue: "DeviceUseStatement") }
    @_alwaysEmitIntoClient
    public static var diagnosticReport: R4.FHIRDefinedType { .init(rawValue: "DiagnosticReport") }
    @_alwaysEmitIntoClient
    public static var documentManifest: R4.FHIRDefinedType { .init(rawValue: "DocumentManifest") }
    @_alwaysEmitIntoClient
    public static var documentReference: R4.FHIRDefinedType { .init(rawValue: "DocumentReference") }
    @_alwaysEmitIntoClient
    public static var domainResource: R4.FHIRDefinedType { .init(rawValue: "DomainResource") }
    @_alwaysEmitIntoClient
    public static var effectEvidenceSynthesis: R4.FHIRDefinedType { .init(rawValue: "EffectEvidenceSynthesis") }
    @_alwaysEmitIntoClient
    public static var encounter: R4.FHIRDefinedType { .init(rawValue: "Encounter") }
    @_alwaysEmitIntoClient
    public static var endpoint: R4.FHIRDefinedType { .init(rawValue: "Endpoint") }
    @_alwaysEmitIntoClient
    public static var enrollmentRequest: R4.FHIRDefinedType { .init(rawValue: "EnrollmentRequest") }
    @_alwaysEmitIntoClient
    public static var enrollmentResponse: R4.FHIRDefinedType { .init(rawValue: "EnrollmentResponse") }
    @_alwaysEmitIntoClient
    public static var episodeOfCare: R4.FHIRDefinedType { .init(rawValue: "EpisodeOfCare") }
    @_alwaysEmitIntoClient
    public static var eventDefinition: R4.FHIRDefinedType { .init(rawValue: "EventDefinition") }
    @_alwaysEmitIntoClient
    public static var evidence: R4.FHIRDefinedType { .init(rawValue: "Evidence") }
    @_alwaysEmitIntoClient
    public static var evidenceVariable: R4.FHIRDefinedType { .init(rawValue: "EvidenceVariable") }
    @_alwaysEmitIntoClient
    public static var exampleScenario: R4.FHIRDefinedType { .init(rawValue: "ExampleScenario") }
    @_alwaysEmitIntoClient
    public static var explanationOfBenefit: R4.FHIRDefinedType { .init(rawValue: "ExplanationOfBenefit") }
    @_alwaysEmitIntoClient
    public static var familyMemberHistory: R4.FHIRDefinedType { .init(rawValue: "FamilyMemberHistory") }
    @_alwaysEmitIntoClient
    public static var flag: R4.FHIRDefinedType { .init(rawValue: "Flag") }
    @_alwaysEmitIntoClient
    public static var goal: R4.FHIRDefinedType { .init(rawValue: "Goal") }
    @_alwaysEmitIntoClient
    public static var graphDefinition: R4.FHIRDefinedType { .init(rawValue: "GraphDefinition") }
    @_alwaysEmitIntoClient
    public static var group: R4.FHIRDefinedType { .init(rawValue: "Group") }
    @_alwaysEmitIntoClient
    public static var guidanceResponse: R4.FHIRDefinedType { .init(rawValue: "GuidanceResponse") }
    @_alwaysEmitIntoClient
    public static var healthcareService: R4.FHIRDefinedType { .init(rawValue: "HealthcareService") }
    @_alwaysEmitIntoClient
    public static var imagingStudy: R4.FHIRDefinedType { .init(rawValue: "ImagingStudy") }
    @_alwaysEmitIntoClient
    public static var immunization: R4.FHIRDefinedType { .init(rawValue: "Immunization") }
    @_alwaysEmitIntoClient
    public static var immunizationEvaluation: R4.FHIRDefinedType { .init(rawValue: "ImmunizationEvaluation") }
    @_alwaysEmitIntoClient
    public static var immunizationRecommendation: R4.FHIRDefinedType { .init(rawValue: "ImmunizationRecommendation") }
    @_alwaysEmitIntoClient
    public static var implementationGuide: R4.FHIRDefinedType { .init(rawValue: "ImplementationGuide") }
    @_alwaysEmitIntoClient
    public static var insurancePlan: R4.FHIRDefinedType { .init(rawValue: "InsurancePlan") }
    @_alwaysEmitIntoClient
    public static var invoice: R4.FHIRDefinedType { .init(rawValue: "Invoice") }
    @_alwaysEmitIntoClient
    public static var library: R4.FHIRDefinedType { .init(rawValue: "Library") }
    @_alwaysEmitIntoClient
    public static var linkage: R4.FHIRDefinedType { .init(rawValue: "Linkage") }
    @_alwaysEmitIntoClient
    public static var list: R4.FHIRDefinedType { .init(rawValue: "List") }
    @_alwaysEmitIntoClient
    public static var location: R4.FHIRDefinedType { .init(rawValue: "Location") }
    @_alwaysEmitIntoClient
    public static var measure: R4.FHIRDefinedType { .init(rawValue: "Measure") }
    @_alwaysEmitIntoClient
    public static var measureReport: R4.FHIRDefinedType { .init(rawValue: "MeasureReport") }
    @_alwaysEmitIntoClient
    public static var media: R4.FHIRDefinedType { .init(rawValue: "Media") }
    @_alwaysEmitIntoClient
    public static var medication: R4.FHIRDefinedType { .init(rawValue: "Medication") }
    @_alwaysEmitIntoClient
    public static var medicationAdministration: R4.FHIRDefinedType { .init(rawValue: "MedicationAdministration") }
    @_alwaysEmitIntoClient
    public static var medicationDispense: R4.FHIRDefinedType { .init(rawValue: "MedicationDispense") }
    @_alwaysEmitIntoClient
    public static var medicationKnowledge: R4.FHIRDefinedType { .init(rawValue: "MedicationKnowledge") }
    @_alwaysEmitIntoClient
    public static var medicationRequest: R4.FHIRDefinedType { .init(rawValue: "MedicationRequest") }
    @_alwaysEmitIntoClient
    public static var medicationStatement: R4.FHIRDefinedType { .init(rawValue: "MedicationStatement") }
    @_alwaysEmitIntoClient
    public static var medicinalProduct: R4.FHIRDefinedType { .init(rawValue: "MedicinalProduct") }
    @_alwaysEmitIntoClient
    public static var medicinalProductAuthorization: R4.FHIRDefinedType { .init(rawValue: "MedicinalProductAuthorization") }
    @_alwaysEmitIntoClient
    public static var medicinalProductContraindication: R4.FHIRDefinedType { .init(rawValue: "MedicinalProductContraindication") }
    @_alwaysEmitIntoClient
    public static var medicinalProductIndication: R4.FHIRDefinedType { .init(rawValue: "MedicinalProductIndication") }
    @_alwaysEmitIntoClient
    public static var medicinalProductIngredient: R4.FHIRDefinedType { .init(rawValue: "MedicinalProductIngredient") }
    @_alwaysEmitIntoClient
    public static var medicinalProductInteraction: R4.FHIRDefinedType { .init(rawValue: "MedicinalProductInteraction") }
    @_alwaysEmitIntoClient
    public static var medicinalProductManufactured: R4.FHIRDefinedType { .init(rawValue: "MedicinalProductManufactured") }
    @_alwaysEmitIntoClient
    public static var medicinalProductPackaged: R4.FHIRDefinedType { .init(rawValue: "MedicinalProductPackaged") }
    @_alwaysEmitIntoClient
    public static var medicinalProductPharmaceutical: R4.FHIRDefinedType { .init(rawValue: "MedicinalProductPharmaceutical") }
    @_alwaysEmitIntoClient
    public static var medicinalProductUndesirableEffect: R4.FHIRDefinedType { .init(rawValue: "MedicinalProductUndesirableEffect") }
    @_alwaysEmitIntoClient
    public static var messageDefinition: R4.FHIRDefinedType { .init(rawValue: "MessageDefinition") }
    @_alwaysEmitIntoClient
    public static var messageHeader: R4.FHIRDefinedType { .init(rawValue: "MessageHeader") }
    @_alwaysEmitIntoClient
    public static var molecularSequence: R4.FHIRDefinedType { .init(rawValue: "MolecularSequence") }
    @_alwaysEmitIntoClient
    public static var namingSystem: R4.FHIRDefinedType { .init(rawValue: "NamingSystem") }
    @_alwaysEmitIntoClient
    public static var nutritionOrder: R4.FHIRDefinedType { .init(rawValue: "NutritionOrder") }
    @_alwaysEmitIntoClient
    public static var observation: R4.FHIRDefinedType { .init(rawValue: "Observation") }
    @_alwaysEmitIntoClient
    public static var observationDefinition: R4.FHIRDefinedType { .init(rawValue: "ObservationDefinition") }
    @_alwaysEmitIntoClient
    public static var operationDefinition: R4.FHIRDefinedType { .init(rawValue: "OperationDefinition") }
    @_alwaysEmitIntoClient
    public static var operationOutcome: R4.FHIRDefinedType { .init(rawValue: "OperationOutcome") }
    @_alwaysEmitIntoClient
    public static var organization: R4.FHIRDefinedType { .init(rawValue: "Organization") }
    @_alwaysEmitIntoClient
    public static var organizationAffiliation: R4.FHIRDefinedType { .init(rawValue: "OrganizationAffiliation") }
    @_alwaysEmitIntoClient
    public static var parameters: R4.FHIRDefinedType { .init(rawValue: "Parameters") }
    @_alwaysEmitIntoClient
    public static var patient: R4.FHIRDefinedType { .init(rawValue: "Patient") }
    @_alwaysEmitIntoClient
    public static var paymentNotice: R4.FHIRDefinedType { .init(rawValue: "PaymentNotice") }
    @_alwaysEmitIntoClient
    public static var paymentReconciliation: R4.FHIRDefinedType { .init(rawValue: "PaymentReconciliation") }
    @_alwaysEmitIntoClient
    public static var person: R4.FHIRDefinedType { .init(rawValue: "Person") }
    @_alwaysEmitIntoClient
    public static var planDefinition: R4.FHIRDefinedType { .init(rawValue: "PlanDefinition") }
    @_alwaysEmitIntoClient
    public static var practitioner: R4.FHIRDefinedType { .init(rawValue: "Practitioner") }
    @_alwaysEmitIntoClient
    public static var practitionerRole: R4.FHIRDefinedType { .init(rawValue: "PractitionerRole") }
    @_alwaysEmitIntoClient
    public static var procedure: R4.FHIRDefinedType { .init(rawValue: "Procedure") }
    @_alwaysEmitIntoClient
    public static var provenance: R4.FHIRDefinedType { .init(rawValue: "Provenance") }
    @_alwaysEmitIntoClient
    public static var questionnaire: R4.FHIRDefinedType { .init(rawValue: "Questionnaire") }
    @_alwaysEmitIntoClient
    public static var questionnaireResponse: R4.FHIRDefinedType { .init(rawValue: "QuestionnaireResponse") }
    @_alwaysEmitIntoClient
    public static var relatedPerson: R4.FHIRDefinedType { .init(rawValue: "RelatedPerson") }
    @_alwaysEmitIntoClient
    public static var requestGroup: R4.FHIRDefinedType { .init(rawValue: "RequestGroup") }
    @_alwaysEmitIntoClient
    public static var researchDefinition: R4.FHIRDefinedType { .init(rawValue: "ResearchDefinition") }
    @_alwaysEmitIntoClient
    public static var researchElementDefinition: R4.FHIRDefinedType { .init(rawValue: "ResearchElementDefinition") }
    @_alwaysEmitIntoClient
    public static var researchStudy: R4.FHIRDefinedType { .init(rawValue: "ResearchStudy") }
    @_alwaysEmitIntoClient
    public static var researchSubject: R4.FHIRDefinedType { .init(rawValue: "ResearchSubject") }
    @_alwaysEmitIntoClient
    public static var resource: R4.FHIRDefinedType { .init(rawValue: "Resource") }
    @_alwaysEmitIntoClient
    public static var riskAssessment: R4.FHIRDefinedType { .init(rawValue: "RiskAssessment") }
    @_alwaysEmitIntoClient
    public static var riskEvidenceSynthesis: R4.FHIRDefinedType { .init(rawValue: "RiskEvidenceSynthesis") }
    @_alwaysEmitIntoClient
    public static var schedule: R4.FHIRDefinedType { .init(rawValue: "Schedule") }
    @_alwaysEmitIntoClient
    public static var searchParameter: R4.FHIRDefinedType { .init(rawValue: "SearchParameter") }
    @_alwaysEmitIntoClient
    public static var serviceRequest: R4.FHIRDefinedType { .init(rawValue: "ServiceRequest") }
    @_alwaysEmitIntoClient
    public static var slot: R4.FHIRDefinedType { .init(rawValue: "Slot") }
    @_alwaysEmitIntoClient
    public static var specimen: R4.FHIRDefinedType { .init(rawValue: "Specimen") }
    @_alwaysEmitIntoClient
    public static var specimenDefinition: R4.FHIRDefinedType { .init(rawValue: "SpecimenDefinition") }
    @_alwaysEmitIntoClient
    public static var structureDefinition: R4.FHIRDefinedType { .init(rawValue: "StructureDefinition") }
    @_alwaysEmitIntoClient
    public static var structureMap: R4.FHIRDefinedType { .init(rawValue: "StructureMap") }
    @_alwaysEmitIntoClient
    public static var subscription: R4.FHIRDefinedType { .init(rawValue: "Subscription") }
    @_alwaysEmitIntoClient
    public static var substance: R4.FHIRDefinedType { .init(rawValue: "Substance") }
    @_alwaysEmitIntoClient
    public static var substanceNucleicAcid: R4.FHIRDefinedType { .init(rawValue: "SubstanceNucleicAcid") }
    @_alwaysEmitIntoClient
    public static var substancePolymer: R4.FHIRDefinedType { .init(rawValue: "SubstancePolymer") }
    @_alwaysEmitIntoClient
    public static var substanceProtein: R4.FHIRDefinedType { .init(rawValue: "SubstanceProtein") }
    @_alwaysEmitIntoClient
    public static var substanceReferenceInformation: R4.FHIRDefinedType { .init(rawValue: "SubstanceReferenceInformation") }
    @_alwaysEmitIntoClient
    public static var substanceSourceMaterial: R4.FHIRDefinedType { .init(rawValue: "SubstanceSourceMaterial") }
    @_alwaysEmitIntoClient
    public static var substanceSpecification: R4.FHIRDefinedType { .init(rawValue: "SubstanceSpecification") }
    @_alwaysEmitIntoClient
    public static var supplyDelivery: R4.FHIRDefinedType { .init(rawValue: "SupplyDelivery") }
    @_alwaysEmitIntoClient
    public static var supplyRequest: R4.FHIRDefinedType { .init(rawValue: "SupplyRequest") }
    @_alwaysEmitIntoClient
    public static var task: R4.FHIRDefinedType { .init(rawValue: "Task") }
    @_alwaysEmitIntoClient
    public static var terminologyCapabilities: R4.FHIRDefinedType { .init(rawValue: "TerminologyCapabilities") }
    @_alwaysEmitIntoClient
    public static var testReport: R4.FHIRDefinedType { .init(rawValue: "TestReport") }
    @_alwaysEmitIntoClient
    public static var testScript: R4.FHIRDefinedType { .init(rawValue: "TestScript") }
    @_alwaysEmitIntoClient
    public static var valueSet: R4.FHIRDefinedType { .init(rawValue: "ValueSet") }
    @_alwaysEmitIntoClient
    public static var verificationResult: R4.FHIRDefinedType { .init(rawValue: "VerificationResult") }
    @_alwaysEmitIntoClient
    public static var visionPrescription: R4.FHIRDefinedType { .init(rawValue: "VisionPrescription") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/device-status>.
    public struct FHIRDeviceStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.FHIRDeviceStatus {
    @_alwaysEmitIntoClient
    public static var active: R4.FHIRDeviceStatus { .init(rawValue: "active") }
    @_alwaysEmitIntoClient
    public static var inactive: R4.FHIRDeviceStatus { .init(rawValue: "inactive") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.FHIRDeviceStatus { .init(rawValue: "entered-in-error") }
    @_alwaysEmitIntoClient
    public static var unknown: R4.FHIRDeviceStatus { .init(rawValue: "unknown") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/substance-status>.
    public struct FHIRSubstanceStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.FHIRSubstanceStatus {
    @_alwaysEmitIntoClient
    public static var active: R4.FHIRSubstanceStatus { .init(rawValue: "active") }
    @_alwaysEmitIntoClient
    public static var inactive: R4.FHIRSubstanceStatus { .init(rawValue: "inactive") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.FHIRSubstanceStatus { .init(rawValue: "entered-in-error") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/FHIR-version>.
    public struct FHIRVersion: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.FHIRVersion {
    @_alwaysEmitIntoClient
    public static var _0_01: R4.FHIRVersion { .init(rawValue: "0.01") }
    @_alwaysEmitIntoClient
    public static var _0_05: R4.FHIRVersion { .init(rawValue: "0.05") }
    @_alwaysEmitIntoClient
    public static var _0_06: R4.FHIRVersion { .init(rawValue: "0.06") }
    @_alwaysEmitIntoClient
    public static var _0_11: R4.FHIRVersion { .init(rawValue: "0.11") }
    @_alwaysEmitIntoClient
    public static var _0_0_80: R4.FHIRVersion { .init(rawValue: "0.0.80") }
    @_alwaysEmitIntoClient
    public static var _0_0_81: R4.FHIRVersion { .init(rawValue: "0.0.81") }
    @_alwaysEmitIntoClient
    public static var _0_0_82: R4.FHIRVersion { .init(rawValue: "0.0.82") }
    @_alwaysEmitIntoClient
    public static var _0_4_0: R4.FHIRVersion { .init(rawValue: "0.4.0") }
    @_alwaysEmitIntoClient
    public static var _0_5_0: R4.FHIRVersion { .init(rawValue: "0.5.0") }
    @_alwaysEmitIntoClient
    public static var _1_0_0: R4.FHIRVersion { .init(rawValue: "1.0.0") }
    @_alwaysEmitIntoClient
    public static var _1_0_1: R4.FHIRVersion { .init(rawValue: "1.0.1") }
    @_alwaysEmitIntoClient
    public static var _1_0_2: R4.FHIRVersion { .init(rawValue: "1.0.2") }
    @_alwaysEmitIntoClient
    public static var _1_1_0: R4.FHIRVersion { .init(rawValue: "1.1.0") }
    @_alwaysEmitIntoClient
    public static var _1_4_0: R4.FHIRVersion { .init(rawValue: "1.4.0") }
    @_alwaysEmitIntoClient
    public static var _1_6_0: R4.FHIRVersion { .init(rawValue: "1.6.0") }
    @_alwaysEmitIntoClient
    public static var _1_8_0: R4.FHIRVersion { .init(rawValue: "1.8.0") }
    @_alwaysEmitIntoClient
    public static var _3_0_0: R4.FHIRVersion { .init(rawValue: "3.0.0") }
    @_alwaysEmitIntoClient
    public static var _3_0_1: R4.FHIRVersion { .init(rawValue: "3.0.1") }
    @_alwaysEmitIntoClient
    public static var _3_3_0: R4.FHIRVersion { .init(rawValue: "3.3.0") }
    @_alwaysEmitIntoClient
    public static var _3_5_0: R4.FHIRVersion { .init(rawValue: "3.5.0") }
    @_alwaysEmitIntoClient
    public static var _4_0_0: R4.FHIRVersion { .init(rawValue: "4.0.0") }
    @_alwaysEmitIntoClient
    public static var _4_0_1: R4.FHIRVersion { .init(rawValue: "4.0.1") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/history-status>.
    public struct FamilyHistoryStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.FamilyHistoryStatus {
    @_alwaysEmitIntoClient
    public static var partial: R4.FamilyHistoryStatus { .init(rawValue: "partial") }
    @_alwaysEmitIntoClient
    public static var completed: R4.FamilyHistoryStatus { .init(rawValue: "completed") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.FamilyHistoryStatus { .init(rawValue: "entered-in-error") }
    @_alwaysEmitIntoClient
    public static var healthUnknown: R4.FamilyHistoryStatus { .init(rawValue: "health-unknown") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/filter-operator>.
    public struct FilterOperator: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.FilterOperator {
    @_alwaysEmitIntoClient
    public static var equal: R4.FilterOperator { .init(rawValue: "=") }
    @_alwaysEmitIntoClient
    public static var isA: R4.FilterOperator { .init(rawValue: "is-a") }
    @_alwaysEmitIntoClient
    public static var descendentOf: R4.FilterOperator { .init(rawValue: "descendent-of") }
    @_alwaysEmitIntoClient
    public static var isNotA: R4.FilterOperator { .init(rawValue: "is-not-a") }
    @_alwaysEmitIntoClient
    public static var regex: R4.FilterOperator { .init(rawValue: "regex") }
    @_alwaysEmitIntoClient
    public static var `in`: R4.FilterOperator { .init(rawValue: "in") }
    @_alwaysEmitIntoClient
    public static var notIn: R4.FilterOperator { .init(rawValue: "not-in") }
    @_alwaysEmitIntoClient
    public static var generalizes: R4.FilterOperator { .init(rawValue: "generalizes") }
    @_alwaysEmitIntoClient
    public static var exists: R4.FilterOperator { .init(rawValue: "exists") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/fm-status>.
    public struct FinancialResourceStatusCodes: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.FinancialResourceStatusCodes {
    @_alwaysEmitIntoClient
    public static var active: R4.FinancialResourceStatusCodes { .init(rawValue: "active") }
    @_alwaysEmitIntoClient
    public static var cancelled: R4.FinancialResourceStatusCodes { .init(rawValue: "cancelled") }
    @_alwaysEmitIntoClient
    public static var draft: R4.FinancialResourceStatusCodes { .init(rawValue: "draft") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.FinancialResourceStatusCodes { .init(rawValue: "entered-in-error") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/flag-status>.
    public struct FlagStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.FlagStatus {
    @_alwaysEmitIntoClient
    public static var active: R4.FlagStatus { .init(rawValue: "active") }
    @_alwaysEmitIntoClient
    public static var inactive: R4.FlagStatus { .init(rawValue: "inactive") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.FlagStatus { .init(rawValue: "entered-in-error") }
}
