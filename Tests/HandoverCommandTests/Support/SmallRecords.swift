/// Records of one line for tests of what a command does with them.
enum SmallRecords {
    static let patient = #"{"resourceType":"Patient","id":"a","active":true}"#
    static let patientXML = #"<Patient xmlns="http://hl7.org/fhir"><id value="a"/><active value="true"/></Patient>"#
    static let observation =
        #"{"resourceType":"Observation","id":"b","status":"final","code":{"text":"Body weight"},"valueQuantity":{"value":84.20,"unit":"kg"}}"#
    /// Has an element that R4 does not know, in line 1, column 27.
    static let unknownElement = #"{"resourceType":"Patient","activ":true,"id":"c"}"#
    static let truncated = #"{"resourceType":"Patient","id":"#
}
