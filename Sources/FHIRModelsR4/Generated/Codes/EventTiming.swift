// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/event-timing>.
    public struct EventTiming: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.EventTiming {
    @_alwaysEmitIntoClient
    public static var morn: R4.EventTiming { .init(rawValue: "MORN") }
    @_alwaysEmitIntoClient
    public static var mornEarly: R4.EventTiming { .init(rawValue: "MORN.early") }
    @_alwaysEmitIntoClient
    public static var mornLate: R4.EventTiming { .init(rawValue: "MORN.late") }
    @_alwaysEmitIntoClient
    public static var noon: R4.EventTiming { .init(rawValue: "NOON") }
    @_alwaysEmitIntoClient
    public static var aft: R4.EventTiming { .init(rawValue: "AFT") }
    @_alwaysEmitIntoClient
    public static var aftEarly: R4.EventTiming { .init(rawValue: "AFT.early") }
    @_alwaysEmitIntoClient
    public static var aftLate: R4.EventTiming { .init(rawValue: "AFT.late") }
    @_alwaysEmitIntoClient
    public static var eve: R4.EventTiming { .init(rawValue: "EVE") }
    @_alwaysEmitIntoClient
    public static var eveEarly: R4.EventTiming { .init(rawValue: "EVE.early") }
    @_alwaysEmitIntoClient
    public static var eveLate: R4.EventTiming { .init(rawValue: "EVE.late") }
    @_alwaysEmitIntoClient
    public static var night: R4.EventTiming { .init(rawValue: "NIGHT") }
    @_alwaysEmitIntoClient
    public static var phs: R4.EventTiming { .init(rawValue: "PHS") }
    @_alwaysEmitIntoClient
    public static var hs: R4.EventTiming { .init(rawValue: "HS") }
    @_alwaysEmitIntoClient
    public static var wake: R4.EventTiming { .init(rawValue: "WAKE") }
    @_alwaysEmitIntoClient
    public static var c: R4.EventTiming { .init(rawValue: "C") }
    @_alwaysEmitIntoClient
    public static var cm: R4.EventTiming { .init(rawValue: "CM") }
    @_alwaysEmitIntoClient
    public static var cd: R4.EventTiming { .init(rawValue: "CD") }
    @_alwaysEmitIntoClient
    public static var cv: R4.EventTiming { .init(rawValue: "CV") }
    @_alwaysEmitIntoClient
    public static var ac: R4.EventTiming { .init(rawValue: "AC") }
    @_alwaysEmitIntoClient
    public static var acm: R4.EventTiming { .init(rawValue: "ACM") }
    @_alwaysEmitIntoClient
    public static var acd: R4.EventTiming { .init(rawValue: "ACD") }
    @_alwaysEmitIntoClient
    public static var acv: R4.EventTiming { .init(rawValue: "ACV") }
    @_alwaysEmitIntoClient
    public static var pc: R4.EventTiming { .init(rawValue: "PC") }
    @_alwaysEmitIntoClient
    public static var pcm: R4.EventTiming { .init(rawValue: "PCM") }
    @_alwaysEmitIntoClient
    public static var pcd: R4.EventTiming { .init(rawValue: "PCD") }
    @_alwaysEmitIntoClient
    public static var pcv: R4.EventTiming { .init(rawValue: "PCV") }
}
