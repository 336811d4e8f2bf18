public import BenchmarkRecords
import FHIRCore
import FHIRFormats
import FHIRPathEngine
import FHIRSchemaR4

/// The FHIRPath expressions that are measured, and the records they are evaluated on.
public struct PathWorkload: Sendable {
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

    /// The Patient and a Bundle of 1 MB, both of the clinical examples.
    public init(_ clinical: RecordSet) throws {
        guard let patient = clinical.json.first(where: { $0.name == Self.patientName }) else {
            throw UnknownCase(name: Self.patientName)
        }
        try self.init(patient: patient.bytes, bundle: Self.bundle(clinical))
    }

    public static let patientName = "Patient-example.json"

    /// A Bundle of 1 MB with something of everything.
    public static func bundle(_ clinical: RecordSet) -> [UInt8] {
        clinical.bundle(size: 1_000_000, step: 97, largest: 100_000)
    }

    /// The names of all cases.
    public static let names = ["path-patient", "path-parsed", "path-bundle"]

    public func cases() throws -> [Case] { try Self.names.map(makeCase) }

    public func makeCase(_ name: String) throws -> Case {
        switch name {
        case "path-patient":
            Case(
                name: name, evaluations: 1000,
                run: { for _ in 0..<1000 { use(try? onPatient.evaluate(on: patient)) } },
                count: try onPatient.evaluate(on: patient).count)
        case "path-parsed":
            Case(
                name: name, evaluations: 1000,
                run: {
                    for _ in 0..<1000 { use(try? FHIRPath(Self.patientPath, schema: .r4).evaluate(on: patient)) }
                },
                count: try onPatient.evaluate(on: patient).count)
        case "path-bundle":
            Case(
                name: name, evaluations: 100, run: { for _ in 0..<100 { use(try? onBundle.evaluate(on: bundle)) } },
                count: try onBundle.evaluate(on: bundle).count)
        default: throw UnknownCase(name: name)
        }
    }
}
