public import FHIRCore

/// One element of a profile's snapshot: the facts of an ElementDefinition that can be checked.
///
/// Elements form a tree by position in ``Profile/elements``. ``children`` are the elements below this one; a slice is not
/// among its siblings but in the ``slices`` of the element that it slices, and a slice of a slice in that one's. Where a
/// profile does not go into a type, ``children`` is empty, and the type itself says what stands below.
/// See <https://hl7.org/fhir/R4/elementdefinition.html>.
public struct ProfileElement: Sendable {
    /// The id, unique in its profile: `Patient.name:official.given`.
    public var id: String
    /// The path: `Patient.name.given`.
    public var path: String
    /// The last step of the path; for a choice without `[x]`: `value`.
    public var name: String
    /// Whether this is a choice element, `value[x]` in the standard, however few types the profile leaves it.
    public var isChoice = false
    /// The slice's own name; nil where this is no slice. A slice of a slice has both names: `official/short`.
    public var sliceName: String?
    /// The schema's id of ``name``, to compare with that of a node; nil where the schema does not know the name.
    public var nameID: UInt16?

    /// The lowest number of occurrences; for a slice, of values in the slice.
    public var min = 0
    /// The highest number of occurrences, or nil for `*`.
    public var max: Int?
    /// Whether the element may repeat in the type itself, whatever the profile leaves of it.
    public var isList = false
    /// The types a value may have. Empty where the element refers to another one: ``contentReference``.
    public var types: [ProfileType] = []
    /// The position of the element that defines the content of this one (`#Questionnaire.item`).
    public var contentReference: Int?
    public var binding: ProfileBinding?
    /// The value must be exactly this one: the root of the tree is the value, its name the type's.
    public var fixed: ElementTree?
    /// The value must have at least what this one has.
    public var pattern: ElementTree?
    /// The lowest value allowed, a primitive or a Quantity. A Duration or a negative Quantity beside a date counts from
    /// the time of validation.
    public var minValue: ElementTree?
    public var maxValue: ElementTree?
    /// The longest value allowed, in Unicode characters.
    public var maxLength: Int?
    /// The shortest value allowed, in Unicode characters: the extension `minLength`.
    public var minLength: Int?
    /// Whether a primitive must have a value of its own: the extension that R5's `mustHaveValue` is in R4.
    public var mustHaveValue = false
    /// The extensions one of which must be there where a primitive has no value: R5's `valueAlternatives`.
    public var valueAlternatives: [String] = []
    /// For a narrative: the languages it must have sections for, by the codes of the extension `narrative-language-control`
    /// (`_yes`, `_no`, `_resource` or a language).
    public var narrativeLanguages: [String] = []
    /// For a narrative: whether each part must say where it came from (`narrative-source-control`); `error` or `warning`.
    public var narrativeSource: String?
    /// The invariants that hold here, those of the base and of the type included.
    public var constraints: [ProfileConstraint] = []
    public var isModifier = false
    public var mustSupport = false
    /// How values are told into ``slices``; nil where the element is not sliced.
    public var slicing: Slicing?

    /// The position of the element above; nil for the first.
    public var parent: Int?
    /// For a slice: the position of the element, or the slice, that it is a slice of.
    public var slicedElement: Int?
    /// The positions of the elements below, slices left out, in order.
    public var children: [Int] = []
    /// The positions of the slices, in order.
    public var slices: [Int] = []

    init(id: String, path: String, name: String) {
        self.id = id
        self.path = path
        self.name = name
    }
}

/// A type that a value may have.
public struct ProfileType: Sendable, Hashable {
    /// The type's name: `Quantity`, `Reference`, `BackboneElement`. A type of FHIRPath's own stands as the primitive that
    /// carries it (`string` for an element's id).
    public var code: String
    /// The schema's id of the type; nil where the schema does not know it.
    public var typeID: UInt16?
    /// Canonical URLs, with a version where one is given. The value must meet at least one of them.
    public var profiles: [String] = []
    /// For a reference or canonical: its target must meet at least one of these. Empty: anything.
    public var targetProfiles: [String] = []
    /// For a reference: how the target may be carried, `contained`, `referenced` or `bundled`. Empty: anyhow.
    public var aggregation: [String] = []
    /// For a reference: `either`, `independent` or `specific`; nil where nothing is said.
    public var versioning: String?

    public init(code: String, typeID: UInt16? = nil) {
        self.code = code
        self.typeID = typeID
    }
}

/// A terminology binding of an element.
public struct ProfileBinding: Sendable, Hashable {
    public var strength: Schema.BindingStrength
    /// The canonical URL of the value set, with its version where one is given; nil where none is named.
    public var valueSet: String?
    /// The value set that no code may lie outside of, however weak the binding is: the extension `elementdefinition-maxValueSet`.
    public var maxValueSet: String?

    public init(strength: Schema.BindingStrength, valueSet: String?, maxValueSet: String? = nil) {
        self.strength = strength
        self.valueSet = valueSet
        self.maxValueSet = maxValueSet
    }
}

/// An invariant of an element: a FHIRPath expression that must be true.
public struct ProfileConstraint: Sendable, Hashable {
    /// The key, such as `pat-1`.
    public var key: String
    /// A warning where the standard says so, else an error.
    public var isWarning: Bool
    /// The FHIRPath expression; nil where the definition has prose alone.
    public var expression: String?
    /// What the author wants to be told to a person. It is the definition's own text, and nothing of ours.
    public var human: String?
    /// The canonical URL of the definition that states it; nil where none is named.
    public var source: String?

    public init(key: String, isWarning: Bool, expression: String?, human: String? = nil, source: String? = nil) {
        self.key = key
        self.isWarning = isWarning
        self.expression = expression
        self.human = human
        self.source = source
    }
}

/// How the values of an element are told into slices (<https://hl7.org/fhir/R4/profiling.html#slicing>).
public struct Slicing: Sendable, Hashable {
    public var discriminators: [Discriminator]
    public var rules: Rules
    /// Whether the slices must come in the order of their definition.
    public var isOrdered: Bool

    public init(discriminators: [Discriminator], rules: Rules, isOrdered: Bool) {
        self.discriminators = discriminators
        self.rules = rules
        self.isOrdered = isOrdered
    }

    /// What is allowed outside the slices.
    public enum Rules: String, Sendable {
        case open
        case closed
        case openAtEnd
    }

    /// What one discriminator looks at.
    public struct Discriminator: Sendable, Hashable {
        public var type: Kind
        /// A restricted FHIRPath: `$this`, element names, `extension('url')`, `resolve()`, `ofType(T)`.
        public var path: String

        public init(type: Kind, path: String) {
            self.type = type
            self.path = path
        }

        /// How values differ (<https://hl7.org/fhir/R4/valueset-discriminator-type.html>).
        public enum Kind: String, Sendable {
            case value
            case exists
            case pattern
            case type
            case profile
            /// Of later FHIR versions: the position among the values.
            case position
        }
    }
}
