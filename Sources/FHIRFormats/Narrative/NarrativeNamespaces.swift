/// Makes a narrative that was cut out of an XML document independent of the namespace declarations around it.
///
/// Every letter stays, except that missing declarations are added to the `div`, and that a prefix which stands for
/// XHTML is dropped where nothing speaks against it: JSON's readers expect `<div
/// xmlns="http://www.w3.org/1999/xhtml">`.
struct NarrativeNamespaces {
    struct Declaration {
        var prefix: [UInt8]
        var namespace: [UInt8]
    }

    /// The prefixes in scope around the `div`.
    let inherited: [Declaration]
    /// The prefix of the `div` itself.
    let rootPrefix: [UInt8]?
    /// Whether the `div` declares XHTML as its default namespace.
    let declaresDefault: Bool

    /// The narrative with its declarations; nil where it is independent as it stands. The letters are well-formed XML.
    func independent(_ letters: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        let dropped = rootPrefix.flatMap { canDrop($0, letters) ? $0 : nil }
        var declarations: [UInt8] = []
        if !declaresDefault, rootPrefix == nil || dropped != nil {
            declarations += Array(" xmlns=\"http://www.w3.org/1999/xhtml\"".utf8)
        }
        for declaration in inherited where isUsed(declaration.prefix, dropped: dropped, letters) {
            declarations += Array(" xmlns:".utf8) + declaration.prefix + Array("=\"".utf8)
            declarations += escaped(declaration.namespace) + [0x22]
        }
        if declarations.isEmpty, dropped == nil { return nil }
        return rewrite(letters, dropping: dropped, adding: declarations)
    }

    private func rewrite(_ letters: UnsafeBufferPointer<UInt8>, dropping dropped: [UInt8]?, adding: [UInt8]) -> [UInt8]
    {
        var result: [UInt8] = []
        result.reserveCapacity(letters.count + adding.count)
        var isFirst = true
        forEachTag(letters) { before, name in
            result += letters[before]
            var name = name
            if let dropped, letters[name].starts(with: dropped + [0x3A]) { name = name.dropFirst(dropped.count + 1) }
            result += letters[name]
            if isFirst {
                result += adding
                isFirst = false
            }
        }
        return result
    }

    /// Calls `body` with each stretch of letters up to a tag's name, and the range of that name; at the end with the
    /// rest and an empty range.
    private func forEachTag(_ letters: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>, Range<Int>) -> Void) {
        var done = 0
        var index = 0
        while index < letters.count {
            guard letters[index] == 0x3C else {
                index += 1
                continue
            }
            if letters[index...].starts(with: "<!--".utf8) {
                index = end(of: "-->", letters, index + 4)
            } else if letters[index...].starts(with: "<![CDATA[".utf8) {
                index = end(of: "]]>", letters, index + 9)
            } else if letters[index...].starts(with: "<?".utf8) {
                index = end(of: "?>", letters, index + 2)
            } else {
                let nameStart = index + (letters[index...].starts(with: "</".utf8) ? 2 : 1)
                var nameEnd = nameStart
                while nameEnd < letters.count, letters[nameEnd] > 0x20, letters[nameEnd] != 0x2F,
                    letters[nameEnd] != 0x3E
                {
                    nameEnd += 1
                }
                body(done..<min(nameStart, letters.count), min(nameStart, letters.count)..<nameEnd)
                done = nameEnd
                index = tagEnd(letters, nameEnd)
            }
        }
        body(done..<letters.count, letters.count..<letters.count)
    }

    private func end(of text: String, _ letters: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        var index = start
        while index < letters.count {
            if letters[index...].starts(with: text.utf8) { return index + text.utf8.count }
            index += 1
        }
        return letters.count
    }

    private func tagEnd(_ letters: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        var index = start
        var quote: UInt8 = 0
        while index < letters.count {
            let byte = letters[index]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == 0x22 || byte == 0x27 {
                quote = byte
            } else if byte == 0x3E {
                return index + 1
            }
            index += 1
        }
        return index
    }

    /// Whether elements keep their meaning when they lose a prefix: nothing inside declares it again or declares
    /// another default namespace, and no attribute has it.
    private func canDrop(_ prefix: [UInt8], _ letters: UnsafeBufferPointer<UInt8>) -> Bool {
        var canDrop = true
        var isFirst = true
        forEachTag(letters) { before, name in
            // What stands before a name holds the attributes of the tag before; the first stretch is only `<`.
            if contains(letters[before], "xmlns".utf8) {
                let isRootTag = !isFirst && before.lowerBound < rootTagEnd(letters)
                if !isRootTag { canDrop = false }
            }
            if contains(letters[before], [0x20] + prefix + [0x3A]) { canDrop = false }
            isFirst = false
        }
        return canDrop
    }

    private func rootTagEnd(_ letters: UnsafeBufferPointer<UInt8>) -> Int { tagEnd(letters, 1) }

    /// Whether a prefix seems to be used; a declaration too many does no harm.
    private func isUsed(_ prefix: [UInt8], dropped: [UInt8]?, _ letters: UnsafeBufferPointer<UInt8>) -> Bool {
        if prefix == dropped { return false }
        if declares(prefix, letters) { return false }
        return contains(letters[...], prefix + [0x3A])
    }

    /// Whether the `div` declares the prefix itself.
    private func declares(_ prefix: [UInt8], _ letters: UnsafeBufferPointer<UInt8>) -> Bool {
        let name = Array("xmlns:".utf8) + prefix
        let tag = letters[..<rootTagEnd(letters)]
        guard let index = tag.indices.first(where: { tag[$0...].starts(with: name) }) else { return false }
        let after = index + name.count
        return after < tag.endIndex && (tag[after] == 0x3D || XMLCharacters.isBlank(tag[after]))
    }

    private func contains(_ letters: Slice<UnsafeBufferPointer<UInt8>>, _ text: some Collection<UInt8>) -> Bool {
        letters.indices.contains { letters[$0...].starts(with: text) }
    }

    private func escaped(_ text: [UInt8]) -> [UInt8] {
        text.flatMap { byte -> [UInt8] in
            switch byte {
            case 0x26: Array("&amp;".utf8)
            case 0x3C: Array("&lt;".utf8)
            case 0x22: Array("&quot;".utf8)
            default: [byte]
            }
        }
    }
}
