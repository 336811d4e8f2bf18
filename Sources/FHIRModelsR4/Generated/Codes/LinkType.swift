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
