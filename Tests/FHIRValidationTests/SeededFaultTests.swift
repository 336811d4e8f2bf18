import FHIRCore
import FHIRFormats
import FHIRSchemaR4
import FHIRValidation
import Foundation
import TestSupport
import Testing

@Suite("Seeded faults")
struct SeededFaultTests {
    static let validator: Validator = {
        var options = ValidationOptions()
        options.ruleSets = [.uk]
        return Validator(schema: .r4, options: options)
    }()

    /// The example records, each line of NDJSON one of them, as JSON.
    static let subjects: [(name: String, subject: FaultSubject)] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Examples/Records")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().flatMap { name -> [(name: String, subject: FaultSubject)] in
            guard let data = try? Data(contentsOf: folder.appending(path: name)) else { return [] }
            let texts = name.hasSuffix(".ndjson") ? data.split(separator: 0x0A).map { Array($0) } : [Array(data)]
            return texts.compactMap { text in
                guard let tree = FHIRRecord.read(SourceBuffer(text), schema: .r4, options: .init()).tree,
                    let json = try? JSONValue(parsing: FHIRJSON.write(tree)),
                    let written = FHIRJSON.read(SourceBuffer(Array(JSONLines(json).text.utf8)), schema: .r4).tree
                else { return nil }
                return (name, FaultSubject(json: json, tree: written))
            }
        }
    }()

    @Test("records without a fault have no error")
    func clean() {
        #expect(Self.subjects.count >= 20)
        for (name, subject) in Self.subjects {
            let errors = Self.validator.validate(JSONLines(subject.json).text, name: name).issues
                .filter { $0.severity >= .error }
            #expect(errors.isEmpty, "\(name): \(errors)")
        }
    }

    @Test(
        "every kind of fault is found at its element and line, wherever it is put",
        arguments: SeededFault.all.map(\.name))
    func found(kind: String) throws {
        let fault = try #require(SeededFault.all.first { $0.name == kind })
        var generator = SeededGenerator(seed: 11)
        var count = 0
        for (name, subject) in Self.subjects {
            for _ in 0..<3 {
                guard let record = fault.apply(to: subject, &generator) else { break }
                count += 1
                let missing = record.missing(from: Self.validator.validate(record.text, name: name).issues)
                #expect(missing == nil, "\(name): \(missing ?? "")")
            }
        }
        #expect(count > 0, "no example record has a place for it")
    }
}
