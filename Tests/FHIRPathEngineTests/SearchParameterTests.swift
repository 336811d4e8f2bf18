import FHIRPathEngine
import FHIRSchemaR4
import TestSupport
import Testing

@Suite("Search parameters")
struct SearchParameterTests {
    @Test("of R4 compile, checked against each type they are for")
    func compile() throws {
        let folder = TestFolder.package.appending(path: "Schemas/R4/search-parameters")
        var count = 0
        var failures: [String] = []
        for file in TestFolder.files(folder, endings: [".txt"]) {
            let owner = file.deletingPathExtension().lastPathComponent
            var (name, types) = ("", [owner])
            for line in String(decoding: try TestFolder.bytes(file), as: UTF8.self).split(separator: "\n") {
                if line.hasPrefix("parameter ") {
                    (name, types) = (String(line.split(separator: " ")[1]), [owner])
                } else if line.hasPrefix("  base ") {
                    types = line.split(separator: " ").dropFirst().map(String.init)
                } else if line.hasPrefix("  expression ") {
                    count += types.count
                    for type in types { failures += problems(String(line.dropFirst(13)), type, name) }
                }
            }
        }
        #expect(count > 1600)
        // Wrong in R4 itself: an example that is for another type than it names, and a function that does not exist.
        let known = ["Patient part-agree", "QuestionnaireResponse item-subject"]
        #expect(failures.filter { failure in !known.contains { failure.hasPrefix($0) } } == [])
        #expect(failures.count == known.count, "\(failures)")
    }

    private func problems(_ expression: String, _ type: String, _ name: String) -> [String] {
        do {
            return try FHIRPath(expression, type: type, checks: [.unknownElements, .order], schema: .r4).warnings.map {
                "\(type) \(name): \($0)"
            }
        } catch {
            return ["\(type) \(name): \(error)"]
        }
    }

    @Test(
        "name several types, one of which must be the one that is checked",
        arguments: [
            ("Patient", "Patient.name | Person.name", true), ("Person", "Patient.name | Person.name", true),
            ("Practitioner", "Patient.name | Person.name", false), ("Patient", "Person.name", false),
            ("Patient", "Patient.name.where(Person.name)", false),
            ("Patient", "Patient.name | Patient.nome", false),
        ])
    func severalTypes(_ type: String, _ expression: String, _ isRight: Bool) {
        #expect(isRight == ((try? FHIRPath(expression, type: type, schema: .r4)) != nil))
    }
}
