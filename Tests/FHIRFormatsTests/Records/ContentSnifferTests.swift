import FHIRFormats
import Testing

@Suite("Finding out what bytes are")
struct ContentSnifferTests {
    private func detect(_ bytes: [UInt8], isWhole: Bool = true, name: String? = nil) -> ContentSniffer.Verdict {
        bytes.withUnsafeBufferPointer { ContentSniffer.detect($0, isWhole: isWhole, name: name) }
    }

    private func detect(_ text: String, isWhole: Bool = true, name: String? = nil) -> ContentSniffer.Verdict {
        detect(Array(text.utf8), isWhole: isWhole, name: name)
    }

    @Test(
        "one JSON value is JSON, however its lines are broken",
        arguments: [
            "{}", " \n{\"a\":1}\n", "\u{FEFF}{}", "{\n\"a\":{\n\"b\":1}\n}", "{\"a\":[\n{\"b\":1},\n{\"b\":2}\n]}",
            "{\"a\":{\"b\":1}\n,\"c\":1}", "{\"a\":{\"b\":1}\n}", "{\"a\":\n{}}", "[1]",
            "{\"resourceType\":\"Patient\",\n\"id\":",
        ])
    func json(text: String) { #expect(detect(text) == .format(.json)) }

    @Test(
        "records on lines are NDJSON",
        arguments: [
            "{}\n{}", "{\"a\":1}\r\n{\"a\":2}\r\n", "\n\n{}\n\n  {}", "{\"a\":\"trunc\n{\"a\":1}", "{\"a\n{}",
            "{}\nbroken\n{}",
            "{}{}\n{}", "\u{FEFF}{}\n{}",
        ])
    func ndjson(text: String) { #expect(detect(text) == .format(.ndjson)) }

    @Test(
        "the name decides where the bytes allow both",
        arguments: ["{}", "{}\n", "{\"a\":1},\n{\"a\":2}", "{\"resourceType\":\"Patient\",\"id\":", "bad\n{}\n"])
    func name(text: String) {
        #expect(detect(text, name: "x.ndjson") == .format(.ndjson))
        #expect(detect(text, name: "x.json") != .format(.ndjson))
    }

    @Test("the name does not decide where the bytes say something else")
    func nameIsNotEnough() {
        #expect(detect("{\n\"a\":1}", name: "x.ndjson") == .format(.json))
        #expect(detect("<Patient/>", name: "x.ndjson") == .format(.xml))
        #expect(detect("{}", name: "x.xml") == .format(.json))
        #expect(detect("<Patient/>", name: "x.json") == .format(.xml))
    }

    @Test("XML may be UTF-16, with and without a byte order mark", arguments: [true, false])
    func wide(isBigEndian: Bool) {
        for text in ["<Patient/>", "\u{FEFF}<Patient/>", "\u{FEFF}\n <Patient/>"] {
            let bytes = text.utf16.flatMap { unit -> [UInt8] in
                let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
                return isBigEndian ? [high, low] : [low, high]
            }
            #expect(detect(bytes) == .format(.xml))
        }
    }

    @Test("other content is named by its first word at most")
    func unknown() {
        #expect(detect("") == .unknown("it is empty"))
        #expect(detect(" \n") == .unknown("it has only white space"))
        #expect(detect("MSH|^~\\&|SENDER|HOSPITAL\rPID|1||9990000018") == .unknown("it starts with MSH|^~\\&|SENDER|"))
        #expect(detect([0x1F, 0x8B, 8]) == .unknown("it is compressed with gzip; unpack it first"))
        #expect(detect([0x50, 0x4B, 3, 4]) == .unknown("it is a ZIP archive; unpack it first"))
        #expect(detect([0, 0, 0, 0]) == .unknown("it starts with the byte 0x0"))
    }

    @Test("the start of an input may not be enough")
    func undecided() {
        #expect(detect("", isWhole: false) == .undecided)
        #expect(detect("{\"resourceType\":\"Pat", isWhole: false) == .undecided)
        #expect(detect("{}\n", isWhole: false) == .undecided)
        #expect(detect("{\n \"a", isWhole: false) == .format(.json))
        #expect(detect("<", isWhole: false) == .format(.xml))
    }
}
