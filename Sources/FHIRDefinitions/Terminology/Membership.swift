/// Whether a code is in a value set or a code system.
public enum Membership: Sendable, Hashable {
    /// It is, with what is known about it.
    case member(Concept)
    /// It is not.
    case notMember
    /// It cannot be said here. This is no error of the record.
    case unknown(Reason)

    /// Why membership cannot be told from what is at hand.
    public enum Reason: Sendable, Hashable {
        /// No value set of this canonical URL is at hand.
        case valueSet(String)
        /// The content of this code system is not at hand, or not all of it: SNOMED CT, LOINC, dm+d …
        case codeSystem(String)
        /// The value set selects by something that cannot be evaluated here; what, in a few words.
        case selection(String)
        /// Expanding would take more than the limits allow.
        case tooCostly
    }

    public var isMember: Bool {
        if case .member = self { return true }
        return false
    }
}

/// A code with the system that defines it.
public struct Concept: Sendable, Hashable {
    /// The canonical URL of the code system; nil where nothing tells it.
    public var system: String?
    public var code: String
    /// The name that the code system, or else the value set, gives it; nil where none is at hand.
    public var display: String?
    /// Other names: designations in any language.
    public var designations: [String]
    /// Whether the code is a group only and must not be used in records.
    public var isAbstract: Bool
    /// Whether the code system says that it is not to be used any more.
    public var isInactive: Bool

    public init(
        system: String?, code: String, display: String? = nil, designations: [String] = [], isAbstract: Bool = false,
        isInactive: Bool = false
    ) {
        self.system = system
        self.code = code
        self.display = display
        self.designations = designations
        self.isAbstract = isAbstract
        self.isInactive = isInactive
    }
}
