import FHIRCore
import FHIRFormats
import FHIRModelsR4
import FHIRSchemaR4
import Foundation
import TestSupport
import Testing

@Suite("Damaged records as typed values")
struct ModelMutationTests {
    @Test("crash nothing, and what is read in strict mode is kept")
    func models() throws {
        let count = try MutationRun.forEach(MutationRun.ownFiles, name: "models") { mutant in
            let source = SourceBuffer(mutant.bytes)
            let options = ReadOptions(mode: .lenient)
            let strict = mutant.isXML ? FHIRXML.read(source, schema: .r4) : FHIRJSON.read(source, schema: .r4)
            let lenient =
                mutant.isXML
                ? FHIRXML.read(source, schema: .r4, options: options)
                : FHIRJSON.read(source, schema: .r4, options: options)
            if strict.tree != nil {
                let problem = try RoundTripTests.problem(mutant.bytes, isXML: mutant.isXML)
                #expect(problem == nil, "\(mutant)")
                return problem == nil
            }
            if let tree = lenient.tree, let resource = try? R4.AnyResource(tree, model: R4.model) {
                let again = try FHIRJSON.decodeResource(
                    from: FHIRJSON.encode(resource), model: R4.model, options: options)
                #expect(again == resource, "\(mutant)")
            }
            return true
        }
        #expect(count > 50, "only \(count) mutants")
    }

    @Test("crash no decoder of Foundation")
    func codable() throws {
        let files = MutationRun.ownFiles.filter { $0.pathExtension == "json" }
        let count = try MutationRun.forEach(files, name: "codable") { mutant in
            for type in [R4.Patient.self, R4.Bundle.self, R4.Observation.self] as [any FHIRElement.Type] {
                guard let value = try? JSONDecoder().decode(type, from: Data(mutant.bytes)) else { continue }
                let encoded = try JSONEncoder().encode(value)
                #expect(!encoded.isEmpty)
            }
            return true
        }
        #expect(count > 50, "only \(count) mutants")
    }
}
