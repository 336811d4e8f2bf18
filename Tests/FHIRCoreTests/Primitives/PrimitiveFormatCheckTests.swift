import FHIRCore
import Testing

@Suite("The check of a primitive's form")
struct PrimitiveFormatCheckTests {
    static func verdict(
        _ format: Schema.PrimitiveFormat, _ text: String, isFreeOfControls: Bool = false
    ) -> PrimitiveFormatCheck.Verdict {
        // A copy without anything behind it, so that a sanitizer sees a byte read too many.
        let bytes = Array(text.utf8)
        let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count)
        defer { copy.deallocate() }
        copy.initialize(from: bytes, count: bytes.count)
        return PrimitiveFormatCheck.check(format, copy, bytes.count, isFreeOfControls: isFreeOfControls)
    }

    @Test("takes no empty value", arguments: Schema.PrimitiveFormat.allCases)
    func empty(format: Schema.PrimitiveFormat) {
        #expect(Self.verdict(format, "") == (format == .none || format == .xhtml ? .valid : .empty))
    }

    @Test("tells words from white space and controls", arguments: PrimitiveFormatCase.words)
    func words(_ example: PrimitiveFormatCase) {
        #expect(Self.verdict(example.format, example.text) == example.verdict)
    }

    @Test("tells numbers from what is out of form or range", arguments: PrimitiveFormatCase.numbers)
    func numbers(_ example: PrimitiveFormatCase) {
        #expect(Self.verdict(example.format, example.text) == example.verdict)
    }

    @Test("knows URIs and binaries", arguments: PrimitiveFormatCase.uris)
    func uris(_ example: PrimitiveFormatCase) {
        #expect(Self.verdict(example.format, example.text) == example.verdict)
    }

    @Test("knows dates and times", arguments: PrimitiveFormatCase.times)
    func times(_ example: PrimitiveFormatCase) {
        #expect(Self.verdict(example.format, example.text) == example.verdict)
    }

    @Test("allows more digits of a second than a value holds")
    func longFractions() {
        let text = "2015-02-07T13:28:17.12345678901234567890123Z"
        #expect(Self.verdict(.dateTime, text) == .valid)
        #expect(FHIRDateTime(text) == nil)
    }

    @Test("counts the characters of a string, not its bytes")
    func stringLength() {
        let limit = 1_048_576
        #expect(Self.verdict(.string, String(repeating: "x", count: limit)) == .valid)
        #expect(Self.verdict(.string, String(repeating: "x", count: limit + 1)) == .length)
        #expect(Self.verdict(.string, String(repeating: "é", count: limit)) == .valid)
        #expect(Self.verdict(.string, String(repeating: "é", count: limit + 1)) == .length)
    }

    @Test("finds a bad byte at every place of a text of every length")
    func everyPlace() {
        for count in 1...40 {
            for place in 0..<count {
                func text(_ bad: Character) -> String {
                    var characters = [Character](repeating: "b", count: count)
                    characters[place] = bad
                    return String(characters)
                }
                #expect(Self.verdict(.string, text("\u{1}")) == .control)
                #expect(Self.verdict(.code, text("\t")) == .whitespace)
                #expect(Self.verdict(.uri, text(" ")) == .whitespace)
                #expect(Self.verdict(.id, text("_")) == .form)
                #expect(Self.verdict(.id, text("é")) == .form)
                #expect(Self.verdict(.string, text("\t")) == (count == 1 ? .whitespace : .valid))
                if count % 4 == 0 { #expect(Self.verdict(.base64Binary, text("!")) == .form) }
            }
        }
    }

    @Test("allows in an id, and as base64, exactly the characters of the standard")
    func alphabets() {
        for byte in UInt8(0)...0x7F {
            let character = String(UnicodeScalar(byte))
            let isAlphanumeric = character.allSatisfy { $0.isLetter || $0.isNumber }
            for text in [character, "abcdefg" + character, "abcdefgh" + character] {
                #expect((Self.verdict(.id, text) == .valid) == (isAlphanumeric || "-.".contains(character)))
            }
            let group = "abcdefg" + character
            let isBase64 = isAlphanumeric || "+/=".contains(character)
            #expect((Self.verdict(.base64Binary, group) == .valid) == isBase64)
        }
    }

    @Test(
        "looks at the first byte only where it is told that there are no controls",
        arguments: PrimitiveFormatCase.words.filter { $0.verdict != .control })
    func freeOfControls(_ example: PrimitiveFormatCase) {
        #expect(Self.verdict(example.format, example.text, isFreeOfControls: true) == example.verdict)
    }
}
