/// JSON with every member and every item on a line of its own, and the line of each.
public struct JSONLines {
    public private(set) var text = ""
    /// The line, from 1, on which a member or an item begins.
    public private(set) var lines: [[JSONStep]: Int] = [:]
    private var line = 1

    public init(_ value: JSONValue) { write(value, []) }

    private mutating func write(_ value: JSONValue, _ place: [JSONStep]) {
        if lines[place] == nil { lines[place] = line }
        switch value {
        case .object(let members):
            // The type comes first, as records are written.
            let keys = members.keys.sorted { left, right in
                let type = JSONValue.Text("resourceType")
                return left == type || (right != type && left < right)
            }
            list(keys.map { ($0.description, members[$0] ?? .null) }, "{", "}") { writer, member in
                let inner = place + [.member(member.0)]
                writer.lines[inner] = writer.line
                writer.quote(JSONValue.Text(member.0))
                writer.text += ": "
                writer.write(member.1, inner)
            }
        case .array(let items):
            list(Array(items.enumerated()), "[", "]") { writer, item in
                writer.write(item.element, place + [.item(item.offset)])
            }
        case .string(let text): quote(text)
        case .number(let text): self.text += text
        case .boolean(let value): text += value ? "true" : "false"
        case .null: text += "null"
        }
    }

    private mutating func list<Part>(
        _ parts: [Part], _ open: String, _ close: String, _ write: (inout JSONLines, Part) -> Void
    ) {
        text += open
        for (index, part) in parts.enumerated() {
            text += index == 0 ? "\n" : ",\n"
            line += 1
            write(&self, part)
        }
        text += "\n" + close
        line += 1
    }

    private mutating func quote(_ value: JSONValue.Text) {
        text += "\""
        for scalar in value.description.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\u{0}"..<"\u{20}":
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
