/// What is checked, and how much is reported.
public struct ValidationOptions: Sendable {
    /// The most issues that validation lists for one record. The default is 1,000.
    public var issueLimit: Int
    /// Whether codes are looked up in the code systems at hand, wherever they stand, and their displays compared.
    public var checksCodes = true
    /// Canonical URLs of profiles that every record must meet, besides those that it claims to meet itself.
    public var profiles: [String] = []
    /// Rules besides the standard's own.
    public var ruleSets: [RuleSet] = []

    public init(issueLimit: Int = 1000) { self.issueLimit = max(issueLimit, 1) }
}
