import BenchmarkCases
import BenchmarkRecords

/// Prints how many megabytes a second each way of reading and writing moves, over the clinical examples.
///
/// `throughput [--rounds N] [--tsv] [--serve | --export | --hold]`; see `Benchmarks/README.md`.
@main
enum Throughput {
    static func main() throws {
        var arguments = CommandLine.arguments.dropFirst()
        switch arguments.first {
        case "--serve": try Server(folder: argument(2)).serve()
        case "--export": try Inputs.export(to: argument(2))
        case "--hold": try Inputs.hold(as: argument(2), argument(3))
        default: try table(&arguments)
        }
    }

    private static func argument(_ position: Int) throws -> String {
        guard position < CommandLine.arguments.count else { throw UsageError() }
        return CommandLine.arguments[position]
    }

    private static func table(_ arguments: inout ArraySlice<String>) throws {
        var rounds = 15
        var isTable = true
        var chosen: Set<String> = []
        while let argument = arguments.popFirst() {
            switch argument {
            case "--rounds": rounds = arguments.popFirst().flatMap(Int.init) ?? rounds
            case "--tsv": isTable = false
            default: chosen.insert(argument)
            }
        }
        guard let data = RecordSet.dataFolder else {
            print("throughput: skipped; set HANDOVER_DATA to the folder of FHIR definitions and examples")
            return
        }
        let records = try RecordSet.clinical(data: data)
        let work = try Workload(records)
        if isTable {
            print(
                "\(records.json.count) records, \(work.jsonSize) bytes of JSON, \(work.xmlSize) bytes of XML; "
                    + "\(rounds) rounds")
        }
        for item in try work.cases() where chosen.isEmpty || chosen.contains(item.name) {
            let rates = (0..<rounds + 1).map { _ in rate(item) }.dropFirst().sorted()
            let figures = [rates[rates.count / 2], rates[0], rates[rates.count - 1]].map { Int($0) }
            if isTable {
                let name = item.name + String(repeating: " ", count: max(0, 14 - item.name.count))
                print("\(name) \(figures[0]) MB/s   (\(figures[1])–\(figures[2]))")
            } else {
                print("\(item.name)\t\(figures[0])\t\(figures[1])\t\(figures[2])")
            }
        }
    }

    private static func rate(_ item: Workload.Case) -> Double {
        let seconds = Stopwatch.time(item.run).wall
        return Double(item.bytes) / 1e6 / seconds
    }
}

struct UsageError: Error, CustomStringConvertible {
    let description = """
        usage: throughput [--rounds N] [--tsv] [CASE]...
               throughput --serve FOLDER | --export FOLDER | --hold tree|typed FILE
        """
}
