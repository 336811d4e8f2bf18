// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/days-of-week>.
    public struct DaysOfWeek: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.DaysOfWeek {
    @_alwaysEmitIntoClient
    public static var mon: R4.DaysOfWeek { .init(rawValue: "mon") }
    @_alwaysEmitIntoClient
    public static var tue: R4.DaysOfWeek { .init(rawValue: "tue") }
    @_alwaysEmitIntoClient
    public static var wed: R4.DaysOfWeek { .init(rawValue: "wed") }
    @_alwaysEmitIntoClient
    public static var thu: R4.DaysOfWeek { .init(rawValue: "thu") }
    @_alwaysEmitIntoClient
    public static var fri: R4.DaysOfWeek { .init(rawValue: "fri") }
    @_alwaysEmitIntoClient
    public static var sat: R4.DaysOfWeek { .init(rawValue: "sat") }
    @_alwaysEmitIntoClient
    public static var sun: R4.DaysOfWeek { .init(rawValue: "sun") }
}
