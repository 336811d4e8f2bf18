// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The datatype Identifier. <https://hl7.org/fhir/R4/datatypes.html#Identifier>
    public struct Identifier: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `use`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/identifier-use|4.0.1>. A modifier element.
        @_alwaysEmitIntoClient @Primitive public var use: R4.IdentifierUse?
        /// `type`, 0..1: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/identifier-type>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `system`, 0..1: uri.
        @_alwaysEmitIntoClient @Primitive public var system: String?
        /// `value`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var value: String?
        /// `period`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var period: R4.Period?
        /// `assigner`, 0..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var assigner: R4.Reference?

        public init() {}
        @inlinable public static var typeID: UInt16 { 284 }
    }
}

extension R4.Identifier {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        use: R4.IdentifierUse? = nil,
        type: R4.CodeableConcept? = nil,
        system: String? = nil,
        value: String? = nil,
        period: R4.Period? = nil,
        assigner: R4.Reference? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.use = use
        self.type = type
        self.system = system
        self.value = value
        self.period = period
        self.assigner = assigner
    }
}
