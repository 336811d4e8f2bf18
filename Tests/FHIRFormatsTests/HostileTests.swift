import FHIRCore
import FHIRFormats
import FHIRSchemaR4
import TestSupport
import Testing

@Suite("Malformed and hostile input")
struct HostileTests {
    @Test("the manifest names at least the sixty cases that were asked for")
    func count() {
        #expect(HostileCase.all.count >= 400)
        #expect(Set(HostileCase.all.map(\.name)).count == HostileCase.all.count)
    }

    @Test("is recognised for what it is, whatever it is called", arguments: HostileCase.all)
    func detection(_ hostile: HostileCase) throws {
        let verdict = try hostile.bytes().withUnsafeBufferPointer { ContentSniffer.detect($0) }
        switch verdict {
        case .format(.ndjson), .format(.json): #expect(hostile.detected == "json")
        case .format(.xml): #expect(hostile.detected == "xml")
        case .unknown: #expect(hostile.detected == "unknown")
        case .undecided: Testing.Issue.record("the whole input was there")
        }
    }

    @Test("is refused or kept, and its issue has an id, a place and an element", arguments: HostileCase.all)
    func strict(_ hostile: HostileCase) throws {
        let source = SourceBuffer(name: hostile.name, try hostile.bytes())
        let options = ReadOptions(limits: hostile.limits)
        let (result, spent) = Self.timed { Self.read(hostile, source, options) }
        var issues = result.issues
        if let tree = result.tree { issues += writeEverything(tree, hostile) }
        if hostile.failsLater {
            #expect(result.tree == nil || issues.hasErrors)
        } else {
            #expect((result.tree == nil) == hostile.fails, "\(issues)")
        }
        if result.tree == nil { #expect(issues.hasErrors) }
        checkExpectedIssue(hostile, issues)
        let ids = Set(issues.map(\.id.rawValue))
        for id in hostile.alsoReports { #expect(ids.contains(id), "\(ids)") }
        #expect(issues.count <= hostile.limits.issues + 2)
        #expect(spent < .seconds(20), "\(source.count) bytes took \(spent)")
    }

    @Test("harms nobody in lenient mode, and what is read can be written", arguments: HostileCase.all)
    func lenient(_ hostile: HostileCase) throws {
        let source = SourceBuffer(name: hostile.name, try hostile.bytes())
        let options = ReadOptions(mode: .lenient, limits: hostile.limits)
        let (result, spent) = Self.timed { Self.read(hostile, source, options) }
        if let tree = result.tree {
            // XML has no place for some of what JSON has, and says so.
            let written = hostile.isXML ? try? FHIRXML.write(tree) : FHIRJSON.write(tree)
            if let written {
                let again = Self.read(hostile, SourceBuffer(written), options)
                let second = try #require(again.tree, "\(again.issues)")
                #expect(TreeText.difference(tree, from: second) == nil)
            }
        } else {
            #expect(result.issues.hasErrors)
        }
        #expect(spent < .seconds(20), "\(source.count) bytes took \(spent)")
    }

    /// Writes a record in both formats and returns what was reported.
    private func writeEverything(_ tree: ElementTree, _ hostile: HostileCase) -> [FHIRCore.Issue] {
        #expect(!FHIRJSON.write(tree).isEmpty)
        var warnings: [FHIRCore.Issue] = []
        do throws(FHIRError) {
            let bytes = try FHIRXML.write(tree, warnings: &warnings)
            #expect(hostile.toXML == nil && !bytes.isEmpty)
            return warnings
        } catch {
            if !hostile.failsLater {
                let ids = error.issues.map(\.id.rawValue)
                #expect(hostile.toXML.map(ids.contains) == true, "\(error)")
            }
            return error.issues
        }
    }

    private func checkExpectedIssue(_ hostile: HostileCase, _ issues: [FHIRCore.Issue]) {
        guard hostile.issue != nil else { return }
        let found = issues.filter { hostile.matches($0.id.rawValue) }
        #expect(!found.isEmpty, "\(issues)")
        let isThere = found.contains { issue in
            (hostile.line == nil || issue.location?.line == hostile.line)
                && (hostile.column == nil || issue.location?.column == hostile.column)
                && (hostile.expression == nil || issue.expression == hostile.expression)
        }
        let place = "\(hostile.line ?? 0):\(hostile.column ?? 0) \(hostile.expression ?? "")"
        #expect(isThere, "expected at \(place), found \(found)")
        for issue in issues {
            #expect(!issue.message.contains(#/\{\d\}/#), "a placeholder is left: \(issue)")
        }
    }

    static func read(_ hostile: HostileCase, _ source: SourceBuffer, _ options: ReadOptions) -> ReadResult {
        switch hostile.format {
        case "json": FHIRJSON.read(source, schema: .r4, options: options)
        case "xml": FHIRXML.read(source, schema: .r4, options: options)
        default: FHIRRecord.read(source, schema: .r4, options: options)
        }
    }

    static func timed<Result>(_ body: () -> Result) -> (Result, Duration) {
        let clock = ContinuousClock()
        let start = clock.now
        return (body(), clock.now - start)
    }
}
