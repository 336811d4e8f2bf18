// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://terminology.hl7.org/ValueSet/v3-ConfidentialityClassification>.
    public struct DocumentConfidentiality: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.DocumentConfidentiality {
    @_alwaysEmitIntoClient
    public static var u: R4.DocumentConfidentiality { .init(rawValue: "U") }
    @_alwaysEmitIntoClient
    public static var l: R4.DocumentConfidentiality { .init(rawValue: "L") }
    @_alwaysEmitIntoClient
    public static var m: R4.DocumentConfidentiality { .init(rawValue: "M") }
    @_alwaysEmitIntoClient
    public static var n: R4.DocumentConfidentiality { .init(rawValue: "N") }
    @_alwaysEmitIntoClient
    public static var r: R4.DocumentConfidentiality { .init(rawValue: "R") }
    @_alwaysEmitIntoClient
    public static var v: R4.DocumentConfidentiality { .init(rawValue: "V") }
}
