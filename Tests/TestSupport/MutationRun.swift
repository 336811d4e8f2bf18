public import Foundation

/// How long mutation goes on and what it starts with.
///
/// - `HANDOVER_MUTATION_SECONDS`: how long each test goes on; 4 where it is not given.
/// - `HANDOVER_MUTATION_SEED`: the first seed; 1 where it is not given.
/// - `HANDOVER_MUTATION_TRACE`: a file that every mutant is written to before it is read, to find one that crashes.
public enum MutationRun {
    private static let environment = ProcessInfo.processInfo.environment

    public static let seconds = environment["HANDOVER_MUTATION_SECONDS"].flatMap(Double.init) ?? 4
    public static let firstSeed = environment["HANDOVER_MUTATION_SEED"].flatMap(UInt64.init) ?? 1
    private static let trace = environment["HANDOVER_MUTATION_TRACE"].map { URL(filePath: $0) }

    /// One damaged input.
    public struct Mutant: Sendable, CustomStringConvertible {
        public let bytes: [UInt8]
        public let origin: String
        public let seed: UInt64
        public var isXML: Bool { origin.hasSuffix(".xml") }
        public var description: String { "HANDOVER_MUTATION_SEED=\(seed) \(origin)" }
    }

    /// Calls `body` with mutants of some files until the time is over, a seed for each, or until it returns false.
    ///
    /// - Returns: How many there were.
    @discardableResult
    public static func forEach(_ files: [URL], name: String, _ body: (Mutant) throws -> Bool) throws -> Int {
        let corpus = try files.map { (origin: $0.lastPathComponent, bytes: try TestFolder.bytes($0)) }
            .filter { !$0.bytes.isEmpty && $0.bytes.count < 200_000 }
        guard !corpus.isEmpty else { return 0 }
        let clock = ContinuousClock()
        let end = clock.now + .seconds(seconds)
        var seed = firstSeed
        while clock.now < end {
            var mutator = Mutator(seed: seed)
            let start = corpus[mutator.number(below: corpus.count)]
            let donor = corpus[mutator.number(below: corpus.count)].bytes
            let bytes = mutator.mutant(of: start.bytes, donor: donor)
            if let trace { try Data(bytes).write(to: trace) }
            guard try body(Mutant(bytes: bytes, origin: start.origin, seed: seed)) else { break }
            seed += 1
        }
        let count = Int(seed - firstSeed)
        if environment["HANDOVER_MUTATION_SECONDS"] != nil { print("\(name): \(count) mutants from seed \(firstSeed)") }
        return count
    }

    /// The project's own records, good and bad.
    public static let ownFiles: [URL] =
        TestFolder.files(TestFolder.fixtures, endings: [".json", ".xml"], isDeep: true)
        .filter { !["manifest.json", "expected-issues.json", "expected.json"].contains($0.lastPathComponent) }
        + TestFolder.files(TestFolder.package.appending(path: "Examples/Records"), endings: [".json", ".xml"])

    /// Official and national records, where they are at hand.
    public static let dataFiles: [URL] =
        TestFolder.data.map { data in
            ["r4/examples", "ukcore/examples", "nhs"].flatMap {
                TestFolder.files(data.appending(path: $0), endings: [".json", ".xml"], isDeep: true)
            }
        } ?? []
}
