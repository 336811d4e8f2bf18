internal import FHIRCore
internal import FHIRFormats

/// The StructureDefinition of a profile or extension that the standard itself defines, made from the schema's facts.
///
/// The schema has what the differential states, in the text form that `Schemas/README.md` describes. Nothing of it is
/// read before the definition is asked for.
struct SchemaProfile {
    private let schema: Schema
    private var json = ""
    /// What is to be closed before the next element is written.
    private var isInElement = false
    private var constraints = ""
    private var elements = ""

    /// The definition as a record with a differential; nil where the schema does not carry it.
    static func tree(of reference: CanonicalReference, schema: Schema) -> ElementTree? {
        guard let known = schema.definition(reference.url) else { return nil }
        guard reference.isAnswered(by: known.version.isEmpty ? nil : known.version) else { return nil }
        var profile = SchemaProfile(schema: schema)
        profile.write(reference.url, known)
        let source = profile.json.sourceBuffer(name: "the schema of FHIR \(schema.fhirVersion)")
        return FHIRJSON.read(source, schema: schema, options: ReadOptions(mode: .lenient)).tree
    }

    private init(schema: Schema) { self.schema = schema }

    private mutating func write(_ url: String, _ known: Schema.Definition) {
        var header = Header()
        for line in known.text.split(separator: "\n") {
            if line.hasPrefix("    @") {
                addFact(Words(line.dropFirst(5)))
            } else if line.hasPrefix("  @") {
                header.read(Words(line.dropFirst(3)))
            } else {
                closeElement()
                openElement(line.dropFirst(2))
            }
        }
        closeElement()
        json = "{\"resourceType\":\"StructureDefinition\",\"url\":\(Self.quoted(url)),"
        if !known.version.isEmpty { json += "\"version\":\(Self.quoted(known.version))," }
        json += "\"name\":\(Self.quoted(header.name)),\"status\":\"active\",\"kind\":\"\(kind(ofType: header.type))\","
        json += "\"abstract\":\(header.isAbstract),"
        if !header.contexts.isEmpty { json += "\"context\":[\(header.contexts.joined(separator: ","))]," }
        if !header.invariants.isEmpty {
            json += "\"contextInvariant\":[\(header.invariants.joined(separator: ","))],"
        }
        json += "\"type\":\(Self.quoted(header.type)),\"baseDefinition\":\(Self.quoted(header.base)),"
        json += "\"derivation\":\"constraint\",\"differential\":{\"element\":[\(elements)]}}"
    }

    private func kind(ofType name: String) -> String {
        schema.typeID(named: name).map { schema.typeKind($0) == .resource } == true ? "resource" : "complex-type"
    }

    /// What the lines before the elements say.
    private struct Header {
        var name = ""
        var type = ""
        var base = ""
        var isAbstract = false
        var contexts: [String] = []
        var invariants: [String] = []

        mutating func read(_ words: Words) {
            var words = words
            switch words.next() {
            case "name": name = words.rest
            case "type": type = words.rest
            case "base": base = SchemaProfile.canonical(words.rest)
            case "abstract": isAbstract = true
            case "context":
                let kind = words.next()
                let expression = SchemaProfile.unescaped(words.rest)
                contexts.append(
                    "{\"type\":\(SchemaProfile.quoted(kind)),\"expression\":\(SchemaProfile.quoted(expression))}")
            case "context-invariant": invariants.append(SchemaProfile.quoted(SchemaProfile.unescaped(words.rest)))
            default: break
            }
        }
    }

    // MARK: Elements

    private mutating func openElement(_ line: Substring) {
        isInElement = true
        constraints = ""
        if !elements.isEmpty { elements += "," }
        var parts = line.split(separator: " !").map(String.init)
        var words = Words(parts.isEmpty ? "" : parts.removeFirst()[...])
        let id = words.next()
        elements += "{\"id\":\(Self.quoted(id)),\"path\":\(Self.quoted(Self.path(ofID: id)))"
        if let slice = id.split(separator: ".").last?.split(separator: ":", maxSplits: 1).dropFirst().first {
            elements += ",\"sliceName\":\(Self.quoted(String(slice)))"
        }
        if let count = words.peek, count.contains(".."), count.first?.isNumber == true || count.hasPrefix(".") {
            let bounds = words.next().split(separator: "..", omittingEmptySubsequences: false)
            if let min = bounds.first, !min.isEmpty { elements += ",\"min\":\(min)" }
            if let max = bounds.last, bounds.count > 1, !max.isEmpty { elements += ",\"max\":\"\(max)\"" }
        }
        if words.rest.hasPrefix("#") {
            elements += ",\"contentReference\":\(Self.quoted(words.rest))"
        } else if !words.rest.isEmpty {
            let types = words.rest.split(separator: " | ").map { Self.type($0) }
            elements += ",\"type\":[" + types.joined(separator: ",") + "]"
        }
        for mark in parts {
            switch mark {
            case "modifier": elements += ",\"isModifier\":true"
            case "summary": elements += ",\"isSummary\":true"
            case "must-support": elements += ",\"mustSupport\":true"
            default: break
            }
        }
    }

    private mutating func closeElement() {
        guard isInElement else { return }
        isInElement = false
        if !constraints.isEmpty { elements += ",\"constraint\":[\(constraints)]" }
        elements += "}"
    }

    private mutating func addFact(_ words: Words) {
        var words = words
        switch words.next() {
        case "value":
            let name = words.next()
            elements += ",\(Self.quoted(name)):\(words.rest)"
        case "max-length": elements += ",\"maxLength\":\(words.rest)"
        case "slicing": addSlicing(words)
        case "binding":
            elements += ",\"binding\":{\"strength\":\(Self.quoted(words.next()))"
            let valueSet = words.next()
            if words.rest.hasPrefix("most:") {
                let url = "http://hl7.org/fhir/StructureDefinition/elementdefinition-maxValueSet"
                let most = Self.quoted(Self.valueSet(String(words.rest.dropFirst(5))))
                elements += ",\"extension\":[{\"url\":\"\(url)\",\"valueCanonical\":\(most)}]"
            }
            if valueSet != "-" { elements += ",\"valueSet\":\(Self.quoted(Self.valueSet(valueSet)))" }
            elements += "}"
        case "invariant":
            let severity = words.next()
            let key = String(words.next().dropLast())
            if !constraints.isEmpty { constraints += "," }
            constraints += "{\"key\":\(Self.quoted(key)),\"severity\":\(Self.quoted(severity)),"
            constraints += "\"human\":\(Self.quoted(key)),\"expression\":\(Self.quoted(Self.unescaped(words.rest)))}"
        default: break
        }
    }

    private mutating func addSlicing(_ words: Words) {
        var words = words
        elements += ",\"slicing\":{\"rules\":\(Self.quoted(words.next()))"
        if words.peek == "ordered" {
            _ = words.next()
            elements += ",\"ordered\":true"
        }
        let discriminators = words.rest.split(separator: " ").map { text in
            let parts = text.split(separator: ":", maxSplits: 1).map { Self.quoted(String($0)) }
            return "{\"type\":\(parts.first ?? "\"value\""),\"path\":\(parts.last ?? "\"\"")}"
        }
        if !discriminators.isEmpty { elements += ",\"discriminator\":[\(discriminators.joined(separator: ","))]" }
        elements += "}"
    }

    // MARK: Words

    /// `Observation.code.coding:BMICode.code` without the names of slices.
    private static func path(ofID id: String) -> String {
        id.split(separator: ".").map { String($0.prefix { $0 != ":" }) }.joined(separator: ".")
    }

    /// `Reference(Patient, Group)` or `Quantity[SimpleQuantity]` as an element's type.
    private static func type(_ text: Substring) -> String {
        let code = text.prefix { $0 != "[" && $0 != "(" }
        var json = "{\"code\":\(quoted(String(code)))"
        var rest = text.dropFirst(code.count)
        let lists: [(open: Character, close: Character, name: String)] = [
            ("[", "]", "profile"), ("(", ")", "targetProfile"),
        ]
        for list in lists where rest.first == list.open {
            let inner = rest.dropFirst().prefix { $0 != list.close }
            let urls = inner.split(separator: ", ").map { quoted(canonical(String($0))) }
            json += ",\"\(list.name)\":[\(urls.joined(separator: ","))]"
            rest = rest.dropFirst(inner.count + 2)
        }
        return json + "}"
    }

    private static func canonical(_ text: String) -> String {
        text.contains { "/:".contains($0) } ? text : SnapshotGenerator.typeURL(text)
    }

    private static func valueSet(_ text: String) -> String {
        text.contains { "/:".contains($0) } ? text : "http://hl7.org/fhir/ValueSet/" + text
    }

    private static func unescaped(_ text: String) -> String {
        guard text.contains("\\") else { return text }
        var result = ""
        var isEscaped = false
        for character in text {
            if isEscaped {
                result.append(character == "n" ? "\n" : character == "r" ? "\r" : character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else {
                result.append(character)
            }
        }
        return result
    }

    private static func quoted(_ text: String) -> String {
        var sink = ByteSink(capacity: text.utf8.count + 16)
        sink.appendJSONString(text)
        return String(decoding: sink.bytes, as: UTF8.self)
    }

    /// A line word by word.
    private struct Words {
        private var text: Substring

        init(_ text: Substring) { self.text = text }

        var rest: String { String(text) }
        var peek: Substring? { text.split(separator: " ", maxSplits: 1).first }

        mutating func next() -> String {
            let word = text.prefix { $0 != " " }
            text = text.dropFirst(word.count + 1)
            return String(word)
        }
    }
}
