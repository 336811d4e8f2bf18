// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4.ElementDefinition {
    /// The structure of `ElementDefinition.slicing`. <https://hl7.org/fhir/R4/elementdefinition.html>
    public struct Slicing: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `discriminator`, 0..*: ElementDefinition.slicing.discriminator.
        @_alwaysEmitIntoClient public var discriminator: [R4.ElementDefinition.Slicing.Discriminator] = []
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `ordered`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var ordered: Bool?
        /// `rules`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/resource-slicing-rules|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var rules: R4.SlicingRules?

        public init() {}
        @inlinable public static var typeID: UInt16 { 214 }
    }
}

extension R4.ElementDefinition.Slicing {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        discriminator: [R4.ElementDefinition.Slicing.Discriminator] = [],
        description: String? = nil,
        ordered: Bool? = nil,
        rules: R4.SlicingRules? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.discriminator = discriminator
        self.description = description
        self.ordered = ordered
        self.rules = rules
    }
}

extension R4.ElementDefinition.Slicing {
    /// The structure of `ElementDefinition.slicing.discriminator`. <https://hl7.org/fhir/R4/elementdefinition.html>
    public struct Discriminator: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `type`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/discriminator-type|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var type: R4.DiscriminatorType?
        /// `path`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var path: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 215 }
    }
}

extension R4.ElementDefinition.Slicing.Discriminator {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        type: R4.DiscriminatorType? = nil,
        path: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.type = type
        self.path = path
    }
}
