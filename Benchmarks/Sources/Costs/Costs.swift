import BenchmarkCases
import BenchmarkRecords
import CCostCounting

/// Counts what the cases cost over the records of `Examples/Records`, for `scripts/bench-check`.
///
/// `costs allocations` prints a line `CASE CALLS BYTES` for each; `costs cases` prints their names; `costs run CASE…` runs
/// each inside `measured_region`, for a tool that counts instructions.
@main
enum Costs {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        let work = try Workload(RecordSet.examples(), isPaired: true)
        switch arguments.first {
        case "cases": for name in Workload.names { print(name) }
        case "allocations": try countAllocations(work)
        case "run":
            for name in arguments.dropFirst() {
                let item = try work.makeCase(name)
                warm(item)
                measure(item)
            }
        default: throw UsageError()
        }
    }

    private static func countAllocations(_ work: Workload) throws {
        guard allocation_count_is_available() != 0 else { return }
        for item in try work.cases() {
            warm(item)
            let before = allocation_count()
            item.run()
            let after = allocation_count()
            print("\(item.name) \(after.calls - before.calls) \(after.bytes - before.bytes)")
        }
    }

    /// What is made once for a whole process does not belong to a case.
    private static func warm(_ item: Workload.Case) {
        for _ in 0..<3 { item.run() }
    }

    private static func measure(_ item: Workload.Case) {
        withUnsafePointer(to: item) { pointer in
            measured_region(
                { context in context?.assumingMemoryBound(to: Workload.Case.self).pointee.run() },
                UnsafeMutableRawPointer(mutating: pointer))
        }
    }
}

struct UsageError: Error, CustomStringConvertible {
    let description = "usage: costs allocations | cases | run CASE..."
}
