import FHIRCore
import Testing

/// A text, and what the check of a format finds in it.
struct PrimitiveFormatCase: Sendable, CustomTestStringConvertible {
    let format: Schema.PrimitiveFormat
    let text: String
    let verdict: PrimitiveFormatCheck.Verdict

    init(_ format: Schema.PrimitiveFormat, _ text: String, _ verdict: PrimitiveFormatCheck.Verdict) {
        self.format = format
        self.text = text
        self.verdict = verdict
    }

    var testDescription: String { "\(format) \(text.prefix(60).debugDescription)" }
}

extension PrimitiveFormatCase {
    static let words: [Self] = [
        Self(.string, "Peter", .valid), Self(.string, "a", .valid), Self(.string, " leading and trailing ", .valid),
        Self(.string, "two\r\n\tlines", .valid), Self(.string, "日本語の名前", .valid), Self(.string, "é", .valid),
        Self(.string, "\u{7F}", .valid),
        Self(.string, " ", .whitespace), Self(.string, " \t\r\n ", .whitespace), Self(.string, "a\u{0}b", .control),
        Self(.string, "a long text with a bell\u{7} in it", .control), Self(.string, "\u{1F}", .control),
        Self(.string, "12345678\u{B}", .control), Self(.string, "\u{C}12345678", .control),
        Self(.markdown, "# Title\n\n- item", .valid), Self(.markdown, "\n", .whitespace),
        Self(.markdown, "a\u{1}", .control),
        Self(.code, "final", .valid), Self(.code, "entered in error", .valid), Self(.code, "a", .valid),
        Self(.code, "é b", .valid),
        Self(.code, " final", .whitespace), Self(.code, "final ", .whitespace), Self(.code, "a  b", .whitespace),
        Self(.code, "a\tb", .whitespace),
        Self(.code, " ", .whitespace), Self(.code, "a\u{2}b", .control), Self(.code, "vital-signs\n", .whitespace),
        Self(.id, "a", .valid), Self(.id, "A-Z.a-z.0-9", .valid), Self(.id, String(repeating: "x", count: 64), .valid),
        Self(.id, String(repeating: "x", count: 65), .length), Self(.id, "a_b", .form), Self(.id, "a/b", .form),
        Self(.id, "a b", .whitespace),
        Self(.id, "é", .form), Self(.id, "a\u{0}", .control), Self(.id, "2f1b7f1c-3b1e-4b7e-9b1a-0c2d3e4f5a6b", .valid),
        Self(.id, "abcdefgh[", .form), Self(.id, "@abcdefgh", .form), Self(.id, "`{:;,", .form),
    ]

    static let numbers: [Self] = [
        Self(.boolean, "true", .valid), Self(.boolean, "false", .valid), Self(.boolean, "True", .form),
        Self(.boolean, "1", .form),
        Self(.boolean, "truE", .form), Self(.boolean, "falsee", .form), Self(.boolean, " true", .form),
        Self(.integer, "0", .valid), Self(.integer, "-0", .valid), Self(.integer, "-1", .valid),
        Self(.integer, "2147483647", .valid),
        Self(.integer, "-2147483648", .valid), Self(.integer, "2147483648", .range),
        Self(.integer, "-2147483649", .range),
        Self(.integer, "99999999999999999999999999", .range), Self(.integer, "+1", .form), Self(.integer, "01", .form),
        Self(.integer, "-", .form),
        Self(.integer, "1.0", .form), Self(.integer, "1e2", .form), Self(.integer, "1 ", .form),
        Self(.integer, "-01", .form),
        Self(.unsignedInt, "0", .valid), Self(.unsignedInt, "2147483647", .valid),
        Self(.unsignedInt, "2147483648", .range),
        Self(.unsignedInt, "-1", .range), Self(.unsignedInt, "a", .form), Self(.unsignedInt, "-a", .form),
        Self(.positiveInt, "1", .valid), Self(.positiveInt, "0", .range), Self(.positiveInt, "-1", .range),
        Self(.positiveInt, "2147483648", .range),
        Self(.positiveInt, "", .empty), Self(.positiveInt, "00", .form),
        Self(.integer64, "9223372036854775807", .valid), Self(.integer64, "-9223372036854775808", .valid),
        Self(.integer64, "9223372036854775808", .range), Self(.integer64, "-9223372036854775809", .range),
        Self(.integer64, "18446744073709551616", .range), Self(.integer64, "100000000000000000000", .range),
        Self(.decimal, "0", .valid), Self(.decimal, "-0.00", .valid), Self(.decimal, "1.00", .valid),
        Self(.decimal, "1e-7", .valid),
        Self(.decimal, "1.5E+300", .valid), Self(.decimal, "01", .form), Self(.decimal, "1.", .form),
        Self(.decimal, ".1", .form),
        Self(.decimal, "+1", .form), Self(.decimal, "1e", .form), Self(.decimal, "1e+", .form),
        Self(.decimal, "-", .form), Self(.decimal, "NaN", .form),
    ]

    static let uris: [Self] = [
        Self(.uri, "http://example.org/fhir?a=b#c", .valid), Self(.uri, "urn:x", .valid), Self(.uri, "é", .valid),
        Self(.uri, "a b", .whitespace),
        Self(.uri, " a", .whitespace), Self(.uri, "a\n", .whitespace), Self(.uri, "a\u{1}", .control),
        Self(.url, "https://x", .valid),
        Self(.url, "https://x y", .whitespace), Self(.canonical, "http://x|1.0", .valid),
        Self(.canonical, "http://x |1.0", .whitespace),
        Self(.oid, "urn:oid:1.2", .valid), Self(.oid, "urn:oid:2.16.840.1.113883", .valid),
        Self(.oid, "urn:oid:0.0", .valid),
        Self(.oid, "urn:oid:3.1", .form), Self(.oid, "urn:oid:1", .form), Self(.oid, "urn:oid:1.", .form),
        Self(.oid, "urn:oid:1.02", .form),
        Self(.oid, "urn:oid:1..2", .form), Self(.oid, "1.2.3", .form), Self(.oid, "urn:oid:1.2 ", .whitespace),
        Self(.oid, "urn:oid:1.00", .form),
        Self(.oid, "urn:oid:12.3", .form), Self(.oid, "URN:OID:1.2", .form), Self(.oid, "urn:oid:1.a", .form),
        Self(.uuid, "urn:uuid:c757873d-ec9a-4326-a141-556f43239520", .valid),
        Self(.uuid, "urn:uuid:C757873D-EC9A-4326-A141-556F43239520", .form),
        Self(.uuid, "c757873d-ec9a-4326-a141-556f43239520", .form),
        Self(.uuid, "urn:uuid:c757873d-ec9a-4326-a141-556f4323952", .form),
        Self(.uuid, "urn:uuid:c757873dxec9a-4326-a141-556f43239520", .form),
        Self(.uuid, "urn:uuid:c757873g-ec9a-4326-a141-556f43239520", .form),
        Self(.uuid, "urn:uuid:c757873d-ec9a-4326-a141-556f43239520 ", .whitespace),
        Self(.base64Binary, "QUJD", .valid), Self(.base64Binary, "QQ==\n", .valid),
        Self(.base64Binary, " ", .whitespace),
        Self(.base64Binary, "QUJ", .form), Self(.base64Binary, "QUJDQUJDQUJD?UJD", .form),
        Self(.base64Binary, "QUJD\u{1}", .control),
        Self(.xhtml, "<div/>", .valid), Self(.xhtml, "\u{0}", .valid), Self(.none, "anything", .valid),
    ]

    static let times: [Self] = [
        Self(.date, "1974", .valid), Self(.date, "1974-12", .valid), Self(.date, "1974-12-25", .valid),
        Self(.date, "1974-13", .range),
        Self(.date, "1974-02-29", .range), Self(.date, "0000", .range), Self(.date, "0000-01-01", .range),
        Self(.date, "74", .form),
        Self(.date, "1974-12-25T10:00:00Z", .form), Self(.date, "25/12/1974", .form), Self(.date, "1974-00-10", .range),
        Self(.dateTime, "1974", .valid), Self(.dateTime, "2015-02-07T13:28:17-05:00", .valid),
        Self(.dateTime, "2015-02-07T24:00:00Z", .range),
        Self(.dateTime, "2015-02-07T13:28:61Z", .range), Self(.dateTime, "2015-02-07T13:28:17", .form),
        Self(.dateTime, "2015-02-30T13:28:17Z", .range),
        Self(.dateTime, "2015-02-07T13:28:17+14:30", .range), Self(.dateTime, "2015-02-07T13:28:17.Z", .form),
        Self(.instant, "2015-02-07T13:28:17.239+02:00", .valid), Self(.instant, "2015-02-07", .form),
        Self(.instant, "2015-02-07T13:28:60Z", .valid),
        Self(.time, "13:28:17", .valid), Self(.time, "13:28:17.5", .valid), Self(.time, "24:00:00", .range),
        Self(.time, "13:28", .form),
        Self(.time, "13:28:17.", .form),
    ]
}
