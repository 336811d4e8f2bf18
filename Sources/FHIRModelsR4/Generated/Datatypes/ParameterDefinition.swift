// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The datatype ParameterDefinition. <https://hl7.org/fhir/R4/metadatatypes.html#ParameterDefinition>
    public struct ParameterDefinition: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `name`, 0..1: code.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `use`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/operation-parameter-use|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var use: R4.OperationParameterUse?
        /// `min`, 0..1: integer.
        @_alwaysEmitIntoClient @Primitive public var min: Int?
        /// `max`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var max: String?
        /// `documentation`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var documentation: String?
        /// `type`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/all-types|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var type: R4.FHIRAllTypes?
        /// `profile`, 0..1: canonical (StructureDefinition).
        @_alwaysEmitIntoClient @Primitive public var profile: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 452 }
    }
}

extension R4.ParameterDefinition {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        name: String? = nil,
        use: R4.OperationParameterUse? = nil,
        min: Int? = nil,
        max: String? = nil,
        documentation: String? = nil,
        type: R4.FHIRAllTypes? = nil,
        profile: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.name = name
        self.use = use
        self.min = min
        self.max = max
        self.documentation = documentation
        self.type = type
        self.profile = profile
    }
}
