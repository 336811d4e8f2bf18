/// A format that records are written in.
public enum RecordFormat: String, Sendable, CaseIterable {
    /// FHIR JSON (<https://hl7.org/fhir/R4/json.html>).
    case json
    /// FHIR XML (<https://hl7.org/fhir/R4/xml.html>).
    case xml
    /// FHIR JSON, one record on each line (<https://hl7.org/fhir/R4/nd-json.html>).
    case ndjson
}
