import Benchmark
import BenchmarkCases
import BenchmarkRecords

/// Every case over the small records, and where the FHIR data is at hand over the clinical examples and one Bundle of 20 MB.
let benchmarks: @Sendable () -> Void = {
    Benchmark.defaultConfiguration = .init(
        metrics: [.wallClock, .cpuTotal, .instructions, .peakMemoryResident, .throughput],
        warmupIterations: 2, maxDuration: .seconds(2))
    // A thousand passes a sample: the clock of processor time ticks a hundred times a second.
    register("small", .kilo) { try Workload(RecordSet.examples(), isPaired: true) }
    guard let data = RecordSet.dataFolder else {
        print("benchmarks: small records only; set HANDOVER_DATA to the folder of FHIR definitions and examples")
        return
    }
    register("clinical") { try Workload(RecordSet.clinical(data: data)) }
    do {
        let folder = try LargeBundle.folder(RecordSet.clinical(data: data))
        register("bundle") { try Workload(RecordSet(folder: folder)) }
    } catch {
        print("benchmarks: no Bundle of 20 MB: \(error)")
    }
    registerPaths(data)
}

/// Each benchmark runs in a process of its own, and makes what it needs there.
private func register(
    _ set: String, _ scale: BenchmarkScalingFactor = .one, _ workload: @escaping @Sendable () throws -> Workload
) {
    var configuration = Benchmark.defaultConfiguration
    configuration.scalingFactor = scale
    for name in Workload.names {
        Benchmark("\(set) \(name)", configuration: configuration) { benchmark, item in
            for _ in benchmark.scaledIterations { item.run() }
        } setup: {
            try workload().makeCase(name)
        }
    }
}

private func registerPaths(_ data: String) {
    for name in PathWorkload.names {
        Benchmark("clinical \(name)") { benchmark, item in
            for _ in benchmark.scaledIterations { item.run() }
        } setup: {
            try PathWorkload(RecordSet.clinical(data: data)).makeCase(name)
        }
    }
}
