public import FHIRFormats

/// What is checked, and how much is reported.
public struct ValidationOptions: Sendable {
    /// The most issues that validation lists for one record. The default is 1,000.
    public var issueLimit: Int
    /// Whether codes are looked up in the code systems at hand, wherever they stand, and their displays compared.
    public var checksCodes = true
    /// Canonical URLs of profiles that every record must meet, besides those that it claims to meet itself.
    public var profiles: [String] = []
    /// What is said of extensions whose definition is not at hand, those of examples apart.
    public var unknownExtensions = UnknownExtensions.information
    /// Whether extensions whose URLs are kept for examples, such as those of `example.org`, may be unknown whatever
    /// ``unknownExtensions`` says.
    public var allowsExamples = true
    /// What is said of text that looks like HTML, outside of narratives.
    public var markupInText = MarkupInText.warning
    /// Rules besides the standard's own.
    public var ruleSets: [RuleSet] = []
    /// Limits for reading records.
    public var limits = ReadOptions.Limits()

    public init(issueLimit: Int = 1000) { self.issueLimit = max(issueLimit, 1) }
}

/// What is said of an extension whose definition is not at hand.
///
/// The standard lets records have extensions that a receiver does not know
/// (<https://hl7.org/fhir/R4/extensibility.html#exchange>); who exchanges records by agreement may want none but those
/// agreed on. An unknown extension that may change the meaning of an element is a warning at least.
public enum UnknownExtensions: String, Sendable, CaseIterable {
    /// They are counted among what could not be checked.
    case information
    case warning
    case error
}

/// What is said of text that looks like HTML (<https://hl7.org/fhir/R4/security.html#narrative>).
public enum MarkupInText: String, Sendable, CaseIterable {
    case ignored
    case warning
    case error
}
