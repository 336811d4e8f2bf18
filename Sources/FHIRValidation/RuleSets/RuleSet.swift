public import FHIRCore

/// A named set of rules besides the standard's own, such as those of a country. A caller switches it on.
public struct RuleSet: Sendable {
    /// The name, such as `uk`.
    public var name: String
    public var rules: [Rule]

    /// One rule. It finds issues of its own id only.
    public struct Rule: Sendable {
        /// The id of the issues.
        public var id: Issue.ID
        public var severity: Issue.Severity
        /// Where the rule is stated.
        public var source: String
        /// The types whose values it looks at.
        var types: [String]
        /// The texts of what is wrong with a value: what the message of the catalogue quotes.
        var faults: @Sendable (ElementTree.Element) -> [[String]]
    }

    /// All sets there are.
    public static let all = [RuleSet.uk]
}

extension ValidationRun {
    mutating func apply(_ rules: [RuleSet.Rule], _ index: Int) {
        for rule in rules {
            for fault in rule.faults(tree[index]) {
                var issue = Issue(rule.id, severity: rule.severity)
                issue.message = Issue.message(rule.id, fault)
                issues.add(issue, at: index)
            }
        }
    }
}
