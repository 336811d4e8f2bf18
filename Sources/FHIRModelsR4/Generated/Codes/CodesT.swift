// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/task-intent>.
    public struct TaskIntent: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.TaskIntent {
    @_alwaysEmitIntoClient
    public static var unknown: R4.TaskIntent { .init(rawValue: "unknown") }
    @_alwaysEmitIntoClient
    public static var proposal: R4.TaskIntent { .init(rawValue: "proposal") }
    @_alwaysEmitIntoClient
    public static var plan: R4.TaskIntent { .init(rawValue: "plan") }
    @_alwaysEmitIntoClient
    public static var order: R4.TaskIntent { .init(rawValue: "order") }
    @_alwaysEmitIntoClient
    public static var originalOrder: R4.TaskIntent { .init(rawValue: "original-order") }
    @_alwaysEmitIntoClient
    public static var reflexOrder: R4.TaskIntent { .init(rawValue: "reflex-order") }
    @_alwaysEmitIntoClient
    public static var fillerOrder: R4.TaskIntent { .init(rawValue: "filler-order") }
    @_alwaysEmitIntoClient
    public static var instanceOrder: R4.TaskIntent { .init(rawValue: "instance-order") }
    @_alwaysEmitIntoClient
    public static var option: R4.TaskIntent { .init(rawValue: "option") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/task-status>.
    public struct TaskStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.TaskStatus {
    @_alwaysEmitIntoClient
    public static var draft: R4.TaskStatus { .init(rawValue: "draft") }
    @_alwaysEmitIntoClient
    public static var requested: R4.TaskStatus { .init(rawValue: "requested") }
    @_alwaysEmitIntoClient
    public static var received: R4.TaskStatus { .init(rawValue: "received") }
    @_alwaysEmitIntoClient
    public static var accepted: R4.TaskStatus { .init(rawValue: "accepted") }
    @_alwaysEmitIntoClient
    public static var rejected: R4.TaskStatus { .init(rawValue: "rejected") }
    @_alwaysEmitIntoClient
    public static var ready: R4.TaskStatus { .init(rawValue: "ready") }
    @_alwaysEmitIntoClient
    public static var cancelled: R4.TaskStatus { .init(rawValue: "cancelled") }
    @_alwaysEmitIntoClient
    public static var inProgress: R4.TaskStatus { .init(rawValue: "in-progress") }
    @_alwaysEmitIntoClient
    public static var onHold: R4.TaskStatus { .init(rawValue: "on-hold") }
    @_alwaysEmitIntoClient
    public static var failed: R4.TaskStatus { .init(rawValue: "failed") }
    @_alwaysEmitIntoClient
    public static var completed: R4.TaskStatus { .init(rawValue: "completed") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.TaskStatus { .init(rawValue: "entered-in-error") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/report-action-result-codes>.
    public struct TestReportActionResult: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.TestReportActionResult {
    @_alwaysEmitIntoClient
    public static var pass: R4.TestReportActionResult { .init(rawValue: "pass") }
    @_alwaysEmitIntoClient
    public static var skip: R4.TestReportActionResult { .init(rawValue: "skip") }
    @_alwaysEmitIntoClient
    public static var fail: R4.TestReportActionResult { .init(rawValue: "fail") }
    @_alwaysEmitIntoClient
    public static var warning: R4.TestReportActionResult { .init(rawValue: "warning") }
    @_alwaysEmitIntoClient
    public static var error: R4.TestReportActionResult { .init(rawValue: "error") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/report-participant-type>.
    public struct TestReportParticipantType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.TestReportParticipantType {
    @_alwaysEmitIntoClient
    public static var testEngine: R4.TestReportParticipantType { .init(rawValue: "test-engine") }
    @_alwaysEmitIntoClient
    public static var client: R4.TestReportParticipantType { .init(rawValue: "client") }
    @_alwaysEmitIntoClient
    public static var server: R4.TestReportParticipantType { .init(rawValue: "server") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/report-result-codes>.
    public struct TestReportResult: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.TestReportResult {
    @_alwaysEmitIntoClient
    public static var pass: R4.TestReportResult { .init(rawValue: "pass") }
    @_alwaysEmitIntoClient
    public static var fail: R4.TestReportResult { .init(rawValue: "fail") }
    @_alwaysEmitIntoClient
    public static var pending: R4.TestReportResult { .init(rawValue: "pending") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/report-status-codes>.
    public struct TestReportStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.TestReportStatus {
    @_alwaysEmitIntoClient
    public static var completed: R4.TestReportStatus { .init(rawValue: "completed") }
    @_alwaysEmitIntoClient
    public static var inProgress: R4.TestReportStatus { .init(rawValue: "in-progress") }
    @_alwaysEmitIntoClient
    public static var waiting: R4.TestReportStatus { .init(rawValue: "waiting") }
    @_alwaysEmitIntoClient
    public static var stopped: R4.TestReportStatus { .init(rawValue: "stopped") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.TestReportStatus { .init(rawValue: "entered-in-error") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/http-operations>.
    public struct TestScriptRequestMethodCode: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.TestScriptRequestMethodCode {
    @_alwaysEmitIntoClient
    public static var delete: R4.TestScriptRequestMethodCode { .init(rawValue: "delete") }
    @_alwaysEmitIntoClient
    public static var get: R4.TestScriptRequestMethodCode { .init(rawValue: "get") }
    @_alwaysEmitIntoClient
    public static var options: R4.TestScriptRequestMethodCode { .init(rawValue: "options") }
    @_alwaysEmitIntoClient
    public static var patch: R4.TestScriptRequestMethodCode { .init(rawValue: "patch") }
    @_alwaysEmitIntoClient
    public static var post: R4.TestScriptRequestMethodCode { .init(rawValue: "post") }
    @_alwaysEmitIntoClient
    public static var put: R4.TestScriptRequestMethodCode { .init(rawValue: "put") }
    @_alwaysEmitIntoClient
    public static var head: R4.TestScriptRequestMethodCode { .init(rawValue: "head") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/trigger-type>.
    public struct TriggerType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.TriggerType {
    @_alwaysEmitIntoClient
    public static var namedEvent: R4.TriggerType { .init(rawValue: "named-event") }
    @_alwaysEmitIntoClient
    public static var periodic: R4.TriggerType { .init(rawValue: "periodic") }
    @_alwaysEmitIntoClient
    public static var dataChanged: R4.TriggerType { .init(rawValue: "data-changed") }
    @_alwaysEmitIntoClient
    public static var dataAdded: R4.TriggerType { .init(rawValue: "data-added") }
    @_alwaysEmitIntoClient
    public static var dataModified: R4.TriggerType { .init(rawValue: "data-modified") }
    @_alwaysEmitIntoClient
    public static var dataRemoved: R4.TriggerType { .init(rawValue: "data-removed") }
    @_alwaysEmitIntoClient
    public static var dataAccessed: R4.TriggerType { .init(rawValue: "data-accessed") }
    @_alwaysEmitIntoClient
    public static var dataAccessEnded: R4.TriggerType { .init(rawValue: "data-access-ended") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/type-derivation-rule>.
    public struct TypeDerivationRule: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.TypeDerivationRule {
    @_alwaysEmitIntoClient
    public static var specialization: R4.TypeDerivationRule { .init(rawValue: "specialization") }
    @_alwaysEmitIntoClient
    public static var constraint: R4.TypeDerivationRule { .init(rawValue: "constraint") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/type-restful-interaction>.
    public struct TypeRestfulInteraction: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.TypeRestfulInteraction {
    @_alwaysEmitIntoClient
    public static var read: R4.TypeRestfulInteraction { .init(rawValue: "read") }
    @_alwaysEmitIntoClient
    public static var vread: R4.TypeRestfulInteraction { .init(rawValue: "vread") }
    @_alwaysEmitIntoClient
    public static var update: R4.TypeRestfulInteraction { .init(rawValue: "update") }
    @_alwaysEmitIntoClient
    public static var patch: R4.TypeRestfulInteraction { .init(rawValue: "patch") }
    @_alwaysEmitIntoClient
    public static var delete: R4.TypeRestfulInteraction { .init(rawValue: "delete") }
    @_alwaysEmitIntoClient
    public static var historyInstance: R4.TypeRestfulInteraction { .init(rawValue: "history-instance") }
    @_alwaysEmitIntoClient
    public static var historyType: R4.TypeRestfulInteraction { .init(rawValue: "history-type") }
    @_alwaysEmitIntoClient
    public static var create: R4.TypeRestfulInteraction { .init(rawValue: "create") }
    @_alwaysEmitIntoClient
    public static var searchType: R4.TypeRestfulInteraction { .init(rawValue: "search-type") }
}
