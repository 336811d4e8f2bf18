/// The facts a FHIR package defines about its types, in plain Swift values.
///
/// This is the form that the generator writes as text under `Schemas/`, and that ``SchemaCompiler`` turns into the
/// compact bytes a ``Schema`` reads in place. It holds facts only: names, paths, cardinalities, types, bindings,
/// invariants' expressions. No prose of the standard is carried.
public struct SchemaFacts: Sendable, Equatable {
    /// The name of the FHIR package, such as `hl7.fhir.r4.core`.
    public var packageName: String
    /// The version of the FHIR package, such as `4.0.1`.
    public var packageVersion: String
    /// The FHIR version the facts belong to, such as `4.0.1`.
    public var fhirVersion: String
    /// Every type, sorted by name. A backbone element is a type of its own, named by its path (`Patient.contact`).
    public var types: [TypeFacts]
    /// The code systems and value sets that bindings need, sorted by URL.
    public var terminology: [TerminologyFacts] = []
    /// The standard's own profiles and extensions, sorted by URL.
    public var definitions: [DefinitionFacts] = []

    public init(packageName: String, packageVersion: String, fhirVersion: String, types: [TypeFacts] = []) {
        self.packageName = packageName
        self.packageVersion = packageVersion
        self.fhirVersion = fhirVersion
        self.types = types
    }
}

/// The codes of a code system, or the rules of a value set.
public struct TerminologyFacts: Sendable, Equatable {
    public var isValueSet: Bool
    /// The canonical URL, without a version.
    public var url: String
    /// The business version; empty where there is none.
    public var version: String
    /// The lines that `Schemas/` has of it, after the first, which names it.
    public var text: String

    public init(isValueSet: Bool, url: String, version: String, text: String) {
        self.isValueSet = isValueSet
        self.url = url
        self.version = version
        self.text = text
    }
}

/// What a profile or extension of the standard states.
public struct DefinitionFacts: Sendable, Equatable {
    /// The canonical URL, without a version.
    public var url: String
    /// The business version; empty where there is none.
    public var version: String
    /// The lines that `Schemas/` has of it, after the first, which names it.
    public var text: String

    public init(url: String, version: String, text: String) {
        self.url = url
        self.version = version
        self.text = text
    }
}

/// The facts about one type: a primitive, a datatype, a backbone element or a resource.
public struct TypeFacts: Sendable, Equatable {
    /// The type's name: `string`, `HumanName`, `Patient`, or for a backbone element its path, `Patient.contact`.
    public var name: String
    public var kind: Schema.TypeKind
    /// The name of the type this one specialises; nil at the top (`Element`, `Resource`).
    public var base: String?
    public var isAbstract: Bool
    /// The canonical URL of the StructureDefinition; empty for a backbone element.
    public var url: String
    /// All elements in the standard's order, inherited ones included. The `value` of a primitive is not listed.
    public var elements: [ElementFacts]
    /// The invariants that hold on every value of the type, inherited ones included.
    public var invariants: [InvariantFacts]

    public init(
        name: String, kind: Schema.TypeKind, base: String?, isAbstract: Bool, url: String,
        elements: [ElementFacts] = [], invariants: [InvariantFacts] = []
    ) {
        self.name = name
        self.kind = kind
        self.base = base
        self.isAbstract = isAbstract
        self.url = url
        self.elements = elements
        self.invariants = invariants
    }
}

/// The facts about one element of a type.
public struct ElementFacts: Sendable, Equatable {
    /// The element's own name, without `[x]`: `birthDate`, `value`.
    public var name: String
    /// Whether this is a choice element, named `value[x]` in the standard.
    public var isChoice: Bool
    /// The lowest number of occurrences.
    public var min: Int
    /// The highest number of occurrences, or nil for `*`.
    public var max: Int?
    /// The types a value may have; more than one for a choice. For a backbone element, or a content reference, the
    /// single code is the path of the type it leads to.
    public var types: [ElementTypeFacts]
    /// Whether the type was given by a content reference (`#Questionnaire.item`).
    public var isContentReference: Bool
    public var binding: BindingFacts?
    public var isModifier: Bool
    public var isSummary: Bool
    /// Whether XML carries the element as an attribute (`Element.id`, `Extension.url`).
    public var isXMLAttribute: Bool
    /// The invariants stated on this element itself, and not by its type.
    public var invariants: [InvariantFacts]

    public init(
        name: String, isChoice: Bool = false, min: Int = 0, max: Int? = 1, types: [ElementTypeFacts],
        isContentReference: Bool = false, binding: BindingFacts? = nil, isModifier: Bool = false,
        isSummary: Bool = false, isXMLAttribute: Bool = false, invariants: [InvariantFacts] = []
    ) {
        self.name = name
        self.isChoice = isChoice
        self.min = min
        self.max = max
        self.types = types
        self.isContentReference = isContentReference
        self.binding = binding
        self.isModifier = isModifier
        self.isSummary = isSummary
        self.isXMLAttribute = isXMLAttribute
        self.invariants = invariants
    }
}

/// One type an element's value may have.
public struct ElementTypeFacts: Sendable, Equatable {
    /// The name of a type in the same facts.
    public var code: String
    /// For `Reference` and `canonical`: the canonical URLs of the profiles its target may have.
    public var targetProfiles: [String]
    /// The canonical URLs of the profiles the value itself must meet.
    public var profiles: [String]

    public init(code: String, targetProfiles: [String] = [], profiles: [String] = []) {
        self.code = code
        self.targetProfiles = targetProfiles
        self.profiles = profiles
    }
}

/// A terminology binding.
public struct BindingFacts: Sendable, Equatable {
    public var strength: Schema.BindingStrength
    /// The canonical URL of the value set, with its version where one is given; empty where none is named.
    public var valueSet: String

    public init(strength: Schema.BindingStrength, valueSet: String) {
        self.strength = strength
        self.valueSet = valueSet
    }
}

/// An invariant: a FHIRPath expression that must be true.
public struct InvariantFacts: Sendable, Equatable {
    /// The key, such as `pat-1`.
    public var key: String
    public var isWarning: Bool
    /// The FHIRPath expression.
    public var expression: String

    public init(key: String, isWarning: Bool, expression: String) {
        self.key = key
        self.isWarning = isWarning
        self.expression = expression
    }
}
