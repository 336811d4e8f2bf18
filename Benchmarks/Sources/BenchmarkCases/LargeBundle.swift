public import BenchmarkRecords
import FHIRCore
import FHIRFormats
import FHIRSchemaR4
import Foundation

/// One Bundle of 20 MB, as JSON and as XML.
public enum LargeBundle {
    /// Writes the Bundle into a folder: `bundle-20mb.json` and `bundle-20mb.xml`.
    public static func write(_ records: RecordSet, to folder: String) throws {
        let json = records.bundle(size: 20_000_000)
        let tree = try FHIRJSON.read(SourceBuffer(name: "bundle-20mb.json", json), schema: .r4).get()
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let xml = URL(fileURLWithPath: folder + "/bundle-20mb.xml")
        try Data(FHIRXML.write(tree)).write(to: xml, options: .atomic)
        // The last one, so that where it is, both are.
        try Data(json).write(to: URL(fileURLWithPath: folder + "/bundle-20mb.json"), options: .atomic)
    }

    /// The Bundle in a temporary folder, written where it is not there yet.
    ///
    /// The process that measures finds it there and reads one of the two, so that its peak memory is of the case alone.
    public static func folder(_ records: RecordSet) throws -> String {
        let size = records.json.reduce(0) { $0 + $1.bytes.count }
        let folder = NSTemporaryDirectory() + "handover-benchmarks-\(getuid())-\(size)"
        if !FileManager.default.fileExists(atPath: folder + "/bundle-20mb.json") { try write(records, to: folder) }
        return folder
    }
}
