internal import CLibXML2
internal import FHIRCore

/// Roots, resources in elements, and the checks of order and namespace.
extension XMLReader {
    /// A start tag where no known element's children are expected: the root, a resource in its element, or something in
    /// unknown content.
    @inline(never)
    mutating func startOther(_ tag: StartTag, _ place: TagPlace) {
        if depth < 0 { return startRoot(tag, place) }
        let frame = frames + depth
        guard frame.pointee.flags.contains(.holdsResource) else { return startUnknownChild(tag, place) }
        if tag.namespace != frame.pointee.namespace { checkNamespace(tag, place, frame) }
        guard !frame.pointee.flags.contains(.isFilled) else {
            report("xml.repeated-element", at: place.start - start, "A resource inside " + nodeName(frame.pointee.node))
            return skip()
        }
        frame.pointee.flags.insert(.isFilled)
        guard let type = resourceType(place) else { return skip() }
        let node = frame.pointee.node
        builder.nodes[node].type = type
        builder.nodes[node].flags.insert(.resource)
        let record = schema.types + Int(type)
        guard push(record, node: node, namespace: tag.namespace, flags: .isResource, isNewLevel: false) else { return }
        if tag.attributeCount > 0 || tag.namespaceCount > 0 { readAttributes(tag, place, record) }
    }

    private mutating func startRoot(_ tag: StartTag, _ place: TagPlace) {
        if tag.namespace != fhirNamespace {
            reportNamespace(tag, place, expected: XMLWorkspace.fhir)
        }
        guard place.nameLength <= options.limits.nameLength else { return nameTooLong(place) }
        let type: UInt16
        if let rootType = options.rootType, schema.typeKind(rootType) != .resource {
            type = rootType
        } else if let found = resourceType(place) {
            type = found
        } else {
            return stop()
        }
        let record = schema.types + Int(type)
        let isResource = record.pointee.kind == Schema.TypeKind.resource.rawValue
        let node = builder.append(
            NodeRecord(
                element: NodeRecord.noElement, name: UInt32(record.pointee.name), type: type,
                kind: record.pointee.format == 0 ? .complex : .absent, flags: isResource ? .resource : [],
                position: UInt32(place.start - start)))
        guard push(record, node: node, namespace: tag.namespace, flags: isResource ? .isResource : []) else { return }
        if tag.attributeCount > 0 || tag.namespaceCount > 0 { readAttributes(tag, place, record) }
    }

    /// The type of the resource whose start tag is at `place`.
    private mutating func resourceType(_ place: TagPlace) -> UInt16? {
        guard let name = schema.nameID(place.name, place.nameLength),
            case let type = schema.typeOfName[Int(name)], type != SchemaFormat.none,
            schema.types[Int(type)].kind == Schema.TypeKind.resource.rawValue, schema.types[Int(type)].flags & 1 == 0
        else {
            report(
                "structure.unknown-resource-type", at: place.start - start,
                quoted(token(place.name, place.nameLength)), schema.fhirVersion)
            return nil
        }
        return type
    }

    /// Starts an element that holds a resource, or that should have been an attribute.
    @inline(never)
    mutating func startUnusual(_ element: UnsafePointer<ElementRecord>, _ tag: StartTag, _ place: TagPlace) {
        if element.pointee.flags & Schema.ElementFlags.xmlAttribute.rawValue != 0 {
            report(
                "structure.unknown-element", at: place.start - start,
                schema.name(element.pointee.name) + " (XML has it as an attribute)",
                frames[depth].type.map { schema.name($0.pointee.name) } ?? "")
            return skip()
        }
        let node = builder.append(
            NodeRecord(
                element: UInt32(element - schema.elements), name: UInt32(element.pointee.name),
                type: element.pointee.type, kind: .complex,
                flags: element.pointee.flags & Schema.ElementFlags.list.rawValue != 0 ? .list : [],
                position: UInt32(place.start - start)))
        guard push(nil, node: node, namespace: tag.namespace, flags: .holdsResource) else { return }
        if tag.attributeCount > 0 || tag.namespaceCount > 0 { readAttributes(tag, place, nil) }
    }

    /// Checks an element that does not come after the last one in the schema's order; false where it is left out.
    @inline(__always)
    mutating func checkRepetition(
        _ element: UnsafePointer<ElementRecord>, _ local: Int, _ frame: UnsafeMutablePointer<XMLFrame>,
        _ place: TagPlace
    ) -> Bool {
        if Int(frame.pointee.lastElement) == local, element.pointee.flags & Schema.ElementFlags.list.rawValue != 0 {
            return true
        }
        return checkDisorder(element, frame, place)
    }

    @inline(never)
    private mutating func checkDisorder(
        _ element: UnsafePointer<ElementRecord>, _ frame: UnsafeMutablePointer<XMLFrame>, _ place: TagPlace
    ) -> Bool {
        let position = place.start - start
        let name = schema.name(element.pointee.name)
        let path = expression() + "." + schema.name(element.pointee.baseName)
        let last = frame.pointee.elements + Int(frame.pointee.lastElement)
        var earlier: UnsafePointer<ElementRecord>? = last
        let isBehind = Int32(element.pointee.field) < frame.pointee.lastField
        if isBehind {
            if !frame.pointee.flags.contains(.isUnordered) {
                frame.pointee.flags.insert(.isUnordered)
                disorders.append(XMLDisorder(next: frame.pointee.node + 1))
            }
            earlier = disorders[disorders.count - 1].earlier(element, builder.nodes, builder.nodeCount, schema.elements)
        }
        if let earlier, earlier != element {
            report(
                "structure.choice", at: position, schema.name(earlier.pointee.name), name,
                schema.name(element.pointee.baseName) + "[x]", expression: path)
            return false
        }
        if earlier != nil, element.pointee.flags & Schema.ElementFlags.list.rawValue == 0 {
            report("xml.repeated-element", at: position, name, expression: path)
            return false
        }
        if isBehind {
            reportLenient("xml.order", at: position, name, schema.name(last.pointee.name), expression: path)
        }
        return true
    }

    /// Reports an element in another namespace than the element around it.
    @inline(never)
    mutating func checkNamespace(_ tag: StartTag, _ place: TagPlace, _ frame: UnsafeMutablePointer<XMLFrame>) {
        // A narrative is expected to change to XHTML, and says so itself where it does not.
        if tag.namespace == fhirNamespace || tag.namespace == xhtmlNamespace && isNarrativeElement(place, frame) {
            return
        }
        reportNamespace(tag, place, expected: XMLWorkspace.fhir)
    }

    private func isNarrativeElement(_ place: TagPlace, _ frame: UnsafeMutablePointer<XMLFrame>) -> Bool {
        guard let type = frame.pointee.type else { return false }
        let (first, last) = NameKey.loadPadded(place.name, place.nameLength)
        let local = schema.localElement(ofType: type, place.name, place.nameLength, first, last)
        guard local >= 0 else { return false }
        let childType = schema.types[Int((frame.pointee.elements + local).pointee.type)]
        return childType.format == Schema.PrimitiveFormat.xhtml.rawValue
    }

    mutating func reportNamespace(
        _ tag: StartTag, _ place: TagPlace, expected: String, severity: Issue.Severity? = nil
    ) {
        let namespace = tag.namespace.map { quoted(token($0)) } ?? "no namespace"
        report(
            "xml.namespace", severity: severity ?? (options.mode == .lenient ? .warning : .error),
            at: place.start - start, quoted(token(place.name, place.nameLength)), namespace, expected)
    }

    mutating func nameTooLong(_ place: TagPlace) {
        report("limit.name-length", at: place.start - start, String(options.limits.nameLength))
        stop()
    }

    /// Looks names and namespaces up in time that grows with how many prefixes are declared: keep them few.
    mutating func checkNamespaceCount(_ tag: StartTag) {
        guard tag.namespaceCount > 0, context.pointee.nsNr > 2 * Int32(XMLTagLimit.attributes) else { return }
        report("limit.attributes", at: tagStart(before: start + cursor) - start, String(XMLTagLimit.attributes))
        stop()
    }
}
