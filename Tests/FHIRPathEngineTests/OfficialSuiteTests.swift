import FHIRPathEngine
import TestSupport
import Testing

@Suite("The official suite for R4")
struct OfficialSuiteTests {
    @Test("passes, but for what is known and explained", .enabled(if: TestFolder.data != nil, "no data at hand"))
    func allCases() throws {
        let list = TestFolder.package.appending(path: "Tests/Conformance/known-failures-fhirpath.txt").path
        let known = try KnownRecords(paths: [list]).entries
        var suite = OfficialSuite(folder: try #require(TestFolder.data).appending(path: "r4/fhirpath"))
        let cases = suite.cases
        for test in cases {
            let failure = try suite.failure(of: test)
            let isKnown = known["fhirpath \(test.name)"] != nil
            #expect(
                (failure == nil) == !isKnown,
                "\(test.group)/\(test.name): \(test.expression)\n    \(failure ?? "passes")")
        }
        #expect(cases.count >= 561)
    }
}
