import FHIRCore
import FHIRDefinitions
import FHIRFormats
import FHIRPathEngine

/// A profile ready to be checked: what its elements ask for beyond what the types themselves do. It is made once and used
/// from any number of threads.
final class ProfileRules: Sendable {
    let profile: Profile
    /// The schema's id of the type that is constrained; nil for a logical model.
    let typeID: UInt16?
    /// For each of the profile's elements, at the same position.
    let elements: [ProfileElementRules]

    init(profile: Profile, typeID: UInt16?, elements: [ProfileElementRules]) {
        self.profile = profile
        self.typeID = typeID
        self.elements = elements
    }
}

/// What one element of a profile asks for beyond the type.
struct ProfileElementRules: Sendable {
    /// The elements below that ask for something, they or what is below them.
    var children: [Child] = []
    var invariants: [CompiledInvariant] = []
    /// The keys of constraints whose expressions are not of the language.
    var uncompiled: [String] = []
    var bindings: [ProfileBindingRule] = []
    /// minValue and maxValue.
    var limits: [ValueLimit] = []
    /// The types that a value may have; nil where the type itself says the same.
    var allowedTypes: [UInt16]?
    /// The types that come with profiles of their own, or with targets.
    var types: [ProfileTypeRules] = []
    var slices: SliceRules?
    /// Whether a value has to be looked at here, apart from what is below.
    var isChecked = false
    /// Whether anything is checked here or below.
    var isIdle = true

    struct Child: Sendable {
        /// The schema's id of the name; for a choice without a type's.
        var name: UInt16
        var position: Int
        /// The lowest number that the type itself asks for; where even that is not met, validation has said so.
        var baseMin: Int
    }
}

/// What a profile asks of values of one type.
struct ProfileTypeRules: Sendable {
    var typeID: UInt16?
    var name: String
    /// A value must meet at least one of these; empty where it need not.
    var profiles: [String] = []
    /// What a reference leads to must meet one of these; empty where the type itself says the same.
    var targets: [String] = []
    var aggregation: [String] = []
    var versioning: String?
}

/// A binding of a profile. Its value set is looked for when the first code is met.
final class ProfileBindingRule: @unchecked Sendable {
    // Invariant: `found` is only touched under `lock`.
    let isRequired: Bool
    let valueSet: String
    private let definitions: DefinitionSet
    private let lock = Monitor()
    private var found: ValueSetContents??

    init(isRequired: Bool, valueSet: String, definitions: DefinitionSet) {
        self.isRequired = isRequired
        self.valueSet = valueSet
        self.definitions = definitions
    }

    var rule: BindingRule { BindingRule(isRequired: isRequired, valueSet: valueSet, contents: contents) }

    /// nil where the value set is not at hand.
    var contents: ValueSetContents? {
        lock.locked {
            if let found { return found }
            let contents = definitions.valueSet(valueSet)
            found = .some(contents)
            return contents
        }
    }
}

/// A lowest or highest value, as a condition on the value.
struct ValueLimit: Sendable {
    var isLowest: Bool
    /// The limit as text.
    var shown: String
    /// nil where it is not of a type that has an order.
    var condition: FHIRPath?
}

/// How the values of an element are told into its slices.
final class SliceRules: Sendable {
    struct Slice: Sendable {
        /// The slice among the profile's elements.
        var position: Int
        /// One for each discriminator: all must hold.
        var conditions: [SliceCondition]
    }

    let slices: [Slice]
    let rules: Slicing.Rules
    let isOrdered: Bool
    /// The slice for everything that is in no other one: `@default`.
    let rest: Int?
    let index: SliceIndex?

    init(slices: [Slice], rules: Slicing.Rules, isOrdered: Bool, rest: Int?) {
        self.slices = slices
        self.rules = rules
        self.isOrdered = isOrdered
        self.rest = rest
        index = SliceIndex(slices)
    }
}
