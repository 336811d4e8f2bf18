/// The text of every issue, in one place.
///
/// `{0}`, `{1}`, … stand for what the place that found the problem passes along: the offending token first, then what was
/// expected there.
enum IssueCatalogue {
    struct Entry {
        let severity: Issue.Severity
        /// FHIR's issue-type code.
        let type: String
        let text: String
    }

    static func entry(_ id: Issue.ID) -> Entry {
        for area in areas {
            if let entry = area()[id.rawValue] { return entry }
        }
        if id.rawValue.hasPrefix("primitive.") { return primitive }
        if id.rawValue.hasPrefix("invariant.") { return invariant }
        return Entry(severity: .error, type: "processing", text: "{0}")
    }

    /// The texts of each area, made when they are first asked for.
    private static let areas: [@Sendable () -> [String: Entry]] = [
        { entries }, { definitionEntries }, { validationEntries }, { questionnaireEntries }, { recordEntries },
        { ukEntries }, { configurationEntries },
    ]

    /// Every id that has a text of its own; those of primitives and invariants are made of their types and keys.
    static var ids: [String] { areas.flatMap { $0().keys } }

    static func fill(_ template: String, _ arguments: [String]) -> String {
        var result = ""
        var rest = template[...]
        while let brace = rest.firstIndex(of: "{") {
            result += rest[..<brace]
            rest = rest[brace...]
            guard let close = rest.firstIndex(of: "}"), let number = Int(rest[rest.index(after: brace)..<close])
            else { break }
            if number < arguments.count { result += arguments[number] }
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    private static let primitive = Entry(
        severity: .error, type: "value",
        text: "{0} is not a valid {1}: {2}.")

    private static let entries: [String: Entry] = [
        // Reading JSON
        "json.syntax": Entry(severity: .fatal, type: "structure", text: "The JSON cannot be read here: {0}."),
        "json.encoding": Entry(
            severity: .fatal, type: "structure", text: "The bytes are not UTF-8: {0}. FHIR JSON is UTF-8."),
        "json.escape": Entry(severity: .error, type: "structure", text: "The escape {0} is not valid: {1}."),
        "json.trailing-content": Entry(
            severity: .fatal, type: "structure",
            text: "Something follows after the end of the record. One file holds one record; use NDJSON for several."),
        "json.duplicate-key": Entry(
            severity: .error, type: "structure",
            text: "The key {0} stands twice in one object. Only one of the values can be meant; remove the other."),
        "json.null": Entry(
            severity: .error, type: "structure",
            text: "null stands for {0}. FHIR JSON has null only inside an array, beside an item of {1}."),
        "json.empty-object": Entry(
            severity: .error, type: "structure", text: "{0} is an empty object. Leave the element out instead."),
        "json.empty-array": Entry(
            severity: .error, type: "structure", text: "{0} is an empty array. Leave the element out instead."),
        "json.kind": Entry(
            severity: .error, type: "structure", text: "{0} is {1}, but {2} was expected."),
        "json.not-an-array": Entry(
            severity: .error, type: "structure",
            text: "{0} may repeat, so its value must be an array even where there is only one."),
        "json.unexpected-array": Entry(
            severity: .error, type: "structure", text: "{0} may not repeat, so its value must not be an array."),
        "json.resource-type": Entry(
            severity: .error, type: "structure", text: "resourceType {0}."),
        "json.companion": Entry(
            severity: .error, type: "structure", text: "The companion {0} is not right: {1}."),
        // Reading XML
        "xml.syntax": Entry(severity: .fatal, type: "structure", text: "The XML is not well-formed: {0}."),
        "xml.encoding": Entry(severity: .fatal, type: "structure", text: "The text encoding is not right: {0}."),
        "xml.doctype": Entry(
            severity: .fatal, type: "security",
            text: "The document has a DOCTYPE. Records never need one and it can do harm, so it is refused."),
        "xml.entity": Entry(
            severity: .fatal, type: "security",
            text: "The entity {0} is not defined. Write the character itself or a numeric reference."),
        "xml.namespace": Entry(
            severity: .error, type: "structure", text: "{0} is in the namespace {1}, but {2} was expected."),
        "xml.text": Entry(
            severity: .error, type: "structure",
            text: "The text {0} stands between elements. FHIR XML carries values in the attribute `value`."),
        "xml.attribute": Entry(
            severity: .error, type: "structure", text: "The attribute {0} is not allowed on {1}."),
        "xml.foreign-attribute": Entry(
            severity: .error, type: "structure",
            text: "The attribute {0} on {1} is not part of FHIR. Lenient reading leaves it out."),
        "xml.schema-location": Entry(
            severity: .information, type: "informational",
            text: "{0} is not part of the record. It is not followed and not kept."),
        "xml.order": Entry(
            severity: .error, type: "structure", text: "{0} comes too late: it must stand before {1}."),
        "xml.repeated-element": Entry(
            severity: .error, type: "structure", text: "{0} stands more than once, but may not repeat."),
        "xml.comment": Entry(
            severity: .information, type: "informational",
            text:
                "{0} comment(s) or processing instruction(s) outside narratives are not part of the record and are not kept."
        ),
        "xml.character": Entry(
            severity: .error, type: "value",
            text: "The character {0} cannot be written in XML 1.0."),
        "xml.unknown-content": Entry(
            severity: .error, type: "structure",
            text: "{0} cannot be written in XML: {1}."),
        // Both formats
        "structure.unknown-element": Entry(
            severity: .error, type: "structure",
            text: "{1} has no element {0}. Check the spelling and the FHIR version, or use an extension."),
        "structure.unknown-resource-type": Entry(
            severity: .error, type: "structure", text: "{0} is not a resource type of FHIR {1}."),
        "structure.resource-type": Entry(
            severity: .error, type: "structure", text: "The record is {0}, but {1} was expected."),
        "structure.choice": Entry(
            severity: .error, type: "structure",
            text: "Both {0} and {1} are given, but {2} may have one value of one type only."),
        "structure.empty-element": Entry(
            severity: .error, type: "structure", text: "{0} has neither a value nor children. Leave it out instead."),
        "structure.unknown-content": Entry(
            severity: .error, type: "structure",
            text: "{0} was kept in the element tree, but a typed value has no place for it; nothing was converted."),
        "narrative.syntax": Entry(
            severity: .error, type: "structure", text: "The narrative is not well-formed XHTML: {0}."),
        "narrative.namespace": Entry(
            severity: .warning, type: "structure",
            text: "The narrative's div does not name the XHTML namespace; it is added in XML."),
        "limit.depth": Entry(
            severity: .fatal, type: "too-costly", text: "The record nests more than {0} levels deep."),
        "limit.size": Entry(
            severity: .fatal, type: "too-costly", text: "The input has {0} bytes, more than the limit of {1}."),
        "limit.attributes": Entry(
            severity: .fatal, type: "too-costly",
            text: "A tag has more than {0} attributes or namespace declarations."),
        "limit.count": Entry(
            severity: .fatal, type: "too-costly", text: "The record has more than {0} elements."),
        "limit.name-length": Entry(
            severity: .fatal, type: "too-costly", text: "A name is longer than {0} bytes."),
        "limit.issues": Entry(
            severity: .warning, type: "too-costly", text: "There are more than {0} issues; the others are not listed."),
        "format.unknown": Entry(
            severity: .fatal, type: "structure",
            text: "The input is neither FHIR JSON nor FHIR XML: {0}."),
        // Files
        "input.unreadable": Entry(severity: .fatal, type: "exception", text: "{0} cannot be read: {1}."),
        "output.unwritable": Entry(severity: .fatal, type: "no-store", text: "{0} cannot be written: {1}."),
        "output.closed": Entry(severity: .fatal, type: "no-store", text: "Whoever read {0} does not read any more."),
    ]
}
