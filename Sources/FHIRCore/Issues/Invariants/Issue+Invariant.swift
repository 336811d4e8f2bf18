extension Issue {
    /// An invariant that does not hold.
    ///
    /// - Parameter isStandard: Whether it is the standard's own; then the message says in words what must hold.
    package static func invariant(
        _ key: String, expression: String, isWarning: Bool = false, isStandard: Bool
    ) -> Issue {
        var issue = Issue(
            ID(rawValue: "invariant." + key), severity: isWarning ? .warning : .error, key, expression)
        if isStandard, let sentence = InvariantWords.sentence(key, expression: expression) {
            issue.message = IssueCatalogue.fill(IssueCatalogue.statedInvariant, [key, expression, sentence])
        }
        return issue
    }
}
