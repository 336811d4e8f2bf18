public import BenchmarkRecords
import FHIRCore
import FHIRFormats
import FHIRModelsR4
import FHIRSchemaR4

/// Records, and what is measured on them.
public struct Workload: Sendable {
    let records: RecordSet

    /// One thing that is measured.
    public struct Case {
        public let name: String
        /// The size of the text that is read or written, the same for every peer.
        public let bytes: Int
        public let run: () -> Void
    }

    /// The names of all cases: what is read, and what is made of it.
    public static let names = [
        "json-tree", "json-typed", "xml-tree", "xml-typed", "ndjson-tree", "tree-json", "typed-json", "tree-xml",
        "typed-xml", "tree-ndjson", "json-xml", "xml-json",
    ]

    /// - Parameter isPaired: Whether each record is measured in both forms, the missing one written here. The official
    ///   examples have both already.
    public init(_ records: RecordSet, isPaired: Bool = false) throws {
        self.records = isPaired ? try Self.paired(records) : records
    }

    public var jsonSize: Int { records.json.reduce(0) { $0 + $1.bytes.count } }
    public var xmlSize: Int { records.xml.reduce(0) { $0 + $1.bytes.count } }

    public func cases() throws -> [Case] { try Self.names.map(makeCase) }

    /// Prepares one case, and nothing that only others need.
    ///
    /// - Throws: What reading threw, so that a record that cannot be read stops a measurement before it starts.
    public func makeCase(_ name: String) throws -> Case {
        switch name {
        case "json-tree", "json-typed", "json-xml": try makeReading(json(), name)
        case "xml-tree", "xml-typed", "xml-json": try makeReading(xml(), name)
        case "tree-json", "tree-ndjson", "tree-xml": try makeWriting(trees(name), name)
        case "typed-json", "typed-xml": try makeWriting(values(), name)
        case "ndjson-tree": try makeLines(name)
        default: throw UnknownCase(name: name)
        }
    }

    private func makeReading(_ sources: [SourceBuffer], _ name: String) throws -> Case {
        let size = sources.reduce(0) { $0 + $1.count }
        let run: () -> Void =
            switch name {
            case "json-tree": { for source in sources { use(FHIRJSON.read(source, schema: .r4)) } }
            case "json-typed":
                { for source in sources { use(try? FHIRJSON.decodeResource(from: source, model: R4.model)) } }
            case "json-xml":
                { for source in sources { use(try? FHIRXML.write(FHIRJSON.read(source, schema: .r4).get())) } }
            case "xml-tree": { for source in sources { use(FHIRXML.read(source, schema: .r4)) } }
            case "xml-typed":
                { for source in sources { use(try? FHIRXML.decodeResource(from: source, model: R4.model)) } }
            case "xml-json":
                { for source in sources { use(try? FHIRJSON.write(FHIRXML.read(source, schema: .r4).get())) } }
            default: throw UnknownCase(name: name)
            }
        for source in sources {
            let isXML = name.hasPrefix("xml")
            _ = try isXML ? FHIRXML.read(source, schema: .r4).get() : FHIRJSON.read(source, schema: .r4).get()
        }
        return Case(name: name, bytes: size, run: run)
    }

    private func makeWriting(_ trees: [ElementTree], _ name: String) throws -> Case {
        switch name {
        case "tree-json":
            let size = trees.reduce(0) { $0 + FHIRJSON.write($1).count }
            return Case(name: name, bytes: size) { for tree in trees { use(FHIRJSON.write(tree)) } }
        case "tree-ndjson":
            return Case(name: name, bytes: FHIRNDJSON.write(trees).count) { use(FHIRNDJSON.write(trees)) }
        case "tree-xml":
            let size = try trees.reduce(0) { $0 + (try FHIRXML.write($1).count) }
            return Case(name: name, bytes: size) { for tree in trees { use(try? FHIRXML.write(tree)) } }
        default: throw UnknownCase(name: name)
        }
    }

    private func makeWriting(_ values: [R4.AnyResource], _ name: String) throws -> Case {
        switch name {
        case "typed-json":
            let size = values.reduce(0) { $0 + FHIRJSON.encode($1).count }
            return Case(name: name, bytes: size) { for value in values { use(FHIRJSON.encode(value)) } }
        case "typed-xml":
            let size = try values.reduce(0) { $0 + (try FHIRXML.encode($1).count) }
            return Case(name: name, bytes: size) { for value in values { use(try? FHIRXML.encode(value)) } }
        default: throw UnknownCase(name: name)
        }
    }

    private func makeLines(_ name: String) throws -> Case {
        let lines = FHIRNDJSON.write(try trees("tree-ndjson"))
        return Case(name: name, bytes: lines.count) {
            let reader = FHIRNDJSON.reader(bytes: lines, schema: .r4)
            while let record = try? reader.next() { use(record) }
        }
    }

    private func json() -> [SourceBuffer] { records.json.map { SourceBuffer(name: $0.name, $0.bytes) } }

    private func xml() -> [SourceBuffer] { records.xml.map { SourceBuffer(name: $0.name, $0.bytes) } }

    /// Trees as the form that is written leaves them when it is read.
    private func trees(_ name: String) throws -> [ElementTree] {
        name == "tree-xml"
            ? try xml().map { try FHIRXML.read($0, schema: .r4).get() }
            : try json().map { try FHIRJSON.read($0, schema: .r4).get() }
    }

    private func values() throws -> [R4.AnyResource] {
        try json().map { try FHIRJSON.decodeResource(from: $0, model: R4.model) }
    }

    private static func paired(_ records: RecordSet) throws -> RecordSet {
        var both = records
        both.json += try records.xml.map {
            let tree = try FHIRXML.read(SourceBuffer(name: $0.name, $0.bytes), schema: .r4).get()
            return RecordSet.File(name: $0.stem + ".json", bytes: FHIRJSON.write(tree))
        }
        both.xml += try records.json.map {
            let tree = try FHIRJSON.read(SourceBuffer(name: $0.name, $0.bytes), schema: .r4).get()
            return RecordSet.File(name: $0.stem + ".xml", bytes: try FHIRXML.write(tree))
        }
        return both
    }
}

/// A name that is none of ``Workload/names``.
public struct UnknownCase: Error, CustomStringConvertible {
    public let name: String
    public var description: String { "no case is called '\(name)'" }

    public init(name: String) { self.name = name }
}

/// Keeps the compiler from leaving out work whose result is not looked at.
@inline(never)
@_optimize(none)
func use<T>(_ value: T) {}
