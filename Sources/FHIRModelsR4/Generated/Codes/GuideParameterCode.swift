// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/guide-parameter-code>.
    public struct GuideParameterCode: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.GuideParameterCode {
    @_alwaysEmitIntoClient
    public static var apply: R4.GuideParameterCode { .init(rawValue: "apply") }
    @_alwaysEmitIntoClient
    public static var pathResource: R4.GuideParameterCode { .init(rawValue: "path-resource") }
    @_alwaysEmitIntoClient
    public static var pathPages: R4.GuideParameterCode { .init(rawValue: "path-pages") }
    @_alwaysEmitIntoClient
    public static var pathTxCache: R4.GuideParameterCode { .init(rawValue: "path-tx-cache") }
    @_alwaysEmitIntoClient
    public static var expansionParameter: R4.GuideParameterCode { .init(rawValue: "expansion-parameter") }
    @_alwaysEmitIntoClient
    public static var ruleBrokenLinks: R4.GuideParameterCode { .init(rawValue: "rule-broken-links") }
    @_alwaysEmitIntoClient
    public static var generateXml: R4.GuideParameterCode { .init(rawValue: "generate-xml") }
    @_alwaysEmitIntoClient
    public static var generateJson: R4.GuideParameterCode { .init(rawValue: "generate-json") }
    @_alwaysEmitIntoClient
    public static var generateTurtle: R4.GuideParameterCode { .init(rawValue: "generate-turtle") }
    @_alwaysEmitIntoClient
    public static var htmlTemplate: R4.GuideParameterCode { .init(rawValue: "html-template") }
}
