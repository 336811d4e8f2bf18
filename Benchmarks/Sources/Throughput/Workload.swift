import BenchmarkRecords
import FHIRCore
import FHIRFormats
import FHIRModelsR4
import FHIRSchemaR4

/// The records in every form, and what is measured on them.
struct Workload {
    let json: [SourceBuffer]
    let xml: [SourceBuffer]
    let jsonTrees: [ElementTree]
    let xmlTrees: [ElementTree]
    let values: [R4.AnyResource]

    var jsonSize: Int { json.reduce(0) { $0 + $1.count } }
    var xmlSize: Int { xml.reduce(0) { $0 + $1.count } }

    /// One thing that is measured.
    struct Case {
        let name: String
        /// The size of the text that is read or written.
        let bytes: Int
        let run: () -> Void
    }

    init(_ records: ClinicalRecords) throws {
        json = records.json.map { SourceBuffer(name: $0.name, $0.bytes) }
        xml = records.xml.map { SourceBuffer(name: $0.name, $0.bytes) }
        jsonTrees = try json.map { try FHIRJSON.read($0, schema: .r4).get() }
        xmlTrees = try xml.map { try FHIRXML.read($0, schema: .r4).get() }
        values = try jsonTrees.map { try R4.AnyResource($0, model: R4.model) }
    }

    var cases: [Case] {
        let written = jsonTrees.reduce(0) { $0 + FHIRJSON.write($1).count }
        return [
            Case(name: "json-tree", bytes: jsonSize) { for source in json { use(FHIRJSON.read(source, schema: .r4)) } },
            Case(name: "tree-json", bytes: written) { for tree in jsonTrees { use(FHIRJSON.write(tree)) } },
            Case(name: "xml-tree", bytes: xmlSize) { for source in xml { use(FHIRXML.read(source, schema: .r4)) } },
            Case(name: "tree-xml", bytes: xmlSize) { for tree in xmlTrees { use(try? FHIRXML.write(tree)) } },
            Case(name: "json-typed", bytes: jsonSize) {
                for source in json { use(try? FHIRJSON.decodeResource(from: source, model: R4.model)) }
            },
            Case(name: "typed-json", bytes: written) { for value in values { use(FHIRJSON.encode(value)) } },
            Case(name: "xml-typed", bytes: xmlSize) {
                for source in xml { use(try? FHIRXML.decodeResource(from: source, model: R4.model)) }
            },
            Case(name: "typed-xml", bytes: xmlSize) { for value in values { use(try? FHIRXML.encode(value)) } },
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
func use<T>(_ value: T) {}
