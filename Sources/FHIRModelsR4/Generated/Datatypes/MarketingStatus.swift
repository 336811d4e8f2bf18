// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The datatype MarketingStatus. <https://hl7.org/fhir/R4/datatypes.html#MarketingStatus>
    public struct MarketingStatus: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `country`, 1..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var country: R4.CodeableConcept?
        /// `jurisdiction`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var jurisdiction: R4.CodeableConcept?
        /// `status`, 1..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var status: R4.CodeableConcept?
        /// `dateRange`, 1..1: Period.
        @_alwaysEmitIntoClient @Boxed public var dateRange: R4.Period?
        /// `restoreDate`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var restoreDate: FHIRDateTime?

        public init() {}
        @inlinable public static var typeID: UInt16 { 332 }
    }
}

extension R4.MarketingStatus {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        country: R4.CodeableConcept? = nil,
        jurisdiction: R4.CodeableConcept? = nil,
        status: R4.CodeableConcept? = nil,
        dateRange: R4.Period? = nil,
        restoreDate: FHIRDateTime? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.country = country
        self.jurisdiction = jurisdiction
        self.status = status
        self.dateRange = dateRange
        self.restoreDate = restoreDate
    }
}
