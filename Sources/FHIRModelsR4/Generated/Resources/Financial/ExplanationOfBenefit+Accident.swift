// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4.ExplanationOfBenefit {
    /// The structure of `ExplanationOfBenefit.accident`. <https://hl7.org/fhir/R4/explanationofbenefit.html>
    public struct Accident: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `date`, 0..1: date.
        @_alwaysEmitIntoClient @Primitive public var date: FHIRDate?
        /// `type`, 0..1: CodeableConcept. Codes: extensible, <http://terminology.hl7.org/ValueSet/v3-ActIncidentCode>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `location[x]`, 0..1: Address or Reference (Location).
        @_alwaysEmitIntoClient @Choice public var location: R4.ExplanationOfBenefit.Accident.Location?

        public init() {}
        @inlinable public static var typeID: UInt16 { 244 }

        /// The types that `location[x]` allows.
        public typealias Location = R4.AddressOrReference
    }
}

extension R4.ExplanationOfBenefit.Accident {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        date: FHIRDate? = nil,
        type: R4.CodeableConcept? = nil,
        location: R4.ExplanationOfBenefit.Accident.Location? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.date = date
        self.type = type
        self.location = location
    }

    /// The value of `location` where it is an `address`.
    @_alwaysEmitIntoClient
    public var locationAddress: R4.Address? {
        get { $location.element(choiceIndex: 0) }
        set { $location.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `location` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var locationReference: R4.Reference? {
        get { $location.element(choiceIndex: 1) }
        set { $location.setElement(newValue, choiceIndex: 1) }
    }
}
