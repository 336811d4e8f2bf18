import FHIRCore
import FHIRFormats
import FHIRPathEngine
import FHIRSchemaR4
import Foundation
import TestSupport

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// The official FHIRPath suite for R4: cases with an expression, an input and what must come out.
struct OfficialSuite {
    struct Case: Sendable {
        var group = ""
        var name = ""
        var input: String?
        var expression = ""
        /// The kind of error that must come: `syntax`, `semantic` or `execution`; nil where there must be a result.
        var invalid: String?
        var isOrdered = true
        var outputs: [Output] = []
    }

    struct Output: Sendable {
        var type: String?
        var text: String
    }

    /// The folder of the suite; nil where the data is not at hand.
    static let folder: URL? = TestFolder.data?.appending(path: "r4/fhirpath")

    /// Every case, in the order of the suite.
    ///
    /// The file at hand is a part of the suite, cut so that a comment lost its end and it is no longer well-formed XML: each
    /// case is read for itself.
    static let cases: [Case] = {
        guard let folder,
            let text = try? String(contentsOf: folder.appending(path: "tests-fhir-r4.xml"), encoding: .utf8)
        else { return [] }
        let reader = Reader()
        for match in text.matches(of: #/<group name="(?<group>[^"]*)"|<test .*?<\/test>/#.dotMatchesNewlines()) {
            if let group = match.output.group { reader.group = String(group) }
            guard match.output.group == nil, let data = String(match.output.0).data(using: .utf8) else { continue }
            let parser = XMLParser(data: data)
            parser.delegate = reader
            if !parser.parse() { print("the suite has a case that is not XML: \(match.output.0)") }
        }
        return reader.cases
    }()

    /// The cases that are known not to pass, with the reason; kept in one file.
    static let knownFailures: [String: String] = {
        let file = TestFolder.package.appending(path: "Tests/Conformance/known-failures-fhirpath.txt")
        var result: [String: String] = [:]
        for line in (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n") ?? []
        where !line.hasPrefix("#") {
            let parts = line.split(separator: "\t", maxSplits: 1)
            if parts.count == 2 { result[String(parts[0])] = String(parts[1]) }
        }
        return result
    }()

    /// Reads an input once.
    static func record(_ name: String) throws -> ElementTree {
        guard let folder else { throw FHIRError([]) }
        let source = SourceBuffer(name: name, try TestFolder.bytes(folder.appending(path: name)))
        let isXML = source.bytes.first { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF } == UInt8(ascii: "<")
        // Some inputs of the suite are not valid records.
        let options = ReadOptions(mode: .lenient)
        return try
            (isXML
            ? FHIRXML.read(source, schema: .r4, options: options)
            : FHIRJSON.read(source, schema: .r4, options: options)).get()
    }

    // MARK: Judging

    /// Runs a case; nil where it passes, else what went wrong.
    static func failure(of test: Case, on record: ElementTree) -> String? {
        var environment = FHIRPathEnvironment()
        environment.trace = { _, _ in }
        let result: FHIRPathCollection
        do {
            let path = try FHIRPath(
                test.expression, type: record.root.typeName ?? "", checks: [.unknownElements, .order], schema: .r4)
            result = try path.evaluate(on: record, environment)
        } catch {
            return test.invalid == nil ? "unexpected error: \(error)" : nil
        }
        if let invalid = test.invalid { return "expected an error (\(invalid)), got \(describe(result))" }
        guard result.count == test.outputs.count else {
            return "expected \(test.outputs.map(\.text)), got \(describe(result))"
        }
        var left = Array(result)
        for output in test.outputs {
            let place = test.isOrdered ? (matches(output, left[0]) ? 0 : nil) : left.firstIndex { matches(output, $0) }
            guard let place else { return "expected \(test.outputs.map(\.text)), got \(describe(result))" }
            left.remove(at: place)
        }
        return nil
    }

    private static func describe(_ result: FHIRPathCollection) -> [String] {
        result.map { "\($0.typeName ?? "?") \($0.text ?? "…")" }
    }

    private static func matches(_ output: Output, _ value: FHIRPathValue) -> Bool {
        if let type = output.type, type.lowercased() != value.typeName?.lowercased() { return false }
        var expected = output.text
        if expected.hasPrefix("@T") { expected.removeFirst() }
        if expected.hasPrefix("@") { expected.removeFirst() }
        let text = value.text ?? ""
        if case .time = value { return expected == "T" + text || expected == text }
        return expected == text
    }

    // MARK: Reading

    private final class Reader: NSObject, XMLParserDelegate {
        var cases: [Case] = []
        var group = ""
        private var current = Case()
        private var text = ""

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String]
        ) {
            text = ""
            switch name {
            case "test":
                current = Case(group: group, name: attributes["name"] ?? "", input: attributes["inputfile"])
                current.isOrdered = attributes["ordered"] != "false"
            case "expression": current.invalid = attributes["invalid"]
            case "output": current.outputs.append(Output(type: attributes["type"], text: ""))
            default: break
            }
        }

        func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

        func parser(
            _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
        ) {
            switch name {
            case "expression": current.expression = text
            case "output": current.outputs[current.outputs.count - 1].text = text
            case "test": cases.append(current)
            default: break
            }
        }
    }
}
