import FHIRCore
import FHIRFormats

/// A conversion as ordered work: inputs are cut into pieces, converted by any thread, and taken together again in order.
final class ConversionWork: OrderedWork, @unchecked Sendable {
    // Invariant: `next()` alone uses `position` and `lines`; `receive(_:)` alone uses `outputs`, until the work is done.
    private let inputs: [ConversionInput]
    private let worker: ConversionWorker
    private let limits: NDJSONLimits
    private var position = 0
    private var lines: (input: ConversionInput, reader: LineBatchReader)?
    private let outputs: ConversionOutputs

    init(inputs: [ConversionInput], worker: ConversionWorker, limits: NDJSONLimits, outputs: ConversionOutputs) {
        self.inputs = inputs
        self.worker = worker
        self.limits = limits
        self.outputs = outputs
    }

    func next() -> ConversionPiece? {
        if let lines { return nextLines(lines.input, lines.reader) }
        guard position < inputs.count else { return nil }
        let input = inputs[position]
        position += 1
        guard input.isLines else { return ConversionPiece(input: input, content: .record) }
        do throws(FHIRError) {
            let reader = LineBatchReader(try input.open(), limits: limits)
            lines = (input, reader)
            return nextLines(input, reader)
        } catch {
            return ConversionPiece(input: input, content: .end(error.issues))
        }
    }

    private func nextLines(_ input: ConversionInput, _ reader: LineBatchReader) -> ConversionPiece {
        do throws(FHIRError) {
            if let batch = try reader.next() { return ConversionPiece(input: input, content: .lines(batch)) }
            lines = nil
            return ConversionPiece(input: input, content: .end([]))
        } catch {
            lines = nil
            return ConversionPiece(input: input, content: .end(error.issues))
        }
    }

    func perform(_ piece: ConversionPiece) -> ConversionProduct { worker.perform(piece) }

    func receive(_ product: ConversionProduct) -> Bool { outputs.receive(product) }
}
