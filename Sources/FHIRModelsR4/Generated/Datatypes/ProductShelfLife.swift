// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The datatype ProductShelfLife. <https://hl7.org/fhir/R4/datatypes.html#ProductShelfLife>
    public struct ProductShelfLife: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `identifier`, 0..1: Identifier.
        @_alwaysEmitIntoClient @Boxed public var identifier: R4.Identifier?
        /// `type`, 1..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `period`, 1..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var period: R4.Quantity?
        /// `specialPrecautionsForStorage`, 0..*: CodeableConcept.
        @_alwaysEmitIntoClient public var specialPrecautionsForStorage: [R4.CodeableConcept] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 484 }
    }
}

extension R4.ProductShelfLife {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        identifier: R4.Identifier? = nil,
        type: R4.CodeableConcept? = nil,
        period: R4.Quantity? = nil,
        specialPrecautionsForStorage: [R4.CodeableConcept] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.identifier = identifier
        self.type = type
        self.period = period
        self.specialPrecautionsForStorage = specialPrecautionsForStorage
    }
}
