package import FHIRCore

/// What reading one line of NDJSON gave.
public struct NDJSONRecord: Sendable {
    /// The line's number, from 1.
    public var line: Int
    /// The record or what is wrong with it; issues have the line's number.
    public var result: ReadResult
    /// Bytes before the line in the input.
    package var offset = 0

    public init(line: Int, result: ReadResult) {
        self.line = line
        self.result = result
    }
}

/// Reads the lines of one input under one schema.
package struct NDJSONLineReader: Sendable {
    package var name: String?
    package var schema: Schema
    package var options: ReadOptions
    package var limits: NDJSONLimits
    /// Whether records are dropped before the next one is read; then one memory serves for many of them.
    package var isBrief: Bool
    private let spare: SpareBytes?

    package init(
        name: String?, schema: Schema, options: ReadOptions = ReadOptions(), limits: NDJSONLimits = NDJSONLimits(),
        isBrief: Bool = false
    ) {
        self.name = name
        self.schema = schema
        self.options = options
        self.limits = limits
        self.isBrief = isBrief
        spare = isBrief ? SpareBytes(sizeLimit: limits.chunk) : nil
    }

    /// Calls `body` with what each line of a batch gave, in order.
    package func read(_ batch: LineBatch, _ body: (NDJSONRecord) -> Void) {
        if let excess = batch.excess {
            return body(NDJSONRecord(line: batch.firstLine, result: tooLong(excess, batch.firstLine, batch.offset)))
        }
        batch.forEachLine { line in
            if line.bytes.count > limits.line {
                body(NDJSONRecord(line: line.number, result: tooLong(line.bytes.count, line.number, line.offset)))
            } else {
                var record = NDJSONRecord(line: line.number, result: read(line))
                record.offset = line.offset
                body(record)
                if isBrief, let tree = record.result.tree.take() { SpareNodes.keep(tree) }
            }
        }
    }

    private func read(_ line: LineBatch.Line) -> ReadResult {
        let source = SourceBuffer(capacity: line.bytes.count, lender: spare) { target in
            UnsafeMutableRawBufferPointer(target).copyMemory(from: UnsafeRawBufferPointer(line.bytes))
            return line.bytes.count
        }
        var result = FHIRJSON.read(source, schema: schema, options: options, isBrief: isBrief)
        for index in result.issues.indices { place(&result.issues[index], line) }
        return result
    }

    /// Turns a place in the line into a place in the input.
    private func place(_ issue: inout Issue, _ line: LineBatch.Line) {
        var location = issue.location ?? SourceLocation(offset: 0, line: 1, column: 1)
        location.file = name
        location.line += line.number - 1
        location.offset += line.offset
        issue.location = location
    }

    private func tooLong(_ length: Int, _ line: Int, _ offset: Int) -> ReadResult {
        let location = SourceLocation(file: name, offset: offset, line: line, column: 1)
        return ReadResult(
            tree: nil, issues: [Issue("limit.size", location: location, String(length), String(limits.line))])
    }
}
