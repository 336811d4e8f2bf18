import FHIRCore
import FHIRFormats

/// Carries a plan out.
struct ConversionRun {
    private let plan: ConversionPlan
    private let schema: Schema
    private let isLenient: Bool
    private let isPretty: Bool

    init(_ plan: ConversionPlan, schema: Schema, isLenient: Bool, isPretty: Bool) {
        self.plan = plan
        self.schema = schema
        self.isLenient = isLenient
        self.isPretty = isPretty
    }

    func run() -> Verdict {
        let threads = threadCount
        // Many small pieces, so that a thread which the system lets wait holds the others up late; none need be large.
        let window = max(threads * 2, min(threads * 8, 32))
        // All chunks under way together stay within some megabytes, however many processors there are.
        let limits = NDJSONLimits(chunk: max(256 << 10, min(1 << 20, (8 << 20) / window)))
        let worker = ConversionWorker(
            schema: schema, readOptions: ReadOptions(mode: isLenient ? .lenient : .strict),
            writeOptions: WriteOptions(pretty: isPretty), limits: limits)
        let outputs = ConversionOutputs(shared: plan.sharedOutput, total: totalSize)
        let work = ConversionWork(inputs: plan.inputs, worker: worker, limits: limits, outputs: outputs)
        OrderedPipeline.run(work, threads: threads, window: window)
        outputs.finish()
        summarise(outputs.tally)
        return outputs.tally.verdict
    }

    private var threadCount: Int {
        let canShare = plan.inputs.count > 1 || plan.inputs.contains(where: \.isLines)
        return canShare ? WorkerThreads.processors : 1
    }

    /// The size of all inputs; nil where one is not known.
    private var totalSize: Int? {
        var total = 0
        for input in plan.inputs {
            guard let size = input.size else { return nil }
            total += size
        }
        return total
    }

    private func summarise(_ tally: ConversionTally) {
        if !plan.links.isEmpty {
            let count = plan.links.count
            Console.standardError.print(
                "\(count) symbolic link\(count == 1 ? "" : "s") not followed, such as \(plan.links[0])")
        }
        if plan.isMany || plan.inputs.contains(where: \.isLines) { Console.standardError.print(tally.summary) }
    }
}
