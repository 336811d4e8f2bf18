// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/message-significance-category>.
    public struct MessageSignificanceCategory: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.MessageSignificanceCategory {
    @_alwaysEmitIntoClient
    public static var consequence: R4.MessageSignificanceCategory { .init(rawValue: "consequence") }
    @_alwaysEmitIntoClient
    public static var currency: R4.MessageSignificanceCategory { .init(rawValue: "currency") }
    @_alwaysEmitIntoClient
    public static var notification: R4.MessageSignificanceCategory { .init(rawValue: "notification") }
}
