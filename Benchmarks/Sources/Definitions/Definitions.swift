import FHIRCore
import FHIRDefinitions
import FHIRSchemaR4

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Prints what it costs to load packages and to make their snapshots: a line for each step, with wall clock, processor time
/// and the most memory the process has had.
///
///     swift run -c release --package-path Benchmarks definitions PACKAGE...
@main
enum Definitions {
    static func main() {
        let paths = Array(CommandLine.arguments.dropFirst())
        guard !paths.isEmpty else { return print("definitions: name a FHIR package or a folder of definitions") }
        let set = step("load the index") { DefinitionSet(schema: .r4, paths: paths) }
        let structures = set.headers.filter { $0.resourceType == "StructureDefinition" }
        if let first = structures.first { _ = step("the first profile") { set.profile(first.url) } }
        let elements = step("all \(structures.count) profiles") {
            structures.reduce(0) { $0 + (set.profile($1.url).profile?.elements.count ?? 0) }
        }
        print("  \(elements) elements")
        let valueSets = set.headers.filter { $0.resourceType == "ValueSet" }
        let known = step("all \(valueSets.count) value sets") {
            valueSets.count { set.valueSet($0.url) != nil }
        }
        print("  \(known) at hand")
    }

    private static func step<Result>(_ name: String, _ body: () -> Result) -> Result {
        let before = usage()
        let start = ContinuousClock.now
        let result = body()
        let wall = start.duration(to: .now)
        let after = usage()
        func text(_ milliseconds: Double) -> String { String(Int((milliseconds * 10).rounded())).dotted }
        let elapsed = Double(wall.components.seconds) * 1000 + Double(wall.components.attoseconds) / 1e15
        print("\(name): \(text(elapsed)) ms, processor \(text(after.time - before.time)) ms, peak \(after.peak) MB")
        return result
    }

    /// Milliseconds of processor time, and megabytes of memory at the peak.
    private static func usage() -> (time: Double, peak: Int) {
        var usage = rusage()
        #if canImport(Glibc)
            getrusage(__rusage_who_t(0), &usage)
        #else
            getrusage(0, &usage)
        #endif
        let times = [usage.ru_utime, usage.ru_stime].map { Double($0.tv_sec) * 1000 + Double($0.tv_usec) / 1000 }
        #if canImport(Darwin)
            return (times[0] + times[1], usage.ru_maxrss >> 20)
        #else
            return (times[0] + times[1], Int(usage.ru_maxrss) >> 10)
        #endif
    }
}

extension String {
    /// Digits with a point before the last one.
    fileprivate var dotted: String { (count == 1 ? "0" : String(dropLast())) + "." + suffix(1) }
}
