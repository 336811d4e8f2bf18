// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/verificationresult-status>.
    public struct VerificationResultStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.VerificationResultStatus {
    @_alwaysEmitIntoClient
    public static var attested: R4.VerificationResultStatus { .init(rawValue: "attested") }
    @_alwaysEmitIntoClient
    public static var validated: R4.VerificationResultStatus { .init(rawValue: "validated") }
    @_alwaysEmitIntoClient
    public static var inProcess: R4.VerificationResultStatus { .init(rawValue: "in-process") }
    @_alwaysEmitIntoClient
    public static var reqRevalid: R4.VerificationResultStatus { .init(rawValue: "req-revalid") }
    @_alwaysEmitIntoClient
    public static var valFail: R4.VerificationResultStatus { .init(rawValue: "val-fail") }
    @_alwaysEmitIntoClient
    public static var revalFail: R4.VerificationResultStatus { .init(rawValue: "reval-fail") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/vision-base-codes>.
    public struct VisionBase: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.VisionBase {
    @_alwaysEmitIntoClient
    public static var up: R4.VisionBase { .init(rawValue: "up") }
    @_alwaysEmitIntoClient
    public static var down: R4.VisionBase { .init(rawValue: "down") }
    @_alwaysEmitIntoClient
    public static var `in`: R4.VisionBase { .init(rawValue: "in") }
    @_alwaysEmitIntoClient
    public static var out: R4.VisionBase { .init(rawValue: "out") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/vision-eye-codes>.
    public struct VisionEyes: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.VisionEyes {
    @_alwaysEmitIntoClient
    public static var right: R4.VisionEyes { .init(rawValue: "right") }
    @_alwaysEmitIntoClient
    public static var left: R4.VisionEyes { .init(rawValue: "left") }
}
