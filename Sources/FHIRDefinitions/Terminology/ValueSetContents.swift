internal import FHIRCore

/// A value set with everything it refers to, ready to be asked from many threads without waiting for each other.
///
/// See <https://hl7.org/fhir/R4/valueset.html#compositions>.
public final class ValueSetContents: Sendable {
    /// The canonical URL, without a version.
    public let url: String
    public let version: String?
    let include: [ValueSetRule]
    let exclude: [ValueSetRule]
    /// The expansion that the definition carries; nil where it has none.
    let shipped: ShippedExpansion?

    init(
        url: String, version: String?, include: [ValueSetRule], exclude: [ValueSetRule], shipped: ShippedExpansion?
    ) {
        self.url = url
        self.version = version
        self.include = include
        self.exclude = exclude
        self.shipped = shipped
    }

    /// An expansion as a definition carries it.
    struct ShippedExpansion: Sendable {
        var concepts: [Concept]
        /// The concepts' positions by their code.
        var positions: [String: [Int]]
        var isComplete: Bool
    }

    /// Whether a code is in the value set.
    ///
    /// - Parameters:
    ///   - code: The code.
    ///   - system: The canonical URL of its code system. nil: none is stated, as in a `code` element; then the systems of
    ///     the value set are meant.
    public func contains(_ code: String, system: String?) -> Membership {
        var steps = Self.mostSteps
        return contains(code, system, &steps)
    }

    /// The most rules that are looked at for one code: value sets that include each other many times over end there.
    static let mostSteps = 50_000

    func contains(_ code: String, _ system: String?, _ steps: inout Int) -> Membership {
        steps -= 1 + include.count + exclude.count
        if steps < 0 { return .unknown(.tooCostly) }
        var result = composed(code, system, &steps)
        if case .unknown = result, let shipped { result = shipped.contains(code, system, or: result) }
        return result
    }

    private func composed(_ code: String, _ system: String?, _ steps: inout Int) -> Membership {
        if include.isEmpty { return .unknown(.valueSet(url)) }
        var result = Membership.notMember
        for rule in include where !result.isMember {
            let verdict = rule.contains(code, system, &steps)
            if verdict.isMember || result == .notMember { result = verdict }
        }
        guard result != .notMember else { return .notMember }
        for rule in exclude {
            switch rule.contains(code, system, &steps) {
            case .member: return .notMember
            case .notMember: continue
            case .unknown(let reason): result = .unknown(reason)
            }
        }
        return result
    }

    /// Every code of the value set in its own order, each once.
    ///
    /// - Parameter limit: The most codes; more are too costly.
    public func expansion(limit: Int = 100_000) -> Expansion {
        var steps = limit
        return expansion(limit: limit, &steps)
    }

    func expansion(limit: Int, _ steps: inout Int) -> Expansion {
        steps -= 1
        if steps < 0 { return .unknown(.tooCostly) }
        var seen: Set<Concept.Key> = []
        var codes: [Concept] = []
        var reason: Membership.Reason? = include.isEmpty ? .valueSet(url) : nil
        rules: for rule in include {
            switch rule.codes(limit: limit, &steps) {
            case .unknown(let why): reason = reason ?? why
            case .codes(let more):
                for concept in more where seen.insert(concept.key).inserted {
                    switch isExcluded(concept) {
                    case .member: continue
                    case .notMember: codes.append(concept)
                    case .unknown(let why): reason = reason ?? why
                    }
                    if codes.count > limit {
                        reason = .tooCostly
                        break rules
                    }
                }
            }
        }
        guard let reason else { return .codes(codes) }
        if let shipped, shipped.isComplete { return .codes(shipped.concepts) }
        return .unknown(reason)
    }

    private func isExcluded(_ concept: Concept) -> Membership {
        var result = Membership.notMember
        var steps = Self.mostSteps
        for rule in exclude {
            switch rule.contains(concept.code, concept.system, &steps) {
            case .member(let concept): return .member(concept)
            case .notMember: continue
            case .unknown(let reason): result = .unknown(reason)
            }
        }
        return result
    }

    /// All codes of a value set, or why they cannot be listed.
    public enum Expansion: Sendable, Hashable {
        case codes([Concept])
        case unknown(Membership.Reason)
    }
}

extension Concept {
    struct Key: Hashable {
        var system: String?
        var code: String
    }

    var key: Key { Key(system: system, code: code) }
}

extension ValueSetContents.ShippedExpansion {
    func contains(_ code: String, _ system: String?, or unknown: Membership) -> Membership {
        for position in positions[code] ?? [] {
            let concept = concepts[position]
            if system == nil || concept.system == nil || concept.system == system { return .member(concept) }
        }
        return isComplete ? .notMember : unknown
    }
}
