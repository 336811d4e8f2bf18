// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

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
