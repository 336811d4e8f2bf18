/// A regular expression that a text as a whole may match, in time linear in the text.
package struct TextPattern: Sendable {
    private let expression: RegularExpression

    /// Compiles an expression; nil where it is none, or one that cannot be matched in bounded time.
    package init?(_ pattern: String) {
        var copy = pattern
        guard let made = copy.withUTF8({ try? RegularExpression($0) }) else { return nil }
        expression = made
    }

    /// Whether all of a text matches; nil where that takes more work than there is.
    package func matches(_ text: String) -> Bool? {
        var copy = text
        var work = 10_000_000
        return copy.withUTF8 { (try? expression.matches($0, entirely: true, work: &work)) ?? nil }
    }
}
