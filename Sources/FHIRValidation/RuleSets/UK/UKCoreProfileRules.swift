import FHIRCore

/// Records in the United Kingdom are expected to say which profile of UK Core they meet.
enum UKCoreProfileRules {
    /// The types that UK Core has a profile for.
    static let types = [
        "AllergyIntolerance", "Appointment", "AuditEvent", "BodyStructure", "Bundle", "CarePlan", "CareTeam",
        "Communication", "Composition", "Condition", "Consent", "Device", "DiagnosticReport", "DocumentReference",
        "Encounter", "EpisodeOfCare", "FamilyMemberHistory", "Flag", "HealthcareService", "ImagingStudy",
        "Immunization", "List", "Location", "Medication", "MedicationAdministration", "MedicationDispense",
        "MedicationRequest", "MedicationStatement", "MessageHeader", "Observation", "OperationOutcome", "Organization",
        "OrganizationAffiliation", "Patient", "Practitioner", "PractitionerRole", "Procedure", "Provenance",
        "Questionnaire", "QuestionnaireResponse", "RelatedPerson", "RequestGroup", "Schedule", "ServiceRequest", "Slot",
        "Specimen", "Subscription", "Task",
    ]

    @Sendable static func noProfile(_ resource: ElementTree.Element) -> [RuleSet.Fault] {
        guard let type = resource.typeName, resource.name != "contained",
            resource["meta"]?["profile"]?.value == nil
        else { return [] }
        return [RuleSet.Fault(resource, "https://fhir.hl7.org.uk/StructureDefinition/UKCore-" + type)]
    }
}
