import Foundation

/// The records and cases that are known to fail: a line for each, its path or name, what goes wrong, and why, with tabs
/// between. Lines that start with # are comments.
public struct KnownRecords: Sendable {
    public struct Entry: Sendable {
        /// The id of the first error, or the name of the check that fails.
        public var failure: String
        public var reason: String
    }

    public private(set) var entries: [String: Entry] = [:]

    /// - Throws: Where a line is not of that form.
    public init(paths: [String]) throws {
        for path in paths { try add(path) }
    }

    private mutating func add(_ path: String) throws {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return }
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.isEmpty || line.hasPrefix("#") { continue }
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 3, !parts[2].isEmpty else { throw MalformedLine(path: path, number: number + 1) }
            entries[parts[0]] = Entry(failure: parts[1], reason: parts[2])
        }
    }

    public struct MalformedLine: Error, CustomStringConvertible {
        var path: String
        var number: Int
        public var description: String {
            "\(path):\(number): a line is a path, what fails and a reason, with tabs between"
        }
    }
}
