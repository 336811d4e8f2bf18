import FHIRCore
import FHIRDefinitions

/// What a value must be to belong to a slice, by one discriminator
/// (<https://hl7.org/fhir/R4/profiling.html#discriminator>).
indirect enum SliceCondition: Sendable {
    /// A primitive of exactly these bytes.
    case text([UInt8])
    case fixed(ElementTree)
    case pattern(ElementTree)
    /// A code of the value set.
    case valueSet(ProfileBindingRule)
    /// A value of one of the types, or of one derived from them.
    case types([UInt16])
    /// A value that meets one of the profiles.
    case profiles([String])
    /// Whether something is where the steps lead.
    case exists([SliceStep], Bool)
    /// Something where the step leads meets the condition.
    case below(SliceStep, SliceCondition)
    case all([SliceCondition])
    case any([SliceCondition])
    /// The value's place among all values.
    case position(Int)
    /// The profile does not say enough, or says it in a way that is not understood here.
    case undecidable

    var isDecidable: Bool {
        if case .undecidable = self { return false }
        return true
    }
}

/// One step of a discriminator's path.
enum SliceStep: Sendable, Hashable {
    /// The children of a name, by the schema's id of it.
    case child(UInt16)
    /// The extensions of a URL.
    case extensions(String)
    /// What a reference leads to.
    case resolve
    /// The values of a type.
    case ofType(UInt16)
}

/// Finds the slices that a value can belong to without trying each: the texts that all slices ask for in one place.
struct SliceIndex: Sendable {
    let steps: [SliceStep]
    private var slices: [[UInt8]: [Int]] = [:]

    /// nil where the slices differ in another way, or are too few to be worth it.
    init?(_ slices: [SliceRules.Slice]) {
        guard slices.count > 4, let first = slices.first?.conditions.first, let key = Self.key(first) else {
            return nil
        }
        steps = key.steps
        for (order, slice) in slices.enumerated() {
            guard let condition = slice.conditions.first, let key = Self.key(condition), key.steps == steps else {
                return nil
            }
            self.slices[key.text, default: []].append(order)
        }
    }

    func slices(of text: [UInt8]) -> [Int] { slices[text] ?? [] }

    private static func key(_ condition: SliceCondition) -> (steps: [SliceStep], text: [UInt8])? {
        var steps: [SliceStep] = []
        var condition = condition
        while case .below(.child(let name), let inner) = condition {
            steps.append(.child(name))
            condition = inner
        }
        guard case .text(let text) = condition else { return nil }
        return (steps, text)
    }
}
