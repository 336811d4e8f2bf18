// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/guide-page-generation>.
    public struct GuidePageGeneration: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.GuidePageGeneration {
    @_alwaysEmitIntoClient
    public static var html: R4.GuidePageGeneration { .init(rawValue: "html") }
    @_alwaysEmitIntoClient
    public static var markdown: R4.GuidePageGeneration { .init(rawValue: "markdown") }
    @_alwaysEmitIntoClient
    public static var xml: R4.GuidePageGeneration { .init(rawValue: "xml") }
    @_alwaysEmitIntoClient
    public static var generated: R4.GuidePageGeneration { .init(rawValue: "generated") }
}
