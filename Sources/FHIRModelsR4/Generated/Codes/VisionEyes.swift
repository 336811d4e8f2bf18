// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

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
