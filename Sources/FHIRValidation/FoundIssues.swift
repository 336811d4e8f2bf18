import FHIRCore

/// What one run has found, each at its element; places in the input are counted when the run is over.
struct FoundIssues {
    private let limit: Int
    private var found: [(node: Int, issue: Issue)] = []
    private var isOverLimit = false
    private var known: Set<Key> = []

    /// The same fault may be found by several profiles.
    private struct Key: Hashable {
        var node: Int
        var issue: Issue
    }

    init(limit: Int) { self.limit = limit }

    /// Whether anything so far is an error.
    var hasErrors: Bool { isOverLimit || found.contains { $0.issue.severity >= .error } }

    mutating func add(_ issue: Issue, at node: Int) {
        guard found.count < limit else { return isOverLimit = true }
        guard known.insert(Key(node: node, issue: issue)).inserted else { return }
        found.append((node, issue))
    }

    /// How many have been found so far.
    var count: Int { found.count }

    /// Lowers those found since there were `start` to a severity.
    mutating func lower(from start: Int, to severity: Issue.Severity) {
        for index in found.indices.dropFirst(start) {
            found[index].issue.severity = min(found[index].issue.severity, severity)
        }
    }

    /// The issues in document order, with element and place.
    func finished(in tree: ElementTree) -> [Issue] {
        let order = found.indices.sorted { (found[$0].node, $0) < (found[$1].node, $1) }
        var lines = LineCounter(tree.storage.source)
        var issues = order.map { index in
            var issue = found[index].issue
            let element = tree[found[index].node]
            if issue.expression.isEmpty { issue.expression = element.path }
            if tree.storage.source.count > 0 { issue.location = lines.location(at: Int(element.record.position)) }
            return issue
        }
        if isOverLimit { issues.append(Issue("limit.issues", String(limit))) }
        return issues
    }
}

/// Finds lines and columns of places that come mostly in order, without counting from the start for each.
private struct LineCounter {
    private let source: SourceBuffer
    private var offset = 0
    private var line = 1
    private var lineStart = 0

    init(_ source: SourceBuffer) {
        self.source = source
        let bytes = source.bytes
        if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { lineStart = 3 }
    }

    mutating func location(at place: Int) -> SourceLocation {
        let bytes = source.bytes
        let end = min(place, bytes.count)
        // XML attributes may stand before what the tree has before them.
        guard end >= offset else { return source.location(at: end) }
        while offset < end {
            if bytes[offset] == 0x0A {
                line += 1
                lineStart = offset + 1
            }
            offset += 1
        }
        var column = 1
        if lineStart < end {
            for index in lineStart..<end where bytes[index] & 0xC0 != 0x80 { column += 1 }
        }
        return SourceLocation(file: source.name, offset: end, line: line, column: column)
    }
}
