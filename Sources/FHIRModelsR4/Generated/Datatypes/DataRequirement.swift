// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The datatype DataRequirement. <https://hl7.org/fhir/R4/metadatatypes.html#DataRequirement>
    public struct DataRequirement: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `type`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/all-types|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var type: R4.FHIRAllTypes?
        /// `profile`, 0..*: canonical (StructureDefinition).
        @_alwaysEmitIntoClient @Primitives public var profile: [String]
        /// `subject[x]`, 0..1: CodeableConcept or Reference (Group). Codes: extensible,
        /// <http://hl7.org/fhir/ValueSet/subject-type>.
        @_alwaysEmitIntoClient @Choice public var subject: R4.DataRequirement.Subject?
        /// `mustSupport`, 0..*: string.
        @_alwaysEmitIntoClient @Primitives public var mustSupport: [String]
        /// `codeFilter`, 0..*: DataRequirement.codeFilter.
        @_alwaysEmitIntoClient public var codeFilter: [R4.DataRequirement.CodeFilter] = []
        /// `dateFilter`, 0..*: DataRequirement.dateFilter.
        @_alwaysEmitIntoClient public var dateFilter: [R4.DataRequirement.DateFilter] = []
        /// `limit`, 0..1: positiveInt.
        @_alwaysEmitIntoClient @Primitive public var limit: Int?
        /// `sort`, 0..*: DataRequirement.sort.
        @_alwaysEmitIntoClient public var sort: [R4.DataRequirement.Sort] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 162 }

        /// The types that `subject[x]` allows.
        public typealias Subject = R4.CodeableConceptOrReference
    }
}

extension R4.DataRequirement {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        type: R4.FHIRAllTypes? = nil,
        profile: [String] = [],
        subject: R4.DataRequirement.Subject? = nil,
        mustSupport: [String] = [],
        codeFilter: [R4.DataRequirement.CodeFilter] = [],
        dateFilter: [R4.DataRequirement.DateFilter] = [],
        limit: Int? = nil,
        sort: [R4.DataRequirement.Sort] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.type = type
        self.profile = profile
        self.subject = subject
        self.mustSupport = mustSupport
        self.codeFilter = codeFilter
        self.dateFilter = dateFilter
        self.limit = limit
        self.sort = sort
    }

    /// The value of `subject` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var subjectCodeableConcept: R4.CodeableConcept? {
        get { $subject.element(choiceIndex: 0) }
        set { $subject.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `subject` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var subjectReference: R4.Reference? {
        get { $subject.element(choiceIndex: 1) }
        set { $subject.setElement(newValue, choiceIndex: 1) }
    }
}

extension R4.DataRequirement {
    /// The structure of `DataRequirement.codeFilter`. <https://hl7.org/fhir/R4/metadatatypes.html#DataRequirement>
    public struct CodeFilter: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `path`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var path: String?
        /// `searchParam`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var searchParam: String?
        /// `valueSet`, 0..1: canonical (ValueSet).
        @_alwaysEmitIntoClient @Primitive public var valueSet: String?
        /// `code`, 0..*: Coding.
        @_alwaysEmitIntoClient public var code: [R4.Coding] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 163 }
    }
}

extension R4.DataRequirement.CodeFilter {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        path: String? = nil,
        searchParam: String? = nil,
        valueSet: String? = nil,
        code: [R4.Coding] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.path = path
        self.searchParam = searchParam
        self.valueSet = valueSet
        self.code = code
    }
}

extension R4.DataRequirement {
    /// The structure of `DataRequirement.dateFilter`. <https://hl7.org/fhir/R4/metadatatypes.html#DataRequirement>
    public struct DateFilter: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `path`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var path: String?
        /// `searchParam`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var searchParam: String?
        /// `value[x]`, 0..1: dateTime, Period or Duration.
        @_alwaysEmitIntoClient @Choice public var value: R4.DataRequirement.DateFilter.Value?

        public init() {}
        @inlinable public static var typeID: UInt16 { 164 }
    }
}

extension R4.DataRequirement.DateFilter {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        path: String? = nil,
        searchParam: String? = nil,
        value: R4.DataRequirement.DateFilter.Value? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.path = path
        self.searchParam = searchParam
        self.value = value
    }

    /// The value of `value` where it is a `dateTime`.
    @_alwaysEmitIntoClient
    public var valueDateTime: FHIRDateTime? {
        get { $value.primitive(choiceIndex: 0) }
        set { $value.setPrimitive(newValue, format: .dateTime, choiceIndex: 0) }
    }

    /// The value of `value` where it is a `period`.
    @_alwaysEmitIntoClient
    public var valuePeriod: R4.Period? {
        get { $value.element(choiceIndex: 1) }
        set { $value.setElement(newValue, choiceIndex: 1) }
    }

    /// The value of `value` where it is a `duration`.
    @_alwaysEmitIntoClient
    public var valueDuration: R4.Duration? {
        get { $value.element(choiceIndex: 2) }
        set { $value.setElement(newValue, choiceIndex: 2) }
    }
}

extension R4.DataRequirement.DateFilter {
    /// A choice of 3 types: dateTime, period, duration.
    public indirect enum Value: FHIRChoice {
        case dateTime(FHIRDateTime)
        case period(R4.Period)
        case duration(R4.Duration)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0:
                guard let value: FHIRDateTime = content.primitive() else { return nil }
                self = .dateTime(value)
            case 1: self = .period(content.element())
            case 2: self = .duration(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .dateTime(let value): ChoiceContent(primitive: value, format: .dateTime, choiceIndex: 0)
            case .period(let value): ChoiceContent(element: value, choiceIndex: 1)
            case .duration(let value): ChoiceContent(element: value, choiceIndex: 2)
            }
        }
    }
}

extension R4.DataRequirement {
    /// The structure of `DataRequirement.sort`. <https://hl7.org/fhir/R4/metadatatypes.html#DataRequirement>
    public struct Sort: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `path`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var path: String?
        /// `direction`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/sort-direction|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var direction: R4.SortDirection?

        public init() {}
        @inlinable public static var typeID: UInt16 { 165 }
    }
}

extension R4.DataRequirement.Sort {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        path: String? = nil,
        direction: R4.SortDirection? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.path = path
        self.direction = direction
    }
}
