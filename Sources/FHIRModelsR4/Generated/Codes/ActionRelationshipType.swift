// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/action-relationship-type>.
    public struct ActionRelationshipType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ActionRelationshipType {
    @_alwaysEmitIntoClient
    public static var beforeStart: R4.ActionRelationshipType { .init(rawValue: "before-start") }
    @_alwaysEmitIntoClient
    public static var before: R4.ActionRelationshipType { .init(rawValue: "before") }
    @_alwaysEmitIntoClient
    public static var beforeEnd: R4.ActionRelationshipType { .init(rawValue: "before-end") }
    @_alwaysEmitIntoClient
    public static var concurrentWithStart: R4.ActionRelationshipType { .init(rawValue: "concurrent-with-start") }
    @_alwaysEmitIntoClient
    public static var concurrent: R4.ActionRelationshipType { .init(rawValue: "concurrent") }
    @_alwaysEmitIntoClient
    public static var concurrentWithEnd: R4.ActionRelationshipType { .init(rawValue: "concurrent-with-end") }
    @_alwaysEmitIntoClient
    public static var afterStart: R4.ActionRelationshipType { .init(rawValue: "after-start") }
    @_alwaysEmitIntoClient
    public static var after: R4.ActionRelationshipType { .init(rawValue: "after") }
    @_alwaysEmitIntoClient
    public static var afterEnd: R4.ActionRelationshipType { .init(rawValue: "after-end") }
}
