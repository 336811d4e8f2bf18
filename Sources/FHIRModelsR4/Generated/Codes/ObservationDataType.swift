// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/permitted-data-type>.
    public struct ObservationDataType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ObservationDataType {
    @_alwaysEmitIntoClient
    public static var quantity: R4.ObservationDataType { .init(rawValue: "Quantity") }
    @_alwaysEmitIntoClient
    public static var codeableConcept: R4.ObservationDataType { .init(rawValue: "CodeableConcept") }
    @_alwaysEmitIntoClient
    public static var string: R4.ObservationDataType { .init(rawValue: "string") }
    @_alwaysEmitIntoClient
    public static var boolean: R4.ObservationDataType { .init(rawValue: "boolean") }
    @_alwaysEmitIntoClient
    public static var integer: R4.ObservationDataType { .init(rawValue: "integer") }
    @_alwaysEmitIntoClient
    public static var range: R4.ObservationDataType { .init(rawValue: "Range") }
    @_alwaysEmitIntoClient
    public static var ratio: R4.ObservationDataType { .init(rawValue: "Ratio") }
    @_alwaysEmitIntoClient
    public static var sampledData: R4.ObservationDataType { .init(rawValue: "SampledData") }
    @_alwaysEmitIntoClient
    public static var time: R4.ObservationDataType { .init(rawValue: "time") }
    @_alwaysEmitIntoClient
    public static var dateTime: R4.ObservationDataType { .init(rawValue: "dateTime") }
    @_alwaysEmitIntoClient
    public static var period: R4.ObservationDataType { .init(rawValue: "Period") }
}
