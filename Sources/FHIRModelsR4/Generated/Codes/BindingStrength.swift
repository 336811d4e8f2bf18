// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/binding-strength>.
    public struct BindingStrength: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.BindingStrength {
    @_alwaysEmitIntoClient
    public static var required: R4.BindingStrength { .init(rawValue: "required") }
    @_alwaysEmitIntoClient
    public static var extensible: R4.BindingStrength { .init(rawValue: "extensible") }
    @_alwaysEmitIntoClient
    public static var preferred: R4.BindingStrength { .init(rawValue: "preferred") }
    @_alwaysEmitIntoClient
    public static var example: R4.BindingStrength { .init(rawValue: "example") }
}
