// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource MedicinalProduct. <https://hl7.org/fhir/R4/medicinalproduct.html>
    public struct MedicinalProduct: R4Resource {
        /// `id`, 0..1: id.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `meta`, 0..1: Meta.
        @_alwaysEmitIntoClient @Boxed public var meta: R4.Meta?
        /// `implicitRules`, 0..1: uri. A modifier element.
        @_alwaysEmitIntoClient @Primitive public var implicitRules: String?
        /// `language`, 0..1: code. Codes: preferred, <http://hl7.org/fhir/ValueSet/languages>.
        @_alwaysEmitIntoClient @Primitive public var language: String?
        /// `text`, 0..1: Narrative.
        @_alwaysEmitIntoClient @Boxed public var text: R4.Narrative?
        /// `contained`, 0..*: Resource.
        @_alwaysEmitIntoClient public var contained: [R4.AnyResource] = []
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `identifier`, 0..*: Identifier.
        @_alwaysEmitIntoClient public var identifier: [R4.Identifier] = []
        /// `type`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `domain`, 0..1: Coding.
        @_alwaysEmitIntoClient @Boxed public var domain: R4.Coding?
        /// `combinedPharmaceuticalDoseForm`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var combinedPharmaceuticalDoseForm: R4.CodeableConcept?
        /// `legalStatusOfSupply`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var legalStatusOfSupply: R4.CodeableConcept?
        /// `additionalMonitoringIndicator`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var additionalMonitoringIndicator: R4.CodeableConcept?
        /// `specialMeasures`, 0..*: string.
        @_alwaysEmitIntoClient @Primitives public var specialMeasures: [String]
        /// `paediatricUseIndicator`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var paediatricUseIndicator: R4.CodeableConcept?
        /// `productClassification`, 0..*: CodeableConcept.
        @_alwaysEmitIntoClient public var productClassification: [R4.CodeableConcept] = []
        /// `marketingStatus`, 0..*: MarketingStatus.
        @_alwaysEmitIntoClient public var marketingStatus: [R4.MarketingStatus] = []
        /// `pharmaceuticalProduct`, 0..*: Reference (MedicinalProductPharmaceutical).
        @_alwaysEmitIntoClient public var pharmaceuticalProduct: [R4.Reference] = []
        /// `packagedMedicinalProduct`, 0..*: Reference (MedicinalProductPackaged).
        @_alwaysEmitIntoClient public var packagedMedicinalProduct: [R4.Reference] = []
        /// `attachedDocument`, 0..*: Reference (DocumentReference).
        @_alwaysEmitIntoClient public var attachedDocument: [R4.Reference] = []
        /// `masterFile`, 0..*: Reference (DocumentReference).
        @_alwaysEmitIntoClient public var masterFile: [R4.Reference] = []
        /// `contact`, 0..*: Reference (Organization or PractitionerRole).
        @_alwaysEmitIntoClient public var contact: [R4.Reference] = []
        /// `clinicalTrial`, 0..*: Reference (ResearchStudy).
        @_alwaysEmitIntoClient public var clinicalTrial: [R4.Reference] = []
        /// `name`, 1..*: MedicinalProduct.name.
        @_alwaysEmitIntoClient public var name: [R4.MedicinalProduct.Name] = []
        /// `crossReference`, 0..*: Identifier.
        @_alwaysEmitIntoClient public var crossReference: [R4.Identifier] = []
        /// `manufacturingBusinessOperation`, 0..*: MedicinalProduct.manufacturingBusinessOperation.
        @_alwaysEmitIntoClient public var manufacturingBusinessOperation: [R4.MedicinalProduct.ManufacturingBusinessOperation] = []
        /// `specialDesignation`, 0..*: MedicinalProduct.specialDesignation.
        @_alwaysEmitIntoClient public var specialDesignation: [R4.MedicinalProduct.SpecialDesignation] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 378 }
    }
}

extension R4.MedicinalProduct {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        meta: R4.Meta? = nil,
        implicitRules: String? = nil,
        language: String? = nil,
        text: R4.Narrative? = nil,
        contained: [R4.AnyResource] = [],
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        identifier: [R4.Identifier] = [],
        type: R4.CodeableConcept? = nil,
        domain: R4.Coding? = nil,
        combinedPharmaceuticalDoseForm: R4.CodeableConcept? = nil,
        legalStatusOfSupply: R4.CodeableConcept? = nil,
        additionalMonitoringIndicator: R4.CodeableConcept? = nil,
        specialMeasures: [String] = [],
        paediatricUseIndicator: R4.CodeableConcept? = nil,
        productClassification: [R4.CodeableConcept] = [],
        marketingStatus: [R4.MarketingStatus] = [],
        pharmaceuticalProduct: [R4.Reference] = [],
        packagedMedicinalProduct: [R4.Reference] = [],
        attachedDocument: [R4.Reference] = [],
        masterFile: [R4.Reference] = [],
        contact: [R4.Reference] = [],
        clinicalTrial: [R4.Reference] = [],
        name: [R4.MedicinalProduct.Name] = [],
        crossReference: [R4.Identifier] = [],
        manufacturingBusinessOperation: [R4.MedicinalProduct.ManufacturingBusinessOperation] = [],
        specialDesignation: [R4.MedicinalProduct.SpecialDesignation] = []
    ) {
        self.init()
        self.id = id
        self.meta = meta
        self.implicitRules = implicitRules
        self.language = language
        self.text = text
        self.contained = contained
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.identifier = identifier
        self.type = type
        self.domain = domain
        self.combinedPharmaceuticalDoseForm = combinedPharmaceuticalDoseForm
        self.legalStatusOfSupply = legalStatusOfSupply
        self.additionalMonitoringIndicator = additionalMonitoringIndicator
        self.specialMeasures = specialMeasures
        self.paediatricUseIndicator = paediatricUseIndicator
        self.productClassification = productClassification
        self.marketingStatus = marketingStatus
        self.pharmaceuticalProduct = pharmaceuticalProduct
        self.packagedMedicinalProduct = packagedMedicinalProduct
        self.attachedDocument = attachedDocument
        self.masterFile = masterFile
        self.contact = contact
        self.clinicalTrial = clinicalTrial
        self.name = name
        self.crossReference = crossReference
        self.manufacturingBusinessOperation = manufacturingBusinessOperation
        self.specialDesignation = specialDesignation
    }
}

extension R4.MedicinalProduct {
    /// The structure of `MedicinalProduct.manufacturingBusinessOperation`.
    /// <https://hl7.org/fhir/R4/medicinalproduct.html>
    public struct ManufacturingBusinessOperation: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `operationType`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var operationType: R4.CodeableConcept?
        /// `authorisationReferenceNumber`, 0..1: Identifier.
        @_alwaysEmitIntoClient @Boxed public var authorisationReferenceNumber: R4.Identifier?
        /// `effectiveDate`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var effectiveDate: FHIRDateTime?
        /// `confidentialityIndicator`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var confidentialityIndicator: R4.CodeableConcept?
        /// `manufacturer`, 0..*: Reference (Organization).
        @_alwaysEmitIntoClient public var manufacturer: [R4.Reference] = []
        /// `regulator`, 0..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var regulator: R4.Reference?

        public init() {}
        @inlinable public static var typeID: UInt16 { 379 }
    }
}

extension R4.MedicinalProduct.ManufacturingBusinessOperation {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        operationType: R4.CodeableConcept? = nil,
        authorisationReferenceNumber: R4.Identifier? = nil,
        effectiveDate: FHIRDateTime? = nil,
        confidentialityIndicator: R4.CodeableConcept? = nil,
        manufacturer: [R4.Reference] = [],
        regulator: R4.Reference? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.operationType = operationType
        self.authorisationReferenceNumber = authorisationReferenceNumber
        self.effectiveDate = effectiveDate
        self.confidentialityIndicator = confidentialityIndicator
        self.manufacturer = manufacturer
        self.regulator = regulator
    }
}

extension R4.MedicinalProduct {
    /// The structure of `MedicinalProduct.name`. <https://hl7.org/fhir/R4/medicinalproduct.html>
    public struct Name: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `productName`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var productName: String?
        /// `namePart`, 0..*: MedicinalProduct.name.namePart.
        @_alwaysEmitIntoClient public var namePart: [R4.MedicinalProduct.Name.NamePart] = []
        /// `countryLanguage`, 0..*: MedicinalProduct.name.countryLanguage.
        @_alwaysEmitIntoClient public var countryLanguage: [R4.MedicinalProduct.Name.CountryLanguage] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 380 }
    }
}

extension R4.MedicinalProduct.Name {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        productName: String? = nil,
        namePart: [R4.MedicinalProduct.Name.NamePart] = [],
        countryLanguage: [R4.MedicinalProduct.Name.CountryLanguage] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.productName = productName
        self.namePart = namePart
        self.countryLanguage = countryLanguage
    }
}

extension R4.MedicinalProduct.Name {
    /// The structure of `MedicinalProduct.name.countryLanguage`. <https://hl7.org/fhir/R4/medicinalproduct.html>
    public struct CountryLanguage: R4Element {
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
        /// `language`, 1..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var language: R4.CodeableConcept?

        public init() {}
        @inlinable public static var typeID: UInt16 { 381 }
    }
}

extension R4.MedicinalProduct.Name.CountryLanguage {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        country: R4.CodeableConcept? = nil,
        jurisdiction: R4.CodeableConcept? = nil,
        language: R4.CodeableConcept? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.country = country
        self.jurisdiction = jurisdiction
        self.language = language
    }
}

extension R4.MedicinalProduct.Name {
    /// The structure of `MedicinalProduct.name.namePart`. <https://hl7.org/fhir/R4/medicinalproduct.html>
    public struct NamePart: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `part`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var part: String?
        /// `type`, 1..1: Coding.
        @_alwaysEmitIntoClient @Boxed public var type: R4.Coding?

        public init() {}
        @inlinable public static var typeID: UInt16 { 382 }
    }
}

extension R4.MedicinalProduct.Name.NamePart {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        part: String? = nil,
        type: R4.Coding? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.part = part
        self.type = type
    }
}

extension R4.MedicinalProduct {
    /// The structure of `MedicinalProduct.specialDesignation`. <https://hl7.org/fhir/R4/medicinalproduct.html>
    public struct SpecialDesignation: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `identifier`, 0..*: Identifier.
        @_alwaysEmitIntoClient public var identifier: [R4.Identifier] = []
        /// `type`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `intendedUse`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var intendedUse: R4.CodeableConcept?
        /// `indication[x]`, 0..1: CodeableConcept or Reference (MedicinalProductIndication).
        @_alwaysEmitIntoClient @Choice public var indication: R4.MedicinalProduct.SpecialDesignation.Indication?
        /// `status`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var status: R4.CodeableConcept?
        /// `date`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var date: FHIRDateTime?
        /// `species`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var species: R4.CodeableConcept?

        public init() {}
        @inlinable public static var typeID: UInt16 { 383 }

        /// The types that `indication[x]` allows.
        public typealias Indication = R4.CodeableConceptOrReference
    }
}

extension R4.MedicinalProduct.SpecialDesignation {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        identifier: [R4.Identifier] = [],
        type: R4.CodeableConcept? = nil,
        intendedUse: R4.CodeableConcept? = nil,
        indication: R4.MedicinalProduct.SpecialDesignation.Indication? = nil,
        status: R4.CodeableConcept? = nil,
        date: FHIRDateTime? = nil,
        species: R4.CodeableConcept? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.identifier = identifier
        self.type = type
        self.intendedUse = intendedUse
        self.indication = indication
        self.status = status
        self.date = date
        self.species = species
    }

    /// The value of `indication` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var indicationCodeableConcept: R4.CodeableConcept? {
        get { $indication.element(choiceIndex: 0) }
        set { $indication.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `indication` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var indicationReference: R4.Reference? {
        get { $indication.element(choiceIndex: 1) }
        set { $indication.setElement(newValue, choiceIndex: 1) }
    }
}
