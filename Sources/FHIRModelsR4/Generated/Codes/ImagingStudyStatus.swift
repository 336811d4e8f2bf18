// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

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
