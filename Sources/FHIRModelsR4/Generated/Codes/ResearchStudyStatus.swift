// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/research-study-status>.
    public struct ResearchStudyStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ResearchStudyStatus {
    @_alwaysEmitIntoClient
    public static var active: R4.ResearchStudyStatus { .init(rawValue: "active") }
    @_alwaysEmitIntoClient
    public static var administrativelyCompleted: R4.ResearchStudyStatus { .init(rawValue: "administratively-completed") }
    @_alwaysEmitIntoClient
    public static var approved: R4.ResearchStudyStatus { .init(rawValue: "approved") }
    @_alwaysEmitIntoClient
    public static var closedToAccrual: R4.ResearchStudyStatus { .init(rawValue: "closed-to-accrual") }
    @_alwaysEmitIntoClient
    public static var closedToAccrualAndIntervention: R4.ResearchStudyStatus { .init(rawValue: "closed-to-accrual-and-intervention") }
    @_alwaysEmitIntoClient
    public static var completed: R4.ResearchStudyStatus { .init(rawValue: "completed") }
    @_alwaysEmitIntoClient
    public static var disapproved: R4.ResearchStudyStatus { .init(rawValue: "disapproved") }
    @_alwaysEmitIntoClient
    public static var inReview: R4.ResearchStudyStatus { .init(rawValue: "in-review") }
    @_alwaysEmitIntoClient
    public static var temporarilyClosedToAccrual: R4.ResearchStudyStatus { .init(rawValue: "temporarily-closed-to-accrual") }
    @_alwaysEmitIntoClient
    public static var temporarilyClosedToAccrualAndIntervention: R4.ResearchStudyStatus { .init(rawValue: "temporarily-closed-to-accrual-and-intervention") }
    @_alwaysEmitIntoClient
    public static var withdrawn: R4.ResearchStudyStatus { .init(rawValue: "withdrawn") }
}
