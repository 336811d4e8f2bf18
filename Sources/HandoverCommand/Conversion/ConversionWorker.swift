import FHIRCore
import FHIRFormats

/// Does one piece of a conversion; any number of threads share it.
struct ConversionWorker: Sendable {
    let schema: Schema
    let readOptions: ReadOptions
    let writeOptions: WriteOptions
    let limits: NDJSONLimits
    /// Memory for what becomes of lines.
    let spare: SpareBytes

    init(schema: Schema, readOptions: ReadOptions, writeOptions: WriteOptions, limits: NDJSONLimits) {
        self.schema = schema
        self.readOptions = readOptions
        self.writeOptions = writeOptions
        self.limits = limits
        spare = SpareBytes(sizeLimit: limits.chunk * 4)
    }

    func perform(_ piece: ConversionPiece) -> ConversionProduct {
        let product = ConversionProduct(piece.input)
        switch piece.content {
        case .record: convertRecord(product)
        case .lines(let batch): convertLines(batch, product)
        case .end(let issues):
            product.isEnd = true
            product.isBroken = !issues.isEmpty
            product.tally.failed = issues.isEmpty ? 0 : 1
            product.report(issues)
        }
        return product
    }

    private func converter(_ input: ConversionInput) -> RecordConverter {
        RecordConverter(schema: schema, target: input.target, readOptions: readOptions, writeOptions: writeOptions)
    }

    private func convertRecord(_ product: ConversionProduct) {
        let input = product.input
        product.isEnd = true
        do throws(FHIRError) {
            let source = try RecordFile.read(try input.open(), limit: readOptions.limits.size)
            product.size = source.count
            guard case .format(let format) = input.content else { throw unknown(input) }
            let outcome = converter(input).convert(source, from: format, to: &product.bytes)
            product.report(outcome.issues)
            guard outcome.isWritten else { return product.tally.withErrors = 1 }
            if case .file(let path) = input.output {
                // What a thread can write itself does not wait for its turn.
                defer { product.bytes = ByteSink(capacity: 0) }
                try write(product.bytes.bytes, to: path)
            }
            product.tally.converted = 1
        } catch {
            product.report(error.issues)
            product.tally.failed = 1
        }
    }

    private func unknown(_ input: ConversionInput) -> FHIRError {
        guard case .unknown(let reason) = input.content else { return FHIRError([]) }
        return FHIRError([FHIRRecord.unknownFormat(reason, name: input.name)])
    }

    private func convertLines(_ batch: LineBatch, _ product: ConversionProduct) {
        let input = product.input
        let converter = converter(input)
        product.size = batch.bytes.count
        if case .lines = input.output {
        } else {
            product.bytes = ByteSink(capacity: batch.bytes.count + batch.bytes.count / 8, lender: spare)
        }
        let reader = NDJSONLineReader(
            name: input.name, schema: schema, options: readOptions, limits: limits, isBrief: true)
        reader.read(batch) { record in
            let outcome = converter.append(record.result, to: &product.bytes)
            product.report(outcome.issues.map { placed($0, record.line, input.name) })
            guard outcome.isWritten else { return product.tally.withErrors += 1 }
            do throws(FHIRError) {
                if case .lines(let folder) = input.output {
                    defer { product.bytes.removeAll() }
                    try write(product.bytes.bytes, to: path(record.line, in: folder, input.target))
                }
                product.tally.converted += 1
            } catch {
                product.report(error.issues)
                product.tally.failed += 1
            }
        }
    }

    /// The file of a line, named after its number.
    private func path(_ line: Int, in folder: String, _ target: RecordFormat) -> String {
        let number = String(line)
        let zeros = String(repeating: "0", count: max(6 - number.count, 0))
        return FolderWalk.join(folder, zeros + number + "." + target.rawValue)
    }

    /// An issue of writing has no place in the input; its line is known here.
    private func placed(_ issue: Issue, _ line: Int, _ name: String) -> Issue {
        guard issue.location == nil else { return issue }
        var issue = issue
        issue.location = SourceLocation(file: name, offset: 0, line: line, column: 1)
        return issue
    }

    private func write(_ bytes: UnsafeBufferPointer<UInt8>, to path: String) throws(FHIRError) {
        try OutputFile.makeFolder(OutputFile.folder(of: path))
        let file = try OutputFile(path: path)
        try file.write(bytes)
        try file.commit()
    }
}
