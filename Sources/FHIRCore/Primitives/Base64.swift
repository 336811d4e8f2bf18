/// The base64 encoding of RFC 4648, section 4, with white space allowed on reading.
enum Base64 {
    static func encode(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        let length = (bytes.count + 2) / 3 * 4
        return String(unsafeUninitializedCapacity: length) { output in
            var place = 0
            var index = 0
            while index < bytes.count {
                let left = bytes.count - index
                var group = UInt32(bytes[index]) << 16
                if left > 1 { group |= UInt32(bytes[index + 1]) << 8 }
                if left > 2 { group |= UInt32(bytes[index + 2]) }
                output[place] = alphabet[Int(group >> 18)]
                output[place + 1] = alphabet[Int(group >> 12 & 63)]
                output[place + 2] = left > 1 ? alphabet[Int(group >> 6 & 63)] : padding
                output[place + 3] = left > 2 ? alphabet[Int(group & 63)] : padding
                place += 4
                index += 3
            }
            return length
        }
    }

    static func decode(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard Base64Binary.isValid(utf8: text) else { return nil }
        return [UInt8](unsafeUninitializedCapacity: text.count / 4 * 3) { output, count in
            var group: UInt32 = 0
            var bits = 0
            for byte in text {
                let value = values[Int(byte)]
                // White space and padding have no value; the check above has put the padding last.
                guard value < 64 else { continue }
                group = group << 6 | UInt32(value)
                bits += 6
                if bits >= 8 {
                    bits -= 8
                    output[count] = UInt8(truncatingIfNeeded: group >> UInt32(bits))
                    count += 1
                }
            }
        }
    }

    /// The 6 bits of each byte of the alphabet; 64 for padding, 65 for white space, 255 for anything else.
    static let values: [UInt8] = {
        var values = [UInt8](repeating: 255, count: 256)
        for (value, byte) in alphabet.enumerated() { values[Int(byte)] = UInt8(value) }
        values[Int(padding)] = 64
        for byte in [0x20, 0x09, 0x0A, 0x0D] { values[byte] = 65 }
        return values
    }()

    private static let padding = UInt8(ascii: "=")
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
}
