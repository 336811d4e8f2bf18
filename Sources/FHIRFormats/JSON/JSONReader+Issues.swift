import FHIRCore

/// What the reader says when something is wrong.
extension JSONReader {
    /// Adds an issue at a place. An error means that there will be no tree.
    mutating func report(
        _ id: Issue.ID, severity: Issue.Severity? = nil, at place: UnsafePointer<UInt8>, _ first: String = "",
        _ second: String = "", _ third: String = ""
    ) {
        let isError = (severity ?? Issue.defaultSeverity(id)) >= .error
        // The first error is listed behind however many warnings: it says why there is no record.
        let isListed = issues.count < options.limits.issues || (isError && !failed)
        if isError { failed = true }
        guard isListed else {
            if !issuesLeftOut {
                issuesLeftOut = true
                issues.append(Issue("limit.issues", String(options.limits.issues)))
            }
            return
        }
        issues.append(
            Issue(
                id, severity: severity, expression: expression(), location: source.location(at: place - start), first,
                second, third))
    }

    /// Adds an issue that is an error in strict reading and a warning in lenient reading.
    mutating func reportLenient(
        _ id: Issue.ID, at place: UnsafePointer<UInt8>, _ first: String = "", _ second: String = "",
        _ third: String = ""
    ) {
        report(id, severity: options.mode == .lenient ? .warning : .error, at: place, first, second, third)
    }

    /// Reports a token that JSON does not allow where it stands.
    mutating func unexpected(_ place: Place, _ expected: String) -> Place? {
        if place >= end {
            report("json.syntax", at: end, "the input ends too early; \(expected)")
        } else if place.pointee == 0x2F {
            report("json.syntax", at: place, "JSON has no comments")
        } else {
            report("json.syntax", at: place, "\(token(place)) was found; \(expected)")
        }
        return nil
    }

    mutating func reportText(_ failure: JSONText.Failure, _ place: Place) {
        switch failure {
        case .unterminated:
            report("json.syntax", at: place, "the input ends inside a string")
        case .control(let byte):
            report(
                "json.syntax", at: place,
                "a control character (U+00\(byte < 16 ? "0" : "")\(String(byte, radix: 16, uppercase: true))) stands in a string; write it as an escape"
            )
        case .encoding:
            report("json.encoding", at: place, "byte 0x\(String(place.pointee, radix: 16, uppercase: true))")
        case .escape(let escape):
            report("json.escape", severity: .fatal, at: place, escape, "JSON does not define it")
        case .surrogate(let escape):
            report("json.escape", severity: .fatal, at: place, escape, "it is half of a surrogate pair")
        }
    }

    mutating func reportFormat(
        _ verdict: PrimitiveFormatCheck.Verdict, _ format: Schema.PrimitiveFormat, _ type: UnsafePointer<TypeRecord>,
        _ value: Place, _ bytes: Place, _ length: Int
    ) {
        let shown =
            "\"" + shortened(String(decoding: UnsafeBufferPointer(start: bytes, count: length), as: UTF8.self)) + "\""
        let name = schema.name(type.pointee.name)
        let id = Issue.ID(rawValue: "primitive." + name)
        if verdict == .control {
            // Other systems send them; XML cannot carry them, and writing XML says so.
            report(id, severity: .warning, at: value, shown, name, PrimitiveFormatText.expectation(format, verdict))
        } else {
            reportLenient(id, at: value, shown, name, PrimitiveFormatText.expectation(format, verdict))
        }
    }

    mutating func reportChoice(_ one: UInt32, _ other: UInt32, _ position: UInt32) {
        let first = schema.elements[Int(one)]
        report(
            "structure.choice", at: start + Int(position), schema.name(first.name),
            schema.name(schema.elements[Int(other)].name), schema.name(first.baseName) + "[x]")
    }

    func elementName(_ element: UnsafePointer<ElementRecord>) -> String { schema.name(element.pointee.name) }

    /// What kind of JSON value starts at a place.
    func found(_ value: Place) -> String {
        switch value.pointee {
        case 0x7B: "an object"
        case 0x5B: "an array"
        case 0x22: "a string"
        case 0x74, 0x66: "a boolean"
        case 0x6E: "null"
        default: "a number"
        }
    }

    /// What kind of JSON value an element has.
    func expectation(_ element: UnsafePointer<ElementRecord>) -> String {
        let type = element.pointee.type
        let name = schema.typeName(type)
        guard schema.typeKind(type) == .primitive else { return "an object (\(name))" }
        let format = schema.primitiveFormat(type)
        if format == .boolean { return "true or false" }
        return Self.isNumber(format) ? "a number (\(name))" : "a string (\(name))"
    }

    /// The token at a place, shortened.
    func token(_ place: Place) -> String {
        var stop = place + 1
        if place.pointee == 0x22 {
            while stop < end, stop.pointee != 0x22, stop.pointee >= 0x20, stop - place < 40 { stop += 1 }
            if stop < end, stop.pointee == 0x22 { stop += 1 }
        } else {
            while stop < end, stop.pointee > 0x20, stop.pointee != 0x2C, stop.pointee != 0x22, stop - place < 40 {
                stop += 1
            }
        }
        return String(decoding: UnsafeBufferPointer(start: place, count: stop - place), as: UTF8.self)
    }

    func shortened(_ text: String) -> String { text.count <= 48 ? text : text.prefix(48) + "…" }

    /// The FHIRPath location of the element being read.
    private func expression() -> String {
        guard depth >= 0 else { return "" }
        var path = schema.name(UInt16(truncatingIfNeeded: builder.nodes[0].name))
        for level in 0...depth {
            let frame = frames[level]
            guard let element = frame.current else { break }
            path += "." + schema.name(element.pointee.baseName)
            if element.pointee.flags & Schema.ElementFlags.list.rawValue != 0 { path += "[\(max(frame.item, 0))]" }
        }
        return path
    }
}
