// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The datatype ProdCharacteristic. <https://hl7.org/fhir/R4/datatypes.html#ProdCharacteristic>
    public struct ProdCharacteristic: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `height`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var height: R4.Quantity?
        /// `width`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var width: R4.Quantity?
        /// `depth`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var depth: R4.Quantity?
        /// `weight`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var weight: R4.Quantity?
        /// `nominalVolume`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var nominalVolume: R4.Quantity?
        /// `externalDiameter`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var externalDiameter: R4.Quantity?
        /// `shape`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var shape: String?
        /// `color`, 0..*: string.
        @_alwaysEmitIntoClient @Primitives public var color: [String]
        /// `imprint`, 0..*: string.
        @_alwaysEmitIntoClient @Primitives public var imprint: [String]
        /// `image`, 0..*: Attachment.
        @_alwaysEmitIntoClient public var image: [R4.Attachment] = []
        /// `scoring`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var scoring: R4.CodeableConcept?

        public init() {}
        @inlinable public static var typeID: UInt16 { 483 }
    }
}

extension R4.ProdCharacteristic {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        height: R4.Quantity? = nil,
        width: R4.Quantity? = nil,
        depth: R4.Quantity? = nil,
        weight: R4.Quantity? = nil,
        nominalVolume: R4.Quantity? = nil,
        externalDiameter: R4.Quantity? = nil,
        shape: String? = nil,
        color: [String] = [],
        imprint: [String] = [],
        image: [R4.Attachment] = [],
        scoring: R4.CodeableConcept? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.height = height
        self.width = width
        self.depth = depth
        self.weight = weight
        self.nominalVolume = nominalVolume
        self.externalDiameter = externalDiameter
        self.shape = shape
        self.color = color
        self.imprint = imprint
        self.image = image
        self.scoring = scoring
    }
}
