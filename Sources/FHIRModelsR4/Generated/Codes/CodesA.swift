// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/account-status>.
    public struct AccountStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.AccountStatus {
    @_alwaysEmitIntoClient
    public static var active: R4.AccountStatus { .init(rawValue: "active") }
    @_alwaysEmitIntoClient
    public static var inactive: R4.AccountStatus { .init(rawValue: "inactive") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.AccountStatus { .init(rawValue: "entered-in-error") }
    @_alwaysEmitIntoClient
    public static var onHold: R4.AccountStatus { .init(rawValue: "on-hold") }
    @_alwaysEmitIntoClient
    public static var unknown: R4.AccountStatus { .init(rawValue: "unknown") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/action-cardinality-behavior>.
    public struct ActionCardinalityBehavior: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ActionCardinalityBehavior {
    @_alwaysEmitIntoClient
    public static var single: R4.ActionCardinalityBehavior { .init(rawValue: "single") }
    @_alwaysEmitIntoClient
    public static var multiple: R4.ActionCardinalityBehavior { .init(rawValue: "multiple") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/action-condition-kind>.
    public struct ActionConditionKind: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ActionConditionKind {
    @_alwaysEmitIntoClient
    public static var applicability: R4.ActionConditionKind { .init(rawValue: "applicability") }
    @_alwaysEmitIntoClient
    public static var start: R4.ActionConditionKind { .init(rawValue: "start") }
    @_alwaysEmitIntoClient
    public static var stop: R4.ActionConditionKind { .init(rawValue: "stop") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/action-grouping-behavior>.
    public struct ActionGroupingBehavior: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ActionGroupingBehavior {
    @_alwaysEmitIntoClient
    public static var visualGroup: R4.ActionGroupingBehavior { .init(rawValue: "visual-group") }
    @_alwaysEmitIntoClient
    public static var logicalGroup: R4.ActionGroupingBehavior { .init(rawValue: "logical-group") }
    @_alwaysEmitIntoClient
    public static var sentenceGroup: R4.ActionGroupingBehavior { .init(rawValue: "sentence-group") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/action-participant-type>.
    public struct ActionParticipantType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ActionParticipantType {
    @_alwaysEmitIntoClient
    public static var patient: R4.ActionParticipantType { .init(rawValue: "patient") }
    @_alwaysEmitIntoClient
    public static var practitioner: R4.ActionParticipantType { .init(rawValue: "practitioner") }
    @_alwaysEmitIntoClient
    public static var relatedPerson: R4.ActionParticipantType { .init(rawValue: "related-person") }
    @_alwaysEmitIntoClient
    public static var device: R4.ActionParticipantType { .init(rawValue: "device") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/action-precheck-behavior>.
    public struct ActionPrecheckBehavior: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ActionPrecheckBehavior {
    @_alwaysEmitIntoClient
    public static var yes: R4.ActionPrecheckBehavior { .init(rawValue: "yes") }
    @_alwaysEmitIntoClient
    public static var no: R4.ActionPrecheckBehavior { .init(rawValue: "no") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/action-relationship-type>.
    public struct ActionRelationshipType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ActionRelationshipType {
    @_alwaysEmitIntoClient
    public static var beforeStart: R4.ActionRelationshipType { .init(rawValue: "before-start") }
    @_alwaysEmitIntoClient
    public static var before: R4.ActionRelationshipType { .init(rawValue: "before") }
    @_alwaysEmitIntoClient
    public static var beforeEnd: R4.ActionRelationshipType { .init(rawValue: "before-end") }
    @_alwaysEmitIntoClient
    public static var concurrentWithStart: R4.ActionRelationshipType { .init(rawValue: "concurrent-with-start") }
    @_alwaysEmitIntoClient
    public static var concurrent: R4.ActionRelationshipType { .init(rawValue: "concurrent") }
    @_alwaysEmitIntoClient
    public static var concurrentWithEnd: R4.ActionRelationshipType { .init(rawValue: "concurrent-with-end") }
    @_alwaysEmitIntoClient
    public static var afterStart: R4.ActionRelationshipType { .init(rawValue: "after-start") }
    @_alwaysEmitIntoClient
    public static var after: R4.ActionRelationshipType { .init(rawValue: "after") }
    @_alwaysEmitIntoClient
    public static var afterEnd: R4.ActionRelationshipType { .init(rawValue: "after-end") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/action-required-behavior>.
    public struct ActionRequiredBehavior: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ActionRequiredBehavior {
    @_alwaysEmitIntoClient
    public static var must: R4.ActionRequiredBehavior { .init(rawValue: "must") }
    @_alwaysEmitIntoClient
    public static var could: R4.ActionRequiredBehavior { .init(rawValue: "could") }
    @_alwaysEmitIntoClient
    public static var mustUnlessDocumented: R4.ActionRequiredBehavior { .init(rawValue: "must-unless-documented") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/action-selection-behavior>.
    public struct ActionSelectionBehavior: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ActionSelectionBehavior {
    @_alwaysEmitIntoClient
    public static var any: R4.ActionSelectionBehavior { .init(rawValue: "any") }
    @_alwaysEmitIntoClient
    public static var all: R4.ActionSelectionBehavior { .init(rawValue: "all") }
    @_alwaysEmitIntoClient
    public static var allOrNone: R4.ActionSelectionBehavior { .init(rawValue: "all-or-none") }
    @_alwaysEmitIntoClient
    public static var exactlyOne: R4.ActionSelectionBehavior { .init(rawValue: "exactly-one") }
    @_alwaysEmitIntoClient
    public static var atMostOne: R4.ActionSelectionBehavior { .init(rawValue: "at-most-one") }
    @_alwaysEmitIntoClient
    public static var oneOrMore: R4.ActionSelectionBehavior { .init(rawValue: "one-or-more") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/request-resource-types>.
    public struct ActivityDefinitionKind: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ActivityDefinitionKind {
    @_alwaysEmitIntoClient
    public static var appointment: R4.ActivityDefinitionKind { .init(rawValue: "Appointment") }
    @_alwaysEmitIntoClient
    public static var appointmentResponse: R4.ActivityDefinitionKind { .init(rawValue: "AppointmentResponse") }
    @_alwaysEmitIntoClient
    public static var carePlan: R4.ActivityDefinitionKind { .init(rawValue: "CarePlan") }
    @_alwaysEmitIntoClient
    public static var claim: R4.ActivityDefinitionKind { .init(rawValue: "Claim") }
    @_alwaysEmitIntoClient
    public static var communicationRequest: R4.ActivityDefinitionKind { .init(rawValue: "CommunicationRequest") }
    @_alwaysEmitIntoClient
    public static var contract: R4.ActivityDefinitionKind { .init(rawValue: "Contract") }
    @_alwaysEmitIntoClient
    public static var deviceRequest: R4.ActivityDefinitionKind { .init(rawValue: "DeviceRequest") }
    @_alwaysEmitIntoClient
    public static var enrollmentRequest: R4.ActivityDefinitionKind { .init(rawValue: "EnrollmentRequest") }
    @_alwaysEmitIntoClient
    public static var immunizationRecommendation: R4.ActivityDefinitionKind { .init(rawValue: "ImmunizationRecommendation") }
    @_alwaysEmitIntoClient
    public static var medicationRequest: R4.ActivityDefinitionKind { .init(rawValue: "MedicationRequest") }
    @_alwaysEmitIntoClient
    public static var nutritionOrder: R4.ActivityDefinitionKind { .init(rawValue: "NutritionOrder") }
    @_alwaysEmitIntoClient
    public static var serviceRequest: R4.ActivityDefinitionKind { .init(rawValue: "ServiceRequest") }
    @_alwaysEmitIntoClient
    public static var supplyRequest: R4.ActivityDefinitionKind { .init(rawValue: "SupplyRequest") }
    @_alwaysEmitIntoClient
    public static var task: R4.ActivityDefinitionKind { .init(rawValue: "Task") }
    @_alwaysEmitIntoClient
    public static var visionPrescription: R4.ActivityDefinitionKind { .init(rawValue: "VisionPrescription") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/address-type>.
    public struct AddressType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.AddressType {
    @_alwaysEmitIntoClient
    public static var postal: R4.AddressType { .init(rawValue: "postal") }
    @_alwaysEmitIntoClient
    public static var physical: R4.AddressType { .init(rawValue: "physical") }
    @_alwaysEmitIntoClient
    public static var both: R4.AddressType { .init(rawValue: "both") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/address-use>.
    public struct AddressUse: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.AddressUse {
    @_alwaysEmitIntoClient
    public static var home: R4.AddressUse { .init(rawValue: "home") }
    @_alwaysEmitIntoClient
    public static var work: R4.AddressUse { .init(rawValue: "work") }
    @_alwaysEmitIntoClient
    public static var temp: R4.AddressUse { .init(rawValue: "temp") }
    @_alwaysEmitIntoClient
    public static var old: R4.AddressUse { .init(rawValue: "old") }
    @_alwaysEmitIntoClient
    public static var billing: R4.AddressUse { .init(rawValue: "billing") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/administrative-gender>.
    public struct AdministrativeGender: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.AdministrativeGender {
    @_alwaysEmitIntoClient
    public static var male: R4.AdministrativeGender { .init(rawValue: "male") }
    @_alwaysEmitIntoClient
    public static var female: R4.AdministrativeGender { .init(rawValue: "female") }
    @_alwaysEmitIntoClient
    public static var other: R4.AdministrativeGender { .init(rawValue: "other") }
    @_alwaysEmitIntoClient
    public static var unknown: R4.AdministrativeGender { .init(rawValue: "unknown") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/adverse-event-actuality>.
    public struct AdverseEventActuality: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.AdverseEventActuality {
    @_alwaysEmitIntoClient
    public static var actual: R4.AdverseEventActuality { .init(rawValue: "actual") }
    @_alwaysEmitIntoClient
    public static var potential: R4.AdverseEventActuality { .init(rawValue: "potential") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/resource-aggregation-mode>.
    public struct AggregationMode: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.AggregationMode {
    @_alwaysEmitIntoClient
    public static var contained: R4.AggregationMode { .init(rawValue: "contained") }
    @_alwaysEmitIntoClient
    public static var referenced: R4.AggregationMode { .init(rawValue: "referenced") }
    @_alwaysEmitIntoClient
    public static var bundled: R4.AggregationMode { .init(rawValue: "bundled") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/allergy-intolerance-category>.
    public struct AllergyIntoleranceCategory: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.AllergyIntoleranceCategory {
    @_alwaysEmitIntoClient
    public static var food: R4.AllergyIntoleranceCategory { .init(rawValue: "food") }
    @_alwaysEmitIntoClient
    public static var medication: R4.AllergyIntoleranceCategory { .init(rawValue: "medication") }
    @_alwaysEmitIntoClient
    public static var environment: R4.AllergyIntoleranceCategory { .init(rawValue: "environment") }
    @_alwaysEmitIntoClient
    public static var biologic: R4.AllergyIntoleranceCategory { .init(rawValue: "biologic") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/allergy-intolerance-criticality>.
    public struct AllergyIntoleranceCriticality: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.AllergyIntoleranceCriticality {
    @_alwaysEmitIntoClient
    public static var low: R4.AllergyIntoleranceCriticality { .init(rawValue: "low") }
    @_alwaysEmitIntoClient
    public static var high: R4.AllergyIntoleranceCriticality { .init(rawValue: "high") }
    @_alwaysEmitIntoClient
    public static var unableToAssess: R4.AllergyIntoleranceCriticality { .init(rawValue: "unable-to-assess") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/reaction-event-severity>.
    public struct AllergyIntoleranceSeverity: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.AllergyIntoleranceSeverity {
    @_alwaysEmitIntoClient
    public static var mild: R4.AllergyIntoleranceSeverity { .init(rawValue: "mild") }
    @_alwaysEmitIntoClient
    public static var moderate: R4.AllergyIntoleranceSeverity { .init(rawValue: "moderate") }
    @_alwaysEmitIntoClient
    public static var severe: R4.AllergyIntoleranceSeverity { .init(rawValue: "severe") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/allergy-intolerance-type>.
    public struct AllergyIntoleranceType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.AllergyIntoleranceType {
    @_alwaysEmitIntoClient
    public static var allergy: R4.AllergyIntoleranceType { .init(rawValue: "allergy") }
    @_alwaysEmitIntoClient
    public static var intolerance: R4.AllergyIntoleranceType { .init(rawValue: "intolerance") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/appointmentstatus>.
    public struct AppointmentStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.AppointmentStatus {
    @_alwaysEmitIntoClient
    public static var proposed: R4.AppointmentStatus { .init(rawValue: "proposed") }
    @_alwaysEmitIntoClient
    public static var pending: R4.AppointmentStatus { .init(rawValue: "pending") }
    @_alwaysEmitIntoClient
    public static var booked: R4.AppointmentStatus { .init(rawValue: "booked") }
    @_alwaysEmitIntoClient
    public static var arrived: R4.AppointmentStatus { .init(rawValue: "arrived") }
    @_alwaysEmitIntoClient
    public static var fulfilled: R4.AppointmentStatus { .init(rawValue: "fulfilled") }
    @_alwaysEmitIntoClient
    public static var cancelled: R4.AppointmentStatus { .init(rawValue: "cancelled") }
    @_alwaysEmitIntoClient
    public static var noshow: R4.AppointmentStatus { .init(rawValue: "noshow") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.AppointmentStatus { .init(rawValue: "entered-in-error") }
    @_alwaysEmitIntoClient
    public static var checkedIn: R4.AppointmentStatus { .init(rawValue: "checked-in") }
    @_alwaysEmitIntoClient
    public static var waitlist: R4.AppointmentStatus { .init(rawValue: "waitlist") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/assert-direction-codes>.
    public struct AssertionDirectionType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.AssertionDirectionType {
    @_alwaysEmitIntoClient
    public static var response: R4.AssertionDirectionType { .init(rawValue: "response") }
    @_alwaysEmitIntoClient
    public static var request: R4.AssertionDirectionType { .init(rawValue: "request") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/assert-operator-codes>.
    public struct AssertionOperatorType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.AssertionOperatorType {
    @_alwaysEmitIntoClient
    public static var equals: R4.AssertionOperatorType { .init(rawValue: "equals") }
    @_alwaysEmitIntoClient
    public static var notEquals: R4.AssertionOperatorType { .init(rawValue: "notEquals") }
    @_alwaysEmitIntoClient
    public static var `in`: R4.AssertionOperatorType { .init(rawValue: "in") }
    @_alwaysEmitIntoClient
    public static var notIn: R4.AssertionOperatorType { .init(rawValue: "notIn") }
    @_alwaysEmitIntoClient
    public static var greaterThan: R4.AssertionOperatorType { .init(rawValue: "greaterThan") }
    @_alwaysEmitIntoClient
    public static var lessThan: R4.AssertionOperatorType { .init(rawValue: "lessThan") }
    @_alwaysEmitIntoClient
    public static var empty: R4.AssertionOperatorType { .init(rawValue: "empty") }
    @_alwaysEmitIntoClient
    public static var notEmpty: R4.AssertionOperatorType { .init(rawValue: "notEmpty") }
    @_alwaysEmitIntoClient
    public static var contains: R4.AssertionOperatorType { .init(rawValue: "contains") }
    @_alwaysEmitIntoClient
    public static var notContains: R4.AssertionOperatorType { .init(rawValue: "notContains") }
    @_alwaysEmitIntoClient
    public static var eval: R4.AssertionOperatorType { .init(rawValue: "eval") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/assert-response-code-types>.
    public struct AssertionResponseTypes: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.AssertionResponseTypes {
    @_alwaysEmitIntoClient
    public static var okay: R4.AssertionResponseTypes { .init(rawValue: "okay") }
    @_alwaysEmitIntoClient
    public static var created: R4.AssertionResponseTypes { .init(rawValue: "created") }
    @_alwaysEmitIntoClient
    public static var noContent: R4.AssertionResponseTypes { .init(rawValue: "noContent") }
    @_alwaysEmitIntoClient
    public static var notModified: R4.AssertionResponseTypes { .init(rawValue: "notModified") }
    @_alwaysEmitIntoClient
    public static var bad: R4.AssertionResponseTypes { .init(rawValue: "bad") }
    @_alwaysEmitIntoClient
    public static var forbidden: R4.AssertionResponseTypes { .init(rawValue: "forbidden") }
    @_alwaysEmitIntoClient
    public static var notFound: R4.AssertionResponseTypes { .init(rawValue: "notFound") }
    @_alwaysEmitIntoClient
    public static var methodNotAllowed: R4.AssertionResponseTypes { .init(rawValue: "methodNotAllowed") }
    @_alwaysEmitIntoClient
    public static var conflict: R4.AssertionResponseTypes { .init(rawValue: "conflict") }
    @_alwaysEmitIntoClient
    public static var gone: R4.AssertionResponseTypes { .init(rawValue: "gone") }
    @_alwaysEmitIntoClient
    public static var preconditionFailed: R4.AssertionResponseTypes { .init(rawValue: "preconditionFailed") }
    @_alwaysEmitIntoClient
    public static var unprocessable: R4.AssertionResponseTypes { .init(rawValue: "unprocessable") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/audit-event-action>.
    public struct AuditEventAction: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.AuditEventAction {
    @_alwaysEmitIntoClient
    public static var c: R4.AuditEventAction { .init(rawValue: "C") }
    @_alwaysEmitIntoClient
    public static var r: R4.AuditEventAction { .init(rawValue: "R") }
    @_alwaysEmitIntoClient
    public static var u: R4.AuditEventAction { .init(rawValue: "U") }
    @_alwaysEmitIntoClient
    public static var d: R4.AuditEventAction { .init(rawValue: "D") }
    @_alwaysEmitIntoClient
    public static var e: R4.AuditEventAction { .init(rawValue: "E") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/network-type>.
    public struct AuditEventAgentNetworkType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.AuditEventAgentNetworkType {
    @_alwaysEmitIntoClient
    public static var _1: R4.AuditEventAgentNetworkType { .init(rawValue: "1") }
    @_alwaysEmitIntoClient
    public static var _2: R4.AuditEventAgentNetworkType { .init(rawValue: "2") }
    @_alwaysEmitIntoClient
    public static var _3: R4.AuditEventAgentNetworkType { .init(rawValue: "3") }
    @_alwaysEmitIntoClient
    public static var _4: R4.AuditEventAgentNetworkType { .init(rawValue: "4") }
    @_alwaysEmitIntoClient
    public static var _5: R4.AuditEventAgentNetworkType { .init(rawValue: "5") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/audit-event-outcome>.
    public struct AuditEventOutcome: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.AuditEventOutcome {
    @_alwaysEmitIntoClient
    public static var _0: R4.AuditEventOutcome { .init(rawValue: "0") }
    @_alwaysEmitIntoClient
    public static var _4: R4.AuditEventOutcome { .init(rawValue: "4") }
    @_alwaysEmitIntoClient
    public static var _8: R4.AuditEventOutcome { .init(rawValue: "8") }
    @_alwaysEmitIntoClient
    public static var _12: R4.AuditEventOutcome { .init(rawValue: "12") }
}
