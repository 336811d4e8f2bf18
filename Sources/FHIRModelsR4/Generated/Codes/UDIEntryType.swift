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
