import FHIRCore

/// Narratives: carried to the letter, as the slice of the source from `<div` to the end of `</div>`.
extension XMLReader {
    @inline(never)
    mutating func startNarrative(_ node: NodeRecord, _ tag: StartTag, _ place: TagPlace) {
        if tag.namespace != xhtmlNamespace { reportNamespace(tag, place, expected: XMLWorkspace.xhtml) }
        var node = node
        node.kind = .xhtml
        narrative = Narrative(node: builder.append(node), position: place.start - start, prefix: tag.prefix)
        if let namespaces = tag.namespaces {
            for index in 0..<tag.namespaceCount
            where namespaces[index * 2] == nil && namespaces[index * 2 + 1] == xhtmlNamespace {
                narrative.declaresDefault = true
            }
        }
        checkNamespaceCount(tag)
        insideDepth = 1
        inside = .narrative
    }

    mutating func endNarrative() {
        let first = start + narrative.position
        let length = cursor - narrative.position
        guard length > 0 else { return }
        let node = builder.nodes + narrative.node
        node.pointee.valueOffset = UInt32(truncatingIfNeeded: narrative.position)
        node.pointee.valueLength = UInt32(truncatingIfNeeded: length)
        // A div that declares its namespace itself, with no prefixes around it, can stand anywhere as it is.
        if narrative.declaresDefault && prefixes.isEmpty && narrative.prefix == nil { return }
        makeNarrativeIndependent(UnsafeBufferPointer(start: first, count: length))
    }

    /// Adds the declarations that the narrative inherits from the elements around it.
    @inline(never)
    private mutating func makeNarrativeIndependent(_ letters: UnsafeBufferPointer<UInt8>) {
        var inherited: [NarrativeNamespaces.Declaration] = []
        for declaration in prefixes.reversed() {
            let prefix = Array(String(cString: declaration.prefix).utf8)
            if inherited.contains(where: { $0.prefix == prefix }) { continue }
            inherited.append(
                NarrativeNamespaces.Declaration(prefix: prefix, namespace: Array(String(cString: declaration.namespace).utf8)))
        }
        let namespaces = NarrativeNamespaces(
            inherited: inherited, rootPrefix: narrative.prefix.map { Array(String(cString: $0).utf8) },
            declaresDefault: narrative.declaresDefault)
        guard let changed = namespaces.independent(letters) else { return }
        let node = builder.nodes + narrative.node
        changed.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return }
            node.pointee.valueOffset = UInt32(truncatingIfNeeded: builder.appendText(base, bytes.count))
            node.pointee.valueLength = UInt32(truncatingIfNeeded: bytes.count)
            node.pointee.flags.insert(.inText)
        }
    }
}
