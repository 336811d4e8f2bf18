// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/note-type>.
    public struct NoteType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.NoteType {
    @_alwaysEmitIntoClient
    public static var display: R4.NoteType { .init(rawValue: "display") }
    @_alwaysEmitIntoClient
    public static var print: R4.NoteType { .init(rawValue: "print") }
    @_alwaysEmitIntoClient
    public static var printoper: R4.NoteType { .init(rawValue: "printoper") }
}
