import FHIRCore

/// What one run has found, each at its element; places in the input are counted when the run is over.
///
/// However many warnings there are, they take no place from errors.
struct FoundIssues {
    private let limit: Int
    private var found: [(node: Int, issue: Issue)] = []
    private var errors = 0
    private var isOverLimit = false
    private var known: Set<Key> = []

    /// The same fault may be found by several profiles.
    private struct Key: Hashable {
        var node: Int
        var issue: Issue
    }

    init(limit: Int) { self.limit = limit }

    mutating func add(_ issue: Issue, at node: Int) {
        let key = Key(node: node, issue: issue)
        guard !known.contains(key) else { return }
        let isError = issue.severity >= .error
        guard (isError ? errors : found.count - errors) < limit else { return isOverLimit = true }
        known.insert(key)
        found.append((node, issue))
        if isError { errors += 1 }
    }

    /// How many have been found so far.
    var count: Int { found.count }

    /// Lowers those found since there were `start` to a severity.
    mutating func lower(from start: Int, to severity: Issue.Severity) {
        for index in found.indices.dropFirst(start) {
            let before = found[index].issue.severity
            found[index].issue.severity = min(before, severity)
            if before >= .error, found[index].issue.severity < .error { errors -= 1 }
        }
    }

    /// The issues in document order, with element and place.
    func finished(in tree: ElementTree) -> [Issue] {
        let order = kept.sorted { (found[$0].node, $0) < (found[$1].node, $1) }
        var lines = LineCounter(tree.storage.source)
        var issues = order.map { index in
            var issue = found[index].issue
            let element = tree[found[index].node]
            if issue.expression.isEmpty { issue.expression = element.path }
            if tree.storage.source.count > 0 { issue.location = lines.location(at: Int(element.record.position)) }
            return issue
        }
        if isOverLimit || found.count > limit { issues.append(Issue("limit.issues", String(limit))) }
        return issues
    }

    /// What is listed: the errors, and as much of the rest as there is room for.
    private var kept: [Int] {
        var room = limit - errors
        return found.indices.filter { index in
            if found[index].issue.severity >= .error { return true }
            room -= 1
            return room >= 0
        }
    }
}
