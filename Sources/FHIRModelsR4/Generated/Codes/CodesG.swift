// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/goal-status>.
    public struct GoalLifecycleStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.GoalLifecycleStatus {
    @_alwaysEmitIntoClient
    public static var proposed: R4.GoalLifecycleStatus { .init(rawValue: "proposed") }
    @_alwaysEmitIntoClient
    public static var planned: R4.GoalLifecycleStatus { .init(rawValue: "planned") }
    @_alwaysEmitIntoClient
    public static var accepted: R4.GoalLifecycleStatus { .init(rawValue: "accepted") }
    @_alwaysEmitIntoClient
    public static var active: R4.GoalLifecycleStatus { .init(rawValue: "active") }
    @_alwaysEmitIntoClient
    public static var onHold: R4.GoalLifecycleStatus { .init(rawValue: "on-hold") }
    @_alwaysEmitIntoClient
    public static var completed: R4.GoalLifecycleStatus { .init(rawValue: "completed") }
    @_alwaysEmitIntoClient
    public static var cancelled: R4.GoalLifecycleStatus { .init(rawValue: "cancelled") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.GoalLifecycleStatus { .init(rawValue: "entered-in-error") }
    @_alwaysEmitIntoClient
    public static var rejected: R4.GoalLifecycleStatus { .init(rawValue: "rejected") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/graph-compartment-rule>.
    public struct GraphCompartmentRule: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.GraphCompartmentRule {
    @_alwaysEmitIntoClient
    public static var identical: R4.GraphCompartmentRule { .init(rawValue: "identical") }
    @_alwaysEmitIntoClient
    public static var matching: R4.GraphCompartmentRule { .init(rawValue: "matching") }
    @_alwaysEmitIntoClient
    public static var different: R4.GraphCompartmentRule { .init(rawValue: "different") }
    @_alwaysEmitIntoClient
    public static var custom: R4.GraphCompartmentRule { .init(rawValue: "custom") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/graph-compartment-use>.
    public struct GraphCompartmentUse: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.GraphCompartmentUse {
    @_alwaysEmitIntoClient
    public static var condition: R4.GraphCompartmentUse { .init(rawValue: "condition") }
    @_alwaysEmitIntoClient
    public static var requirement: R4.GraphCompartmentUse { .init(rawValue: "requirement") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/group-measure>.
    public struct GroupMeasure: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.GroupMeasure {
    @_alwaysEmitIntoClient
    public static var mean: R4.GroupMeasure { .init(rawValue: "mean") }
    @_alwaysEmitIntoClient
    public static var median: R4.GroupMeasure { .init(rawValue: "median") }
    @_alwaysEmitIntoClient
    public static var meanOfMean: R4.GroupMeasure { .init(rawValue: "mean-of-mean") }
    @_alwaysEmitIntoClient
    public static var meanOfMedian: R4.GroupMeasure { .init(rawValue: "mean-of-median") }
    @_alwaysEmitIntoClient
    public static var medianOfMean: R4.GroupMeasure { .init(rawValue: "median-of-mean") }
    @_alwaysEmitIntoClient
    public static var medianOfMedian: R4.GroupMeasure { .init(rawValue: "median-of-median") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/group-type>.
    public struct GroupType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.GroupType {
    @_alwaysEmitIntoClient
    public static var person: R4.GroupType { .init(rawValue: "person") }
    @_alwaysEmitIntoClient
    public static var animal: R4.GroupType { .init(rawValue: "animal") }
    @_alwaysEmitIntoClient
    public static var practitioner: R4.GroupType { .init(rawValue: "practitioner") }
    @_alwaysEmitIntoClient
    public static var device: R4.GroupType { .init(rawValue: "device") }
    @_alwaysEmitIntoClient
    public static var medication: R4.GroupType { .init(rawValue: "medication") }
    @_alwaysEmitIntoClient
    public static var substance: R4.GroupType { .init(rawValue: "substance") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/guidance-response-status>.
    public struct GuidanceResponseStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.GuidanceResponseStatus {
    @_alwaysEmitIntoClient
    public static var success: R4.GuidanceResponseStatus { .init(rawValue: "success") }
    @_alwaysEmitIntoClient
    public static var dataRequested: R4.GuidanceResponseStatus { .init(rawValue: "data-requested") }
    @_alwaysEmitIntoClient
    public static var dataRequired: R4.GuidanceResponseStatus { .init(rawValue: "data-required") }
    @_alwaysEmitIntoClient
    public static var inProgress: R4.GuidanceResponseStatus { .init(rawValue: "in-progress") }
    @_alwaysEmitIntoClient
    public static var failure: R4.GuidanceResponseStatus { .init(rawValue: "failure") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.GuidanceResponseStatus { .init(rawValue: "entered-in-error") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/guide-page-generation>.
    public struct GuidePageGeneration: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.GuidePageGeneration {
    @_alwaysEmitIntoClient
    public static var html: R4.GuidePageGeneration { .init(rawValue: "html") }
    @_alwaysEmitIntoClient
    public static var markdown: R4.GuidePageGeneration { .init(rawValue: "markdown") }
    @_alwaysEmitIntoClient
    public static var xml: R4.GuidePageGeneration { .init(rawValue: "xml") }
    @_alwaysEmitIntoClient
    public static var generated: R4.GuidePageGeneration { .init(rawValue: "generated") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/guide-parameter-code>.
    public struct GuideParameterCode: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.GuideParameterCode {
    @_alwaysEmitIntoClient
    public static var apply: R4.GuideParameterCode { .init(rawValue: "apply") }
    @_alwaysEmitIntoClient
    public static var pathResource: R4.GuideParameterCode { .init(rawValue: "path-resource") }
    @_alwaysEmitIntoClient
    public static var pathPages: R4.GuideParameterCode { .init(rawValue: "path-pages") }
    @_alwaysEmitIntoClient
    public static var pathTxCache: R4.GuideParameterCode { .init(rawValue: "path-tx-cache") }
    @_alwaysEmitIntoClient
    public static var expansionParameter: R4.GuideParameterCode { .init(rawValue: "expansion-parameter") }
    @_alwaysEmitIntoClient
    public static var ruleBrokenLinks: R4.GuideParameterCode { .init(rawValue: "rule-broken-links") }
    @_alwaysEmitIntoClient
    public static var generateXml: R4.GuideParameterCode { .init(rawValue: "generate-xml") }
    @_alwaysEmitIntoClient
    public static var generateJson: R4.GuideParameterCode { .init(rawValue: "generate-json") }
    @_alwaysEmitIntoClient
    public static var generateTurtle: R4.GuideParameterCode { .init(rawValue: "generate-turtle") }
    @_alwaysEmitIntoClient
    public static var htmlTemplate: R4.GuideParameterCode { .init(rawValue: "html-template") }
}
