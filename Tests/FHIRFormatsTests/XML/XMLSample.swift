import FHIRCore
import FHIRFormats
import FHIRSchemaR4

/// Short ways for the tests to read XML.
enum XMLSample {
    static func read(_ text: String, mode: ReadOptions.Mode = .strict, limits: ReadOptions.Limits = .init())
        -> ReadResult
    {
        FHIRXML.read(SourceBuffer(Array(text.utf8)), schema: .r4, options: ReadOptions(mode: mode, limits: limits))
    }

    static func read(_ bytes: [UInt8]) -> ReadResult { FHIRXML.read(SourceBuffer(bytes), schema: .r4) }

    /// A resource with FHIR's namespace around some content.
    static func resource(_ type: String, _ content: String) -> String {
        "<\(type) xmlns=\"http://hl7.org/fhir\">\(content)</\(type)>"
    }

    static func json(_ tree: ElementTree) -> String { String(decoding: FHIRJSON.write(tree), as: UTF8.self) }
}
