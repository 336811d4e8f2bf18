import FHIRCore
import FHIRFormats

/// What the command line asks `handover validate` for.
struct ValidationRequest: Sendable {
    /// Files, folders, or `-`.
    var inputs: [String]
    var packages: [String] = []
    var profiles: [String] = []
    /// Names of rule sets that exist.
    var rules: [String] = []
    var format = Validate.Format.text
    /// nil where the command line does not say.
    var failOn: Issue.Severity?
    /// The path of a configuration file.
    var configuration: String?
    /// Whether text shows lines of the records.
    var showsSource = true

    /// How text is shown; nil where another format is asked for.
    var style: IssueReport.TextStyle? {
        guard format == .text else { return nil }
        let console = Console.standardOutput
        return IssueReport.TextStyle(
            isColoured: console.showsColours, width: showsSource ? (console.isTerminal ? console.width : 120) : nil)
    }
}
