import FHIRCore
import FHIRFormats

/// Validates the records of some inputs on all processors, and writes what was found in their order.
struct ValidationCommandRun {
    let request: ValidationRequest

    func run() -> Verdict {
        guard let setup = ValidationSetup(request) else { return .failed }
        let inputs = ValidationInputs(request.inputs)
        let output = Self.run(inputs, setup, request)
        let unused = setup.configuration.unused(output.uses)
        if !unused.isEmpty {
            Console.standardError.write(IssueReport(file: request.configuration ?? "--config", issues: unused).text)
        }
        if inputs.isMany || output.suppressed > 0 { Console.standardError.print(output.summary) }
        return output.verdict
    }

    /// Validates inputs once.
    static func run(_ inputs: ValidationInputs, _ setup: ValidationSetup, _ request: ValidationRequest)
        -> ValidationOutput
    {
        let output = ValidationOutput(format: request.format, threshold: setup.threshold, total: inputs.totalSize)
        let work = ValidationWork(inputs: inputs.inputs, setup: setup, output: output, style: request.style)
        let threads = inputs.isMany ? WorkerThreads.processors : 1
        OrderedPipeline.run(work, threads: threads, window: threads * 2)
        output.finish()
        if let link = inputs.links.first {
            Console.standardError.print("\(inputs.links.count) symbolic links not followed, such as \(link)")
        }
        return output
    }
}
