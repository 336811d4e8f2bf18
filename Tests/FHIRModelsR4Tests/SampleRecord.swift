import FHIRCore
import FHIRSchemaR4

/// Makes FHIR JSON out of the schema alone: a value for each element of a type.
struct SampleRecord {
    let schema = Schema.r4
    /// Which of a choice's types is taken: this one, counted round.
    var choice = 0
    /// How deep complex elements are filled; below that they have an id only.
    var depth = 2
    /// Whether primitives get an id beside their value.
    var hasCompanions = false

    /// The ids of the types that have a Swift type.
    static let modelTypes = (0..<UInt16(Schema.r4.typeCount)).filter { Schema.r4.typeKind($0) != .primitive }

    /// The concrete resource types.
    static let resourceTypes = modelTypes.filter { Schema.r4.typeKind($0) == .resource && !isAbstract($0) }

    static func isAbstract(_ type: UInt16) -> Bool { Schema.r4.types[Int(type)].flags & 1 != 0 }

    /// The element records of a type.
    static func elements(_ type: UInt16) -> [ElementRecord] {
        let record = Schema.r4.types[Int(type)]
        let first = Int(record.firstElement)
        return (first..<(first + Int(record.elementCount))).map { Schema.r4.elements[$0] }
    }

    /// An object with every element of a type.
    func object(_ type: UInt16) -> String {
        var members: [String] = []
        let elements = Self.elements(type)
        for field in 0..<schema.types[Int(type)].fieldCount {
            let alternatives = elements.filter { $0.field == field }
            members += self.members(alternatives[choice % alternatives.count], level: depth)
        }
        return object(type, members)
    }

    /// An object with one element of a type.
    func object(_ type: UInt16, with element: ElementRecord) -> String {
        object(type, members(element, level: depth))
    }

    private func object(_ type: UInt16, _ members: [String]) -> String {
        let isResource = schema.typeKind(type) == .resource
        let name = isResource ? ["\"resourceType\":\"\(schema.typeName(type))\""] : []
        return "{" + (name + members).joined(separator: ",") + "}"
    }

    /// The members that JSON has for an element: its value, and where it is a primitive its companion.
    private func members(_ element: ElementRecord, level: Int) -> [String] {
        let name = schema.name(element.name)
        let flags = Schema.ElementFlags(rawValue: element.flags)
        let isPrimitive = schema.typeKind(element.type) == .primitive
        func list(_ values: String...) -> String {
            flags.contains(.list) ? "[\(values.joined(separator: ","))]" : values[0]
        }
        if flags.contains(.resource) {
            let simple = #"{"resourceType":"Basic","code":{"text":"b"}}"#
            return ["\"\(name)\":" + list(simple, #"{"resourceType":"Binary","contentType":"text/plain"}"#)]
        }
        guard isPrimitive else { return ["\"\(name)\":" + list(complex(element.type, level), #"{"id":"second"}"#)] }
        let value = primitive(schema.primitiveFormat(element.type))
        guard hasCompanions, !flags.contains(.xmlAttribute) else { return ["\"\(name)\":" + list(value)] }
        return [
            "\"\(name)\":" + list(value, "null"),
            "\"_\(name)\":" + list(#"{"id":"p"}"#, #"{"extension":[{"url":"u","valueDecimal":1.50}]}"#),
        ]
    }

    private func complex(_ type: UInt16, _ level: Int) -> String {
        guard level > 0 else { return #"{"id":"e"}"# }
        var inner = self
        inner.depth = level - 1
        return inner.object(type)
    }

    private func primitive(_ format: Schema.PrimitiveFormat) -> String {
        switch format {
        case .none, .string, .markdown: #""Text with \"quotes\" — é\n""#
        case .boolean: "true"
        case .integer: "-7"
        case .unsignedInt: "0"
        case .positiveInt: "2147483647"
        case .decimal: "6.30"
        case .code: #""a-code""#
        case .id: #""id-1.2""#
        case .uri, .url: #""https://example.org/x?a=b&c=d""#
        case .canonical: #""http://example.org/sd|1.0""#
        case .oid: #""urn:oid:2.16.840.1""#
        case .uuid: #""urn:uuid:c757873d-ec9a-4326-a141-556f43239520""#
        case .base64Binary: #""SGFuZG92ZXI=""#
        case .date: #""1951-07""#
        case .dateTime: #""2024-02-29T23:59:60.120+01:00""#
        case .instant: #""2024-02-29T23:59:59.001Z""#
        case .time: #""07:30:00.5""#
        case .xhtml: #""<div xmlns=\"http://www.w3.org/1999/xhtml\">a &amp; b<br/></div>""#
        case .integer64: #""9007199254740993""#
        }
    }
}
