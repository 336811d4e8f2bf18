// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource OperationOutcome. <https://hl7.org/fhir/R4/operationoutcome.html>
    public struct OperationOutcome: R4Resource {
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
        /// `issue`, 1..*: OperationOutcome.issue.
        @_alwaysEmitIntoClient public var issue: [R4.OperationOutcome.Issue] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 447 }
    }
}

extension R4.OperationOutcome {
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
        issue: [R4.OperationOutcome.Issue] = []
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
        self.issue = issue
    }
}

extension R4.OperationOutcome {
    /// The structure of `OperationOutcome.issue`. <https://hl7.org/fhir/R4/operationoutcome.html>
    public struct Issue: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `severity`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/issue-severity|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var severity: R4.IssueSeverity?
        /// `code`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/issue-type|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var code: R4.IssueType?
        /// `details`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/operation-outcome>.
        @_alwaysEmitIntoClient @Boxed public var details: R4.CodeableConcept?
        /// `diagnostics`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var diagnostics: String?
        /// `location`, 0..*: string.
        @_alwaysEmitIntoClient @Primitives public var location: [String]
        /// `expression`, 0..*: string.
        @_alwaysEmitIntoClient @Primitives public var expression: [String]

        public init() {}
        @inlinable public static var typeID: UInt16 { 448 }
    }
}

extension R4.OperationOutcome.Issue {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        severity: R4.IssueSeverity? = nil,
        code: R4.IssueType? = nil,
        details: R4.CodeableConcept? = nil,
        diagnostics: String? = nil,
        location: [String] = [],
        expression: [String] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.severity = severity
        self.code = code
        self.details = details
        self.diagnostics = diagnostics
        self.location = location
        self.expression = expression
    }
}
