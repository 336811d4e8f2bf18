// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4.Contract {
    /// The structure of `Contract.contentDefinition`. <https://hl7.org/fhir/R4/contract.html>
    public struct ContentDefinition: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 1..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/contract-definition-type>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `subType`, 0..1: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/contract-definition-subtype>.
        @_alwaysEmitIntoClient @Boxed public var subType: R4.CodeableConcept?
        /// `publisher`, 0..1: Reference (Practitioner, PractitionerRole or Organization).
        @_alwaysEmitIntoClient @Boxed public var publisher: R4.Reference?
        /// `publicationDate`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var publicationDate: FHIRDateTime?
        /// `publicationStatus`, 1..1: code. Codes: required,
        /// <http://hl7.org/fhir/ValueSet/contract-publicationstatus|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var publicationStatus: R4.ContractPublicationStatus?
        /// `copyright`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var copyright: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 131 }
    }
}

extension R4.Contract.ContentDefinition {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.CodeableConcept? = nil,
        subType: R4.CodeableConcept? = nil,
        publisher: R4.Reference? = nil,
        publicationDate: FHIRDateTime? = nil,
        publicationStatus: R4.ContractPublicationStatus? = nil,
        copyright: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.subType = subType
        self.publisher = publisher
        self.publicationDate = publicationDate
        self.publicationStatus = publicationStatus
        self.copyright = copyright
    }
}
