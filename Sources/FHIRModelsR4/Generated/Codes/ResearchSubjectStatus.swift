// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

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
