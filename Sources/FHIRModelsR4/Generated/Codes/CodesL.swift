// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/link-type>.
    public struct LinkType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.LinkType {
    @_alwaysEmitIntoClient
    public static var replacedBy: R4.LinkType { .init(rawValue: "replaced-by") }
    @_alwaysEmitIntoClient
    public static var replaces: R4.LinkType { .init(rawValue: "replaces") }
    @_alwaysEmitIntoClient
    public static var refer: R4.LinkType { .init(rawValue: "refer") }
    @_alwaysEmitIntoClient
    public static var seealso: R4.LinkType { .init(rawValue: "seealso") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/linkage-type>.
    public struct LinkageType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.LinkageType {
    @_alwaysEmitIntoClient
    public static var source: R4.LinkageType { .init(rawValue: "source") }
    @_alwaysEmitIntoClient
    public static var alternate: R4.LinkageType { .init(rawValue: "alternate") }
    @_alwaysEmitIntoClient
    public static var historical: R4.LinkageType { .init(rawValue: "historical") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/list-mode>.
    public struct ListMode: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ListMode {
    @_alwaysEmitIntoClient
    public static var working: R4.ListMode { .init(rawValue: "working") }
    @_alwaysEmitIntoClient
    public static var snapshot: R4.ListMode { .init(rawValue: "snapshot") }
    @_alwaysEmitIntoClient
    public static var changes: R4.ListMode { .init(rawValue: "changes") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/list-status>.
    public struct ListStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ListStatus {
    @_alwaysEmitIntoClient
    public static var current: R4.ListStatus { .init(rawValue: "current") }
    @_alwaysEmitIntoClient
    public static var retired: R4.ListStatus { .init(rawValue: "retired") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.ListStatus { .init(rawValue: "entered-in-error") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/location-mode>.
    public struct LocationMode: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.LocationMode {
    @_alwaysEmitIntoClient
    public static var instance: R4.LocationMode { .init(rawValue: "instance") }
    @_alwaysEmitIntoClient
    public static var kind: R4.LocationMode { .init(rawValue: "kind") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/location-status>.
    public struct LocationStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.LocationStatus {
    @_alwaysEmitIntoClient
    public static var active: R4.LocationStatus { .init(rawValue: "active") }
    @_alwaysEmitIntoClient
    public static var suspended: R4.LocationStatus { .init(rawValue: "suspended") }
    @_alwaysEmitIntoClient
    public static var inactive: R4.LocationStatus { .init(rawValue: "inactive") }
}
