// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/FHIR-version>.
    public struct FHIRVersion: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.FHIRVersion {
    @_alwaysEmitIntoClient
    public static var _0_01: R4.FHIRVersion { .init(rawValue: "0.01") }
    @_alwaysEmitIntoClient
    public static var _0_05: R4.FHIRVersion { .init(rawValue: "0.05") }
    @_alwaysEmitIntoClient
    public static var _0_06: R4.FHIRVersion { .init(rawValue: "0.06") }
    @_alwaysEmitIntoClient
    public static var _0_11: R4.FHIRVersion { .init(rawValue: "0.11") }
    @_alwaysEmitIntoClient
    public static var _0_0_80: R4.FHIRVersion { .init(rawValue: "0.0.80") }
    @_alwaysEmitIntoClient
    public static var _0_0_81: R4.FHIRVersion { .init(rawValue: "0.0.81") }
    @_alwaysEmitIntoClient
    public static var _0_0_82: R4.FHIRVersion { .init(rawValue: "0.0.82") }
    @_alwaysEmitIntoClient
    public static var _0_4_0: R4.FHIRVersion { .init(rawValue: "0.4.0") }
    @_alwaysEmitIntoClient
    public static var _0_5_0: R4.FHIRVersion { .init(rawValue: "0.5.0") }
    @_alwaysEmitIntoClient
    public static var _1_0_0: R4.FHIRVersion { .init(rawValue: "1.0.0") }
    @_alwaysEmitIntoClient
    public static var _1_0_1: R4.FHIRVersion { .init(rawValue: "1.0.1") }
    @_alwaysEmitIntoClient
    public static var _1_0_2: R4.FHIRVersion { .init(rawValue: "1.0.2") }
    @_alwaysEmitIntoClient
    public static var _1_1_0: R4.FHIRVersion { .init(rawValue: "1.1.0") }
    @_alwaysEmitIntoClient
    public static var _1_4_0: R4.FHIRVersion { .init(rawValue: "1.4.0") }
    @_alwaysEmitIntoClient
    public static var _1_6_0: R4.FHIRVersion { .init(rawValue: "1.6.0") }
    @_alwaysEmitIntoClient
    public static var _1_8_0: R4.FHIRVersion { .init(rawValue: "1.8.0") }
    @_alwaysEmitIntoClient
    public static var _3_0_0: R4.FHIRVersion { .init(rawValue: "3.0.0") }
    @_alwaysEmitIntoClient
    public static var _3_0_1: R4.FHIRVersion { .init(rawValue: "3.0.1") }
    @_alwaysEmitIntoClient
    public static var _3_3_0: R4.FHIRVersion { .init(rawValue: "3.3.0") }
    @_alwaysEmitIntoClient
    public static var _3_5_0: R4.FHIRVersion { .init(rawValue: "3.5.0") }
    @_alwaysEmitIntoClient
    public static var _4_0_0: R4.FHIRVersion { .init(rawValue: "4.0.0") }
    @_alwaysEmitIntoClient
    public static var _4_0_1: R4.FHIRVersion { .init(rawValue: "4.0.1") }
}
