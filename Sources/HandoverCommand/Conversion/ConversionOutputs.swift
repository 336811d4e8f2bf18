import FHIRCore
import FHIRFormats

/// Takes what became of the pieces, in order: bytes to their output, diagnostics to standard error, counts together.
final class ConversionOutputs: @unchecked Sendable {
    // Invariant: one thread at a time calls `receive(_:)`, and `finish()` when that is over.
    private(set) var tally = ConversionTally()
    private var progress: Progress
    private var size = 0
    /// The output that is being written by several pieces.
    private var open: OutputFile?
    private let standard = OutputFile(descriptor: Console.standardOutput.descriptor, name: "standard output")
    private let shared: String?

    init(shared: String?, total: Int?) {
        self.shared = shared
        progress = Progress(total: total)
    }

    /// - Returns: Whether it makes sense to go on.
    func receive(_ product: ConversionProduct) -> Bool {
        tally.add(product.tally)
        size += product.size
        if !product.diagnostics.isEmpty {
            progress.clear()
            Console.standardError.write(product.diagnostics)
        }
        do throws(FHIRError) {
            try write(product)
        } catch {
            if OutputFile.isBrokenPipe(error) { Interruption.endForBrokenPipe() }
            progress.clear()
            Console.standardError.write(IssueReport(file: product.input.name, issues: error.issues).text)
            tally.failed += 1
            open?.discard()
            open = nil
            return false
        }
        progress.update(records: tally.records, bytes: size)
        return true
    }

    private func write(_ product: ConversionProduct) throws(FHIRError) {
        switch product.input.output {
        case .lines: break
        case .standard: try standard.write(product.bytes.bytes)
        case .shared:
            if open == nil, let shared { open = try start(shared) }
            try open?.write(product.bytes.bytes)
        case .file(let path):
            guard product.input.isLines else { break }
            if open == nil { open = try start(path) }
            try open?.write(product.bytes.bytes)
            guard product.isEnd else { break }
            if product.isBroken { open?.discard() } else { try open?.commit() }
            open = nil
        }
    }

    private func start(_ path: String) throws(FHIRError) -> OutputFile {
        try OutputFile.makeFolder(OutputFile.folder(of: path))
        return try OutputFile(path: path)
    }

    /// Gives the shared output its name and takes the progress line away.
    func finish() {
        progress.clear()
        do throws(FHIRError) {
            try open?.commit()
        } catch {
            Console.standardError.write(IssueReport(file: shared ?? "", issues: error.issues).text)
            tally.failed += 1
        }
        open = nil
    }
}
