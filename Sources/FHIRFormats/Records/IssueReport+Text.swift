package import FHIRCore

extension IssueReport {
    /// How issues are shown to people.
    package struct TextStyle: Sendable {
        /// Whether severities and carets are coloured, as only a terminal can show.
        package var isColoured: Bool
        /// The columns of a line of the input; nil where the lines are not shown.
        package var width: Int?

        package init(isColoured: Bool = false, width: Int? = 100) {
            self.isColoured = isColoured
            self.width = width
        }
    }

    /// A line for each issue, `file:line:column: severity: [id] path: message`; empty where there is none.
    ///
    /// What a terminal would act upon is replaced.
    public var text: String { text(in: nil, style: TextStyle(width: nil)) }

    /// A line for each issue, and below it the line of the input that it is about, with a caret.
    ///
    /// - Parameters:
    ///   - source: The bytes of the input, or a part of them.
    ///   - offset: Where that part starts in the input.
    package func text(in source: SourceBuffer?, startingAt offset: Int = 0, style: TextStyle) -> String {
        var text = ""
        for (index, issue) in issues.enumerated() {
            text += headline(issue, style) + "\n"
            guard let source, let width = style.width, let place = issue.location, issue.severity > .information else {
                continue
            }
            // Issues of one place share its line.
            if index + 1 < issues.count, issues[index + 1].severity > .information,
                issues[index + 1].location?.offset == place.offset
            {
                continue
            }
            let number = String(place.line)
            let gutter = String(repeating: " ", count: max(5 - number.count, 0)) + number
            guard let excerpt = SourceExcerpt(source, offset: place.offset - offset, width: width - gutter.count - 3)
            else { continue }
            let indent = String(repeating: " ", count: excerpt.indent)
            text += "\(gutter) | \(excerpt.text)\n"
            text += String(repeating: " ", count: gutter.count) + " | " + indent
            text += (style.isColoured ? Self.bold(issue.severity) + "^" + Self.plain : "^") + "\n"
        }
        return text
    }

    private func headline(_ issue: Issue, _ style: TextStyle) -> String {
        let place = issue.location.map { $0.file == nil ? "\(file):\($0)" : $0.description } ?? file
        guard style.isColoured else {
            return TerminalText.plain("\(place): \(issue.withoutPlace)")
        }
        var line = "\u{1B}[1m" + TerminalText.plain(place) + ":" + Self.plain + " "
        line += Self.bold(issue.severity) + issue.severity.rawValue + ":" + Self.plain
        line += " [\(TerminalText.plain(issue.id.rawValue))] "
        if !issue.expression.isEmpty { line += TerminalText.plain(issue.expression) + ": " }
        return line + TerminalText.plain(issue.message)
    }

    private static let plain = "\u{1B}[0m"

    private static func bold(_ severity: Issue.Severity) -> String {
        switch severity {
        case .fatal, .error: "\u{1B}[1;31m"
        case .warning: "\u{1B}[1;33m"
        case .information: "\u{1B}[1;36m"
        }
    }
}

extension Issue {
    /// Severity, id, element and message.
    fileprivate var withoutPlace: String {
        var copy = self
        copy.location = nil
        return copy.description
    }
}
