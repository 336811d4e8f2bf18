// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

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
