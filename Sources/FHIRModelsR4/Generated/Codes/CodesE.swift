// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/eligibilityrequest-purpose>.
    public struct EligibilityRequestPurpose: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.EligibilityRequestPurpose {
    @_alwaysEmitIntoClient
    public static var authRequirements: R4.EligibilityRequestPurpose { .init(rawValue: "auth-requirements") }
    @_alwaysEmitIntoClient
    public static var benefits: R4.EligibilityRequestPurpose { .init(rawValue: "benefits") }
    @_alwaysEmitIntoClient
    public static var discovery: R4.EligibilityRequestPurpose { .init(rawValue: "discovery") }
    @_alwaysEmitIntoClient
    public static var validation: R4.EligibilityRequestPurpose { .init(rawValue: "validation") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/eligibilityresponse-purpose>.
    public struct EligibilityResponsePurpose: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.EligibilityResponsePurpose {
    @_alwaysEmitIntoClient
    public static var authRequirements: R4.EligibilityResponsePurpose { .init(rawValue: "auth-requirements") }
    @_alwaysEmitIntoClient
    public static var benefits: R4.EligibilityResponsePurpose { .init(rawValue: "benefits") }
    @_alwaysEmitIntoClient
    public static var discovery: R4.EligibilityResponsePurpose { .init(rawValue: "discovery") }
    @_alwaysEmitIntoClient
    public static var validation: R4.EligibilityResponsePurpose { .init(rawValue: "validation") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/questionnaire-enable-behavior>.
    public struct EnableWhenBehavior: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.EnableWhenBehavior {
    @_alwaysEmitIntoClient
    public static var all: R4.EnableWhenBehavior { .init(rawValue: "all") }
    @_alwaysEmitIntoClient
    public static var any: R4.EnableWhenBehavior { .init(rawValue: "any") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/encounter-location-status>.
    public struct EncounterLocationStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.EncounterLocationStatus {
    @_alwaysEmitIntoClient
    public static var planned: R4.EncounterLocationStatus { .init(rawValue: "planned") }
    @_alwaysEmitIntoClient
    public static var active: R4.EncounterLocationStatus { .init(rawValue: "active") }
    @_alwaysEmitIntoClient
    public static var reserved: R4.EncounterLocationStatus { .init(rawValue: "reserved") }
    @_alwaysEmitIntoClient
    public static var completed: R4.EncounterLocationStatus { .init(rawValue: "completed") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/encounter-status>.
    public struct EncounterStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.EncounterStatus {
    @_alwaysEmitIntoClient
    public static var planned: R4.EncounterStatus { .init(rawValue: "planned") }
    @_alwaysEmitIntoClient
    public static var arrived: R4.EncounterStatus { .init(rawValue: "arrived") }
    @_alwaysEmitIntoClient
    public static var triaged: R4.EncounterStatus { .init(rawValue: "triaged") }
    @_alwaysEmitIntoClient
    public static var inProgress: R4.EncounterStatus { .init(rawValue: "in-progress") }
    @_alwaysEmitIntoClient
    public static var onleave: R4.EncounterStatus { .init(rawValue: "onleave") }
    @_alwaysEmitIntoClient
    public static var finished: R4.EncounterStatus { .init(rawValue: "finished") }
    @_alwaysEmitIntoClient
    public static var cancelled: R4.EncounterStatus { .init(rawValue: "cancelled") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.EncounterStatus { .init(rawValue: "entered-in-error") }
    @_alwaysEmitIntoClient
    public static var unknown: R4.EncounterStatus { .init(rawValue: "unknown") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/endpoint-status>.
    public struct EndpointStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.EndpointStatus {
    @_alwaysEmitIntoClient
    public static var active: R4.EndpointStatus { .init(rawValue: "active") }
    @_alwaysEmitIntoClient
    public static var suspended: R4.EndpointStatus { .init(rawValue: "suspended") }
    @_alwaysEmitIntoClient
    public static var error: R4.EndpointStatus { .init(rawValue: "error") }
    @_alwaysEmitIntoClient
    public static var off: R4.EndpointStatus { .init(rawValue: "off") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.EndpointStatus { .init(rawValue: "entered-in-error") }
    @_alwaysEmitIntoClient
    public static var test: R4.EndpointStatus { .init(rawValue: "test") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/episode-of-care-status>.
    public struct EpisodeOfCareStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.EpisodeOfCareStatus {
    @_alwaysEmitIntoClient
    public static var planned: R4.EpisodeOfCareStatus { .init(rawValue: "planned") }
    @_alwaysEmitIntoClient
    public static var waitlist: R4.EpisodeOfCareStatus { .init(rawValue: "waitlist") }
    @_alwaysEmitIntoClient
    public static var active: R4.EpisodeOfCareStatus { .init(rawValue: "active") }
    @_alwaysEmitIntoClient
    public static var onhold: R4.EpisodeOfCareStatus { .init(rawValue: "onhold") }
    @_alwaysEmitIntoClient
    public static var finished: R4.EpisodeOfCareStatus { .init(rawValue: "finished") }
    @_alwaysEmitIntoClient
    public static var cancelled: R4.EpisodeOfCareStatus { .init(rawValue: "cancelled") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.EpisodeOfCareStatus { .init(rawValue: "entered-in-error") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/event-capability-mode>.
    public struct EventCapabilityMode: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.EventCapabilityMode {
    @_alwaysEmitIntoClient
    public static var sender: R4.EventCapabilityMode { .init(rawValue: "sender") }
    @_alwaysEmitIntoClient
    public static var receiver: R4.EventCapabilityMode { .init(rawValue: "receiver") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/event-status>.
    public struct EventStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.EventStatus {
    @_alwaysEmitIntoClient
    public static var preparation: R4.EventStatus { .init(rawValue: "preparation") }
    @_alwaysEmitIntoClient
    public static var inProgress: R4.EventStatus { .init(rawValue: "in-progress") }
    @_alwaysEmitIntoClient
    public static var notDone: R4.EventStatus { .init(rawValue: "not-done") }
    @_alwaysEmitIntoClient
    public static var onHold: R4.EventStatus { .init(rawValue: "on-hold") }
    @_alwaysEmitIntoClient
    public static var stopped: R4.EventStatus { .init(rawValue: "stopped") }
    @_alwaysEmitIntoClient
    public static var completed: R4.EventStatus { .init(rawValue: "completed") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.EventStatus { .init(rawValue: "entered-in-error") }
    @_alwaysEmitIntoClient
    public static var unknown: R4.EventStatus { .init(rawValue: "unknown") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/event-timing>.
    public struct EventTiming: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.EventTiming {
    @_alwaysEmitIntoClient
    public static var morn: R4.EventTiming { .init(rawValue: "MORN") }
    @_alwaysEmitIntoClient
    public static var mornEarly: R4.EventTiming { .init(rawValue: "MORN.early") }
    @_alwaysEmitIntoClient
    public static var mornLate: R4.EventTiming { .init(rawValue: "MORN.late") }
    @_alwaysEmitIntoClient
    public static var noon: R4.EventTiming { .init(rawValue: "NOON") }
    @_alwaysEmitIntoClient
    public static var aft: R4.EventTiming { .init(rawValue: "AFT") }
    @_alwaysEmitIntoClient
    public static var aftEarly: R4.EventTiming { .init(rawValue: "AFT.early") }
    @_alwaysEmitIntoClient
    public static var aftLate: R4.EventTiming { .init(rawValue: "AFT.late") }
    @_alwaysEmitIntoClient
    public static var eve: R4.EventTiming { .init(rawValue: "EVE") }
    @_alwaysEmitIntoClient
    public static var eveEarly: R4.EventTiming { .init(rawValue: "EVE.early") }
    @_alwaysEmitIntoClient
    public static var eveLate: R4.EventTiming { .init(rawValue: "EVE.late") }
    @_alwaysEmitIntoClient
    public static var night: R4.EventTiming { .init(rawValue: "NIGHT") }
    @_alwaysEmitIntoClient
    public static var phs: R4.EventTiming { .init(rawValue: "PHS") }
    @_alwaysEmitIntoClient
    public static var hs: R4.EventTiming { .init(rawValue: "HS") }
    @_alwaysEmitIntoClient
    public static var wake: R4.EventTiming { .init(rawValue: "WAKE") }
    @_alwaysEmitIntoClient
    public static var c: R4.EventTiming { .init(rawValue: "C") }
    @_alwaysEmitIntoClient
    public static var cm: R4.EventTiming { .init(rawValue: "CM") }
    @_alwaysEmitIntoClient
    public static var cd: R4.EventTiming { .init(rawValue: "CD") }
    @_alwaysEmitIntoClient
    public static var cv: R4.EventTiming { .init(rawValue: "CV") }
    @_alwaysEmitIntoClient
    public static var ac: R4.EventTiming { .init(rawValue: "AC") }
    @_alwaysEmitIntoClient
    public static var acm: R4.EventTiming { .init(rawValue: "ACM") }
    @_alwaysEmitIntoClient
    public static var acd: R4.EventTiming { .init(rawValue: "ACD") }
    @_alwaysEmitIntoClient
    public static var acv: R4.EventTiming { .init(rawValue: "ACV") }
    @_alwaysEmitIntoClient
    public static var pc: R4.EventTiming { .init(rawValue: "PC") }
    @_alwaysEmitIntoClient
    public static var pcm: R4.EventTiming { .init(rawValue: "PCM") }
    @_alwaysEmitIntoClient
    public static var pcd: R4.EventTiming { .init(rawValue: "PCD") }
    @_alwaysEmitIntoClient
    public static var pcv: R4.EventTiming { .init(rawValue: "PCV") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/variable-type>.
    public struct EvidenceVariableType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.EvidenceVariableType {
    @_alwaysEmitIntoClient
    public static var dichotomous: R4.EvidenceVariableType { .init(rawValue: "dichotomous") }
    @_alwaysEmitIntoClient
    public static var continuous: R4.EvidenceVariableType { .init(rawValue: "continuous") }
    @_alwaysEmitIntoClient
    public static var descriptive: R4.EvidenceVariableType { .init(rawValue: "descriptive") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/examplescenario-actor-type>.
    public struct ExampleScenarioActorType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ExampleScenarioActorType {
    @_alwaysEmitIntoClient
    public static var person: R4.ExampleScenarioActorType { .init(rawValue: "person") }
    @_alwaysEmitIntoClient
    public static var entity: R4.ExampleScenarioActorType { .init(rawValue: "entity") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/explanationofbenefit-status>.
    public struct ExplanationOfBenefitStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ExplanationOfBenefitStatus {
    @_alwaysEmitIntoClient
    public static var active: R4.ExplanationOfBenefitStatus { .init(rawValue: "active") }
    @_alwaysEmitIntoClient
    public static var cancelled: R4.ExplanationOfBenefitStatus { .init(rawValue: "cancelled") }
    @_alwaysEmitIntoClient
    public static var draft: R4.ExplanationOfBenefitStatus { .init(rawValue: "draft") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.ExplanationOfBenefitStatus { .init(rawValue: "entered-in-error") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/exposure-state>.
    public struct ExposureState: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ExposureState {
    @_alwaysEmitIntoClient
    public static var exposure: R4.ExposureState { .init(rawValue: "exposure") }
    @_alwaysEmitIntoClient
    public static var exposureAlternative: R4.ExposureState { .init(rawValue: "exposure-alternative") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/extension-context-type>.
    public struct ExtensionContextType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ExtensionContextType {
    @_alwaysEmitIntoClient
    public static var fhirpath: R4.ExtensionContextType { .init(rawValue: "fhirpath") }
    @_alwaysEmitIntoClient
    public static var element: R4.ExtensionContextType { .init(rawValue: "element") }
    @_alwaysEmitIntoClient
    public static var `extension`: R4.ExtensionContextType { .init(rawValue: "extension") }
}
