internal import FHIRCore

/// Narratives: carried to the letter, as the slice of the source from `<div` to the end of `</div>`.
extension XMLReader {
    @inline(never)
    mutating func startNarrative(_ node: NodeRecord, _ tag: StartTag, _ place: TagPlace) {
        var node = node
        node.kind = .xhtml
        narrative = Narrative(node: builder.append(node), position: place.start - start, prefix: tag.prefix)
        if let namespaces = tag.namespaces {
            for index in 0..<tag.namespaceCount
            where namespaces[index * 2] == nil && namespaces[index * 2 + 1] == xhtmlNamespace {
                narrative.declaresDefault = true
            }
        }
        if tag.namespace != xhtmlNamespace { reportNarrativeNamespace(tag, place) }
        checkNamespaceCount(tag)
        insideDepth = 1
        inside = .narrative
        if narrative.declaresDefault, tag.prefix == nil, !stopped { passOverNarrative(place) }
    }

    /// Reports a `div` that is not in the XHTML namespace. Where it only lacks a declaration, lenient reading adds one.
    private mutating func reportNarrativeNamespace(_ tag: StartTag, _ place: TagPlace) {
        let declares = (0..<tag.namespaceCount).contains { tag.namespaces?[$0 * 2] == nil }
        let canBeAdded = tag.prefix == nil && !declares
        reportNamespace(
            tag, place, expected: XMLWorkspace.xhtml,
            severity: canBeAdded && options.mode == .lenient ? .warning : .error)
    }

    /// Checks a narrative with our own scanner, several times as fast as the parser, and takes the parser to its end.
    ///
    /// Where the scanner finds anything that it does not like, the parser reads the narrative and says what is wrong.
    private mutating func passOverNarrative(_ place: TagPlace) {
        let rest = UnsafeBufferPointer(start: place.start, count: end - place.start)
        guard let finding = try? NarrativeScanner.scan(rest, isPart: true) else { return }
        narrative.finding = finding
        // Whether elements of FHIR stand inside, the parser can tell.
        guard !finding.declaresOtherNamespace, finding.lastMarkupEnd > 0, let input = context.pointee.input else {
            return
        }
        // The parser has read the start tag up to its `>` and goes on with what follows. It may as well go on with the
        // `>` of the last tag inside: what it then sees is `<div>`, the text after that tag, and `</div>`.
        input.pointee.cur = place.start + (finding.lastMarkupEnd - 1)
    }

    mutating func endNarrative() {
        let letters = UnsafeBufferPointer(start: start + narrative.position, count: max(cursor - narrative.position, 0))
        let node = builder.nodes + narrative.node
        node.pointee.valueOffset = UInt32(truncatingIfNeeded: narrative.position)
        node.pointee.valueLength = UInt32(truncatingIfNeeded: letters.count)
        if let finding = narrative.finding {
            if finding.hasLineEndsInValues || finding.hasWrittenLineEnds {
                NarrativeText.letters(fromXML: letters).map { keepNarrative($0) }
            }
        } else {
            makeNarrativeIndependent(letters)
        }
    }

    private mutating func keepNarrative(_ letters: [UInt8]) {
        let node = builder.nodes + narrative.node
        letters.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return }
            node.pointee.valueOffset = UInt32(truncatingIfNeeded: builder.appendText(base, bytes.count))
            node.pointee.valueLength = UInt32(truncatingIfNeeded: bytes.count)
            node.pointee.flags.insert(.inText)
        }
        // Long declarations, added to many short narratives, must not grow out of proportion.
        if builder.textCount > 2 * source.count + 65_536, !stopped {
            report("limit.attributes", at: narrative.position, String(Self.prefixLimit))
            stop()
        }
    }

    /// Adds the declarations that the narrative inherits from the elements around it.
    @inline(never)
    private mutating func makeNarrativeIndependent(_ letters: UnsafeBufferPointer<UInt8>) {
        var inherited: [NarrativeNamespaces.Declaration] = []
        var seen: Set<Name> = []
        // The parser has each prefix once, so that its address stands for it.
        for declaration in prefixes.reversed() where seen.insert(declaration.prefix).inserted {
            let prefix = Array(String(cString: declaration.prefix).utf8)
            inherited.append(
                NarrativeNamespaces.Declaration(
                    prefix: prefix, namespace: Array(String(cString: declaration.namespace).utf8)))
        }
        let namespaces = NarrativeNamespaces(
            inherited: inherited, rootPrefix: narrative.prefix.map { Array(String(cString: $0).utf8) },
            declaresDefault: narrative.declaresDefault)
        let independent = namespaces.independent(letters)
        let changed = (independent ?? Array(letters)).withUnsafeBufferPointer { NarrativeText.letters(fromXML: $0) }
        (changed ?? independent).map { keepNarrative($0) }
    }
}
