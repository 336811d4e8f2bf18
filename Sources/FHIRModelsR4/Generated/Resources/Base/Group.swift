// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource Group. <https://hl7.org/fhir/R4/group.html>
    public struct Group: R4Resource {
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
        /// `active`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var active: Bool?
        /// `type`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/group-type|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var type: R4.GroupType?
        /// `actual`, 1..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var actual: Bool?
        /// `code`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `name`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `quantity`, 0..1: unsignedInt.
        @_alwaysEmitIntoClient @Primitive public var quantity: Int?
        /// `managingEntity`, 0..1: Reference (Organization, RelatedPerson, Practitioner or PractitionerRole).
        @_alwaysEmitIntoClient @Boxed public var managingEntity: R4.Reference?
        /// `characteristic`, 0..*: Group.characteristic.
        @_alwaysEmitIntoClient public var characteristic: [R4.Group.Characteristic] = []
        /// `member`, 0..*: Group.member.
        @_alwaysEmitIntoClient public var member: [R4.Group.Member] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 275 }
    }
}

extension R4.Group {
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
        active: Bool? = nil,
        type: R4.GroupType? = nil,
        actual: Bool? = nil,
        code: R4.CodeableConcept? = nil,
        name: String? = nil,
        quantity: Int? = nil,
        managingEntity: R4.Reference? = nil,
        characteristic: [R4.Group.Characteristic] = [],
        member: [R4.Group.Member] = []
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
        self.active = active
        self.type = type
        self.actual = actual
        self.code = code
        self.name = name
        self.quantity = quantity
        self.managingEntity = managingEntity
        self.characteristic = characteristic
        self.member = member
    }
}

extension R4.Group {
    /// The structure of `Group.characteristic`. <https://hl7.org/fhir/R4/group.html>
    public struct Characteristic: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `code`, 1..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `value[x]`, 1..1: CodeableConcept, boolean, Quantity, Range or Reference.
        @_alwaysEmitIntoClient @Choice public var value: R4.Group.Characteristic.Value?
        /// `exclude`, 1..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var exclude: Bool?
        /// `period`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var period: R4.Period?

        public init() {}
        @inlinable public static var typeID: UInt16 { 276 }
    }
}

extension R4.Group.Characteristic {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        code: R4.CodeableConcept? = nil,
        value: R4.Group.Characteristic.Value? = nil,
        exclude: Bool? = nil,
        period: R4.Period? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.code = code
        self.value = value
        self.exclude = exclude
        self.period = period
    }

    /// The value of `value` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var valueCodeableConcept: R4.CodeableConcept? {
        get { $value.element(choiceIndex: 0) }
        set { $value.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `value` where it is a `boolean`.
    @_alwaysEmitIntoClient
    public var valueBoolean: Bool? {
        get { $value.primitive(choiceIndex: 1) }
        set { $value.setPrimitive(newValue, format: .boolean, choiceIndex: 1) }
    }

    /// The value of `value` where it is a `quantity`.
    @_alwaysEmitIntoClient
    public var valueQuantity: R4.Quantity? {
        get { $value.element(choiceIndex: 2) }
        set { $value.setElement(newValue, choiceIndex: 2) }
    }

    /// The value of `value` where it is a `range`.
    @_alwaysEmitIntoClient
    public var valueRange: R4.Range? {
        get { $value.element(choiceIndex: 3) }
        set { $value.setElement(newValue, choiceIndex: 3) }
    }

    /// The value of `value` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var valueReference: R4.Reference? {
        get { $value.element(choiceIndex: 4) }
        set { $value.setElement(newValue, choiceIndex: 4) }
    }
}

extension R4.Group.Characteristic {
    /// A choice of 5 types: codeableConcept, boolean, quantity, range, reference.
    public indirect enum Value: FHIRChoice {
        case codeableConcept(R4.CodeableConcept)
        case boolean(Bool)
        case quantity(R4.Quantity)
        case range(R4.Range)
        case reference(R4.Reference)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0: self = .codeableConcept(content.element())
            case 1:
                guard let value: Bool = content.primitive() else { return nil }
                self = .boolean(value)
            case 2: self = .quantity(content.element())
            case 3: self = .range(content.element())
            case 4: self = .reference(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .codeableConcept(let value): ChoiceContent(element: value, choiceIndex: 0)
            case .boolean(let value): ChoiceContent(primitive: value, format: .boolean, choiceIndex: 1)
            case .quantity(let value): ChoiceContent(element: value, choiceIndex: 2)
            case .range(let value): ChoiceContent(element: value, choiceIndex: 3)
            case .reference(let value): ChoiceContent(element: value, choiceIndex: 4)
            }
        }
    }
}

extension R4.Group {
    /// The structure of `Group.member`. <https://hl7.org/fhir/R4/group.html>
    public struct Member: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `entity`, 1..1: Reference (Patient, Practitioner, PractitionerRole, Device, Medication, Substance or Group).
        @_alwaysEmitIntoClient @Boxed public var entity: R4.Reference?
        /// `period`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var period: R4.Period?
        /// `inactive`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var inactive: Bool?

        public init() {}
        @inlinable public static var typeID: UInt16 { 277 }
    }
}

extension R4.Group.Member {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        entity: R4.Reference? = nil,
        period: R4.Period? = nil,
        inactive: Bool? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.entity = entity
        self.period = period
        self.inactive = inactive
    }
}
