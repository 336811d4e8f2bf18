// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/identifier-use>.
    public struct IdentifierUse: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.IdentifierUse {
    @_alwaysEmitIntoClient
    public static var usual: R4.IdentifierUse { .init(rawValue: "usual") }
    @_alwaysEmitIntoClient
    public static var official: R4.IdentifierUse { .init(rawValue: "official") }
    @_alwaysEmitIntoClient
    public static var temp: R4.IdentifierUse { .init(rawValue: "temp") }
    @_alwaysEmitIntoClient
    public static var secondary: R4.IdentifierUse { .init(rawValue: "secondary") }
    @_alwaysEmitIntoClient
    public static var old: R4.IdentifierUse { .init(rawValue: "old") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/identity-assuranceLevel>.
    public struct IdentityAssuranceLevel: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.IdentityAssuranceLevel {
    @_alwaysEmitIntoClient
    public static var level1: R4.IdentityAssuranceLevel { .init(rawValue: "level1") }
    @_alwaysEmitIntoClient
    public static var level2: R4.IdentityAssuranceLevel { .init(rawValue: "level2") }
    @_alwaysEmitIntoClient
    public static var level3: R4.IdentityAssuranceLevel { .init(rawValue: "level3") }
    @_alwaysEmitIntoClient
    public static var level4: R4.IdentityAssuranceLevel { .init(rawValue: "level4") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/imagingstudy-status>.
    public struct ImagingStudyStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ImagingStudyStatus {
    @_alwaysEmitIntoClient
    public static var registered: R4.ImagingStudyStatus { .init(rawValue: "registered") }
    @_alwaysEmitIntoClient
    public static var available: R4.ImagingStudyStatus { .init(rawValue: "available") }
    @_alwaysEmitIntoClient
    public static var cancelled: R4.ImagingStudyStatus { .init(rawValue: "cancelled") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.ImagingStudyStatus { .init(rawValue: "entered-in-error") }
    @_alwaysEmitIntoClient
    public static var unknown: R4.ImagingStudyStatus { .init(rawValue: "unknown") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/immunization-evaluation-status>.
    public struct ImmunizationEvaluationStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ImmunizationEvaluationStatus {
    @_alwaysEmitIntoClient
    public static var completed: R4.ImmunizationEvaluationStatus { .init(rawValue: "completed") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.ImmunizationEvaluationStatus { .init(rawValue: "entered-in-error") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/immunization-status>.
    public struct ImmunizationStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ImmunizationStatus {
    @_alwaysEmitIntoClient
    public static var completed: R4.ImmunizationStatus { .init(rawValue: "completed") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.ImmunizationStatus { .init(rawValue: "entered-in-error") }
    @_alwaysEmitIntoClient
    public static var notDone: R4.ImmunizationStatus { .init(rawValue: "not-done") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/invoice-priceComponentType>.
    public struct InvoicePriceComponentType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.InvoicePriceComponentType {
    @_alwaysEmitIntoClient
    public static var base: R4.InvoicePriceComponentType { .init(rawValue: "base") }
    @_alwaysEmitIntoClient
    public static var surcharge: R4.InvoicePriceComponentType { .init(rawValue: "surcharge") }
    @_alwaysEmitIntoClient
    public static var deduction: R4.InvoicePriceComponentType { .init(rawValue: "deduction") }
    @_alwaysEmitIntoClient
    public static var discount: R4.InvoicePriceComponentType { .init(rawValue: "discount") }
    @_alwaysEmitIntoClient
    public static var tax: R4.InvoicePriceComponentType { .init(rawValue: "tax") }
    @_alwaysEmitIntoClient
    public static var informational: R4.InvoicePriceComponentType { .init(rawValue: "informational") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/invoice-status>.
    public struct InvoiceStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.InvoiceStatus {
    @_alwaysEmitIntoClient
    public static var draft: R4.InvoiceStatus { .init(rawValue: "draft") }
    @_alwaysEmitIntoClient
    public static var issued: R4.InvoiceStatus { .init(rawValue: "issued") }
    @_alwaysEmitIntoClient
    public static var balanced: R4.InvoiceStatus { .init(rawValue: "balanced") }
    @_alwaysEmitIntoClient
    public static var cancelled: R4.InvoiceStatus { .init(rawValue: "cancelled") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.InvoiceStatus { .init(rawValue: "entered-in-error") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/issue-severity>.
    public struct IssueSeverity: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.IssueSeverity {
    @_alwaysEmitIntoClient
    public static var fatal: R4.IssueSeverity { .init(rawValue: "fatal") }
    @_alwaysEmitIntoClient
    public static var error: R4.IssueSeverity { .init(rawValue: "error") }
    @_alwaysEmitIntoClient
    public static var warning: R4.IssueSeverity { .init(rawValue: "warning") }
    @_alwaysEmitIntoClient
    public static var information: R4.IssueSeverity { .init(rawValue: "information") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/issue-type>.
    public struct IssueType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.IssueType {
    @_alwaysEmitIntoClient
    public static var invalid: R4.IssueType { .init(rawValue: "invalid") }
    @_alwaysEmitIntoClient
    public static var structure: R4.IssueType { .init(rawValue: "structure") }
    @_alwaysEmitIntoClient
    public static var required: R4.IssueType { .init(rawValue: "required") }
    @_alwaysEmitIntoClient
    public static var value: R4.IssueType { .init(rawValue: "value") }
    @_alwaysEmitIntoClient
    public static var invariant: R4.IssueType { .init(rawValue: "invariant") }
    @_alwaysEmitIntoClient
    public static var security: R4.IssueType { .init(rawValue: "security") }
    @_alwaysEmitIntoClient
    public static var login: R4.IssueType { .init(rawValue: "login") }
    @_alwaysEmitIntoClient
    public static var unknown: R4.IssueType { .init(rawValue: "unknown") }
    @_alwaysEmitIntoClient
    public static var expired: R4.IssueType { .init(rawValue: "expired") }
    @_alwaysEmitIntoClient
    public static var forbidden: R4.IssueType { .init(rawValue: "forbidden") }
    @_alwaysEmitIntoClient
    public static var suppressed: R4.IssueType { .init(rawValue: "suppressed") }
    @_alwaysEmitIntoClient
    public static var processing: R4.IssueType { .init(rawValue: "processing") }
    @_alwaysEmitIntoClient
    public static var notSupported: R4.IssueType { .init(rawValue: "not-supported") }
    @_alwaysEmitIntoClient
    public static var duplicate: R4.IssueType { .init(rawValue: "duplicate") }
    @_alwaysEmitIntoClient
    public static var multipleMatches: R4.IssueType { .init(rawValue: "multiple-matches") }
    @_alwaysEmitIntoClient
    public static var notFound: R4.IssueType { .init(rawValue: "not-found") }
    @_alwaysEmitIntoClient
    public static var deleted: R4.IssueType { .init(rawValue: "deleted") }
    @_alwaysEmitIntoClient
    public static var tooLong: R4.IssueType { .init(rawValue: "too-long") }
    @_alwaysEmitIntoClient
    public static var codeInvalid: R4.IssueType { .init(rawValue: "code-invalid") }
    @_alwaysEmitIntoClient
    public static var `extension`: R4.IssueType { .init(rawValue: "extension") }
    @_alwaysEmitIntoClient
    public static var tooCostly: R4.IssueType { .init(rawValue: "too-costly") }
    @_alwaysEmitIntoClient
    public static var businessRule: R4.IssueType { .init(rawValue: "business-rule") }
    @_alwaysEmitIntoClient
    public static var conflict: R4.IssueType { .init(rawValue: "conflict") }
    @_alwaysEmitIntoClient
    public static var transient: R4.IssueType { .init(rawValue: "transient") }
    @_alwaysEmitIntoClient
    public static var lockError: R4.IssueType { .init(rawValue: "lock-error") }
    @_alwaysEmitIntoClient
    public static var noStore: R4.IssueType { .init(rawValue: "no-store") }
    @_alwaysEmitIntoClient
    public static var exception: R4.IssueType { .init(rawValue: "exception") }
    @_alwaysEmitIntoClient
    public static var timeout: R4.IssueType { .init(rawValue: "timeout") }
    @_alwaysEmitIntoClient
    public static var incomplete: R4.IssueType { .init(rawValue: "incomplete") }
    @_alwaysEmitIntoClient
    public static var throttled: R4.IssueType { .init(rawValue: "throttled") }
    @_alwaysEmitIntoClient
    public static var informational: R4.IssueType { .init(rawValue: "informational") }
}
