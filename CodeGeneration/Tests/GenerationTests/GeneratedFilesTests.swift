import Foundation
import Testing

@testable import Generation

@Suite("Writing generated files")
struct GeneratedFilesTests {
    @Test("writes what differs, deletes what is left over, and then finds no difference")
    func writing() throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "generation-test-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        var first = GeneratedFiles()
        first.add(folder: "Generated", ["A.swift": "a", "Inner/B.swift": "b"])
        first.add("Other/c.bin", Data([1, 2]))
        #expect(try first.differences(at: root) == ["Generated/A.swift", "Generated/Inner/B.swift", "Other/c.bin"])
        #expect(try first.write(to: root).count == 3)
        #expect(try first.differences(at: root).isEmpty)
        #expect(try first.write(to: root).isEmpty)

        var second = GeneratedFiles()
        second.add(folder: "Generated", ["A.swift": "changed"])
        #expect(try second.differences(at: root) == ["Generated/A.swift", "Generated/Inner/B.swift (left over)"])
        #expect(try second.write(to: root) == ["Generated/A.swift", "Generated/Inner/B.swift"])
        #expect(try second.differences(at: root).isEmpty)
        #expect(FileManager.default.fileExists(atPath: root.appending(path: "Other/c.bin").path))
    }

    @Test("makes the same files in every run")
    func determinism() throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "generation-test-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        _ = try Generator(package: TestPackage.folder).files().write(to: root)
        #expect(try Generator(package: TestPackage.folder).files().differences(at: root).isEmpty)
    }

    @Test("says what is missing where the folder is no package")
    func noPackage() {
        #expect(throws: GenerationError.self) {
            try Generator(package: FileManager.default.temporaryDirectory.appending(path: "nothing-here"))
        }
    }
}
