/// Bounds for reading NDJSON.
public struct NDJSONLimits: Sendable {
    /// The longest line in bytes; a longer one is reported and left out. The default is 256 MiB.
    public var line: Int
    /// About how many bytes are read at a time. The default is 1 MiB.
    public var chunk: Int

    public init(line: Int = 256 << 20, chunk: Int = 1 << 20) {
        self.line = max(line, 1024)
        self.chunk = max(chunk, 1024)
    }
}
