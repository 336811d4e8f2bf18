import Foundation
import TestSupport
import Testing

@Suite("snapshot")
struct SnapshotCommandTests {
    private func path(_ name: String) -> String {
        TestFolder.fixtures.appending(path: "definitions").appending(path: name).path
    }

    @Test("a profile is printed as JSON with its snapshot, whatever it was written in")
    func profile() throws {
        let run = try CommandRun([
            "snapshot", "--package", path("handover.test.ward-1.2.0.tgz"), path("loose/ward-patient-strict.xml"),
        ])
        #expect(run.exitCode == 0)
        let elements = try #require(JSONValue(parsing: run.output)["snapshot"]?["element"]?.items)
        let ids = elements.compactMap { $0["id"]?.string }
        #expect(ids.first == "Patient")
        #expect(ids.contains("Patient.identifier:hospital.system"))
        #expect(ids.contains("Patient.identifier:hospital/old"))
        #expect(run.diagnostics.contains("xml.comment"))
    }

    @Test("a base that is nowhere is named, and the exit code is 2")
    func missing() throws {
        let run = try CommandRun(["snapshot", path("loose/ward-patient-strict.xml")])
        #expect(run.exitCode == 2)
        #expect(run.output.isEmpty)
        #expect(run.diagnostics.contains("[snapshot.base]"))
        #expect(run.diagnostics.contains("https://example.org/StructureDefinition/ward-patient|1.2.0"))
    }

    @Test("contradictions are reported with line and element, the snapshot printed, and the exit code is 1")
    func contradictions() throws {
        let run = try CommandRun(["snapshot", path("loose/contradictions.json")])
        #expect(run.exitCode == 1)
        #expect(run.diagnostics.contains("contradictions.json:14:"))
        #expect(run.diagnostics.contains("error: [snapshot.min] Observation.status: "))
        #expect(try JSONValue(parsing: run.output)["snapshot"] != nil)
    }

    @Test("what is no profile, and a package that is not there, are exit code 2")
    func unusable() throws {
        let patient = TestFolder.package.appending(path: "Examples/Records/condition-copd.json").path
        #expect(try CommandRun(["snapshot", patient]).exitCode == 2)
        let run = try CommandRun(["snapshot", "--package", path("nowhere.tgz"), path("loose/contradictions.json")])
        #expect(run.exitCode == 2)
        #expect(run.output.isEmpty)
    }
}
