import FHIRCore
import FHIRDefinitions
import FHIRFormats

/// The profiles that have been asked for, each made ready once for all threads.
final class ProfileShelf: @unchecked Sendable {
    // Invariant: every `var` is only touched under `lock`.
    let schema: Schema
    let definitions: DefinitionSet
    private let lock = Monitor()
    private var known: [String: Answer] = [:]
    private var compiled: [ObjectIdentifier: ProfileRules] = [:]
    private var standard: [String: [String]]?

    enum Answer {
        case found(ProfileRules)
        /// What to say of a profile that cannot be used.
        case missing(String)
    }

    init(schema: Schema, definitions: DefinitionSet) {
        self.schema = schema
        self.definitions = definitions
    }

    /// Looks for a profile by its canonical URL.
    func profile(_ canonical: String) -> Answer {
        if let answer = lock.locked({ known[canonical] }) { return answer }
        let answer: Answer =
            switch definitions.profile(canonical) {
            case .notFound: .missing("the profile \(canonical)")
            case .unusable: .missing("the profile \(canonical), which cannot be used")
            case .found(let profile): .found(rules(of: profile))
            }
        lock.locked {
            // Records name profiles as they like; what is kept of them has a bound.
            if known.count < 4096 { known[canonical] = answer }
        }
        return answer
    }

    /// Makes a profile ready. Two threads may make the same one at the same time; the first result is kept.
    func rules(of profile: Profile) -> ProfileRules {
        let id = ObjectIdentifier(profile)
        if let rules = lock.locked({ compiled[id] }) { return rules }
        let made = ProfileRulesCompiler(profile: profile, shelf: self).compile()
        return lock.locked {
            if let rules = compiled[id] { return rules }
            // The rules keep the profile alive, so that its identity stays its own.
            compiled[id] = made
            return made
        }
    }

    /// Whether a constraint is one of the standard's own, which validation evaluates wherever its type stands.
    func isStandard(_ constraint: ProfileConstraint) -> Bool {
        if let source = constraint.source, source.hasPrefix("http://hl7.org/fhir/StructureDefinition/") {
            if schema.typeID(named: String(source.dropFirst(40))) != nil { return true }
        }
        let expressions = lock.locked {
            if standard == nil { standard = makeStandard() }
            return standard?[constraint.key]
        }
        guard let expressions else { return false }
        // Without a source, it comes from the type; the words of it changed between versions of the standard.
        return constraint.source == nil || constraint.expression.map(expressions.contains) ?? true
    }

    private func makeStandard() -> [String: [String]] {
        var found: [String: [String]] = [:]
        func add(_ first: UInt32, _ count: UInt16) {
            guard count > 0 else { return }
            for invariant in schema.invariants(first: Int(first), count: Int(count))
            where found[invariant.key]?.contains(invariant.expression) != true {
                found[invariant.key, default: []].append(invariant.expression)
            }
        }
        for type in 0..<schema.typeCount {
            let record = schema.types[type]
            add(record.firstInvariant, UInt16(truncatingIfNeeded: record.invariantCount))
            for index in Int(record.firstElement)..<Int(record.firstElement) + Int(record.elementCount) {
                add(schema.elements[index].firstInvariant, schema.elements[index].invariantCount)
            }
        }
        return found
    }
}
