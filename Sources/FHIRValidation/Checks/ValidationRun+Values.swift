import FHIRCore

extension ValidationRun {
    /// The stated size of an attachment is that of its data.
    mutating func checkAttachment(_ index: Int) {
        guard let data = child(index, names.data), let stated = text(index, names.size).flatMap({ Int($0) }) else {
            return
        }
        let found = tree[data].withValueBytes { bytes in
            var (letters, padding) = (0, 0)
            for byte in bytes where byte > 0x20 {
                if byte == UInt8(ascii: "=") { padding += 1 } else { letters += 1 }
            }
            // Without four to a group it is no base64, which the reader says.
            return (letters + padding) % 4 == 0 ? letters * 3 / 4 : nil
        }
        if let size = found ?? nil, size != stated { add("attachment.size", at: index, String(stated), String(size)) }
    }

    /// Whether a URI has a scheme.
    static func isAbsolute(_ uri: String) -> Bool {
        guard let colon = uri.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
        let scheme = uri.utf8[..<colon]
        guard let first = scheme.first, (first | 0x20) >= 0x61, (first | 0x20) <= 0x7A else { return false }
        return scheme.allSatisfy { byte in
            (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || (byte >= 0x30 && byte <= 0x39) || byte == 0x2B
                || byte == 0x2D || byte == 0x2E
        }
    }
}
