import FHIRCore
import FHIRFormats
import FHIRPathEngine
import FHIRSchemaR4

/// The FHIRPath expressions that are measured, and the records they are evaluated on.
public struct PathWorkload {
    public static let patientPath = "Patient.name.where(use='official').given.first()"
    public static let bundlePath =
        "Bundle.entry.resource.ofType(Observation).where(status='final').value.ofType(Quantity).value"

    let patient: ElementTree
    let bundle: ElementTree
    let onPatient: FHIRPath
    let onBundle: FHIRPath

    /// One expression that is measured.
    public struct Case {
        public let name: String
        /// How often `run` evaluates it.
        public let evaluations: Int
        public let run: () -> Void
        /// How many items it finds.
        public let count: Int
    }

    /// - Parameters:
    ///   - patient: A Patient as JSON.
    ///   - bundle: A Bundle as JSON.
    public init(patient: [UInt8], bundle: [UInt8]) throws {
        self.patient = try FHIRJSON.read(SourceBuffer(name: "patient", patient), schema: .r4).get()
        self.bundle = try FHIRJSON.read(SourceBuffer(name: "bundle", bundle), schema: .r4).get()
        onPatient = try FHIRPath(Self.patientPath, schema: .r4)
        onBundle = try FHIRPath(Self.bundlePath, schema: .r4)
    }

    public func cases() throws -> [Case] {
        let onPatientCount = try onPatient.evaluate(on: patient).count
        return [
            Case(
                name: "path-patient", evaluations: 1000,
                run: { for _ in 0..<1000 { use(try? onPatient.evaluate(on: patient)) } }, count: onPatientCount),
            Case(
                name: "path-parsed", evaluations: 1000,
                run: {
                    for _ in 0..<1000 {
                        use(try? FHIRPath(Self.patientPath, schema: .r4).evaluate(on: patient))
                    }
                }, count: onPatientCount),
            Case(
                name: "path-bundle", evaluations: 100,
                run: { for _ in 0..<100 { use(try? onBundle.evaluate(on: bundle)) } },
                count: try onBundle.evaluate(on: bundle).count),
        ]
    }
}
