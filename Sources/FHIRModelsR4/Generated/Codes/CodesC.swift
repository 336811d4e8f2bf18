// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/capability-statement-kind>.
    public struct CapabilityStatementKind: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.CapabilityStatementKind {
    @_alwaysEmitIntoClient
    public static var instance: R4.CapabilityStatementKind { .init(rawValue: "instance") }
    @_alwaysEmitIntoClient
    public static var capability: R4.CapabilityStatementKind { .init(rawValue: "capability") }
    @_alwaysEmitIntoClient
    public static var requirements: R4.CapabilityStatementKind { .init(rawValue: "requirements") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/care-plan-activity-kind>.
    public struct CarePlanActivityKind: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.CarePlanActivityKind {
    @_alwaysEmitIntoClient
    public static var appointment: R4.CarePlanActivityKind { .init(rawValue: "Appointment") }
    @_alwaysEmitIntoClient
    public static var communicationRequest: R4.CarePlanActivityKind { .init(rawValue: "CommunicationRequest") }
    @_alwaysEmitIntoClient
    public static var deviceRequest: R4.CarePlanActivityKind { .init(rawValue: "DeviceRequest") }
    @_alwaysEmitIntoClient
    public static var medicationRequest: R4.CarePlanActivityKind { .init(rawValue: "MedicationRequest") }
    @_alwaysEmitIntoClient
    public static var nutritionOrder: R4.CarePlanActivityKind { .init(rawValue: "NutritionOrder") }
    @_alwaysEmitIntoClient
    public static var task: R4.CarePlanActivityKind { .init(rawValue: "Task") }
    @_alwaysEmitIntoClient
    public static var serviceRequest: R4.CarePlanActivityKind { .init(rawValue: "ServiceRequest") }
    @_alwaysEmitIntoClient
    public static var visionPrescription: R4.CarePlanActivityKind { .init(rawValue: "VisionPrescription") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/care-plan-activity-status>.
    public struct CarePlanActivityStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.CarePlanActivityStatus {
    @_alwaysEmitIntoClient
    public static var notStarted: R4.CarePlanActivityStatus { .init(rawValue: "not-started") }
    @_alwaysEmitIntoClient
    public static var scheduled: R4.CarePlanActivityStatus { .init(rawValue: "scheduled") }
    @_alwaysEmitIntoClient
    public static var inProgress: R4.CarePlanActivityStatus { .init(rawValue: "in-progress") }
    @_alwaysEmitIntoClient
    public static var onHold: R4.CarePlanActivityStatus { .init(rawValue: "on-hold") }
    @_alwaysEmitIntoClient
    public static var completed: R4.CarePlanActivityStatus { .init(rawValue: "completed") }
    @_alwaysEmitIntoClient
    public static var cancelled: R4.CarePlanActivityStatus { .init(rawValue: "cancelled") }
    @_alwaysEmitIntoClient
    public static var stopped: R4.CarePlanActivityStatus { .init(rawValue: "stopped") }
    @_alwaysEmitIntoClient
    public static var unknown: R4.CarePlanActivityStatus { .init(rawValue: "unknown") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.CarePlanActivityStatus { .init(rawValue: "entered-in-error") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/care-plan-intent>.
    public struct CarePlanIntent: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.CarePlanIntent {
    @_alwaysEmitIntoClient
    public static var proposal: R4.CarePlanIntent { .init(rawValue: "proposal") }
    @_alwaysEmitIntoClient
    public static var plan: R4.CarePlanIntent { .init(rawValue: "plan") }
    @_alwaysEmitIntoClient
    public static var order: R4.CarePlanIntent { .init(rawValue: "order") }
    @_alwaysEmitIntoClient
    public static var option: R4.CarePlanIntent { .init(rawValue: "option") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/care-team-status>.
    public struct CareTeamStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.CareTeamStatus {
    @_alwaysEmitIntoClient
    public static var proposed: R4.CareTeamStatus { .init(rawValue: "proposed") }
    @_alwaysEmitIntoClient
    public static var active: R4.CareTeamStatus { .init(rawValue: "active") }
    @_alwaysEmitIntoClient
    public static var suspended: R4.CareTeamStatus { .init(rawValue: "suspended") }
    @_alwaysEmitIntoClient
    public static var inactive: R4.CareTeamStatus { .init(rawValue: "inactive") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.CareTeamStatus { .init(rawValue: "entered-in-error") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/relation-type>.
    public struct CatalogEntryRelationType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.CatalogEntryRelationType {
    @_alwaysEmitIntoClient
    public static var triggers: R4.CatalogEntryRelationType { .init(rawValue: "triggers") }
    @_alwaysEmitIntoClient
    public static var isReplacedBy: R4.CatalogEntryRelationType { .init(rawValue: "is-replaced-by") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/chargeitem-status>.
    public struct ChargeItemStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ChargeItemStatus {
    @_alwaysEmitIntoClient
    public static var planned: R4.ChargeItemStatus { .init(rawValue: "planned") }
    @_alwaysEmitIntoClient
    public static var billable: R4.ChargeItemStatus { .init(rawValue: "billable") }
    @_alwaysEmitIntoClient
    public static var notBillable: R4.ChargeItemStatus { .init(rawValue: "not-billable") }
    @_alwaysEmitIntoClient
    public static var aborted: R4.ChargeItemStatus { .init(rawValue: "aborted") }
    @_alwaysEmitIntoClient
    public static var billed: R4.ChargeItemStatus { .init(rawValue: "billed") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.ChargeItemStatus { .init(rawValue: "entered-in-error") }
    @_alwaysEmitIntoClient
    public static var unknown: R4.ChargeItemStatus { .init(rawValue: "unknown") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/claim-use>.
    public struct ClaimUse: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ClaimUse {
    @_alwaysEmitIntoClient
    public static var claim: R4.ClaimUse { .init(rawValue: "claim") }
    @_alwaysEmitIntoClient
    public static var preauthorization: R4.ClaimUse { .init(rawValue: "preauthorization") }
    @_alwaysEmitIntoClient
    public static var predetermination: R4.ClaimUse { .init(rawValue: "predetermination") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/clinicalimpression-status>.
    public struct ClinicalImpressionStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ClinicalImpressionStatus {
    @_alwaysEmitIntoClient
    public static var inProgress: R4.ClinicalImpressionStatus { .init(rawValue: "in-progress") }
    @_alwaysEmitIntoClient
    public static var completed: R4.ClinicalImpressionStatus { .init(rawValue: "completed") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.ClinicalImpressionStatus { .init(rawValue: "entered-in-error") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/code-search-support>.
    public struct CodeSearchSupport: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.CodeSearchSupport {
    @_alwaysEmitIntoClient
    public static var explicit: R4.CodeSearchSupport { .init(rawValue: "explicit") }
    @_alwaysEmitIntoClient
    public static var all: R4.CodeSearchSupport { .init(rawValue: "all") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/codesystem-content-mode>.
    public struct CodeSystemContentMode: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.CodeSystemContentMode {
    @_alwaysEmitIntoClient
    public static var notPresent: R4.CodeSystemContentMode { .init(rawValue: "not-present") }
    @_alwaysEmitIntoClient
    public static var example: R4.CodeSystemContentMode { .init(rawValue: "example") }
    @_alwaysEmitIntoClient
    public static var fragment: R4.CodeSystemContentMode { .init(rawValue: "fragment") }
    @_alwaysEmitIntoClient
    public static var complete: R4.CodeSystemContentMode { .init(rawValue: "complete") }
    @_alwaysEmitIntoClient
    public static var supplement: R4.CodeSystemContentMode { .init(rawValue: "supplement") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/codesystem-hierarchy-meaning>.
    public struct CodeSystemHierarchyMeaning: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.CodeSystemHierarchyMeaning {
    @_alwaysEmitIntoClient
    public static var groupedBy: R4.CodeSystemHierarchyMeaning { .init(rawValue: "grouped-by") }
    @_alwaysEmitIntoClient
    public static var isA: R4.CodeSystemHierarchyMeaning { .init(rawValue: "is-a") }
    @_alwaysEmitIntoClient
    public static var partOf: R4.CodeSystemHierarchyMeaning { .init(rawValue: "part-of") }
    @_alwaysEmitIntoClient
    public static var classifiedWith: R4.CodeSystemHierarchyMeaning { .init(rawValue: "classified-with") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/compartment-type>.
    public struct CompartmentType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.CompartmentType {
    @_alwaysEmitIntoClient
    public static var patient: R4.CompartmentType { .init(rawValue: "Patient") }
    @_alwaysEmitIntoClient
    public static var encounter: R4.CompartmentType { .init(rawValue: "Encounter") }
    @_alwaysEmitIntoClient
    public static var relatedPerson: R4.CompartmentType { .init(rawValue: "RelatedPerson") }
    @_alwaysEmitIntoClient
    public static var practitioner: R4.CompartmentType { .init(rawValue: "Practitioner") }
    @_alwaysEmitIntoClient
    public static var device: R4.CompartmentType { .init(rawValue: "Device") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/composition-attestation-mode>.
    public struct CompositionAttestationMode: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.CompositionAttestationMode {
    @_alwaysEmitIntoClient
    public static var personal: R4.CompositionAttestationMode { .init(rawValue: "personal") }
    @_alwaysEmitIntoClient
    public static var professional: R4.CompositionAttestationMode { .init(rawValue: "professional") }
    @_alwaysEmitIntoClient
    public static var legal: R4.CompositionAttestationMode { .init(rawValue: "legal") }
    @_alwaysEmitIntoClient
    public static var official: R4.CompositionAttestationMode { .init(rawValue: "official") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/composition-status>.
    public struct CompositionStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.CompositionStatus {
    @_alwaysEmitIntoClient
    public static var preliminary: R4.CompositionStatus { .init(rawValue: "preliminary") }
    @_alwaysEmitIntoClient
    public static var final: R4.CompositionStatus { .init(rawValue: "final") }
    @_alwaysEmitIntoClient
    public static var amended: R4.CompositionStatus { .init(rawValue: "amended") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.CompositionStatus { .init(rawValue: "entered-in-error") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/concept-map-equivalence>.
    public struct ConceptMapEquivalence: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ConceptMapEquivalence {
    @_alwaysEmitIntoClient
    public static var relatedto: R4.ConceptMapEquivalence { .init(rawValue: "relatedto") }
    @_alwaysEmitIntoClient
    public static var equivalent: R4.ConceptMapEquivalence { .init(rawValue: "equivalent") }
    @_alwaysEmitIntoClient
    public static var equal: R4.ConceptMapEquivalence { .init(rawValue: "equal") }
    @_alwaysEmitIntoClient
    public static var wider: R4.ConceptMapEquivalence { .init(rawValue: "wider") }
    @_alwaysEmitIntoClient
    public static var subsumes: R4.ConceptMapEquivalence { .init(rawValue: "subsumes") }
    @_alwaysEmitIntoClient
    public static var narrower: R4.ConceptMapEquivalence { .init(rawValue: "narrower") }
    @_alwaysEmitIntoClient
    public static var specializes: R4.ConceptMapEquivalence { .init(rawValue: "specializes") }
    @_alwaysEmitIntoClient
    public static var inexact: R4.ConceptMapEquivalence { .init(rawValue: "inexact") }
    @_alwaysEmitIntoClient
    public static var unmatched: R4.ConceptMapEquivalence { .init(rawValue: "unmatched") }
    @_alwaysEmitIntoClient
    public static var disjoint: R4.ConceptMapEquivalence { .init(rawValue: "disjoint") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/conceptmap-unmapped-mode>.
    public struct ConceptMapGroupUnmappedMode: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ConceptMapGroupUnmappedMode {
    @_alwaysEmitIntoClient
    public static var provided: R4.ConceptMapGroupUnmappedMode { .init(rawValue: "provided") }
    @_alwaysEmitIntoClient
    public static var fixed: R4.ConceptMapGroupUnmappedMode { .init(rawValue: "fixed") }
    @_alwaysEmitIntoClient
    public static var otherMap: R4.ConceptMapGroupUnmappedMode { .init(rawValue: "other-map") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/conditional-delete-status>.
    public struct ConditionalDeleteStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ConditionalDeleteStatus {
    @_alwaysEmitIntoClient
    public static var notSupported: R4.ConditionalDeleteStatus { .init(rawValue: "not-supported") }
    @_alwaysEmitIntoClient
    public static var single: R4.ConditionalDeleteStatus { .init(rawValue: "single") }
    @_alwaysEmitIntoClient
    public static var multiple: R4.ConditionalDeleteStatus { .init(rawValue: "multiple") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/conditional-read-status>.
    public struct ConditionalReadStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ConditionalReadStatus {
    @_alwaysEmitIntoClient
    public static var notSupported: R4.ConditionalReadStatus { .init(rawValue: "not-supported") }
    @_alwaysEmitIntoClient
    public static var modifiedSince: R4.ConditionalReadStatus { .init(rawValue: "modified-since") }
    @_alwaysEmitIntoClient
    public static var notMatch: R4.ConditionalReadStatus { .init(rawValue: "not-match") }
    @_alwaysEmitIntoClient
    public static var fullSupport: R4.ConditionalReadStatus { .init(rawValue: "full-support") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/consent-data-meaning>.
    public struct ConsentDataMeaning: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ConsentDataMeaning {
    @_alwaysEmitIntoClient
    public static var instance: R4.ConsentDataMeaning { .init(rawValue: "instance") }
    @_alwaysEmitIntoClient
    public static var related: R4.ConsentDataMeaning { .init(rawValue: "related") }
    @_alwaysEmitIntoClient
    public static var dependents: R4.ConsentDataMeaning { .init(rawValue: "dependents") }
    @_alwaysEmitIntoClient
    public static var authoredby: R4.ConsentDataMeaning { .init(rawValue: "authoredby") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/consent-provision-type>.
    public struct ConsentProvisionType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ConsentProvisionType {
    @_alwaysEmitIntoClient
    public static var deny: R4.ConsentProvisionType { .init(rawValue: "deny") }
    @_alwaysEmitIntoClient
    public static var permit: R4.ConsentProvisionType { .init(rawValue: "permit") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/consent-state-codes>.
    public struct ConsentState: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ConsentState {
    @_alwaysEmitIntoClient
    public static var draft: R4.ConsentState { .init(rawValue: "draft") }
    @_alwaysEmitIntoClient
    public static var proposed: R4.ConsentState { .init(rawValue: "proposed") }
    @_alwaysEmitIntoClient
    public static var active: R4.ConsentState { .init(rawValue: "active") }
    @_alwaysEmitIntoClient
    public static var rejected: R4.ConsentState { .init(rawValue: "rejected") }
    @_alwaysEmitIntoClient
    public static var inactive: R4.ConsentState { .init(rawValue: "inactive") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.ConsentState { .init(rawValue: "entered-in-error") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/constraint-severity>.
    public struct ConstraintSeverity: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ConstraintSeverity {
    @_alwaysEmitIntoClient
    public static var error: R4.ConstraintSeverity { .init(rawValue: "error") }
    @_alwaysEmitIntoClient
    public static var warning: R4.ConstraintSeverity { .init(rawValue: "warning") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/contact-point-system>.
    public struct ContactPointSystem: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ContactPointSystem {
    @_alwaysEmitIntoClient
    public static var phone: R4.ContactPointSystem { .init(rawValue: "phone") }
    @_alwaysEmitIntoClient
    public static var fax: R4.ContactPointSystem { .init(rawValue: "fax") }
    @_alwaysEmitIntoClient
    public static var email: R4.ContactPointSystem { .init(rawValue: "email") }
    @_alwaysEmitIntoClient
    public static var pager: R4.ContactPointSystem { .init(rawValue: "pager") }
    @_alwaysEmitIntoClient
    public static var url: R4.ContactPointSystem { .init(rawValue: "url") }
    @_alwaysEmitIntoClient
    public static var sms: R4.ContactPointSystem { .init(rawValue: "sms") }
    @_alwaysEmitIntoClient
    public static var other: R4.ContactPointSystem { .init(rawValue: "other") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/contact-point-use>.
    public struct ContactPointUse: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ContactPointUse {
    @_alwaysEmitIntoClient
    public static var home: R4.ContactPointUse { .init(rawValue: "home") }
    @_alwaysEmitIntoClient
    public static var work: R4.ContactPointUse { .init(rawValue: "work") }
    @_alwaysEmitIntoClient
    public static var temp: R4.ContactPointUse { .init(rawValue: "temp") }
    @_alwaysEmitIntoClient
    public static var old: R4.ContactPointUse { .init(rawValue: "old") }
    @_alwaysEmitIntoClient
    public static var mobile: R4.ContactPointUse { .init(rawValue: "mobile") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/contract-publicationstatus>.
    public struct ContractPublicationStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ContractPublicationStatus {
    @_alwaysEmitIntoClient
    public static var amended: R4.ContractPublicationStatus { .init(rawValue: "amended") }
    @_alwaysEmitIntoClient
    public static var appended: R4.ContractPublicationStatus { .init(rawValue: "appended") }
    @_alwaysEmitIntoClient
    public static var cancelled: R4.ContractPublicationStatus { .init(rawValue: "cancelled") }
    @_alwaysEmitIntoClient
    public static var disputed: R4.ContractPublicationStatus { .init(rawValue: "disputed") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.ContractPublicationStatus { .init(rawValue: "entered-in-error") }
    @_alwaysEmitIntoClient
    public static var executable: R4.ContractPublicationStatus { .init(rawValue: "executable") }
    @_alwaysEmitIntoClient
    public static var executed: R4.ContractPublicationStatus { .init(rawValue: "executed") }
    @_alwaysEmitIntoClient
    public static var negotiable: R4.ContractPublicationStatus { .init(rawValue: "negotiable") }
    @_alwaysEmitIntoClient
    public static var offered: R4.ContractPublicationStatus { .init(rawValue: "offered") }
    @_alwaysEmitIntoClient
    public static var policy: R4.ContractPublicationStatus { .init(rawValue: "policy") }
    @_alwaysEmitIntoClient
    public static var rejected: R4.ContractPublicationStatus { .init(rawValue: "rejected") }
    @_alwaysEmitIntoClient
    public static var renewed: R4.ContractPublicationStatus { .init(rawValue: "renewed") }
    @_alwaysEmitIntoClient
    public static var revoked: R4.ContractPublicationStatus { .init(rawValue: "revoked") }
    @_alwaysEmitIntoClient
    public static var resolved: R4.ContractPublicationStatus { .init(rawValue: "resolved") }
    @_alwaysEmitIntoClient
    public static var terminated: R4.ContractPublicationStatus { .init(rawValue: "terminated") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/contract-status>.
    public struct ContractStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ContractStatus {
    @_alwaysEmitIntoClient
    public static var amended: R4.ContractStatus { .init(rawValue: "amended") }
    @_alwaysEmitIntoClient
    public static var appended: R4.ContractStatus { .init(rawValue: "appended") }
    @_alwaysEmitIntoClient
    public static var cancelled: R4.ContractStatus { .init(rawValue: "cancelled") }
    @_alwaysEmitIntoClient
    public static var disputed: R4.ContractStatus { .init(rawValue: "disputed") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.ContractStatus { .init(rawValue: "entered-in-error") }
    @_alwaysEmitIntoClient
    public static var executable: R4.ContractStatus { .init(rawValue: "executable") }
    @_alwaysEmitIntoClient
    public static var executed: R4.ContractStatus { .init(rawValue: "executed") }
    @_alwaysEmitIntoClient
    public static var negotiable: R4.ContractStatus { .init(rawValue: "negotiable") }
    @_alwaysEmitIntoClient
    public static var offered: R4.ContractStatus { .init(rawValue: "offered") }
    @_alwaysEmitIntoClient
    public static var policy: R4.ContractStatus { .init(rawValue: "policy") }
    @_alwaysEmitIntoClient
    public static var rejected: R4.ContractStatus { .init(rawValue: "rejected") }
    @_alwaysEmitIntoClient
    public static var renewed: R4.ContractStatus { .init(rawValue: "renewed") }
    @_alwaysEmitIntoClient
    public static var revoked: R4.ContractStatus { .init(rawValue: "revoked") }
    @_alwaysEmitIntoClient
    public static var resolved: R4.ContractStatus { .init(rawValue: "resolved") }
    @_alwaysEmitIntoClient
    public static var terminated: R4.ContractStatus { .init(rawValue: "terminated") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/contributor-type>.
    public struct ContributorType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ContributorType {
    @_alwaysEmitIntoClient
    public static var author: R4.ContributorType { .init(rawValue: "author") }
    @_alwaysEmitIntoClient
    public static var editor: R4.ContributorType { .init(rawValue: "editor") }
    @_alwaysEmitIntoClient
    public static var reviewer: R4.ContributorType { .init(rawValue: "reviewer") }
    @_alwaysEmitIntoClient
    public static var endorser: R4.ContributorType { .init(rawValue: "endorser") }
}
