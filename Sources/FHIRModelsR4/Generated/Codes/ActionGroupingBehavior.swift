// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/action-grouping-behavior>.
    public struct ActionGroupingBehavior: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ActionGroupingBehavior {
    @_alwaysEmitIntoClient
    public static var visualGroup: R4.ActionGroupingBehavior { .init(rawValue: "visual-group") }
    @_alwaysEmitIntoClient
    public static var logicalGroup: R4.ActionGroupingBehavior { .init(rawValue: "logical-group") }
    @_alwaysEmitIntoClient
    public static var sentenceGroup: R4.ActionGroupingBehavior { .init(rawValue: "sentence-group") }
}
