// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/extension-context-type>.
    public struct ExtensionContextType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ExtensionContextType {
    @_alwaysEmitIntoClient
    public static var fhirpath: R4.ExtensionContextType { .init(rawValue: "fhirpath") }
    @_alwaysEmitIntoClient
    public static var element: R4.ExtensionContextType { .init(rawValue: "element") }
    @_alwaysEmitIntoClient
    public static var `extension`: R4.ExtensionContextType { .init(rawValue: "extension") }
}
