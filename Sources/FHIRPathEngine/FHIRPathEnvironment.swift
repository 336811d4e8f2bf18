public import FHIRCore

/// What surrounds the evaluation of an expression: variables, the means to reach beyond the record, and limits.
///
/// Nothing outside the record is reached unless a resolver, a terminology provider or profiles are given here.
public struct FHIRPathEnvironment: Sendable {
    private var storage: Storage

    /// The environment of FHIR's own expressions: no variables beyond the standard ones, nothing outside the record.
    public static let standard = FHIRPathEnvironment()

    public init() { storage = Storage() }

    /// One reference, so that handing an environment over costs next to nothing.
    private final class Storage: Sendable {
        let fields: Fields
        init(_ fields: Fields = Fields()) { self.fields = fields }
    }

    private struct Fields: Sendable {
        var variables: [String: FHIRPathCollection] = [:]
        var resource: ElementTree.Element?
        var rootResource: ElementTree.Element?
        var resolver: (@Sendable (String) throws -> ElementTree?)?
        var terminology: (any FHIRPathTerminology)?
        var profiles: (any FHIRPathProfiles)?
        var trace: (@Sendable (String, FHIRPathCollection) -> Void)?
        var now: String?
        var limits = FHIRPathLimits()
        var allowsAsOnCollections = false
    }

    private subscript<Value>(field: WritableKeyPath<Fields, Value>) -> Value {
        get { storage.fields[keyPath: field] }
        set {
            var fields = storage.fields
            fields[keyPath: field] = newValue
            storage = Storage(fields)
        }
    }
}

extension FHIRPathEnvironment {
    /// Variables by name, without the `%`. `%ucum`, `%sct`, `%loinc`, `%vs-…`, `%ext-…`, `%context`, `%resource` and
    /// `%rootResource` are always there.
    public var variables: [String: FHIRPathCollection] {
        get { storage.fields.variables }
        set { self[\.variables] = newValue }
    }

    /// `%resource`; nil for the resource that the element belongs to.
    public var resource: ElementTree.Element? {
        get { storage.fields.resource }
        set { self[\.resource] = newValue }
    }

    /// `%rootResource`; nil for the resource that contains the one that the element belongs to, or that one itself.
    public var rootResource: ElementTree.Element? {
        get { storage.fields.rootResource }
        set { self[\.rootResource] = newValue }
    }

    /// Finds what a reference outside the record leads to; returns nil for what it does not know.
    public var resolver: (@Sendable (_ reference: String) throws -> ElementTree?)? {
        get { storage.fields.resolver }
        set { self[\.resolver] = newValue }
    }

    /// What `memberOf()`, `subsumes()` and `subsumedBy()` ask.
    public var terminology: (any FHIRPathTerminology)? {
        get { storage.fields.terminology }
        set { self[\.terminology] = newValue }
    }

    /// What `conformsTo()` and `slice()` ask about profiles.
    public var profiles: (any FHIRPathProfiles)? {
        get { storage.fields.profiles }
        set { self[\.profiles] = newValue }
    }

    /// Receives what `trace()` logs: the name and the items.
    public var trace: (@Sendable (_ name: String, _ items: FHIRPathCollection) -> Void)? {
        get { storage.fields.trace }
        set { self[\.trace] = newValue }
    }

    /// The moment of `now()`, `today()` and `timeOfDay()`, such as `2025-01-31T09:30:00.000Z`; nil for the system's clock.
    public var now: String? {
        get { storage.fields.now }
        set { self[\.now] = newValue }
    }

    /// Bounds that keep an expression from someone else within time and memory.
    public var limits: FHIRPathLimits {
        get { storage.fields.limits }
        set { self[\.limits] = newValue }
    }

    /// Whether `as` filters a collection, as invariants of FHIR R4 expect (`dom-3`), instead of refusing more than one item.
    public var allowsAsOnCollections: Bool {
        get { storage.fields.allowsAsOnCollections }
        set { self[\.allowsAsOnCollections] = newValue }
    }

    /// Whether a variable is one of those that are always there.
    static func isStandard(_ name: String) -> Bool { standardValue(name) != nil }

    /// The value of a standard variable (<https://hl7.org/fhir/R4/fhirpath.html#variables>).
    static func standardValue(_ name: String) -> String? {
        switch name {
        case "ucum": "http://unitsofmeasure.org"
        case "sct": "http://snomed.info/sct"
        case "loinc": "http://loinc.org"
        default:
            if name.hasPrefix("vs-") {
                "http://hl7.org/fhir/ValueSet/" + name.dropFirst(3)
            } else if name.hasPrefix("ext-") {
                "http://hl7.org/fhir/StructureDefinition/" + name.dropFirst(4)
            } else {
                nil
            }
        }
    }
}

/// How much an evaluation may use. What needs more ends with an error of kind `limit`.
public struct FHIRPathLimits: Sendable {
    /// Steps of work; a million take a few milliseconds. The default is 50 million.
    public var steps: Int
    /// Items that exist at one time, 16 bytes each. The default is 8 million.
    public var items: Int
    /// Bytes of text that the expression makes. The default is 64 MB.
    public var text: Int

    public init(steps: Int = 50_000_000, items: Int = 8_000_000, text: Int = 64 << 20) {
        self.steps = max(steps, 1)
        self.items = min(max(items, 64), Int(UInt32.max) - 1)
        self.text = min(max(text, 1024), Int(UInt32.max) - 1)
    }
}

/// Answers questions about codes.
public protocol FHIRPathTerminology: Sendable {
    /// Whether a code, Coding or CodeableConcept is in a value set; nil where the value set is not known.
    func isMember(_ value: FHIRPathValue, ofValueSet url: String) throws -> Bool?

    /// Whether a code, Coding or CodeableConcept includes another; nil where their relation is not known.
    func subsumes(_ general: FHIRPathValue, _ special: FHIRPathValue) throws -> Bool?
}

/// Answers questions about profiles.
public protocol FHIRPathProfiles: Sendable {
    /// Whether an element meets a profile; nil where the profile is not known.
    func conforms(_ element: ElementTree.Element, to profile: String) throws -> Bool?

    /// Whether an element belongs to a slice of a profile; nil where the profile or the slice is not known.
    func belongs(_ element: ElementTree.Element, toSlice name: String, of profile: String) throws -> Bool?
}
