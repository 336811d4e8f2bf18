import FHIRCore
import FHIRDefinitions
import FHIRSchemaR4
import Foundation
import TestSupport
import Testing

/// Snapshots made from the differentials of the standard's own package, against those it was published with.
@Suite("Published snapshots", .enabled(if: TestFolder.data != nil, "there are no FHIR definitions at hand"))
struct PublishedSnapshotTests {
    static let known = TestFolder.package.appending(path: "Tests/Conformance/known-snapshots.txt")

    @Test("of the standard's profiles are what we make of their differentials, but for the listed ones")
    func published() throws {
        let folder = try #require(TestFolder.data)
        let package = folder.appending(path: "r4/hl7.fhir.r4.core-4.0.1.tgz").path
        let definitions = DefinitionSet(schema: .r4, paths: [package])
        var differences: [String: String] = [:]
        var count = 0
        for header in definitions.headers where header.resourceType == "StructureDefinition" {
            guard let published = definitions.profile(header.url).profile, published.isConstraint else { continue }
            count += 1
            let name = header.url.split(separator: "/").last.map(String.init) ?? header.url
            guard let ours = definitions.regeneratedProfile(header.url).profile else {
                differences[name] = "no snapshot"
                continue
            }
            for issue in ours.issues where issue.severity >= .warning {
                differences["\(name)\t\(issue.expression): \(issue.id)"] = issue.message
            }
            for line in ProfileFacts.differences(published: published, ours: ours) {
                differences["\(name)\t\(line)"] = ""
            }
        }
        #expect(count > 400)
        try DifferenceList(Self.known).check(differences)
    }
}

/// Differences that are known, with the reason: a line for each, tabs between profile, difference and reason. An ending
/// `…` stands for whatever follows.
struct DifferenceList {
    private var reasons: [(pattern: String, reason: String)] = []

    init(_ file: URL) throws {
        for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") where !line.hasPrefix("#") {
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            try #require(
                parts.count == 3 && !parts[2].isEmpty, "a line has a profile, a difference and a reason: \(line)")
            reasons.append(("\(parts[0])\t\(parts[1])", parts[2]))
        }
    }

    func check(_ differences: [String: String]) {
        var used: Set<String> = []
        for (difference, detail) in differences.sorted(by: { $0.key < $1.key }) {
            let pattern = reasons.first { Self.matches(difference, $0.pattern) }?.pattern
            if let pattern { used.insert(pattern) } else { Testing.Issue.record("\(difference)\t\(detail)") }
        }
        for (pattern, _) in reasons where !used.contains(pattern) {
            Testing.Issue.record("listed, but not met: \(pattern)")
        }
    }

    /// A pattern for the profile `*` is held against the difference alone, in whichever element it is.
    private static func matches(_ text: String, _ pattern: String) -> Bool {
        if pattern.hasPrefix("*\t") {
            guard let colon = text.firstRange(of: ": ") else { return false }
            return matches(String(text[colon.upperBound...]), String(pattern.dropFirst(2)))
        }
        return pattern.hasSuffix("…") ? text.hasPrefix(pattern.dropLast()) : text == pattern
    }
}
