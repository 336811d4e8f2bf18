// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/measure-report-status>.
    public struct MeasureReportStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.MeasureReportStatus {
    @_alwaysEmitIntoClient
    public static var complete: R4.MeasureReportStatus { .init(rawValue: "complete") }
    @_alwaysEmitIntoClient
    public static var pending: R4.MeasureReportStatus { .init(rawValue: "pending") }
    @_alwaysEmitIntoClient
    public static var error: R4.MeasureReportStatus { .init(rawValue: "error") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/measure-report-type>.
    public struct MeasureReportType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.MeasureReportType {
    @_alwaysEmitIntoClient
    public static var individual: R4.MeasureReportType { .init(rawValue: "individual") }
    @_alwaysEmitIntoClient
    public static var subjectList: R4.MeasureReportType { .init(rawValue: "subject-list") }
    @_alwaysEmitIntoClient
    public static var summary: R4.MeasureReportType { .init(rawValue: "summary") }
    @_alwaysEmitIntoClient
    public static var dataCollection: R4.MeasureReportType { .init(rawValue: "data-collection") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/medication-admin-status>.
    public struct MedicationAdministrationStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.MedicationAdministrationStatus {
    @_alwaysEmitIntoClient
    public static var inProgress: R4.MedicationAdministrationStatus { .init(rawValue: "in-progress") }
    @_alwaysEmitIntoClient
    public static var notDone: R4.MedicationAdministrationStatus { .init(rawValue: "not-done") }
    @_alwaysEmitIntoClient
    public static var onHold: R4.MedicationAdministrationStatus { .init(rawValue: "on-hold") }
    @_alwaysEmitIntoClient
    public static var completed: R4.MedicationAdministrationStatus { .init(rawValue: "completed") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.MedicationAdministrationStatus { .init(rawValue: "entered-in-error") }
    @_alwaysEmitIntoClient
    public static var stopped: R4.MedicationAdministrationStatus { .init(rawValue: "stopped") }
    @_alwaysEmitIntoClient
    public static var unknown: R4.MedicationAdministrationStatus { .init(rawValue: "unknown") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/medicationdispense-status>.
    public struct MedicationDispenseStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.MedicationDispenseStatus {
    @_alwaysEmitIntoClient
    public static var preparation: R4.MedicationDispenseStatus { .init(rawValue: "preparation") }
    @_alwaysEmitIntoClient
    public static var inProgress: R4.MedicationDispenseStatus { .init(rawValue: "in-progress") }
    @_alwaysEmitIntoClient
    public static var cancelled: R4.MedicationDispenseStatus { .init(rawValue: "cancelled") }
    @_alwaysEmitIntoClient
    public static var onHold: R4.MedicationDispenseStatus { .init(rawValue: "on-hold") }
    @_alwaysEmitIntoClient
    public static var completed: R4.MedicationDispenseStatus { .init(rawValue: "completed") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.MedicationDispenseStatus { .init(rawValue: "entered-in-error") }
    @_alwaysEmitIntoClient
    public static var stopped: R4.MedicationDispenseStatus { .init(rawValue: "stopped") }
    @_alwaysEmitIntoClient
    public static var declined: R4.MedicationDispenseStatus { .init(rawValue: "declined") }
    @_alwaysEmitIntoClient
    public static var unknown: R4.MedicationDispenseStatus { .init(rawValue: "unknown") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/medicationknowledge-status>.
    public struct MedicationKnowledgeStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.MedicationKnowledgeStatus {
    @_alwaysEmitIntoClient
    public static var active: R4.MedicationKnowledgeStatus { .init(rawValue: "active") }
    @_alwaysEmitIntoClient
    public static var inactive: R4.MedicationKnowledgeStatus { .init(rawValue: "inactive") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.MedicationKnowledgeStatus { .init(rawValue: "entered-in-error") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/medicationrequest-intent>.
    public struct MedicationRequestIntent: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.MedicationRequestIntent {
    @_alwaysEmitIntoClient
    public static var proposal: R4.MedicationRequestIntent { .init(rawValue: "proposal") }
    @_alwaysEmitIntoClient
    public static var plan: R4.MedicationRequestIntent { .init(rawValue: "plan") }
    @_alwaysEmitIntoClient
    public static var order: R4.MedicationRequestIntent { .init(rawValue: "order") }
    @_alwaysEmitIntoClient
    public static var originalOrder: R4.MedicationRequestIntent { .init(rawValue: "original-order") }
    @_alwaysEmitIntoClient
    public static var reflexOrder: R4.MedicationRequestIntent { .init(rawValue: "reflex-order") }
    @_alwaysEmitIntoClient
    public static var fillerOrder: R4.MedicationRequestIntent { .init(rawValue: "filler-order") }
    @_alwaysEmitIntoClient
    public static var instanceOrder: R4.MedicationRequestIntent { .init(rawValue: "instance-order") }
    @_alwaysEmitIntoClient
    public static var option: R4.MedicationRequestIntent { .init(rawValue: "option") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/medicationrequest-status>.
    public struct MedicationRequestStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.MedicationRequestStatus {
    @_alwaysEmitIntoClient
    public static var active: R4.MedicationRequestStatus { .init(rawValue: "active") }
    @_alwaysEmitIntoClient
    public static var onHold: R4.MedicationRequestStatus { .init(rawValue: "on-hold") }
    @_alwaysEmitIntoClient
    public static var cancelled: R4.MedicationRequestStatus { .init(rawValue: "cancelled") }
    @_alwaysEmitIntoClient
    public static var completed: R4.MedicationRequestStatus { .init(rawValue: "completed") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.MedicationRequestStatus { .init(rawValue: "entered-in-error") }
    @_alwaysEmitIntoClient
    public static var stopped: R4.MedicationRequestStatus { .init(rawValue: "stopped") }
    @_alwaysEmitIntoClient
    public static var draft: R4.MedicationRequestStatus { .init(rawValue: "draft") }
    @_alwaysEmitIntoClient
    public static var unknown: R4.MedicationRequestStatus { .init(rawValue: "unknown") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/medication-statement-status>.
    public struct MedicationStatementStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.MedicationStatementStatus {
    @_alwaysEmitIntoClient
    public static var active: R4.MedicationStatementStatus { .init(rawValue: "active") }
    @_alwaysEmitIntoClient
    public static var completed: R4.MedicationStatementStatus { .init(rawValue: "completed") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.MedicationStatementStatus { .init(rawValue: "entered-in-error") }
    @_alwaysEmitIntoClient
    public static var intended: R4.MedicationStatementStatus { .init(rawValue: "intended") }
    @_alwaysEmitIntoClient
    public static var stopped: R4.MedicationStatementStatus { .init(rawValue: "stopped") }
    @_alwaysEmitIntoClient
    public static var onHold: R4.MedicationStatementStatus { .init(rawValue: "on-hold") }
    @_alwaysEmitIntoClient
    public static var unknown: R4.MedicationStatementStatus { .init(rawValue: "unknown") }
    @_alwaysEmitIntoClient
    public static var notTaken: R4.MedicationStatementStatus { .init(rawValue: "not-taken") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/medication-status>.
    public struct MedicationStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.MedicationStatus {
    @_alwaysEmitIntoClient
    public static var active: R4.MedicationStatus { .init(rawValue: "active") }
    @_alwaysEmitIntoClient
    public static var inactive: R4.MedicationStatus { .init(rawValue: "inactive") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.MedicationStatus { .init(rawValue: "entered-in-error") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/messageheader-response-request>.
    public struct MessageHeaderResponseRequest: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.MessageHeaderResponseRequest {
    @_alwaysEmitIntoClient
    public static var always: R4.MessageHeaderResponseRequest { .init(rawValue: "always") }
    @_alwaysEmitIntoClient
    public static var onError: R4.MessageHeaderResponseRequest { .init(rawValue: "on-error") }
    @_alwaysEmitIntoClient
    public static var never: R4.MessageHeaderResponseRequest { .init(rawValue: "never") }
    @_alwaysEmitIntoClient
    public static var onSuccess: R4.MessageHeaderResponseRequest { .init(rawValue: "on-success") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/message-significance-category>.
    public struct MessageSignificanceCategory: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.MessageSignificanceCategory {
    @_alwaysEmitIntoClient
    public static var consequence: R4.MessageSignificanceCategory { .init(rawValue: "consequence") }
    @_alwaysEmitIntoClient
    public static var currency: R4.MessageSignificanceCategory { .init(rawValue: "currency") }
    @_alwaysEmitIntoClient
    public static var notification: R4.MessageSignificanceCategory { .init(rawValue: "notification") }
}
