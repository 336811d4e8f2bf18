/// Start tags with their attributes and namespaces.
extension NarrativeScanner {
    static let xhtml: StaticString = "http://www.w3.org/1999/xhtml"

    /// Reads the start tag or empty tag at `place`.
    mutating func startTag(_ place: Place, nameEnd: inout Place) throws(Problem) -> Place {
        let name = place + 1
        let colon = try qualifiedName(name, &nameEnd)
        attributeCount = 0
        var hasPrefixedAttributes = false
        var current = nameEnd
        while true {
            let afterBlanks = skipBlanks(current)
            guard afterBlanks < end else { throw problem(place, "a tag does not end") }
            let byte = afterBlanks.pointee
            if byte == 0x3E || byte == 0x2F {
                current = afterBlanks
                break
            }
            guard afterBlanks > current else { throw problem(current, "white space was expected before an attribute") }
            current = try attribute(afterBlanks, &hasPrefixedAttributes)
        }
        if colon != nil || hasPrefixedAttributes { try checkPrefixes(name, colon) }
        if depth == 0, let colon {
            guard lookUp(name, colon) == true else { throw problem(name, "its div is in another namespace than XHTML") }
            finding.hasNamespace = true
        }
        let isEmpty = current.pointee == 0x2F
        if isEmpty {
            guard current + 1 < end, current[1] == 0x3E else { throw problem(current, "/ must be followed by >") }
            while let last = prefixes.last, last.depth > depth { prefixes.removeLast() }
            return current + 2
        }
        guard depth < Self.depthLimit else { throw problem(place, "it nests more than \(Self.depthLimit) levels deep") }
        open[depth] = range(name, nameEnd)
        depth += 1
        return current + 1
    }

    /// Finds the end of a name that may have one prefix; returns where the colon is.
    @inline(__always)
    private func qualifiedName(_ name: Place, _ nameEnd: inout Place) throws(Problem) -> Place? {
        var current = name
        if current < end, XMLCharacters.isNameStartByte(current.pointee) {
            current += 1
            while current < end, XMLCharacters.isNameByte(current.pointee) { current += 1 }
        }
        if current < end, current > name, current.pointee < 0x80, current.pointee != 0x3A {
            nameEnd = current
            return nil
        }
        return try unusualName(name, &nameEnd)
    }

    @inline(never)
    private func unusualName(_ name: Place, _ nameEnd: inout Place) throws(Problem) -> Place? {
        let first = XMLCharacters.nameEnd(name, end)
        guard first > name else { throw problem(name, "a name was expected") }
        nameEnd = first
        guard first < end, first.pointee == 0x3A else { return nil }
        let second = XMLCharacters.nameEnd(first + 1, end)
        guard second > first + 1, second == end || second.pointee != 0x3A else {
            throw problem(name, "a name may have one colon, inside")
        }
        nameEnd = second
        return first
    }

    @inline(__always)
    private mutating func attribute(_ name: Place, _ hasPrefixed: inout Bool) throws(Problem) -> Place {
        var nameEnd = name
        let colon = try qualifiedName(name, &nameEnd)
        var current = skipBlanks(nameEnd)
        guard current < end, current.pointee == 0x3D else {
            throw problem(name, "the attribute \(shown(name, nameEnd)) has no value")
        }
        current = skipBlanks(current + 1)
        guard current < end, current.pointee == 0x22 || current.pointee == 0x27 else {
            throw problem(name, "the value of \(shown(name, nameEnd)) must be in quotes")
        }
        let close = try attributeValue(current + 1, quote: current.pointee)
        let length = nameEnd - name
        for index in 0..<attributeCount
        where Int(attributes[index].length) == length
            && sameBytes(start + Int(attributes[index].start), name, length)
        {
            throw problem(name, "the attribute \(shown(name, nameEnd)) stands twice")
        }
        guard attributeCount < Self.attributeLimit else { throw problem(name, "a tag has too many attributes") }
        attributes[attributeCount] = range(name, nameEnd)
        attributeCount += 1
        if let colon {
            hasPrefixed = true
            if isXMLNS(name, colon) { try declare(colon + 1, nameEnd, current + 1, close) }
        } else if length == 5, isXMLNS(name, nameEnd) {
            let isXHTML = same(current + 1, close, Self.xhtml)
            guard isXHTML || depth > 0 else { throw problem(name, "its div is in another namespace than XHTML") }
            if depth == 0 { finding.hasNamespace = true }
            if !isXHTML { finding.declaresOtherNamespace = true }
        }
        return close + 1
    }

    /// Remembers a prefix that the tag being read declares.
    private mutating func declare(_ prefix: Place, _ prefixEnd: Place, _ value: Place, _ valueEnd: Place)
        throws(Problem)
    {
        guard valueEnd > value, !isXMLNS(prefix, prefixEnd), !same(prefix, prefixEnd, "xml") else {
            throw problem(prefix, "the prefix \(shown(prefix, prefixEnd)) cannot be declared like this")
        }
        guard prefixes.count < Self.attributeLimit else { throw problem(prefix, "too many prefixes are declared") }
        let isXHTML = same(value, valueEnd, Self.xhtml)
        if !isXHTML { finding.declaresOtherNamespace = true }
        prefixes.append((range(prefix, prefixEnd), depth + 1, isXHTML))
    }

    /// Checks that every prefix used in the tag just read has been declared.
    private func checkPrefixes(_ name: Place, _ colon: Place?) throws(Problem) {
        if let colon, lookUp(name, colon) == nil, !same(name, colon, "xml") {
            throw problem(name, "the prefix \(shown(name, colon)) is not declared")
        }
        for index in 0..<attributeCount {
            let attribute = start + Int(attributes[index].start)
            let attributeEnd = attribute + Int(attributes[index].length)
            guard let colon = (attribute..<attributeEnd).first(where: { $0.pointee == 0x3A }) else { continue }
            if isXMLNS(attribute, colon) || same(attribute, colon, "xml") || lookUp(attribute, colon) != nil {
                continue
            }
            throw problem(attribute, "the prefix \(shown(attribute, colon)) is not declared")
        }
    }

    /// Whether a declared prefix stands for XHTML; nil where it is not declared.
    private func lookUp(_ prefix: Place, _ prefixEnd: Place) -> Bool? {
        let length = prefixEnd - prefix
        let declaration = prefixes.last {
            Int($0.name.length) == length && sameBytes(start + Int($0.name.start), prefix, length)
        }
        return declaration?.isXHTML
    }

    private func isXMLNS(_ name: Place, _ nameEnd: Place) -> Bool { same(name, nameEnd, "xmlns") }
}
