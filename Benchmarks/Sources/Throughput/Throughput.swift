import BenchmarkRecords
import FHIRCore
import FHIRFormats
import FHIRModelsR4
import FHIRSchemaR4

/// Prints how many megabytes a second each way of reading and writing moves, over the clinical examples.
///
/// `throughput [--rounds N] [CASE]…`: the median of N rounds (15 unless told), one thread; `--tsv` prints
/// `case, median, lowest, highest` for scripts.
@main
enum Throughput {
    static func main() throws {
        var rounds = 15
        var isTable = true
        var chosen: Set<String> = []
        var arguments = CommandLine.arguments.dropFirst()
        while let argument = arguments.popFirst() {
            switch argument {
            case "--rounds": rounds = arguments.popFirst().flatMap(Int.init) ?? rounds
            case "--tsv": isTable = false
            default: chosen.insert(argument)
            }
        }
        guard let data = ClinicalRecords.dataFolder else {
            print("throughput: skipped; set HANDOVER_DATA to the folder of FHIR definitions and examples")
            return
        }
        let work = try Workload(ClinicalRecords(data: data))
        if isTable {
            print(
                "\(work.json.count) records, \(work.jsonSize) bytes of JSON, \(work.xmlSize) bytes of XML; \(rounds) rounds"
            )
        }
        for item in work.cases where chosen.isEmpty || chosen.contains(item.name) {
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
        let clock = ContinuousClock()
        let duration = clock.measure(item.run)
        let seconds = Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
        return Double(item.bytes) / 1e6 / seconds
    }
}
