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
        /// Where the rule is stated: a URL.
        public var source: String
        /// The types whose values it looks at.
        var types: [String]
        /// What is wrong with a value.
        var faults: @Sendable (ElementTree.Element) -> [Fault]
    }

    /// One thing that is wrong.
    struct Fault {
        /// The element that the issue is about.
        var element: ElementTree.Element
        /// What the message of the catalogue quotes.
        var arguments: [String]

        init(_ element: ElementTree.Element, _ arguments: String...) {
            self.element = element
            self.arguments = arguments
        }
    }

    /// All sets there are.
    public static let all = [RuleSet.uk]

    /// The set of a name; nil where there is none.
    public static func named(_ name: String) -> RuleSet? { all.first { $0.name == name } }
}

extension ValidationRun {
    mutating func apply(_ rules: [RuleSet.Rule], _ index: Int) {
        for rule in rules {
            for fault in rule.faults(tree[index]) {
                var issue = Issue(rule.id, severity: rule.severity)
                issue.message = Issue.message(rule.id, fault.arguments)
                issues.add(issue, at: fault.element.index)
            }
        }
    }
}
