import BenchmarkCases
import BenchmarkRecords
import Foundation

/// Our part of the comparison with peers: measures one case each time the driver asks for it.
///
/// The driver writes `CASE SECONDS`; the answer is `PASSES WALL-SECONDS PROCESSOR-SECONDS`, or `none` for a case that is not
/// there. `sizes 0` answers the units of each case in one pass (bytes, or evaluations of a path), and `counts 0` how many
/// items each path finds.
struct Server {
    private var runs: [String: () -> Void] = [:]
    private var sizes: [String] = []
    private var counts: [String] = []

    init(folder: String) throws {
        let records = RecordSet(
            json: try RecordSet(folder: folder + "/json").json, xml: try RecordSet(folder: folder + "/xml").xml)
        for item in try Workload(records).cases() {
            runs[item.name] = item.run
            sizes.append("\(item.name)=\(item.bytes)")
        }
        let patient = try Data(contentsOf: URL(fileURLWithPath: folder + "/patient.json"))
        let bundle = try Data(contentsOf: URL(fileURLWithPath: folder + "/bundle-1mb.json"))
        for item in try PathWorkload(patient: [UInt8](patient), bundle: [UInt8](bundle)).cases() {
            runs[item.name] = item.run
            sizes.append("\(item.name)=\(item.evaluations)")
            counts.append("\(item.name)=\(item.count)")
        }
    }

    func serve() {
        answer("ready")
        while let line = readLine() {
            let words = line.split(separator: " ")
            guard words.count == 2, let seconds = Double(words[1]) else { return }
            switch words[0] {
            case "sizes": answer(sizes.joined(separator: " "))
            case "counts": answer(counts.joined(separator: " "))
            default:
                guard let run = runs[String(words[0])] else {
                    answer("none")
                    continue
                }
                answer(Self.measure(run, seconds))
            }
        }
    }

    private static func measure(_ run: () -> Void, _ seconds: Double) -> String {
        let watch = Stopwatch()
        var passes = 0
        repeat {
            run()
            passes += 1
        } while watch.elapsed.wall < seconds
        let elapsed = watch.elapsed
        return "\(passes) \(elapsed.wall) \(elapsed.processor)"
    }

    private func answer(_ text: String) {
        print(text)
        fflush(nil)
    }
}
