import FHIRCore
import FHIRDefinitions
import FHIRFormats
import FHIRSchemaR4
import Foundation
import TestSupport
import Testing

@Suite("Packages")
struct PackageTests {
    @Test(
        "give the same definitions as a folder, as an archive and as loose files",
        arguments: ["package", "handover.test.ward-1.2.0.tgz", "package/package"])
    func layouts(name: String) throws {
        let definitions = Definitions.load(name)
        #expect(definitions.issues.isEmpty, "\(definitions.issues)")
        #expect(definitions.packages.map(\.name) == ["handover.test.ward"])
        #expect(definitions.headers.count == 5)
        let profile = try Definitions.profile("ward-patient", in: definitions)
        #expect(profile.version == "1.2.0")
        #expect(profile.issues.isEmpty, "\(profile.issues)")
        let bed = try Definitions.profile("ward-bed", in: definitions)
        #expect(bed.contexts == [ExtensionContext(type: "element", expression: "Patient")])
    }

    @Test("find what they build on in a folder, the newest version that answers")
    func dependencies() {
        var options = DefinitionOptions()
        options.packageFolder = Definitions.path("packages")
        let definitions = Definitions.load("package", options: options)
        #expect(definitions.packages.map(\.version) == ["1.2.0", "1.0.10"])
        #expect(definitions.issues.map(\.id) == ["definitions.dependency"])
        #expect(definitions.issues.allSatisfy { $0.severity == .information })
        let system = definitions.codeSystem("https://example.org/CodeSystem/base?a=1&b=2")
        #expect(system?.version == "1.0.10")
        #expect(system?.lookup("two") == .unknown(.codeSystem("https://example.org/CodeSystem/base?a=1&b=2")))
    }

    @Test("are found newest first, or by the version that is asked for")
    func versions() {
        let definitions = Definitions.load("packages/handover.test.base#1.0.1", "packages/handover.test.base#1.0.10")
        let url = "https://example.org/CodeSystem/base?a=1&b=2"
        #expect(definitions.codeSystem(url)?.version == "1.0.10")
        #expect(definitions.codeSystem(url + "|1.0.1")?.version == "1.0.1")
        #expect(definitions.codeSystem(url + "|1.0")?.version == "1.0.10")
        #expect(definitions.codeSystem(url + "|2.0") == nil)
    }

    @Test("that define the same twice are reported")
    func duplicates() {
        let definitions = Definitions.load("package", "handover.test.ward-1.2.0.tgz")
        #expect(definitions.issues.filter { $0.id == "definitions.duplicate" }.count == 5)
    }

    @Test("say what cannot be read")
    func unreadable() {
        let missing = Definitions.load("nowhere.tgz")
        #expect(missing.issues.map(\.id) == ["input.unreadable"])
        let record = TestFolder.fixtures.deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Examples/Records/condition-copd.json").path
        #expect(DefinitionSet(schema: .r4, paths: [record]).issues.map(\.id) == ["definitions.no-definition"])
    }
}

@Suite("Archives")
struct ArchiveTests {
    private func load(_ bytes: [UInt8]) throws -> DefinitionSet {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).tgz")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return DefinitionSet(schema: .r4, paths: [file.path])
    }

    private let system = Array(
        #"{"resourceType":"CodeSystem","url":"https://example.org/a","content":"complete","concept":[{"code":"x"}]}"#
            .utf8)

    @Test("are read with long names, with and without a folder of their own")
    func names() throws {
        let long = String(repeating: "a", count: 120)
        for name in ["package/a.json", "a.json", "./package/a.json"] {
            let definitions = try load(TestArchive.gzip(TestArchive.tar([(name, system)])))
            #expect(definitions.issues.isEmpty)
            #expect(definitions.headers.map(\.url) == ["https://example.org/a"])
        }
        let longName = TestArchive.entry("././@LongLink", Array("package/\(long).json\0".utf8), kind: "L")
        let bytes = longName + TestArchive.tar([("package/short", system)])
        #expect(try load(TestArchive.gzip(bytes)).headers.count == 1)
        let record = "\(long.count + 23) path=package/\(long).json\n"
        let extended =
            TestArchive.entry("x", Array(record.utf8), kind: "x") + TestArchive.tar([("package/short", system)])
        #expect(try load(TestArchive.gzip(extended)).headers.count == 1)
    }

    @Test(
        "with names that lead out of them keep those files out",
        arguments: ["../a.json", "/a.json", "package/../../a.json"])
    func escapes(name: String) throws {
        let definitions = try load(TestArchive.gzip(TestArchive.tar([(name, system), ("package/b.json", system)])))
        #expect(definitions.issues.map(\.id) == ["definitions.path"])
        #expect(definitions.headers.count == 1)
    }

    @Test("that are damaged anywhere are refused or read, and never crash")
    func damage() throws {
        let whole = try TestFolder.bytes(Definitions.folder.appending(path: "handover.test.ward-1.2.0.tgz"))
        for place in stride(from: 0, to: whole.count, by: 7) {
            var bytes = whole
            bytes[place] ^= 0x55
            let definitions = try load(bytes)
            // The header's time, flags for text and the operating system say nothing about the content.
            if place >= 10 { #expect(definitions.issues.map(\.id).contains("definitions.archive"), "byte \(place)") }
        }
        for length in stride(from: 3, to: whole.count, by: 11) {
            #expect(try load(Array(whole[..<length])).issues.hasErrors, "\(length) bytes")
        }
    }

    @Test("that unpack to more than is allowed are refused")
    func bombs() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).tgz")
        let large = [UInt8](repeating: 0x20, count: 200_000)
        try Data(TestArchive.gzip(TestArchive.tar([("package/a.json", large)]))).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        var options = DefinitionOptions()
        options.limits.packageSize = 100_000
        #expect(
            DefinitionSet(schema: .r4, paths: [file.path], options: options).issues.map(\.id) == ["definitions.archive"]
        )
        options = DefinitionOptions()
        options.limits.fileSize = 100_000
        #expect(DefinitionSet(schema: .r4, paths: [file.path], options: options).issues.hasErrors)
    }
}

/// Archives made by hand, without compression.
enum TestArchive {
    static func tar(_ files: [(String, [UInt8])]) -> [UInt8] {
        files.flatMap { entry($0.0, $0.1, kind: "0") } + [UInt8](repeating: 0, count: 1024)
    }

    static func entry(_ name: String, _ content: [UInt8], kind: Character) -> [UInt8] {
        var header = [UInt8](repeating: 0, count: 512)
        func put(_ text: String, _ place: Int) {
            for (index, byte) in text.utf8.enumerated() { header[place + index] = byte }
        }
        put(String(name.prefix(100)), 0)
        put("0000644\0", 100)
        let octal = String(content.count, radix: 8)
        put(String(repeating: "0", count: 11 - octal.count) + octal, 124)
        put(String(kind), 156)
        put("ustar\u{0}00", 257)
        for index in 148..<156 { header[index] = 0x20 }
        let sum = String(header.reduce(0) { $0 + Int($1) }, radix: 8)
        put(String(repeating: "0", count: 6 - sum.count) + sum + "\0 ", 148)
        return header + content + [UInt8](repeating: 0, count: (512 - content.count % 512) % 512)
    }

    /// A gzip file whose blocks are stored as they are.
    static func gzip(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
        var start = 0
        repeat {
            let end = min(start + 60_000, bytes.count)
            let length = UInt16(end - start)
            result.append(end == bytes.count ? 1 : 0)
            for value in [length, ~length] { result += [UInt8(value & 0xFF), UInt8(value >> 8)] }
            result += bytes[start..<end]
            start = end
        } while start < bytes.count
        for value in [checksum(bytes), UInt32(bytes.count)] {
            for shift in stride(from: 0, to: 32, by: 8) {
                result.append(UInt8(truncatingIfNeeded: value >> UInt32(shift)))
            }
        }
        return result
    }

    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var crc = UInt32.max
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
        }
        return ~crc
    }
}
