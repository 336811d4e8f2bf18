internal import CLibXML2
internal import FHIRCore

/// What the reader says when something is wrong.
extension XMLReader {
    /// Adds an issue at a place. An error means that there will be no tree.
    mutating func report(
        _ id: Issue.ID, severity: Issue.Severity? = nil, at position: Int, _ first: String = "", _ second: String = "",
        _ third: String = "", expression: String? = nil
    ) {
        let severity = severity ?? Issue.defaultSeverity(id)
        if severity >= .error { failed = true }
        guard issues.count < options.limits.issues else {
            if !issuesLeftOut {
                issuesLeftOut = true
                issues.append(Issue("limit.issues", String(options.limits.issues)))
            }
            // Nothing more that is said would be heard.
            if failed, !stopped, context.pointee.input != nil { stop() }
            return
        }
        issues.append(
            Issue(
                id, severity: severity, expression: expression ?? self.expression(),
                location: places.location(of: position, in: source), first, second, third))
    }

    /// Adds an issue that is an error in strict reading and a warning in lenient reading.
    mutating func reportLenient(
        _ id: Issue.ID, at position: Int, _ first: String = "", _ second: String = "", _ third: String = "",
        expression: String? = nil
    ) {
        report(
            id, severity: options.mode == .lenient ? .warning : .error, at: position, first, second, third,
            expression: expression)
    }

    @inline(never)
    mutating func reportFormat(
        _ verdict: PrimitiveFormatCheck.Verdict, _ format: Schema.PrimitiveFormat, _ type: UnsafePointer<TypeRecord>,
        _ value: Place, _ length: Int, _ node: NodeRecord
    ) {
        let shown = quoted(token(value, length))
        let name = schema.name(type.pointee.name)
        let isOpen = node.element == builder.nodes[frames[depth].node].element
        // Other systems send control characters; the reader of JSON only warns of them as well.
        let severity: Issue.Severity = options.mode == .lenient || verdict == .control ? .warning : .error
        report(
            Issue.ID(rawValue: "primitive." + name), severity: severity, at: Int(node.position), shown, name,
            PrimitiveFormatText.expectation(format, verdict), expression: isOpen ? expression() : expression(of: node))
    }

    mutating func reportEmpty(_ frame: UnsafeMutablePointer<XMLFrame>) {
        report(
            "structure.empty-element", at: Int(builder.nodes[frame.pointee.node].position),
            nodeName(frame.pointee.node))
    }

    /// A problem that libxml2 found.
    struct Problem {
        var domain: UInt32
        var code: UInt32
        var isFatal: Bool
        var message: UnsafePointer<CChar>?
        var token: UnsafePointer<CChar>?
    }

    /// Reports what libxml2 found, in our words where the problem is a common one.
    mutating func problem(_ problem: Problem) {
        if stopped { return }
        let position = cursor
        if problem.domain == XML_FROM_NAMESPACE.rawValue {
            // Prefixes of our own elements and attributes are seen to where these are read.
            if problem.code == XML_NS_ERR_UNDEFINED_NAMESPACE.rawValue, insideDepth > 0, inside == .narrative {
                reportLenient(
                    "xml.namespace", at: position, quoted(token(problem.token)), "an undeclared prefix",
                    "a declared one")
            } else if problem.code == XML_NS_ERR_ATTRIBUTE_REDEFINED.rawValue {
                report("xml.syntax", at: position, "the attribute \(quoted(token(problem.token))) stands twice")
            } else if problem.code == XML_NS_ERR_QNAME.rawValue {
                report("xml.syntax", at: position, "a name may have one colon, inside")
            }
            return
        }
        guard problem.isFatal else { return }
        // The parser itself is ended at the next call: it may not like that in the midst of a value.
        stopped = true
        switch xmlParserErrors(rawValue: problem.code) {
        case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY:
            report("xml.entity", at: position, "&\(token(problem.token));")
        case XML_ERR_INVALID_CHAR, XML_ERR_INVALID_ENCODING, XML_ERR_UNKNOWN_ENCODING, XML_ERR_UNSUPPORTED_ENCODING,
            XML_I18N_CONV_FAILED:
            reportCharacter(position)
        default:
            if let broken = firstInvalidSequence(upTo: position + 4) {
                report("xml.encoding", at: broken, Self.notUTF8(source.base[broken]))
            } else {
                report("xml.syntax", at: position, reason(problem))
            }
        }
    }

    private mutating func reportCharacter(_ position: Int) {
        if let broken = firstInvalidSequence(upTo: position + 4) {
            return report("xml.encoding", at: broken, Self.notUTF8(source.base[broken]))
        }
        let place = start + min(position, max(source.count - 1, 0))
        let scalar = XMLCharacters.scalar(place, end)?.value ?? UInt32(place.pointee)
        let shown = XMLCharacters.isAllowed(scalar) ? "it stands for" : XMLCharacters.label(scalar)
        report("xml.syntax", at: position, "a character that XML 1.0 does not allow was found (\(shown))")
    }

    private static func notUTF8(_ byte: UInt8) -> String {
        "byte 0x\(String(byte, radix: 16, uppercase: true)) is not UTF-8 here; save the file as UTF-8 or declare its encoding"
    }

    /// The first place before `limit` that is not UTF-8.
    private func firstInvalidSequence(upTo limit: Int) -> Int? {
        let last = start + min(limit, source.count)
        var place = start
        while place < last {
            if place.pointee < 0x80 {
                place += 1
            } else if let (_, length) = XMLCharacters.scalar(place, end) {
                place += length
            } else {
                return place - start
            }
        }
        return nil
    }

    private func reason(_ problem: Problem) -> String {
        switch xmlParserErrors(rawValue: problem.code) {
        case XML_ERR_DOCUMENT_EMPTY: "the document is empty or does not start with a tag"
        case XML_ERR_DOCUMENT_END: "something follows after the end of the record"
        case XML_ERR_TAG_NOT_FINISHED, XML_ERR_LTSLASH_REQUIRED, XML_ERR_GT_REQUIRED: "a tag or an element does not end"
        case XML_ERR_TAG_NAME_MISMATCH: "an end tag does not match the start tag \(token(problem.token))"
        case XML_ERR_ATTRIBUTE_REDEFINED: "an attribute stands twice in one tag"
        case XML_ERR_ATTRIBUTE_NOT_STARTED, XML_ERR_ATTRIBUTE_WITHOUT_VALUE: "an attribute needs a value in quotes"
        case XML_ERR_LT_IN_ATTRIBUTE: "< must be written as &lt; in a value"
        case XML_ERR_NAME_REQUIRED: "a name was expected"
        default:
            String(token(problem.message).prefix { $0 != "\n" })
        }
    }
}
