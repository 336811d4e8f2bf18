import FHIRCore
import Testing

@Suite("A base64Binary")
struct Base64BinaryTests {
    @Test(
        "keeps its text and decodes it",
        arguments: [
            ("QUJD", "ABC"), ("QUI=", "AB"), ("QQ==", "A"), ("QUJD QUJD", "ABCABC"), ("QUJD\r\nQUI=\n", "ABCAB"),
            ("Q U J D", "ABC"), ("\tQQ==", "A"), ("QUJDREVGR0hJSktMTU5PUA==", "ABCDEFGHIJKLMNOP"),
        ])
    func decoding(text: String, content: String) throws {
        let binary = try #require(Base64Binary(text))
        #expect(binary.description == text)
        #expect(binary.decoded == Array(content.utf8))
    }

    @Test(
        "refuses what is not base64",
        arguments: [
            "", " ", "Q", "QQ", "QQ=", "QQ===", "=QQ=", "QQ==QQ==", "QUJ*", "QUJDR", "QUJ-", "QUJ_", "QUJé", "====",
            "QUJD\u{1}",
        ])
    func refuses(text: String) {
        #expect(Base64Binary(text) == nil)
        #expect(!Base64Binary.isValid(text))
    }

    @Test("encodes bytes of every length so that they decode again")
    func roundTrip() throws {
        var generator = SeededGenerator(seed: 8)
        for count in 1...300 {
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
            let binary = Base64Binary(bytes)
            #expect(binary.text.utf8.count == (count + 2) / 3 * 4)
            #expect(binary.decoded == bytes)
            #expect(Base64Binary(binary.text) == binary)
        }
    }

    @Test("is empty for no bytes, which is no valid value")
    func empty() {
        #expect(Base64Binary([UInt8]()).text.isEmpty)
        #expect(!Base64Binary.isValid(""))
    }

    @Test("takes bytes of any collection")
    func collections() {
        #expect(Base64Binary("ABC".utf8).text == "QUJD")
        #expect(Base64Binary([0x41, 0x42, 0x43].dropFirst().reversed()).text == "Q0I=")
    }
}
