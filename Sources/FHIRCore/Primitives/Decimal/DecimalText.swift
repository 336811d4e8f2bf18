/// Where things stand in the text of a decimal: its sign, its significant digits and their place.
///
/// Comparing two decimals needs no more than this, so it takes no memory and time in proportion to the texts, whatever
/// their exponents.
struct DecimalText {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    let bytes: Bytes
    let isNegative: Bool
    /// From the first digit that is not zero to behind the last one that is not; the point may be among them.
    let significant: Range<Int>
    /// How many places the first significant digit stands before the point, the exponent not counted: 1 for `7`, 0 for `0.7`.
    let place: Int
    /// The digits of the exponent, with its sign; empty where there is none.
    let exponent: Range<Int>

    /// Reads a text that is in the lexical form of a decimal; of any other text the result means nothing.
    init(_ bytes: Bytes) {
        self.bytes = bytes
        isNegative = bytes.first == UInt8(ascii: "-")
        var first: Int?
        var end = 0
        var point: Int?
        var index = isNegative ? 1 : 0
        scan: while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "."): point = index
            case UInt8(ascii: "e"), UInt8(ascii: "E"): break scan
            case UInt8(ascii: "0"): break
            default:
                if first == nil { first = index }
                end = index + 1
            }
            index += 1
        }
        exponent = min(index + 1, bytes.count)..<bytes.count
        let whole = point ?? index
        let start = first ?? 0
        significant = start..<max(start, end)
        place = start < whole ? whole - start : whole - start + 1
    }

    var isZero: Bool { significant.isEmpty }

    /// The exponent; nil where it does not fit well within a machine word.
    var smallExponent: Int? {
        var value = 0
        var isNegative = false
        for index in exponent {
            let byte = bytes[index]
            if byte == UInt8(ascii: "-") {
                isNegative = true
            } else if byte != UInt8(ascii: "+") {
                value = value * 10 + Int(byte &- 0x30)
                if value > 1 << 56 { return nil }
            }
        }
        return isNegative ? -value : value
    }
}
