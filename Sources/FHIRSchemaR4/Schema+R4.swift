import CSchemaR4
public import FHIRCore

extension Schema {
    /// The facts of FHIR R4 (4.0.1), compiled into the program and read in place.
    public static let r4: Schema = {
        guard let schema = Schema(bytes: UnsafeRawPointer(handover_schema_r4_bytes())) else {
            preconditionFailure("the compiled R4 schema is not of the version this build reads; run CodeGeneration")
        }
        return schema
    }()
}
