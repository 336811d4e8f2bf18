// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/http-operations>.
    public struct TestScriptRequestMethodCode: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.TestScriptRequestMethodCode {
    @_alwaysEmitIntoClient
    public static var delete: R4.TestScriptRequestMethodCode { .init(rawValue: "delete") }
    @_alwaysEmitIntoClient
    public static var get: R4.TestScriptRequestMethodCode { .init(rawValue: "get") }
    @_alwaysEmitIntoClient
    public static var options: R4.TestScriptRequestMethodCode { .init(rawValue: "options") }
    @_alwaysEmitIntoClient
    public static var patch: R4.TestScriptRequestMethodCode { .init(rawValue: "patch") }
    @_alwaysEmitIntoClient
    public static var post: R4.TestScriptRequestMethodCode { .init(rawValue: "post") }
    @_alwaysEmitIntoClient
    public static var put: R4.TestScriptRequestMethodCode { .init(rawValue: "put") }
    @_alwaysEmitIntoClient
    public static var head: R4.TestScriptRequestMethodCode { .init(rawValue: "head") }
}
