public import FHIRCore

/// A StructureDefinition in the form that validation walks: its snapshot as a tree of elements, without prose.
///
/// A profile is compiled once and never changes; it may be used from many threads. It knows nothing of the format it was
/// read from. See <https://hl7.org/fhir/R4/profiling.html>.
public final class Profile: Sendable {
    /// The canonical URL, without a version.
    public let url: String
    /// The business version; nil where the definition has none.
    public let version: String?
    /// The name for programs, such as `UKCorePatient`; empty where there is none.
    public let name: String
    /// What is constrained or defined: `Patient`, `Extension`, `HumanName`, `string`.
    public let type: String
    public let kind: Kind
    public let isAbstract: Bool
    /// Whether this is a profile on a type (`derivation` is `constraint`) and not the type itself.
    public let isConstraint: Bool
    /// The canonical URL of the definition this one was derived from; nil at the top.
    public let baseDefinition: String?
    /// For an extension: where it may be used. Empty for anything else, and where nothing is said.
    public let contexts: [ExtensionContext]
    /// For an extension: FHIRPath expressions that must be true of the element that carries it.
    public let contextInvariants: [String]
    /// Every element, a parent before its children, in the order of the snapshot. The first is the whole.
    public let elements: [ProfileElement]
    /// What was wrong with the definition or could not be followed while the snapshot was made.
    public let issues: [Issue]

    /// What a definition describes (<https://hl7.org/fhir/R4/valueset-structure-definition-kind.html>).
    public enum Kind: String, Sendable {
        case primitiveType = "primitive-type"
        case complexType = "complex-type"
        case resource
        case logical
    }

    init(
        header: ProfileHeader, isConstraint: Bool, contexts: [ExtensionContext], contextInvariants: [String],
        elements: [ProfileElement], issues: [Issue]
    ) {
        url = header.url
        version = header.version
        name = header.name
        type = header.type
        kind = header.kind
        isAbstract = header.isAbstract
        baseDefinition = header.baseDefinition
        self.isConstraint = isConstraint
        self.contexts = contexts
        self.contextInvariants = contextInvariants
        self.elements = elements
        self.issues = issues
    }

    /// The element that stands for the whole value.
    public var root: ProfileElement { elements[0] }

    /// The position of an element by its id, such as `Patient.name:official`; nil where there is none.
    ///
    /// This looks through the whole list; validation goes by ``ProfileElement/children`` and ``ProfileElement/slices``.
    public func position(ofElement id: String) -> Int? { elements.firstIndex { $0.id == id } }
}

/// Where an extension may be used (<https://hl7.org/fhir/R4/defining-extensions.html#context>).
public struct ExtensionContext: Sendable, Hashable {
    /// `fhirpath`, `element` or `extension`.
    public var type: String
    /// A FHIRPath expression, an element's path or id, or an extension's canonical URL.
    public var expression: String

    public init(type: String, expression: String) {
        self.type = type
        self.expression = expression
    }
}

/// What a definition says about itself.
struct ProfileHeader {
    var url: String
    var version: String?
    var name: String
    var type: String
    var kind: Profile.Kind
    var isAbstract: Bool
    var baseDefinition: String?
}
