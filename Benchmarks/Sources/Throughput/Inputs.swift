import BenchmarkCases
import BenchmarkRecords
import FHIRCore
import FHIRFormats
import FHIRModelsR4
import FHIRSchemaR4
import Foundation

/// The files that peers and we read alike.
enum Inputs {
    /// Writes the clinical examples and what is made of them:
    /// `json/`, `xml/`, `patient.json`, `bundle-1mb.json`, `bundle-20mb.json`, `bundle-20mb.xml`, `records.ndjson`.
    static func export(to folder: String) throws {
        guard let data = RecordSet.dataFolder else {
            print("throughput: skipped; set HANDOVER_DATA to the folder of FHIR definitions and examples")
            exit(3)
        }
        let records = try RecordSet.clinical(data: data)
        for (form, files) in [("json", records.json), ("xml", records.xml)] {
            try FileManager.default.createDirectory(atPath: folder + "/" + form, withIntermediateDirectories: true)
            for file in files { try write(file.bytes, folder + "/" + form + "/" + file.name) }
        }
        guard let patient = records.json.first(where: { $0.name == PathWorkload.patientName }) else {
            throw UnknownCase(name: PathWorkload.patientName)
        }
        try write(patient.bytes, folder + "/patient.json")
        try write(PathWorkload.bundle(records), folder + "/bundle-1mb.json")
        try LargeBundle.write(records, to: folder)
        let trees = try records.json.map { try FHIRJSON.read(SourceBuffer(name: $0.name, $0.bytes), schema: .r4).get() }
        try write(FHIRNDJSON.write(trees), folder + "/records.ndjson")
    }

    /// Reads one file and keeps what was read until the process ends, so that its peak memory can be told.
    static func hold(as form: String, _ path: String) throws {
        let source = try RecordFile.read(path)
        let isXML = path.hasSuffix(".xml")
        switch form {
        case "tree":
            let result = isXML ? FHIRXML.read(source, schema: .r4) : FHIRJSON.read(source, schema: .r4)
            print(try result.get().root.typeName ?? "")
        case "typed":
            let resource =
                try isXML
                ? FHIRXML.decodeResource(from: source, model: R4.model)
                : FHIRJSON.decodeResource(from: source, model: R4.model)
            print(resource.resourceType)
        default: throw UsageError()
        }
    }

    private static func write(_ bytes: [UInt8], _ path: String) throws {
        try Data(bytes).write(to: URL(fileURLWithPath: path))
    }
}
