// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/action-selection-behavior>.
    public struct ActionSelectionBehavior: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ActionSelectionBehavior {
    @_alwaysEmitIntoClient
    public static var any: R4.ActionSelectionBehavior { .init(rawValue: "any") }
    @_alwaysEmitIntoClient
    public static var all: R4.ActionSelectionBehavior { .init(rawValue: "all") }
    @_alwaysEmitIntoClient
    public static var allOrNone: R4.ActionSelectionBehavior { .init(rawValue: "all-or-none") }
    @_alwaysEmitIntoClient
    public static var exactlyOne: R4.ActionSelectionBehavior { .init(rawValue: "exactly-one") }
    @_alwaysEmitIntoClient
    public static var atMostOne: R4.ActionSelectionBehavior { .init(rawValue: "at-most-one") }
    @_alwaysEmitIntoClient
    public static var oneOrMore: R4.ActionSelectionBehavior { .init(rawValue: "one-or-more") }
}
