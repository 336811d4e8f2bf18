// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/codesystem-hierarchy-meaning>.
    public struct CodeSystemHierarchyMeaning: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.CodeSystemHierarchyMeaning {
    @_alwaysEmitIntoClient
    public static var groupedBy: R4.CodeSystemHierarchyMeaning { .init(rawValue: "grouped-by") }
    @_alwaysEmitIntoClient
    public static var isA: R4.CodeSystemHierarchyMeaning { .init(rawValue: "is-a") }
    @_alwaysEmitIntoClient
    public static var partOf: R4.CodeSystemHierarchyMeaning { .init(rawValue: "part-of") }
    @_alwaysEmitIntoClient
    public static var classifiedWith: R4.CodeSystemHierarchyMeaning { .init(rawValue: "classified-with") }
}
