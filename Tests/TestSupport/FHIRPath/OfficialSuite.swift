import FHIRCore
import FHIRFormats
import FHIRPathEngine
import FHIRSchemaR4
import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// The official FHIRPath suite for R4: cases with an expression, an input and what must come out.
public struct OfficialSuite {
    public struct Case: Sendable {
        public var group = ""
        public var name = ""
        /// The file that the expression is evaluated on.
        public var input = "patient-example.xml"
        public var expression = ""
        /// The kind of error that must come: `syntax`, `semantic` or `execution`; nil where there must be a result.
        public var invalid: String?
        public var isOrdered = true
        public var outputs: [Output] = []
    }

    public struct Output: Sendable {
        public var type: String?
        public var text: String
    }

    private let folder: URL
    private var records: [String: ElementTree] = [:]

    /// - Parameter folder: The folder of the suite's file and its inputs.
    public init(folder: URL) { self.folder = folder }

    /// Every case, in the order of the suite.
    ///
    /// The file at hand is a part of the suite, cut so that a comment lost its end and it is no longer well-formed XML: each
    /// case is read for itself.
    public var cases: [Case] {
        guard let text = try? String(contentsOf: folder.appending(path: "tests-fhir-r4.xml"), encoding: .utf8)
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
    }

    /// Reads an input once.
    private mutating func record(_ name: String) throws -> ElementTree {
        if let known = records[name] { return known }
        let source = SourceBuffer(name: name, try TestFolder.bytes(folder.appending(path: name)))
        let isXML = source.bytes.first { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF } == UInt8(ascii: "<")
        // Some inputs of the suite are not valid records.
        let options = ReadOptions(mode: .lenient)
        let record = try
            (isXML
            ? FHIRXML.read(source, schema: .r4, options: options)
            : FHIRJSON.read(source, schema: .r4, options: options)).get()
        records[name] = record
        return record
    }

    // MARK: Judging

    /// Runs a case; nil where it passes, else what went wrong.
    public mutating func failure(of test: Case) throws -> String? {
        let record = try record(test.input)
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

    private func describe(_ result: FHIRPathCollection) -> [String] {
        result.map { "\($0.typeName ?? "?") \($0.text ?? "…")" }
    }

    private func matches(_ output: Output, _ value: FHIRPathValue) -> Bool {
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
                current = Case(group: group, name: attributes["name"] ?? "")
                current.input = attributes["inputfile"] ?? current.input
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
