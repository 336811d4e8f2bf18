// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/udi-entry-type>.
    public struct UDIEntryType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.UDIEntryType {
    @_alwaysEmitIntoClient
    public static var barcode: R4.UDIEntryType { .init(rawValue: "barcode") }
    @_alwaysEmitIntoClient
    public static var rfid: R4.UDIEntryType { .init(rawValue: "rfid") }
    @_alwaysEmitIntoClient
    public static var manual: R4.UDIEntryType { .init(rawValue: "manual") }
    @_alwaysEmitIntoClient
    public static var card: R4.UDIEntryType { .init(rawValue: "card") }
    @_alwaysEmitIntoClient
    public static var selfReported: R4.UDIEntryType { .init(rawValue: "self-reported") }
    @_alwaysEmitIntoClient
    public static var unknown: R4.UDIEntryType { .init(rawValue: "unknown") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/units-of-time>.
    public struct UnitsOfTime: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.UnitsOfTime {
    @_alwaysEmitIntoClient
    public static var s: R4.UnitsOfTime { .init(rawValue: "s") }
    @_alwaysEmitIntoClient
    public static var min: R4.UnitsOfTime { .init(rawValue: "min") }
    @_alwaysEmitIntoClient
    public static var h: R4.UnitsOfTime { .init(rawValue: "h") }
    @_alwaysEmitIntoClient
    public static var d: R4.UnitsOfTime { .init(rawValue: "d") }
    @_alwaysEmitIntoClient
    public static var wk: R4.UnitsOfTime { .init(rawValue: "wk") }
    @_alwaysEmitIntoClient
    public static var mo: R4.UnitsOfTime { .init(rawValue: "mo") }
    @_alwaysEmitIntoClient
    public static var a: R4.UnitsOfTime { .init(rawValue: "a") }
}
