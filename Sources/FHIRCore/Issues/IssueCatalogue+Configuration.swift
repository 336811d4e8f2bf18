extension IssueCatalogue {
    /// Issues about a configuration of the validator.
    static let configurationEntries: [String: Entry] = [
        "config.syntax": Entry(
            severity: .fatal, type: "structure", text: "The configuration is not JSON that can be read: {0}."),
        "config.unknown-key": Entry(
            severity: .error, type: "structure", text: "{0} is not known here. Known are: {1}."),
        "config.duplicate-key": Entry(
            severity: .error, type: "structure", text: "{0} stands twice. Remove one of them."),
        "config.type": Entry(severity: .error, type: "value", text: "{0} must be {1}."),
        "config.value": Entry(severity: .error, type: "value", text: "{0}: one of these was expected: {1}."),
        "config.missing": Entry(severity: .error, type: "required", text: "A suppression needs the text {0}."),
        "config.unknown-id": Entry(
            severity: .error, type: "code-invalid", text: "{0} is no id of an issue, and none begins with it."),
        "config.expired": Entry(
            severity: .warning, type: "expired",
            text: "The suppression of {0} was meant until {1}. It counts no more: remove it, or the reason for it."),
        "config.unused": Entry(
            severity: .warning, type: "not-found",
            text: "Nothing was found that the suppression of {0} is meant for. It may not be needed any more."),
    ]
}
