internal import CLibXML2
internal import FHIRCore

/// The calls that libxml2 makes.
extension XMLReader {
    /// The table of calls. What is left out there, libxml2 does without: no document is built, nothing is loaded.
    nonisolated(unsafe) static let handlers: xmlSAXHandler = {
        var handlers = xmlSAXHandler()
        handover_xml_init_handlers(&handlers)
        handlers.startElementNs = { user, name, prefix, namespace, namespaceCount, namespaces, count, _, attributes in
            guard let name else { return }
            XMLReader.from(user)?.pointee.startElement(
                StartTag(
                    localName: name, prefix: prefix, namespace: namespace, namespaceCount: Int(namespaceCount),
                    namespaces: namespaces, attributeCount: Int(count), attributes: attributes))
        }
        handlers.endElementNs = { user, _, _, _ in XMLReader.from(user)?.pointee.endElement() }
        let characters: charactersSAXFunc = { user, text, count in
            guard let text else { return }
            XMLReader.from(user)?.pointee.characters(text, Int(count))
        }
        handlers.characters = characters
        // The same function, or libxml2 would guess what is ignorable before each call.
        handlers.ignorableWhitespace = characters
        handlers.cdataBlock = characters
        handlers.comment = { user, _ in XMLReader.from(user)?.pointee.comment() }
        handlers.processingInstruction = { user, _, _ in XMLReader.from(user)?.pointee.comment() }
        handlers.internalSubset = { user, _, _, _ in XMLReader.from(user)?.pointee.doctype() }
        handlers.getEntity = { user, name in
            guard let name, let reader = XMLReader.from(user), reader.pointee.isNarrativeEntity(name) else {
                return nil
            }
            return handover_xml_placeholder_entity()
        }
        handlers.serror = { user, error in
            guard let error else { return }
            XMLReader.from(user)?.pointee.problem(
                Problem(
                    domain: UInt32(bitPattern: error.pointee.domain), code: UInt32(bitPattern: error.pointee.code),
                    isFatal: error.pointee.level == XML_ERR_FATAL,
                    message: error.pointee.message, token: error.pointee.str1))
        }
        return handlers
    }()

    @inline(__always)
    private static func from(_ user: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<XMLReader>? {
        user?.assumingMemoryBound(to: XMLReader.self)
    }

    /// A start tag as libxml2 hands it over.
    struct StartTag {
        let localName: Name
        let prefix: Name?
        let namespace: Name?
        let namespaceCount: Int
        /// Pairs of prefix and namespace.
        let namespaces: UnsafeMutablePointer<Name?>?
        let attributeCount: Int
        /// Local name, prefix, namespace, start and end of the value.
        let attributes: UnsafeMutablePointer<Name?>?
    }
}

/// Calls for what is no element.
extension XMLReader {
    mutating func characters(_ text: Place, _ count: Int) {
        if stopped { return xmlStopParser(context) }
        if insideDepth > 0, inside != .leaf { return }
        var index = 0
        while index < count, XMLCharacters.isBlank(text[index]) { index += 1 }
        if index == count { return }
        let position = text >= start && text < end ? text + index - start : cursor
        report("xml.text", at: position, quoted(token(text + index, count - index)))
    }

    mutating func comment() {
        if insideDepth > 0, inside == .narrative { return }
        commentCount += 1
        if firstComment == nil { firstComment = markupStart(before: cursor) }
    }

    /// Where the comment or processing instruction starts that ends at a position.
    private func markupStart(before position: Int) -> Int {
        var index = position - 4
        while index > 0 {
            let place = start + index
            if place[0] == 0x3C, place[1] == 0x3F || place[1] == 0x21 && place[2] == 0x2D && place[3] == 0x2D { break }
            index -= 1
        }
        return max(index, 0)
    }

    mutating func doctype() {
        report("xml.doctype", at: cursor)
        stop()
    }

    /// Whether a named entity is one of HTML's, used inside a narrative.
    func isNarrativeEntity(_ name: Name) -> Bool {
        guard insideDepth > 0 && inside == .narrative || isInDivTag else { return false }
        var length = 0
        while length <= HTMLEntities.longestName, name[length] != 0 { length += 1 }
        return HTMLEntities.codePoint(UnsafeBufferPointer(start: name, count: length)) != nil
    }

    /// Whether the parser is in the start tag of a narrative's `div`, which it has not yet handed over.
    private var isInDivTag: Bool {
        guard depth >= 0, let type = frames[depth].type else { return false }
        let tag = tagStart(before: start + cursor)
        var name = tag + 1
        while name < end, XMLCharacters.isNameByte(name.pointee) { name += 1 }
        if name.pointee == 0x3A { name += 1 } else { name = tag + 1 }
        guard end - name > 3, name[0] == 0x64, name[1] == 0x69, name[2] == 0x76 else { return false }
        let (first, last) = NameKey.loadPadded(name, 3)
        let local = schema.localElement(ofType: type, name, 3, first, last)
        guard local >= 0 else { return false }
        let element = frames[depth].elements + local
        return schema.types[Int(element.pointee.type)].format == Schema.PrimitiveFormat.xhtml.rawValue
    }
}
