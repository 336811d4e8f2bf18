/// Checks in one pass that a narrative is a well-formed XHTML `div`, so that it can stand in XML as it is.
///
/// JSON may carry anything as a narrative; XML must not be broken by it. What is checked is XML 1.0 with namespaces:
/// tags nest, attributes are quoted and unique, entities and prefixes are known, comments and CDATA sections are
/// closed, the bytes are UTF-8 and every character is one that XML allows. Which XHTML elements and attributes FHIR
/// allows is the validator's matter.
package struct NarrativeScanner {
    /// What is wrong, and where.
    package struct Problem: Error {
        /// Bytes from the start of the narrative.
        package var offset: Int
        package var reason: String
    }

    /// What was found in a narrative that is well-formed.
    package struct Finding {
        /// Whether the `div` is in the XHTML namespace by a declaration of its own.
        package var hasNamespace = false
        /// Where the name of the `div` ends, in bytes from the start: the place for a declaration.
        package var nameEnd = 0
        /// Whether there are named entities other than the five of XML.
        package var hasNamedEntities = false
        /// Whether an attribute value has line ends or tabs in it, which an XML reader makes spaces of.
        package var hasLineEndsInValues = false
        /// Whether an attribute value has a line end or tab in the form that ``NarrativeText`` writes.
        package var hasWrittenLineEnds = false
        /// Whether something inside is declared to be in a namespace other than XHTML.
        var declaresOtherNamespace = false
        /// Where the last tag, comment or section inside the `div` ends; 0 where there is only text.
        var lastMarkupEnd = 0
        /// Where the `div` ends.
        var end = 0
    }

    /// How deep the elements of a narrative may nest.
    package static let depthLimit = 1024
    /// How many attributes one tag may have.
    package static let attributeLimit = 256

    /// The problem that keeps a narrative from being written as XML; nil where there is none.
    ///
    /// - Parameter bytes: The narrative.
    package static func check(_ bytes: UnsafeBufferPointer<UInt8>) -> Problem? {
        do throws(Problem) {
            _ = try scan(bytes)
            return nil
        } catch {
            return error
        }
    }

    /// Scans a narrative.
    ///
    /// - Parameter isPart: Whether anything may follow after the `div`; otherwise only white space may, and may stand
    ///   before it.
    package static func scan(
        _ bytes: UnsafeBufferPointer<UInt8>, isPart: Bool = false
    ) throws(Problem) -> Finding {
        guard let base = bytes.baseAddress, bytes.count > 0, bytes.count <= Int(UInt32.max) else {
            throw Problem(offset: 0, reason: "it is empty or too long")
        }
        var result: Result<Finding, Problem>?
        withUnsafeTemporaryAllocation(of: NameRange.self, capacity: depthLimit + attributeLimit) { names in
            guard let open = names.baseAddress else { return }
            var scanner = NarrativeScanner(
                start: base, end: base + bytes.count, open: open, attributes: open + depthLimit)
            result = Result { () throws(Problem) in try scanner.run(isPart: isPart) }
        }
        guard let result else { throw Problem(offset: 0, reason: "it cannot be scanned") }
        return try result.get()
    }

    typealias Place = UnsafePointer<UInt8>

    /// Where a name stands.
    struct NameRange {
        var start: UInt32
        var length: UInt32
    }

    // Invariant: `open` has room for `depthLimit` ranges and `attributes` for `attributeLimit`; the first `depth` and
    // `attributeCount` are in use. No place passes `end`, which may not be readable.
    let start: Place
    let end: Place
    let open: UnsafeMutablePointer<NameRange>
    let attributes: UnsafeMutablePointer<NameRange>
    var depth = 0
    var attributeCount = 0
    /// Prefixes declared inside the narrative, with the depth of the element that declares them.
    var prefixes: [(name: NameRange, depth: Int, isXHTML: Bool)] = []
    var finding = Finding()

    init(
        start: Place, end: Place, open: UnsafeMutablePointer<NameRange>, attributes: UnsafeMutablePointer<NameRange>
    ) {
        self.start = start
        self.end = end
        self.open = open
        self.attributes = attributes
    }

    private mutating func run(isPart: Bool) throws(Problem) -> Finding {
        var place = skipBlanks(start)
        guard place < end, place.pointee == 0x3C else { throw problem(place, "it must be a div element") }
        let nameStart = place + 1
        var nameEnd = nameStart
        place = try startTag(place, nameEnd: &nameEnd)
        guard isDiv(nameStart, nameEnd) else { throw problem(nameStart, "its outermost element must be div") }
        finding.nameEnd = nameEnd - start
        while depth > 0 {
            place = try text(place)
            guard place < end else { throw problem(end, "\(openName()) is not closed") }
            if place.pointee == 0x26 {
                place = try reference(place)
            } else {
                place = try markup(place)
                if depth > 0 { finding.lastMarkupEnd = place - start }
            }
        }
        finding.end = place - start
        if isPart { return finding }
        place = skipBlanks(place)
        guard place == end else { throw problem(place, "something follows after the div") }
        return finding
    }

    /// Whether a name is `div`, with or without a prefix.
    private func isDiv(_ name: Place, _ nameEnd: Place) -> Bool {
        guard nameEnd - name >= 3 else { return false }
        let local = nameEnd - 3
        return local[0] == 0x64 && local[1] == 0x69 && local[2] == 0x76 && (local == name || local[-1] == 0x3A)
    }

    /// Reads a tag, comment, CDATA section or processing instruction.
    private mutating func markup(_ place: Place) throws(Problem) -> Place {
        guard end - place >= 2 else { throw problem(place, "< starts a tag that does not end") }
        switch place[1] {
        case 0x2F: return try endTag(place)
        case 0x21:
            if starts(place, "<!--") { return try comment(place) }
            if starts(place, "<![CDATA[") {
                guard let close = find("]]>", from: place + 9) else {
                    throw problem(place, "the CDATA section does not end")
                }
                try checkCharacters(place + 9, close)
                return close + 3
            }
            throw problem(place, "only comments and CDATA sections may start with <!")
        case 0x3F: return try processingInstruction(place)
        default:
            var nameEnd = place
            return try startTag(place, nameEnd: &nameEnd)
        }
    }

    private func comment(_ place: Place) throws(Problem) -> Place {
        guard let dashes = find("--", from: place + 4) else { throw problem(place, "the comment does not end") }
        guard dashes + 2 < end, dashes[2] == 0x3E else { throw problem(dashes, "a comment must not have -- inside") }
        try checkCharacters(place + 4, dashes)
        return dashes + 3
    }

    private func processingInstruction(_ place: Place) throws(Problem) -> Place {
        let target = place + 2
        let targetEnd = XMLCharacters.nameEnd(target, end)
        guard targetEnd > target, let close = find("?>", from: targetEnd),
            close == targetEnd || XMLCharacters.isBlank(targetEnd.pointee)
        else { throw problem(place, "the processing instruction is not well-formed") }
        if targetEnd - target == 3, target[0] | 0x20 == 0x78, target[1] | 0x20 == 0x6D, target[2] | 0x20 == 0x6C {
            throw problem(place, "an XML declaration may not stand inside")
        }
        try checkCharacters(targetEnd, close)
        return close + 2
    }

    private mutating func endTag(_ place: Place) throws(Problem) -> Place {
        let expected = open[depth - 1]
        let name = place + 2
        let length = Int(expected.length)
        guard end - name > length, sameBytes(name, start + Int(expected.start), length) else {
            throw problem(place, "an end tag was found where </\(openName())> was expected")
        }
        let close = skipBlanks(name + length)
        guard close < end, close.pointee == 0x3E else {
            throw problem(place, "an end tag was found where </\(openName())> was expected")
        }
        depth -= 1
        while let last = prefixes.last, last.depth > depth { prefixes.removeLast() }
        return close + 1
    }
}
