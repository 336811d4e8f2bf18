/// The two forms of a narrative: as JSON and the tree carry it, and as it stands in XML.
///
/// They are the same letters, but for what XML cannot carry as it is:
/// - HTML's named entities, which XML without a DTD does not know, become numeric references.
/// - A missing declaration of the XHTML namespace is added.
/// - Line ends and tabs inside attribute values, of which every XML reader makes spaces, become the references
///   `&#x000A;`, `&#x000D;` and `&#x0009;`. In this form, which nobody else uses, they are recognised and turned back.
enum NarrativeText {
    /// How the references to line ends and tabs start.
    static let referenceStart: StaticString = "&#x000"

    /// Appends a narrative as XML needs it.
    ///
    /// - Returns: Whether the namespace was added.
    static func append(
        _ letters: UnsafeBufferPointer<UInt8>, to sink: inout ByteSink
    ) throws(NarrativeScanner.Problem) -> Bool {
        let finding = try NarrativeScanner.scan(letters)
        guard let base = letters.baseAddress else { return false }
        if finding.hasNamespace, !finding.hasNamedEntities, !finding.hasLineEndsInValues {
            sink.append(base, letters.count)
            return false
        }
        var place = base
        if !finding.hasNamespace {
            sink.append(base, finding.nameEnd)
            sink.append(" xmlns=\"http://www.w3.org/1999/xhtml\"")
            place += finding.nameEnd
        }
        var isTag = !finding.hasNamespace
        NarrativeLetters(place, base + letters.count).forEachSpecial(isInTag: &isTag) { kind, run, length in
            sink.append(run.lowerBound, run.upperBound - run.lowerBound)
            switch kind {
            case .entity(let codePoint):
                sink.append("&#")
                sink.append(String(codePoint))
                sink.append(UInt8(ascii: ";"))
            case .lineEnd(let byte):
                sink.append(referenceStart)
                sink.append(byte == 0x09 ? "9;" : byte == 0x0A ? "A;" : "D;")
            case .reference: sink.append(run.upperBound, length)
            case .end: break
            }
        }
        return !finding.hasNamespace
    }

    /// The letters of a narrative that was found in XML; nil where they are the same.
    static func letters(fromXML text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard let base = text.baseAddress else { return nil }
        var result: [UInt8] = []
        var isChanged = false
        var isTag = false
        NarrativeLetters(base, base + text.count).forEachSpecial(isInTag: &isTag) { kind, run, length in
            result.append(
                contentsOf: UnsafeBufferPointer(start: run.lowerBound, count: run.upperBound - run.lowerBound))
            switch kind {
            case .entity: result.append(contentsOf: UnsafeBufferPointer(start: run.upperBound, count: length))
            case .lineEnd(let byte):
                isChanged = true
                // A carriage return with its line feed is one line end, and one space.
                if byte == 0x0A, result.last == 0x20, run.isEmpty, run.lowerBound > base, run.lowerBound[-1] == 0x0D {
                    break
                }
                result.append(0x20)
            case .reference(let byte):
                isChanged = true
                result.append(byte)
            case .end: break
            }
        }
        return isChanged ? result : nil
    }
}
