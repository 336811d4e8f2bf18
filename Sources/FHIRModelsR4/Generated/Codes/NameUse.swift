// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/name-use>.
    public struct NameUse: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.NameUse {
    @_alwaysEmitIntoClient
    public static var usual: R4.NameUse { .init(rawValue: "usual") }
    @_alwaysEmitIntoClient
    public static var official: R4.NameUse { .init(rawValue: "official") }
    @_alwaysEmitIntoClient
    public static var temp: R4.NameUse { .init(rawValue: "temp") }
    @_alwaysEmitIntoClient
    public static var nickname: R4.NameUse { .init(rawValue: "nickname") }
    @_alwaysEmitIntoClient
    public static var anonymous: R4.NameUse { .init(rawValue: "anonymous") }
    @_alwaysEmitIntoClient
    public static var old: R4.NameUse { .init(rawValue: "old") }
    @_alwaysEmitIntoClient
    public static var maiden: R4.NameUse { .init(rawValue: "maiden") }
}
