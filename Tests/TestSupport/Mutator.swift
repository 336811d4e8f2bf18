/// Damages bytes in the ways that transfer, storage and careless programs do, and in some that only malice does.
public struct Mutator {
    private var random: SeededGenerator

    /// What is put in where bytes are inserted or replaced: what the formats are made of.
    private static let tokens = [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "null", "true", "\\u0000", "\\ud800", "\"_", "<", ">", "/>", "</",
        "&", "&#0;",
        "&lt;", "<!--", "-->", "<?x ?>", "<![CDATA[", "]]>", "\"extension\":[{\"url\":\"u\",\"valueCode\":\"c\"}]",
        "xmlns=\"\"",
        " value=\"", "-", "1e400", "\u{0}", "\u{FEFF}", "é", "\r\n", "\"resourceType\":\"Patient\",", "\"contained\":[",
        "<div>",
    ]

    public init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    /// A number below a bound, which must be more than 0.
    public mutating func number(below bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }

    /// The bytes with one to four changes.
    ///
    /// - Parameter donor: Bytes from which pieces may be taken.
    public mutating func mutant(of bytes: [UInt8], donor: [UInt8]) -> [UInt8] {
        var result = bytes
        for _ in 0...number(below: 4) where !result.isEmpty { change(&result, donor) }
        return result
    }

    private mutating func change(_ bytes: inout [UInt8], _ donor: [UInt8]) {
        let place = number(below: bytes.count)
        switch number(below: 10) {
        case 0: bytes[place] ^= 1 << UInt8(number(below: 8))
        case 1: bytes[place] = UInt8(number(below: 256))
        case 2: bytes.removeSubrange(range(in: bytes, from: place))
        case 3: bytes.removeSubrange(place...)
        case 4: bytes.insert(contentsOf: bytes[range(in: bytes, from: place)], at: place)
        case 5: bytes.insert(contentsOf: Self.tokens[number(below: Self.tokens.count)].utf8, at: place)
        case 6:
            let token = Array(Self.tokens[number(below: Self.tokens.count)].utf8)
            bytes.replaceSubrange(place..<min(place + token.count, bytes.count), with: token)
        case 7:
            let piece = bytes[range(in: bytes, from: place)]
            bytes.removeSubrange(piece.indices)
            bytes.insert(contentsOf: piece, at: number(below: bytes.count + 1))
        case 8 where !donor.isEmpty:
            bytes.insert(contentsOf: donor[range(in: donor, from: number(below: donor.count))], at: place)
        default: swapPieces(&bytes)
        }
    }

    /// Exchanges two pieces that end where tokens end, so that the result is often well-formed.
    private mutating func swapPieces(_ bytes: inout [UInt8]) {
        let ends: Set<UInt8> = [UInt8(ascii: ","), UInt8(ascii: ">"), UInt8(ascii: "\n"), UInt8(ascii: "\"")]
        func next(_ from: Int) -> Int { bytes[from...].firstIndex { ends.contains($0) } ?? bytes.count }
        let one = next(number(below: bytes.count))
        guard one + 1 < bytes.count else { return }
        let two = next(one + 1)
        guard two + 1 < bytes.count else { return }
        let three = next(two + 1)
        let swapped = bytes[two..<three] + bytes[one..<two]
        bytes.replaceSubrange(one..<three, with: swapped)
    }

    private mutating func range(in bytes: [UInt8], from place: Int) -> Range<Int> {
        let length = 1 + number(below: number(below: 4) == 0 ? 400 : 12)
        return place..<min(place + length, bytes.count)
    }
}
