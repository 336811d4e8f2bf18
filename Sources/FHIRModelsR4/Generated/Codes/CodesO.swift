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

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/observation-range-category>.
    public struct ObservationRangeCategory: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ObservationRangeCategory {
    @_alwaysEmitIntoClient
    public static var reference: R4.ObservationRangeCategory { .init(rawValue: "reference") }
    @_alwaysEmitIntoClient
    public static var critical: R4.ObservationRangeCategory { .init(rawValue: "critical") }
    @_alwaysEmitIntoClient
    public static var absolute: R4.ObservationRangeCategory { .init(rawValue: "absolute") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/observation-status>.
    public struct ObservationStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ObservationStatus {
    @_alwaysEmitIntoClient
    public static var registered: R4.ObservationStatus { .init(rawValue: "registered") }
    @_alwaysEmitIntoClient
    public static var preliminary: R4.ObservationStatus { .init(rawValue: "preliminary") }
    @_alwaysEmitIntoClient
    public static var final: R4.ObservationStatus { .init(rawValue: "final") }
    @_alwaysEmitIntoClient
    public static var amended: R4.ObservationStatus { .init(rawValue: "amended") }
    @_alwaysEmitIntoClient
    public static var corrected: R4.ObservationStatus { .init(rawValue: "corrected") }
    @_alwaysEmitIntoClient
    public static var cancelled: R4.ObservationStatus { .init(rawValue: "cancelled") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.ObservationStatus { .init(rawValue: "entered-in-error") }
    @_alwaysEmitIntoClient
    public static var unknown: R4.ObservationStatus { .init(rawValue: "unknown") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/operation-kind>.
    public struct OperationKind: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.OperationKind {
    @_alwaysEmitIntoClient
    public static var operation: R4.OperationKind { .init(rawValue: "operation") }
    @_alwaysEmitIntoClient
    public static var query: R4.OperationKind { .init(rawValue: "query") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/operation-parameter-use>.
    public struct OperationParameterUse: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.OperationParameterUse {
    @_alwaysEmitIntoClient
    public static var `in`: R4.OperationParameterUse { .init(rawValue: "in") }
    @_alwaysEmitIntoClient
    public static var out: R4.OperationParameterUse { .init(rawValue: "out") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/orientation-type>.
    public struct OrientationType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.OrientationType {
    @_alwaysEmitIntoClient
    public static var sense: R4.OrientationType { .init(rawValue: "sense") }
    @_alwaysEmitIntoClient
    public static var antisense: R4.OrientationType { .init(rawValue: "antisense") }
}
