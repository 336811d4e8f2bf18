// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/reference-handling-policy>.
    public struct ReferenceHandlingPolicy: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ReferenceHandlingPolicy {
    @_alwaysEmitIntoClient
    public static var literal: R4.ReferenceHandlingPolicy { .init(rawValue: "literal") }
    @_alwaysEmitIntoClient
    public static var logical: R4.ReferenceHandlingPolicy { .init(rawValue: "logical") }
    @_alwaysEmitIntoClient
    public static var resolves: R4.ReferenceHandlingPolicy { .init(rawValue: "resolves") }
    @_alwaysEmitIntoClient
    public static var enforced: R4.ReferenceHandlingPolicy { .init(rawValue: "enforced") }
    @_alwaysEmitIntoClient
    public static var local: R4.ReferenceHandlingPolicy { .init(rawValue: "local") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/reference-version-rules>.
    public struct ReferenceVersionRules: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ReferenceVersionRules {
    @_alwaysEmitIntoClient
    public static var either: R4.ReferenceVersionRules { .init(rawValue: "either") }
    @_alwaysEmitIntoClient
    public static var independent: R4.ReferenceVersionRules { .init(rawValue: "independent") }
    @_alwaysEmitIntoClient
    public static var specific: R4.ReferenceVersionRules { .init(rawValue: "specific") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/related-artifact-type>.
    public struct RelatedArtifactType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.RelatedArtifactType {
    @_alwaysEmitIntoClient
    public static var documentation: R4.RelatedArtifactType { .init(rawValue: "documentation") }
    @_alwaysEmitIntoClient
    public static var justification: R4.RelatedArtifactType { .init(rawValue: "justification") }
    @_alwaysEmitIntoClient
    public static var citation: R4.RelatedArtifactType { .init(rawValue: "citation") }
    @_alwaysEmitIntoClient
    public static var predecessor: R4.RelatedArtifactType { .init(rawValue: "predecessor") }
    @_alwaysEmitIntoClient
    public static var successor: R4.RelatedArtifactType { .init(rawValue: "successor") }
    @_alwaysEmitIntoClient
    public static var derivedFrom: R4.RelatedArtifactType { .init(rawValue: "derived-from") }
    @_alwaysEmitIntoClient
    public static var dependsOn: R4.RelatedArtifactType { .init(rawValue: "depends-on") }
    @_alwaysEmitIntoClient
    public static var composedOf: R4.RelatedArtifactType { .init(rawValue: "composed-of") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/remittance-outcome>.
    public struct RemittanceOutcome: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.RemittanceOutcome {
    @_alwaysEmitIntoClient
    public static var queued: R4.RemittanceOutcome { .init(rawValue: "queued") }
    @_alwaysEmitIntoClient
    public static var complete: R4.RemittanceOutcome { .init(rawValue: "complete") }
    @_alwaysEmitIntoClient
    public static var error: R4.RemittanceOutcome { .init(rawValue: "error") }
    @_alwaysEmitIntoClient
    public static var partial: R4.RemittanceOutcome { .init(rawValue: "partial") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/repository-type>.
    public struct RepositoryType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.RepositoryType {
    @_alwaysEmitIntoClient
    public static var directlink: R4.RepositoryType { .init(rawValue: "directlink") }
    @_alwaysEmitIntoClient
    public static var openapi: R4.RepositoryType { .init(rawValue: "openapi") }
    @_alwaysEmitIntoClient
    public static var login: R4.RepositoryType { .init(rawValue: "login") }
    @_alwaysEmitIntoClient
    public static var oauth: R4.RepositoryType { .init(rawValue: "oauth") }
    @_alwaysEmitIntoClient
    public static var other: R4.RepositoryType { .init(rawValue: "other") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/request-intent>.
    public struct RequestIntent: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.RequestIntent {
    @_alwaysEmitIntoClient
    public static var proposal: R4.RequestIntent { .init(rawValue: "proposal") }
    @_alwaysEmitIntoClient
    public static var plan: R4.RequestIntent { .init(rawValue: "plan") }
    @_alwaysEmitIntoClient
    public static var directive: R4.RequestIntent { .init(rawValue: "directive") }
    @_alwaysEmitIntoClient
    public static var order: R4.RequestIntent { .init(rawValue: "order") }
    @_alwaysEmitIntoClient
    public static var originalOrder: R4.RequestIntent { .init(rawValue: "original-order") }
    @_alwaysEmitIntoClient
    public static var reflexOrder: R4.RequestIntent { .init(rawValue: "reflex-order") }
    @_alwaysEmitIntoClient
    public static var fillerOrder: R4.RequestIntent { .init(rawValue: "filler-order") }
    @_alwaysEmitIntoClient
    public static var instanceOrder: R4.RequestIntent { .init(rawValue: "instance-order") }
    @_alwaysEmitIntoClient
    public static var option: R4.RequestIntent { .init(rawValue: "option") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/request-priority>.
    public struct RequestPriority: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.RequestPriority {
    @_alwaysEmitIntoClient
    public static var routine: R4.RequestPriority { .init(rawValue: "routine") }
    @_alwaysEmitIntoClient
    public static var urgent: R4.RequestPriority { .init(rawValue: "urgent") }
    @_alwaysEmitIntoClient
    public static var asap: R4.RequestPriority { .init(rawValue: "asap") }
    @_alwaysEmitIntoClient
    public static var stat: R4.RequestPriority { .init(rawValue: "stat") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/request-status>.
    public struct RequestStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.RequestStatus {
    @_alwaysEmitIntoClient
    public static var draft: R4.RequestStatus { .init(rawValue: "draft") }
    @_alwaysEmitIntoClient
    public static var active: R4.RequestStatus { .init(rawValue: "active") }
    @_alwaysEmitIntoClient
    public static var onHold: R4.RequestStatus { .init(rawValue: "on-hold") }
    @_alwaysEmitIntoClient
    public static var revoked: R4.RequestStatus { .init(rawValue: "revoked") }
    @_alwaysEmitIntoClient
    public static var completed: R4.RequestStatus { .init(rawValue: "completed") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.RequestStatus { .init(rawValue: "entered-in-error") }
    @_alwaysEmitIntoClient
    public static var unknown: R4.RequestStatus { .init(rawValue: "unknown") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/research-element-type>.
    public struct ResearchElementType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ResearchElementType {
    @_alwaysEmitIntoClient
    public static var population: R4.ResearchElementType { .init(rawValue: "population") }
    @_alwaysEmitIntoClient
    public static var exposure: R4.ResearchElementType { .init(rawValue: "exposure") }
    @_alwaysEmitIntoClient
    public static var outcome: R4.ResearchElementType { .init(rawValue: "outcome") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/research-study-status>.
    public struct ResearchStudyStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ResearchStudyStatus {
    @_alwaysEmitIntoClient
    public static var active: R4.ResearchStudyStatus { .init(rawValue: "active") }
    @_alwaysEmitIntoClient
    public static var administrativelyCompleted: R4.ResearchStudyStatus { .init(rawValue: "administratively-completed") }
    @_alwaysEmitIntoClient
    public static var approved: R4.ResearchStudyStatus { .init(rawValue: "approved") }
    @_alwaysEmitIntoClient
    public static var closedToAccrual: R4.ResearchStudyStatus { .init(rawValue: "closed-to-accrual") }
    @_alwaysEmitIntoClient
    public static var closedToAccrualAndIntervention: R4.ResearchStudyStatus { .init(rawValue: "closed-to-accrual-and-intervention") }
    @_alwaysEmitIntoClient
    public static var completed: R4.ResearchStudyStatus { .init(rawValue: "completed") }
    @_alwaysEmitIntoClient
    public static var disapproved: R4.ResearchStudyStatus { .init(rawValue: "disapproved") }
    @_alwaysEmitIntoClient
    public static var inReview: R4.ResearchStudyStatus { .init(rawValue: "in-review") }
    @_alwaysEmitIntoClient
    public static var temporarilyClosedToAccrual: R4.ResearchStudyStatus { .init(rawValue: "temporarily-closed-to-accrual") }
    @_alwaysEmitIntoClient
    public static var temporarilyClosedToAccrualAndIntervention: R4.ResearchStudyStatus { .init(rawValue: "temporarily-closed-to-accrual-and-intervention") }
    @_alwaysEmitIntoClient
    public static var withdrawn: R4.ResearchStudyStatus { .init(rawValue: "withdrawn") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/research-subject-status>.
    public struct ResearchSubjectStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ResearchSubjectStatus {
    @_alwaysEmitIntoClient
    public static var candidate: R4.ResearchSubjectStatus { .init(rawValue: "candidate") }
    @_alwaysEmitIntoClient
    public static var eligible: R4.ResearchSubjectStatus { .init(rawValue: "eligible") }
    @_alwaysEmitIntoClient
    public static var followUp: R4.ResearchSubjectStatus { .init(rawValue: "follow-up") }
    @_alwaysEmitIntoClient
    public static var ineligible: R4.ResearchSubjectStatus { .init(rawValue: "ineligible") }
    @_alwaysEmitIntoClient
    public static var notRegistered: R4.ResearchSubjectStatus { .init(rawValue: "not-registered") }
    @_alwaysEmitIntoClient
    public static var offStudy: R4.ResearchSubjectStatus { .init(rawValue: "off-study") }
    @_alwaysEmitIntoClient
    public static var onStudy: R4.ResearchSubjectStatus { .init(rawValue: "on-study") }
    @_alwaysEmitIntoClient
    public static var onStudyIntervention: R4.ResearchSubjectStatus { .init(rawValue: "on-study-intervention") }
    @_alwaysEmitIntoClient
    public static var onStudyObservation: R4.ResearchSubjectStatus { .init(rawValue: "on-study-observation") }
    @_alwaysEmitIntoClient
    public static var pendingOnStudy: R4.ResearchSubjectStatus { .init(rawValue: "pending-on-study") }
    @_alwaysEmitIntoClient
    public static var potentialCandidate: R4.ResearchSubjectStatus { .init(rawValue: "potential-candidate") }
    @_alwaysEmitIntoClient
    public static var screening: R4.ResearchSubjectStatus { .init(rawValue: "screening") }
    @_alwaysEmitIntoClient
    public static var withdrawn: R4.ResearchSubjectStatus { .init(rawValue: "withdrawn") }
}

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

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/versioning-policy>.
    public struct ResourceVersionPolicy: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ResourceVersionPolicy {
    @_alwaysEmitIntoClient
    public static var noVersion: R4.ResourceVersionPolicy { .init(rawValue: "no-version") }
    @_alwaysEmitIntoClient
    public static var versioned: R4.ResourceVersionPolicy { .init(rawValue: "versioned") }
    @_alwaysEmitIntoClient
    public static var versionedUpdate: R4.ResourceVersionPolicy { .init(rawValue: "versioned-update") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/response-code>.
    public struct ResponseType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ResponseType {
    @_alwaysEmitIntoClient
    public static var ok: R4.ResponseType { .init(rawValue: "ok") }
    @_alwaysEmitIntoClient
    public static var transientError: R4.ResponseType { .init(rawValue: "transient-error") }
    @_alwaysEmitIntoClient
    public static var fatalError: R4.ResponseType { .init(rawValue: "fatal-error") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/restful-capability-mode>.
    public struct RestfulCapabilityMode: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.RestfulCapabilityMode {
    @_alwaysEmitIntoClient
    public static var client: R4.RestfulCapabilityMode { .init(rawValue: "client") }
    @_alwaysEmitIntoClient
    public static var server: R4.RestfulCapabilityMode { .init(rawValue: "server") }
}
