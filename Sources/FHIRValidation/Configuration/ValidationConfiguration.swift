public import FHIRCore
public import FHIRFormats

/// What an organisation has decided about validation: severities, single issues that are accepted, rules, packages.
///
/// It is written as a small JSON file and is itself checked:
///
///     {
///       "ruleSets": ["uk"],
///       "severities": { "invariant.dom-6": "information", "uk.*": "error" },
///       "suppress": [
///         {
///           "id": "binding.required",
///           "expression": "Patient.gender",
///           "files": "legacy/**",
///           "reason": "The old system has codes of its own; see ticket 12.",
///           "until": "2027-03-31"
///         }
///       ]
///     }
///
///     let (configuration, issues) = ValidationConfiguration.read(bytes, schema: .r4, today: today)
public struct ValidationConfiguration: Sendable {
    /// Severities by issue id. Where several patterns match, the longest counts.
    public var severities: [SeverityChange] = []
    public var suppressions: [Suppression] = []
    /// Rules besides the standard's own.
    public var ruleSets: [RuleSet] = []
    /// FHIR packages and definitions, as the file names them: relative to its folder.
    public var packages: [String] = []
    /// Profiles that every record must meet: canonical URLs, or files relative to the configuration's folder.
    public var profiles: [String] = []
    /// The lowest severity that makes a record fail; nil where the file does not say.
    public var failOn: Issue.Severity?
    /// The most issues that are listed for one record; nil where the file does not say.
    public var issueLimit: Int?
    /// Limits for reading records.
    public var limits = ReadOptions.Limits()

    public init() {}

    /// Another severity for some issues. What cannot be read stays fatal.
    public struct SeverityChange: Sendable {
        /// An id, or the start of ids with `*` after it.
        public var id: String
        public var severity: Issue.Severity

        public init(id: String, severity: Issue.Severity) {
            self.id = id
            self.severity = severity
        }
    }

    /// Issues that are known and accepted.
    public struct Suppression: Sendable {
        /// An id, or the start of ids with `*` after it.
        public var id: String
        /// Elements: a FHIRPath location in which `*` stands for anything; without `[…]` it means every item of a list.
        /// nil for all.
        public var expression: String?
        /// Files: a pattern with `*`, `**` and `?` for the end of a path; nil for all.
        public var files: String?
        /// Why they are accepted.
        public var reason: String
        /// Where the configuration states it; nil where it did not come from a file.
        public var location: SourceLocation?

        public init(id: String, expression: String? = nil, files: String? = nil, reason: String) {
            self.id = id
            self.expression = expression
            self.files = files
            self.reason = reason
        }
    }
}

extension ValidationConfiguration {
    /// Gives the issues of a report their severities, and moves those that are suppressed to its `suppressed`.
    public func apply(to report: inout IssueReport) {
        guard !severities.isEmpty || !suppressions.isEmpty else { return }
        var kept: [Issue] = []
        for issue in report.issues {
            var issue = issue
            if issue.severity != .fatal, let severity = severity(of: issue.id) { issue.severity = severity }
            if let index = suppressions.firstIndex(where: { $0.matches(issue, file: report.file) }) {
                report.suppressed.append(
                    IssueReport.Suppressed(issue: issue, reason: suppressions[index].reason, suppression: index))
            } else {
                kept.append(issue)
            }
        }
        report.issues = kept
    }

    private func severity(of id: Issue.ID) -> Issue.Severity? {
        severities.filter { IDPattern.matches(id.rawValue, $0.id) }.max { $0.id.utf8.count < $1.id.utf8.count }?
            .severity
    }

    /// Says which suppressions nothing was found for, given how often each was used: they may be old, or misspelt.
    public func unused(_ uses: [Int: Int]) -> [Issue] {
        suppressions.indices.filter { uses[$0] == nil }.map { index in
            let suppression = suppressions[index]
            var found = Issue("config.unused", suppression.id + (suppression.expression.map { " at " + $0 } ?? ""))
            found.location = suppression.location
            return found
        }
    }
}

/// Ids as a configuration names them: one, or all that start alike.
enum IDPattern {
    static func matches(_ id: String, _ pattern: String) -> Bool {
        pattern.hasSuffix("*") ? id.hasPrefix(pattern.dropLast()) : id == pattern
    }
}

extension ValidationConfiguration.Suppression {
    /// Whether an issue of a file is one of those meant. Something that could not be read is never suppressed.
    public func matches(_ issue: Issue, file: String) -> Bool {
        guard issue.severity != .fatal, IDPattern.matches(issue.id.rawValue, id) else { return false }
        if let expression {
            let place = expression.contains("[") ? issue.expression : issue.expression.withoutIndices
            guard WildcardPattern(expression).matches(place.utf8) else { return false }
        }
        guard let files else { return true }
        let pattern = WildcardPattern(path: files)
        // The pattern is for the end of the path, from the start of some folder's or the file's name on.
        var rest = file[...]
        while true {
            if pattern.matches(rest.utf8) { return true }
            guard let slash = rest.firstIndex(of: "/") else { return false }
            rest = rest[rest.index(after: slash)...]
        }
    }
}

extension String {
    /// `Patient.name.given` for `Patient.name[0].given[1]`.
    fileprivate var withoutIndices: String {
        var result = ""
        var isInside = false
        for character in self {
            if character == "[" { isInside = true }
            if !isInside { result.append(character) }
            if character == "]" { isInside = false }
        }
        return result
    }
}
