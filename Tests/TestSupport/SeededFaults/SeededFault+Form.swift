import FHIRCore

// Faults of form: what a reader sees.
extension SeededFault {
    static let ofForm = [
        SeededFault("a date of a thirteenth month", "primitive.date", "primitive.dateTime", "primitive.instant") {
            subject in
            subject.elements(ofType: "date", "dateTime", "instant").filter(hasValue).map {
                replacing($0, in: subject, by: .text("2024-13-45"))
            }
        },
        SeededFault("text in place of a boolean", "json.kind") { subject in
            subject.elements(ofType: "boolean").filter(hasValue).map { replacing($0, in: subject, by: .text("yes")) }
        },
        SeededFault("a list where one value may stand", "json.unexpected-array") { subject in
            subject.elements.filter {
                !$0.record.flags.contains(.list) && $0.kind == .complex && !$0.isResource
            }.compactMap { element in
                let place = subject.place(of: element)
                return subject.json[place].map {
                    Edit(place: place, value: .array([$0, $0]), foundAt: place, expression: element.path)
                }
            }
        },
        SeededFault("an element that nobody defined", "structure.unknown-element") { subject in
            complex(subject).map { element in
                let place = subject.place(of: element) + [.member("unheardOf")]
                // An element without a definition has no path of its own; the line is its own.
                return Edit(place: place, value: .text("x"), foundAt: place, expression: element.path)
            }
        },
        SeededFault("an id with a space", "primitive.id") { subject in
            subject.elements(ofType: "id").filter { hasValue($0) && $0.name == "id" }.map {
                replacing($0, in: subject, by: .text("a b"))
            }
        },
        SeededFault("an empty text", "primitive.string", "primitive.empty", "json.empty-string") { subject in
            subject.elements(ofType: "string").filter(hasValue).map { replacing($0, in: subject, by: .text("")) }
        },
        SeededFault("a negative count", "primitive.positiveInt", "primitive.unsignedInt") { subject in
            subject.elements(ofType: "positiveInt", "unsignedInt").filter(hasValue).map {
                replacing($0, in: subject, by: .number("-1"))
            }
        },
        SeededFault("a base64 text that is none", "primitive.base64Binary") { subject in
            subject.elements(ofType: "base64Binary").filter(hasValue).map {
                replacing($0, in: subject, by: .text("%%%"))
            }
        },
        SeededFault("a decimal in quotes", "json.kind") { subject in
            subject.elements(ofType: "decimal").filter(hasValue).compactMap { element in
                element.value.map { replacing(element, in: subject, by: .text($0)) }
            }
        },
        SeededFault("two types of one choice", "structure.choice") { subject in
            subject.elements.filter { $0.name != $0.baseName }.flatMap { element in
                let place = subject.place(of: subject.parent(of: element))
                return ["Boolean", "DateTime", "String"].compactMap { type -> Edit? in
                    let name = element.baseName + type
                    let code = type.prefix(1).lowercased() + type.dropFirst()
                    guard name != element.name, isAllowed(code, element, subject) else { return nil }
                    let value: JSONValue = type == "Boolean" ? .boolean(true) : .text("2024")
                    // Members are written in the order of their names; the later one is the one too much.
                    return Edit(
                        place: place + [.member(name)], value: value,
                        foundAt: place + [.member(max(name, element.name))], expression: element.path)
                }
            }
        },
        SeededFault("an empty object", "json.empty-object", "structure.empty-element") { subject in
            subject.elements.filter { $0.kind == .complex && !$0.isResource }.map {
                replacing($0, in: subject, by: .object([:]))
            }
        },
    ]

    static func hasValue(_ element: ElementTree.Element) -> Bool { element.kind.hasValue }

    /// Every object of the record, itself included.
    static func complex(_ subject: FaultSubject) -> [ElementTree.Element] {
        [subject.tree.root] + subject.elements.filter { $0.kind == .complex }
    }

    /// Whether a choice may be of a type.
    private static func isAllowed(_ type: String, _ element: ElementTree.Element, _ subject: FaultSubject) -> Bool {
        guard let rules = subject.rules(element) else { return false }
        let schema = subject.tree.schema
        let owner = schema.types[Int(rules.owner)]
        return (Int(owner.firstElement)..<Int(owner.firstElement) + Int(owner.elementCount)).contains { index in
            let other = schema.elements[index]
            return other.field == rules.field && other.type != SchemaFormat.none && schema.typeName(other.type) == type
        }
    }
}
