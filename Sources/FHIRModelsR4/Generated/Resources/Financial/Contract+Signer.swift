// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4.Contract {
    /// The structure of `Contract.signer`. <https://hl7.org/fhir/R4/contract.html>
    public struct Signer: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 1..1: Coding. Codes: preferred, <http://hl7.org/fhir/ValueSet/contract-signer-type>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.Coding?
        /// `party`, 1..1: Reference (Organization, Patient, Practitioner, PractitionerRole or RelatedPerson).
        @_alwaysEmitIntoClient @Boxed public var party: R4.Reference?
        /// `signature`, 1..*: Signature.
        @_alwaysEmitIntoClient public var signature: [R4.Signature] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 135 }
    }
}

extension R4.Contract.Signer {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.Coding? = nil,
        party: R4.Reference? = nil,
        signature: [R4.Signature] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.party = party
        self.signature = signature
    }
}
