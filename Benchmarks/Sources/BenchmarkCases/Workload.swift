public import BenchmarkRecords
import FHIRCore
import FHIRFormats
import FHIRModelsR4
import FHIRSchemaR4

/// Records in every form, and what is measured on them.
///
/// Every record is read once when a workload is made, so a record that cannot be read stops a measurement before it starts.
public struct Workload {
    let json: [SourceBuffer]
    let xml: [SourceBuffer]
    let jsonTrees: [ElementTree]
    let xmlTrees: [ElementTree]
    let values: [R4.AnyResource]
    let lines: [UInt8]

    /// One thing that is measured.
    public struct Case {
        public let name: String
        /// The size of the text that is read or written, the same for every peer.
        public let bytes: Int
        public let run: () -> Void
    }

    /// - Parameter isPaired: Whether each record is measured in both forms, the missing one written here. The official
    ///   examples have both already.
    public init(_ records: RecordSet, isPaired: Bool = false) throws {
        var jsonFiles = records.json
        var xmlFiles = records.xml
        if isPaired {
            jsonFiles += try records.xml.map {
                let tree = try FHIRXML.read(SourceBuffer(name: $0.name, $0.bytes), schema: .r4).get()
                return RecordSet.File(name: $0.stem + ".json", bytes: FHIRJSON.write(tree))
            }
            xmlFiles += try records.json.map {
                let tree = try FHIRJSON.read(SourceBuffer(name: $0.name, $0.bytes), schema: .r4).get()
                return RecordSet.File(name: $0.stem + ".xml", bytes: try FHIRXML.write(tree))
            }
        }
        json = jsonFiles.map { SourceBuffer(name: $0.name, $0.bytes) }
        xml = xmlFiles.map { SourceBuffer(name: $0.name, $0.bytes) }
        jsonTrees = try json.map { try FHIRJSON.read($0, schema: .r4).get() }
        xmlTrees = try xml.map { try FHIRXML.read($0, schema: .r4).get() }
        values = try jsonTrees.map { try R4.AnyResource($0, model: R4.model) }
        lines = FHIRNDJSON.write(jsonTrees)
    }

    public var jsonSize: Int { json.reduce(0) { $0 + $1.count } }
    public var xmlSize: Int { xml.reduce(0) { $0 + $1.count } }

    public var cases: [Case] { reading + writing + converting }

    private var reading: [Case] {
        [
            Case(name: "json-tree", bytes: jsonSize) { for source in json { use(FHIRJSON.read(source, schema: .r4)) } },
            Case(name: "json-typed", bytes: jsonSize) {
                for source in json { use(try? FHIRJSON.decodeResource(from: source, model: R4.model)) }
            },
            Case(name: "xml-tree", bytes: xmlSize) { for source in xml { use(FHIRXML.read(source, schema: .r4)) } },
            Case(name: "xml-typed", bytes: xmlSize) {
                for source in xml { use(try? FHIRXML.decodeResource(from: source, model: R4.model)) }
            },
            Case(name: "ndjson-tree", bytes: lines.count) {
                let reader = FHIRNDJSON.reader(bytes: lines, schema: .r4)
                while let record = try? reader.next() { use(record) }
            },
        ]
    }

    private var writing: [Case] {
        let jsonWritten = jsonTrees.reduce(0) { $0 + FHIRJSON.write($1).count }
        let xmlWritten = values.reduce(0) { $0 + ((try? FHIRXML.encode($1).count) ?? 0) }
        return [
            Case(name: "tree-json", bytes: jsonWritten) { for tree in jsonTrees { use(FHIRJSON.write(tree)) } },
            Case(name: "typed-json", bytes: jsonWritten) { for value in values { use(FHIRJSON.encode(value)) } },
            Case(name: "tree-xml", bytes: xmlSize) { for tree in xmlTrees { use(try? FHIRXML.write(tree)) } },
            Case(name: "typed-xml", bytes: xmlWritten) { for value in values { use(try? FHIRXML.encode(value)) } },
            Case(name: "tree-ndjson", bytes: jsonWritten) { use(FHIRNDJSON.write(jsonTrees)) },
        ]
    }

    private var converting: [Case] {
        [
            Case(name: "json-xml", bytes: jsonSize) {
                for source in json { use(try? FHIRXML.write(FHIRJSON.read(source, schema: .r4).get())) }
            },
            Case(name: "xml-json", bytes: xmlSize) {
                for source in xml { use(try? FHIRJSON.write(FHIRXML.read(source, schema: .r4).get())) }
            },
        ]
    }
}

/// Keeps the compiler from leaving out work whose result is not looked at.
@inline(never)
@_optimize(none)
func use<T>(_ value: T) {}
