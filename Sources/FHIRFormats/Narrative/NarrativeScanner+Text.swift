/// Text, attribute values and references.
extension NarrativeScanner {
    /// The place of the next `<` or `&`; checks the characters before it.
    @inline(__always)
    func text(_ place: Place) throws(Problem) -> Place {
        var current = place
        while true {
            // Eight bytes at a time up to one that may matter: < & ] and what is no printable ASCII character.
            while end - current >= 8 {
                let word = UInt64(littleEndian: UnsafeRawPointer(current).loadUnaligned(as: UInt64.self))
                let hits =
                    Self.mask(word, 0x3C) | Self.mask(word, 0x26) | Self.mask(word, 0x5D) | Self.unprintableMask(word)
                if hits != 0 {
                    current += hits.trailingZeroBitCount >> 3
                    break
                }
                current += 8
            }
            guard current < end else { return end }
            switch current.pointee {
            case 0x3C, 0x26: return current
            case 0x5D:
                if starts(current, "]]>") { throw problem(current, "]]> may not stand in text") }
                current += 1
            case 0x00...0x1F, 0x80...0xFF: current = try character(current)
            default: current += 1
            }
        }
    }

    /// The place of the quote that ends an attribute value; checks what is inside.
    @inline(__always)
    mutating func attributeValue(_ place: Place, quote: UInt8) throws(Problem) -> Place {
        var current = place
        while current < end {
            let byte = current.pointee
            if byte == quote { return current }
            switch byte {
            case 0x3C: throw problem(current, "< may not stand in an attribute value")
            case 0x26:
                if starts(current, NarrativeText.referenceStart) { finding.hasWrittenLineEnds = true }
                current = try reference(current)
            case 0x00...0x1F, 0x80...0xFF:
                if byte < 0x20 { finding.hasLineEndsInValues = true }
                current = try character(current)
            default: current += 1
            }
        }
        throw problem(place, "an attribute value does not end")
    }

    /// Reads an entity or character reference; returns the place after its semicolon.
    mutating func reference(_ place: Place) throws(Problem) -> Place {
        let name = place + 1
        guard name < end else { throw problem(place, "& must be written as &amp;") }
        if name.pointee == 0x23 { return try characterReference(place) }
        var nameEnd = name
        while nameEnd < end, nameEnd - name <= HTMLEntities.longestName, XMLCharacters.isNameByte(nameEnd.pointee) {
            nameEnd += 1
        }
        guard nameEnd > name, nameEnd < end, nameEnd.pointee == 0x3B else {
            throw problem(place, "& must be written as &amp;")
        }
        if !Self.isXMLEntity(name, nameEnd - name) {
            let bytes = UnsafeBufferPointer(start: name, count: nameEnd - name)
            guard HTMLEntities.codePoint(bytes) != nil else {
                throw problem(place, "the entity &\(shown(name, nameEnd)); is not known")
            }
            finding.hasNamedEntities = true
        }
        return nameEnd + 1
    }

    /// Whether a name is one of XML's own entities.
    static func isXMLEntity(_ name: Place, _ length: Int) -> Bool {
        func isName(_ text: StaticString) -> Bool {
            length == text.utf8CodeUnitCount && (0..<length).allSatisfy { name[$0] == text.utf8Start[$0] }
        }
        return isName("amp") || isName("lt") || isName("gt") || isName("quot") || isName("apos")
    }

    private func characterReference(_ place: Place) throws(Problem) -> Place {
        var current = place + 2
        let isHexadecimal = current < end && current.pointee == 0x78
        if isHexadecimal { current += 1 }
        let digits = current
        var value: UInt32 = 0
        while current < end, current.pointee != 0x3B {
            let byte = current.pointee
            let digit: UInt32
            switch byte {
            case 0x30...0x39: digit = UInt32(byte - 0x30)
            case 0x41...0x46 where isHexadecimal: digit = UInt32(byte - 0x41 + 10)
            case 0x61...0x66 where isHexadecimal: digit = UInt32(byte - 0x61 + 10)
            default: throw problem(place, "the character reference is not well-formed")
            }
            value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
            current += 1
        }
        guard current > digits, current < end else {
            throw problem(place, "the character reference is not well-formed")
        }
        guard XMLCharacters.isAllowed(value) else { throw notAllowed(place, value) }
        return current + 1
    }

    /// Checks the characters of a comment, CDATA section or processing instruction.
    func checkCharacters(_ place: Place, _ last: Place) throws(Problem) {
        var current = place
        while current < last { current = try character(current) }
    }

    /// Checks one character and returns the place after it.
    @inline(__always)
    func character(_ place: Place) throws(Problem) -> Place {
        let byte = place.pointee
        if byte < 0x80 {
            if byte >= 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D { return place + 1 }
            throw notAllowed(place, UInt32(byte))
        }
        // Two- and three-byte sequences that hold nothing unusual are recognised by their bytes.
        if byte >= 0xC2, byte < 0xE0, end - place >= 2, place[1] & 0xC0 == 0x80 { return place + 2 }
        guard let (value, length) = XMLCharacters.scalar(place, end) else {
            throw problem(place, "byte 0x\(String(byte, radix: 16, uppercase: true)) is not UTF-8 here")
        }
        guard XMLCharacters.isAllowed(value) else { throw notAllowed(place, value) }
        return place + length
    }

    private func notAllowed(_ place: Place, _ scalar: UInt32) -> Problem {
        problem(place, "the character \(XMLCharacters.label(scalar)) is not allowed in XML 1.0")
    }

    /// The high bit of each byte that equals `byte`; exact for the lowest one.
    @inline(__always)
    private static func mask(_ word: UInt64, _ byte: UInt8) -> UInt64 {
        let difference = word ^ (0x0101_0101_0101_0101 &* UInt64(byte))
        return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
    }

    /// The high bit of each control character and each byte from 0x80 on; exact for the lowest one.
    @inline(__always)
    private static func unprintableMask(_ word: UInt64) -> UInt64 {
        ((word &- 0x2020_2020_2020_2020) | word) & 0x8080_8080_8080_8080
    }
}

/// Small steps over bytes.
extension NarrativeScanner {
    @inline(__always)
    func skipBlanks(_ place: Place) -> Place {
        var current = place
        while current < end, XMLCharacters.isBlank(current.pointee) { current += 1 }
        return current
    }

    func starts(_ place: Place, _ text: StaticString) -> Bool {
        let length = text.utf8CodeUnitCount
        return end - place >= length && sameBytes(place, text.utf8Start, length)
    }

    func find(_ text: StaticString, from place: Place) -> Place? {
        var current = place
        while end - current >= text.utf8CodeUnitCount {
            if starts(current, text) { return current }
            current += 1
        }
        return nil
    }

    func same(_ place: Place, _ placeEnd: Place, _ text: StaticString) -> Bool {
        placeEnd - place == text.utf8CodeUnitCount && sameBytes(place, text.utf8Start, placeEnd - place)
    }

    @inline(__always)
    func sameBytes(_ one: Place, _ other: Place, _ length: Int) -> Bool {
        var index = 0
        while index < length {
            if one[index] != other[index] { return false }
            index += 1
        }
        return true
    }

    func range(_ place: Place, _ placeEnd: Place) -> NameRange {
        NameRange(
            start: UInt32(truncatingIfNeeded: place - start), length: UInt32(truncatingIfNeeded: placeEnd - place))
    }

    func problem(_ place: Place, _ reason: String) -> Problem { Problem(offset: place - start, reason: reason) }

    /// A name, shortened for a message.
    func shown(_ place: Place, _ placeEnd: Place) -> String {
        String(decoding: UnsafeBufferPointer(start: place, count: min(placeEnd - place, 40)), as: UTF8.self)
    }

    func openName() -> String {
        let name = open[depth - 1]
        return shown(start + Int(name.start), start + Int(name.start) + Int(name.length))
    }
}
