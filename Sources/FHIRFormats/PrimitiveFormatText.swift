package import FHIRCore

/// What a primitive's text must look like, in words.
package enum PrimitiveFormatText {
    package static func expectation(_ format: Schema.PrimitiveFormat, _ verdict: PrimitiveFormatCheck.Verdict) -> String
    {
        switch verdict {
        case .empty: "a value must not be empty"
        case .control: "control characters other than tab and line ends cannot be carried everywhere"
        case .range: "the day, the time or the number does not exist; " + form(format)
        default: form(format)
        }
    }

    private static func form(_ format: Schema.PrimitiveFormat) -> String {
        switch format {
        case .none, .string, .markdown, .xhtml: "it must have characters other than white space"
        case .boolean: "it must be true or false"
        case .integer: "it must be a whole number from -2147483648 to 2147483647"
        case .integer64: "it must be a whole number of at most 64 bits"
        case .unsignedInt: "it must be a whole number from 0 to 2147483647"
        case .positiveInt: "it must be a whole number from 1 to 2147483647"
        case .decimal: "it must be a decimal number such as 6.30 or 1.0e-3"
        case .code: "it must have no white space at its ends and only single spaces inside"
        case .id: "it must be 1 to 64 of the characters A-Z a-z 0-9 - ."
        case .uri, .url, .canonical: "it must have no white space"
        case .oid: "it must look like urn:oid:1.2.3"
        case .uuid: "it must look like urn:uuid: and a UUID in lower case"
        case .base64Binary: "it must be base64, with or without white space"
        case .date: "it must be a real date as YYYY, YYYY-MM or YYYY-MM-DD"
        case .dateTime: "it must be YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDThh:mm:ss with a time zone"
        case .instant: "it must be YYYY-MM-DDThh:mm:ss with a time zone"
        case .time: "it must be hh:mm:ss"
        }
    }
}
