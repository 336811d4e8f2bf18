/// A place in the bytes of one input.
public struct SourceLocation: Sendable, Hashable {
    /// The name of the input as the caller gave it; nil where it has none.
    public var file: String?
    /// Bytes from the start of the input, from 0. For XML that was not UTF-8: from the start of its UTF-8 form.
    public var offset: Int
    /// The line, from 1.
    public var line: Int
    /// The column in Unicode scalars, from 1.
    public var column: Int

    public init(file: String? = nil, offset: Int, line: Int, column: Int) {
        self.file = file
        self.offset = offset
        self.line = line
        self.column = column
    }
}

extension SourceLocation: CustomStringConvertible {
    /// `file:line:column`, as editors and CI systems read it.
    public var description: String {
        let place = "\(line):\(column)"
        guard let file else { return place }
        return "\(file):\(place)"
    }
}
