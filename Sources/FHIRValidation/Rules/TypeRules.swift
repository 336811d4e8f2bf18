import FHIRCore
import FHIRDefinitions
import FHIRPathEngine

/// What is checked on every value of a type, ready to be used.
final class TypeRules: Sendable {
    /// An element that must be there, or not too often; all types of a choice are one.
    struct Count: Sendable {
        var field: Int
        var name: String
        var min: Int
        /// nil where the reader already sees to it.
        var max: Int?
    }

    let kind: Schema.TypeKind
    let role: Role
    /// Whether values are text for people: `string` and `markdown`.
    let isText: Bool
    let fieldCount: Int
    let counts: [Count]
    let invariants: [CompiledInvariant]
    /// Rules of the sets that the caller switched on.
    let further: [RuleSet.Rule]
    /// The first of the type's records among the schema's elements.
    let firstElement: Int
    let elements: [ElementRules]

    /// The types that have checks of their own.
    enum Role: Sendable {
        case other, code, coding, codeableConcept, quantity, reference, attachment, extension_, bundle, narrative
        case questionnaire, questionnaireResponse
    }

    init(
        kind: Schema.TypeKind, role: Role, isText: Bool, fieldCount: Int, counts: [Count],
        invariants: [CompiledInvariant],
        further: [RuleSet.Rule], firstElement: Int, elements: [ElementRules]
    ) {
        self.kind = kind
        self.role = role
        self.isText = isText
        self.fieldCount = fieldCount
        self.counts = counts
        self.invariants = invariants
        self.further = further
        self.firstElement = firstElement
        self.elements = elements
    }
}

/// What is checked on the values of one element of a type.
struct ElementRules: Sendable {
    var field: Int
    var invariants: [CompiledInvariant]
    var binding: BindingRule?
    /// The types that a reference may lead to; empty for any.
    var targets: [String]
}

/// A binding that is checked: required or extensible.
struct BindingRule: Sendable {
    var isRequired: Bool
    var valueSet: String
    /// nil where the value set is not at hand.
    var contents: ValueSetContents?
}

/// An invariant, compiled.
struct CompiledInvariant: Sendable {
    var key: String
    var isWarning: Bool
    var expression: String
    /// Whether it is of the standard and not of a profile.
    var isStandard: Bool
    /// nil where the expression is not one of the language.
    var path: FHIRPath?
    /// `dom-6` advises a narrative; contained resources have none of their own.
    var isNarrativeAdvice: Bool { key == "dom-6" }
}
