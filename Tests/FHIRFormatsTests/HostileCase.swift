import FHIRFormats
import TestSupport
import Testing

/// One line of `Tests/Fixtures/Hostile/manifest.json`; the README beside it says what the members mean.
struct HostileCase: Sendable, CustomTestStringConvertible {
    let name: String
    let what: String
    let format: String
    let detected: String
    let fails: Bool
    let failsLater: Bool
    let issue: String?
    let alsoReports: [String]
    let line: Int?
    let column: Int?
    let expression: String?
    let toXML: String?
    let limits: ReadOptions.Limits
    private let file: String?
    private let generator: [JSONValue]

    var testDescription: String { "\(name): \(what)" }

    init(_ value: JSONValue) throws {
        name = try #require(value["name"]?.string)
        what = try #require(value["what"]?.string)
        format = try #require(value["format"]?.string)
        detected = value["detected"]?.string ?? format
        guard case .boolean(let fails)? = value["fails"] else { throw MissingMember(name: "fails") }
        self.fails = fails
        failsLater = value["stage"]?.string == "conversion"
        issue = value["issue"]?.string
        alsoReports = value["alsoReports"]?.items?.compactMap(\.string) ?? []
        line = value["line"]?.integer
        column = value["column"]?.integer
        expression = value["expression"]?.string
        toXML = value["toXML"]?.string
        var limits = ReadOptions.Limits()
        if let size = value["limits"]?["size"]?.integer { limits.size = size }
        if let depth = value["limits"]?["depth"]?.integer { limits.depth = depth }
        self.limits = limits
        file = value["file"]?.string
        generator = value["generator"]?.items ?? []
    }

    struct MissingMember: Error {
        let name: String
    }

    static let all: [HostileCase] = {
        do {
            let manifest = try JSONValue(parsing: TestFolder.fixture("Hostile/manifest.json"))
            return try manifest["cases"]?.items?.map(HostileCase.init) ?? []
        } catch {
            Testing.Issue.record(error, "Hostile/manifest.json")
            return []
        }
    }()

    var isXML: Bool { format == "xml" || detected == "xml" }

    /// The input.
    func bytes() throws -> [UInt8] {
        if let file { return try TestFolder.fixture("Hostile/\(file)") }
        var bytes: [UInt8] = []
        for part in generator {
            if let text = part.string {
                bytes += text.utf8
            } else {
                let text = try #require(part["repeat"]?.items?.first?.string)
                let count = try #require(part["repeat"]?.items?.last?.integer)
                bytes += Self.repeated(Array(text.utf8), count)
            }
        }
        return bytes
    }

    /// Copies large pieces, because a debug build is slow with small ones.
    private static func repeated(_ text: [UInt8], _ count: Int) -> [UInt8] {
        guard count > 1 else { return count == 1 ? text : [] }
        let half = repeated(text, count / 2)
        return half + half + (count % 2 == 1 ? text : [])
    }

    /// Whether an id is, or begins like, the expected one.
    func matches(_ id: String) -> Bool {
        guard let issue else { return false }
        return issue.hasSuffix("*") ? id.hasPrefix(issue.dropLast()) : id == issue
    }
}

extension JSONValue {
    var integer: Int? {
        guard case .number(let text) = self else { return nil }
        return Int(text)
    }
}
