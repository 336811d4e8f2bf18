public import FHIRCore

/// Puts faults into many records, each kind as often as the records allow.
public struct SeededFaults {
    private var generator: SeededGenerator
    /// How often each kind was used.
    public private(set) var uses: [String: Int] = [:]

    public init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    /// Breaks a record in some ways, one at a time; the kinds that were used least come first.
    public mutating func broken(_ subject: FaultSubject, ways: Int) -> [(fault: SeededFault, record: FaultyRecord)] {
        var result: [(fault: SeededFault, record: FaultyRecord)] = []
        let byUse = SeededFault.all.sorted { uses[$0.name, default: 0] < uses[$1.name, default: 0] }
        for fault in byUse where result.count < ways {
            guard let record = fault.apply(to: subject, &generator) else { continue }
            uses[fault.name, default: 0] += 1
            result.append((fault, record))
        }
        return result
    }

    /// The kinds for which no record had a place.
    public var unused: [String] { SeededFault.all.map(\.name).filter { uses[$0] == nil } }
}

extension FaultyRecord {
    /// Why a report does not do; nil where one of its issues names the fault at its place.
    public func missing(from issues: [Issue]) -> String? {
        let named = issues.filter { ids.contains($0.id.rawValue) }
        if named.isEmpty { return "not found: \(ids.sorted().joined(separator: " or ")) at \(expression)" }
        let placed = named.filter { $0.expression == expression }
        if placed.isEmpty { return "found at \(named[0].expression), not at \(expression)" }
        if placed.contains(where: { $0.location?.line == line }) { return nil }
        return "found on line \(placed[0].location?.line ?? 0), not on \(line): \(expression)"
    }
}
