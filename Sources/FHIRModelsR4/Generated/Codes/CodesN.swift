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

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/namingsystem-identifier-type>.
    public struct NamingSystemIdentifierType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.NamingSystemIdentifierType {
    @_alwaysEmitIntoClient
    public static var oid: R4.NamingSystemIdentifierType { .init(rawValue: "oid") }
    @_alwaysEmitIntoClient
    public static var uuid: R4.NamingSystemIdentifierType { .init(rawValue: "uuid") }
    @_alwaysEmitIntoClient
    public static var uri: R4.NamingSystemIdentifierType { .init(rawValue: "uri") }
    @_alwaysEmitIntoClient
    public static var other: R4.NamingSystemIdentifierType { .init(rawValue: "other") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/namingsystem-type>.
    public struct NamingSystemType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.NamingSystemType {
    @_alwaysEmitIntoClient
    public static var codesystem: R4.NamingSystemType { .init(rawValue: "codesystem") }
    @_alwaysEmitIntoClient
    public static var identifier: R4.NamingSystemType { .init(rawValue: "identifier") }
    @_alwaysEmitIntoClient
    public static var root: R4.NamingSystemType { .init(rawValue: "root") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/narrative-status>.
    public struct NarrativeStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.NarrativeStatus {
    @_alwaysEmitIntoClient
    public static var generated: R4.NarrativeStatus { .init(rawValue: "generated") }
    @_alwaysEmitIntoClient
    public static var extensions: R4.NarrativeStatus { .init(rawValue: "extensions") }
    @_alwaysEmitIntoClient
    public static var additional: R4.NarrativeStatus { .init(rawValue: "additional") }
    @_alwaysEmitIntoClient
    public static var empty: R4.NarrativeStatus { .init(rawValue: "empty") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/note-type>.
    public struct NoteType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.NoteType {
    @_alwaysEmitIntoClient
    public static var display: R4.NoteType { .init(rawValue: "display") }
    @_alwaysEmitIntoClient
    public static var print: R4.NoteType { .init(rawValue: "print") }
    @_alwaysEmitIntoClient
    public static var printoper: R4.NoteType { .init(rawValue: "printoper") }
}
