import FHIRCore
import FHIRFormats
import FHIRSchemaR4
import Testing

@Suite("Text encodings of XML")
struct XMLEncodingTests {
    private static let family = "Sïân 😀"

    private static func document(_ encoding: String, _ value: String = family) -> String {
        let declaration = encoding.isEmpty ? "" : "<?xml version=\"1.0\" encoding=\"\(encoding)\"?>"
        return declaration + XMLSample.resource("Patient", "<name><family value=\"\(value)\"/></name>")
    }

    private static func utf16(_ text: String, bigEndian: Bool, mark: Bool) -> [UInt8] {
        ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit -> [UInt8] in
            let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
            return bigEndian ? [high, low] : [low, high]
        }
    }

    private func family(_ result: ReadResult) -> String? { result.tree?.root["name"]?["family"]?.value }

    @Test("UTF-8 with and without a byte order mark, declared or not")
    func utf8() {
        for text in [Self.document(""), Self.document("UTF-8"), Self.document("utf-8")] {
            #expect(family(XMLSample.read(Array(text.utf8))) == Self.family)
            #expect(family(XMLSample.read([0xEF, 0xBB, 0xBF] + Array(text.utf8))) == Self.family)
        }
    }

    @Test("UTF-16 in both byte orders, with and without a mark", arguments: [true, false], [true, false])
    func utf16(bigEndian: Bool, mark: Bool) {
        for text in [Self.document("UTF-16"), Self.document("")] {
            #expect(family(XMLSample.read(Self.utf16(text, bigEndian: bigEndian, mark: mark))) == Self.family)
        }
    }

    @Test("ISO-8859-1 and windows-1252")
    func eightBit() {
        let latin = Array(Self.document("ISO-8859-1", "S@an").utf8).map { $0 == 0x40 ? 0xEF : $0 }
        #expect(family(XMLSample.read(latin)) == "Sïan")
        let windows = Array(Self.document("windows-1252", "10@").utf8).map { $0 == 0x40 ? 0x80 : $0 }
        #expect(family(XMLSample.read(windows)) == "10€")
        #expect(family(XMLSample.read(Array(Self.document("US-ASCII", "plain").utf8))) == "plain")
    }

    @Test("says so where UTF-8 is declared to be UTF-16, and reads it")
    func misdeclared() throws {
        let result = XMLSample.read(Array(Self.document("utf-16").utf8))
        #expect(family(result) == Self.family)
        #expect(result.issues.map(\.severity) == [.warning])
        #expect(result.issues.map(\.id) == ["xml.encoding"])
    }

    @Test("refuses what it cannot read, with the place")
    func refused() {
        func issue(_ bytes: [UInt8]) -> FHIRCore.Issue? {
            let result = XMLSample.read(bytes)
            return result.tree == nil ? result.issues.first : nil
        }
        #expect(issue(Array(Self.document("EBCDIC-CP-BE").utf8))?.id == "xml.encoding")
        let latin = Array(Self.document("UTF-8", "S@an").utf8).map { $0 == 0x40 ? 0xEF : $0 }
        #expect(issue(latin)?.id == "xml.encoding")
        #expect(issue(latin)?.location?.offset == latin.firstIndex(of: 0xEF))
        let notASCII = Array(Self.document("US-ASCII", "S@an").utf8).map { $0 == 0x40 ? 0xEF : $0 }
        #expect(issue(notASCII)?.location?.offset == notASCII.firstIndex(of: 0xEF))
        #expect(issue([0xFF, 0xFE, 0, 0, 0x3C, 0, 0, 0])?.id == "xml.encoding")
        #expect(issue(Self.utf16("<a>", bigEndian: true, mark: true) + [0])?.id == "xml.encoding")
        let half = Self.utf16(Self.document(""), bigEndian: true, mark: true) + [0xD8, 0x00]
        #expect(issue(half)?.id == "xml.encoding")
        let undefined = Array(Self.document("windows-1252", "@").utf8).map { $0 == 0x40 ? 0x81 : $0 }
        #expect(issue(undefined)?.id == "xml.encoding")
    }
}
