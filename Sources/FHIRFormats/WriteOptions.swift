/// How a record is written.
public struct WriteOptions: Sendable {
    /// Whether to put each element on a line of its own, indented by two spaces.
    public var pretty: Bool

    public init(pretty: Bool = false) { self.pretty = pretty }
}
