public import FHIRCore

/// The issues of one input, for people and for programs.
///
/// Every form a list of issues can be printed in is an extension of this type.
public struct IssueReport: Sendable {
    /// The input's name.
    public var file: String
    /// The type of the record; nil where it is not known.
    public var resourceType: String?
    public var issues: [Issue]
    /// Issues that were found but are known and accepted.
    public var suppressed: [Suppressed] = []

    /// An issue that the caller has decided to accept.
    public struct Suppressed: Sendable {
        public var issue: Issue
        /// Why it is accepted.
        public var reason: String
        /// Which of the configuration's suppressions it was, from 0.
        public var suppression: Int

        public init(issue: Issue, reason: String, suppression: Int) {
            self.issue = issue
            self.reason = reason
            self.suppression = suppression
        }
    }

    public init(file: String, resourceType: String? = nil, issues: [Issue]) {
        self.file = file
        self.resourceType = resourceType
        self.issues = issues
    }

    /// Whether no issue is an error or worse.
    public var isValid: Bool { !issues.hasErrors }
}
