// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/assert-response-code-types>.
    public struct AssertionResponseTypes: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.AssertionResponseTypes {
    @_alwaysEmitIntoClient
    public static var okay: R4.AssertionResponseTypes { .init(rawValue: "okay") }
    @_alwaysEmitIntoClient
    public static var created: R4.AssertionResponseTypes { .init(rawValue: "created") }
    @_alwaysEmitIntoClient
    public static var noContent: R4.AssertionResponseTypes { .init(rawValue: "noContent") }
    @_alwaysEmitIntoClient
    public static var notModified: R4.AssertionResponseTypes { .init(rawValue: "notModified") }
    @_alwaysEmitIntoClient
    public static var bad: R4.AssertionResponseTypes { .init(rawValue: "bad") }
    @_alwaysEmitIntoClient
    public static var forbidden: R4.AssertionResponseTypes { .init(rawValue: "forbidden") }
    @_alwaysEmitIntoClient
    public static var notFound: R4.AssertionResponseTypes { .init(rawValue: "notFound") }
    @_alwaysEmitIntoClient
    public static var methodNotAllowed: R4.AssertionResponseTypes { .init(rawValue: "methodNotAllowed") }
    @_alwaysEmitIntoClient
    public static var conflict: R4.AssertionResponseTypes { .init(rawValue: "conflict") }
    @_alwaysEmitIntoClient
    public static var gone: R4.AssertionResponseTypes { .init(rawValue: "gone") }
    @_alwaysEmitIntoClient
    public static var preconditionFailed: R4.AssertionResponseTypes { .init(rawValue: "preconditionFailed") }
    @_alwaysEmitIntoClient
    public static var unprocessable: R4.AssertionResponseTypes { .init(rawValue: "unprocessable") }
}
