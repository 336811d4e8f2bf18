/// Walks over the letters of a well-formed narrative and stops at those that XML and JSON carry differently.
struct NarrativeLetters {
    typealias Place = UnsafePointer<UInt8>

    enum Special {
        /// A named entity of HTML.
        case entity(codePoint: UInt32)
        /// A line end or tab in an attribute value.
        case lineEnd(UInt8)
        /// A reference to a line end or tab in an attribute value, in the form that ``NarrativeText`` writes.
        case reference(UInt8)
        case end
    }

    private let first: Place
    private let end: Place

    init(_ first: Place, _ end: Place) {
        self.first = first
        self.end = end
    }

    /// Calls `body` with each special place: what it is, the run of ordinary letters before it, and its length.
    ///
    /// - Parameter isInTag: Whether the letters start inside a tag.
    func forEachSpecial(isInTag: inout Bool, _ body: (Special, Range<Place>, _ length: Int) -> Void) {
        var done = first
        var place = first
        var quote: UInt8 = 0
        func emit(_ special: Special, _ length: Int) {
            body(special, done..<place, length)
            place += length
            done = place
        }
        while place < end {
            let byte = place.pointee
            if byte == 0x26 {
                if quote != 0, let written = writtenLineEnd(place) {
                    emit(.reference(written), NarrativeText.referenceStart.utf8CodeUnitCount + 2)
                } else if let (length, codePoint) = namedEntity(place) {
                    emit(.entity(codePoint: codePoint), length)
                } else {
                    place += 1
                }
                continue
            }
            if quote != 0 {
                if byte < 0x20 {
                    emit(.lineEnd(byte), 1)
                    continue
                }
                if byte == quote { quote = 0 }
            } else if isInTag {
                if byte == 0x22 || byte == 0x27 { quote = byte }
                if byte == 0x3E { isInTag = false }
            } else if byte == 0x3C {
                if let close = opaqueEnd(place) {
                    place = close
                    continue
                }
                isInTag = true
            }
            place += 1
        }
        emit(.end, 0)
    }

    /// The entity of HTML at `place`, with the length of its reference.
    private func namedEntity(_ place: Place) -> (length: Int, codePoint: UInt32)? {
        let name = place + 1
        var nameEnd = name
        while nameEnd < end, nameEnd.pointee != 0x3B, nameEnd - name <= HTMLEntities.longestName { nameEnd += 1 }
        guard let codePoint = HTMLEntities.codePoint(UnsafeBufferPointer(start: name, count: nameEnd - name)) else {
            return nil
        }
        return (nameEnd + 1 - place, codePoint)
    }

    /// The character that a reference as ``NarrativeText`` writes it stands for.
    private func writtenLineEnd(_ place: Place) -> UInt8? {
        let length = NarrativeText.referenceStart.utf8CodeUnitCount
        guard starts(NarrativeText.referenceStart, place), end - place >= length + 2, place[length + 1] == 0x3B else {
            return nil
        }
        switch place[length] {
        case UInt8(ascii: "9"): return 0x09
        case UInt8(ascii: "A"): return 0x0A
        case UInt8(ascii: "D"): return 0x0D
        default: return nil
        }
    }

    /// The end of the comment, CDATA section or processing instruction that starts at `place`; nil where none does.
    private func opaqueEnd(_ place: Place) -> Place? {
        let close: StaticString
        if starts("<!--", place) {
            close = "-->"
        } else if starts("<![CDATA[", place) {
            close = "]]>"
        } else if starts("<?", place) {
            close = "?>"
        } else {
            return nil
        }
        var current = place + 2
        while current < end {
            if starts(close, current) { return current + close.utf8CodeUnitCount }
            current += 1
        }
        return end
    }

    private func starts(_ text: StaticString, _ place: Place) -> Bool {
        let length = text.utf8CodeUnitCount
        return end - place >= length && (0..<length).allSatisfy { place[$0] == text.utf8Start[$0] }
    }
}
