import FHIRCore
import FHIRFormats
import FHIRSchemaR4
import Foundation
import TestSupport
import Testing

@Suite("XML with seeded faults")
struct XMLMutationTests {
    private static let originals = TestFolder.names("pairs", ending: ".xml").compactMap {
        try? TestFolder.fixture("pairs/\($0).xml")
    }

    /// How many mutations each seed makes; the environment may ask for more.
    private static let count = ProcessInfo.processInfo.environment["HANDOVER_MUTATIONS"].flatMap { Int($0) } ?? 250

    /// Flips, cuts, doubles or swaps some bytes.
    private func mutate(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &generator)
            let length = min(Int.random(in: 1...40, using: &generator), bytes.count - place)
            switch Int.random(in: 0..<6, using: &generator) {
            case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
            case 1: bytes[place] = UInt8.random(in: 0...255, using: &generator)
            case 2: bytes.removeSubrange(place..<place + length)
            case 3: bytes.insert(contentsOf: bytes[place..<place + length], at: place)
            case 4: bytes.removeLast(bytes.count - place)
            default:
                let other = Int.random(in: 0..<bytes.count, using: &generator)
                bytes.insert(contentsOf: bytes[other..<min(other + length, bytes.count)], at: place)
            }
        }
        return bytes
    }

    @Test("are read or refused, and what is read can be written and read again", arguments: 0..<12)
    func mutations(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        for _ in 0..<Self.count {
            guard let original = Self.originals.randomElement(using: &generator) else { break }
            let bytes = mutate(original, &generator)
            for mode in [ReadOptions.Mode.strict, .lenient] {
                let options = ReadOptions(mode: mode)
                let result = FHIRXML.read(SourceBuffer(bytes), schema: .r4, options: options)
                guard let tree = result.tree else {
                    #expect(result.issues.hasErrors)
                    continue
                }
                #expect(!result.issues.hasErrors)
                let written = try FHIRXML.write(tree)
                let again = FHIRXML.read(SourceBuffer(written), schema: .r4, options: options)
                let second = try #require(again.tree, "\(again.issues) \(String(decoding: bytes, as: UTF8.self))")
                #expect(TreeText.difference(tree, from: second) == nil)
            }
        }
    }
}
