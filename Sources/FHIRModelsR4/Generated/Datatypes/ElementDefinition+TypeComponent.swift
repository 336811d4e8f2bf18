// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4.ElementDefinition {
    /// The structure of `ElementDefinition.type`. <https://hl7.org/fhir/R4/elementdefinition.html>
    public struct TypeComponent: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `code`, 1..1: uri. Codes: extensible, <http://hl7.org/fhir/ValueSet/defined-types>.
        @_alwaysEmitIntoClient @Primitive public var code: String?
        /// `profile`, 0..*: canonical (StructureDefinition or ImplementationGuide).
        @_alwaysEmitIntoClient @Primitives public var profile: [String]
        /// `targetProfile`, 0..*: canonical (StructureDefinition or ImplementationGuide).
        @_alwaysEmitIntoClient @Primitives public var targetProfile: [String]
        /// `aggregation`, 0..*: code. Codes: required, <http://hl7.org/fhir/ValueSet/resource-aggregation-mode|4.0.1>.
        @_alwaysEmitIntoClient @Primitives public var aggregation: [R4.AggregationMode]
        /// `versioning`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/reference-version-rules|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var versioning: R4.ReferenceVersionRules?

        public init() {}
        @inlinable public static var typeID: UInt16 { 216 }
    }
}

extension R4.ElementDefinition.TypeComponent {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        code: String? = nil,
        profile: [String] = [],
        targetProfile: [String] = [],
        aggregation: [R4.AggregationMode] = [],
        versioning: R4.ReferenceVersionRules? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.code = code
        self.profile = profile
        self.targetProfile = targetProfile
        self.aggregation = aggregation
        self.versioning = versioning
    }
}
