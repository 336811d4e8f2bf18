import FHIRCore

/// Decides which choice elements share one enum: those with the same types in the same order.
///
/// The choice of every datatype, that of `Extension.value[x]`, is `R4.OpenValue`. Up to three types shared by several elements are named after
/// the types (`R4.DateTimeOrPeriod`); more are the enum of the first element that has them. Elements keep their own
/// spelling (`R4.Observation.Effective`) through an alias.
struct ChoiceSharing {
    /// An enum that is not nested in one element's struct.
    struct Shared {
        let name: String
        let types: [ElementTypeFacts]
    }

    /// The enums to write once, sorted by name.
    private(set) var shared: [Shared] = []
    private var targets: [[String]: String] = [:]
    private var nestedTypes: [String: Set<String>] = [:]

    init(_ facts: SchemaFacts, namespace: String, structNames: [String: String]) {
        for name in structNames.values {
            let parts = name.split(separator: ".")
            nestedTypes[parts.dropLast().joined(separator: "."), default: []].insert(String(parts[parts.count - 1]))
        }
        var uses: [[String]: [(type: String, element: ElementFacts)]] = [:]
        var order: [[String]] = []
        var open: [String]?
        for type in facts.types where type.kind != .primitive {
            guard let name = structNames[type.name] else { continue }
            for element in type.elements where element.isChoice {
                let key = element.types.map(\.code)
                if uses[key] == nil { order.append(key) }
                if type.name == "Extension" { open = key }
                uses[key, default: []].append((name, element))
            }
        }
        for key in order {
            guard let users = uses[key], users.count > 1, let first = users.first else { continue }
            if key == open {
                add("\(namespace).OpenValue", for: key, first.element)
            } else if key.count <= 3 {
                let name = key.map { SwiftNames.capitalised($0) }.joined(separator: "Or")
                add("\(namespace).\(name)", for: key, first.element)
            } else {
                // A struct's choice before one of a nested struct, so that the alias points outwards.
                let owner = users.min { $0.type.split(separator: ".").count < $1.type.split(separator: ".").count }
                targets[key] = nestedName(of: owner?.element ?? first.element, in: owner?.type ?? first.type)
            }
        }
        shared.sort { $0.name < $1.name }
    }

    private mutating func add(_ name: String, for key: [String], _ element: ElementFacts) {
        targets[key] = name
        shared.append(Shared(name: name, types: element.types.map { ElementTypeFacts(code: $0.code) }))
    }

    /// The name of a choice's type at its element: `R4.Observation.Value`.
    func name(of element: ElementFacts, in type: ModelType) -> String { nestedName(of: element, in: type.name) }

    /// The enum behind the name, where it stands elsewhere.
    func target(of element: ElementFacts) -> String? { targets[element.types.map(\.code)] }

    /// A name that a nested struct or an enclosing struct has already gets the suffix `Choice`.
    private func nestedName(of element: ElementFacts, in type: String) -> String {
        var name = SwiftNames.capitalised(element.name)
        let isTaken =
            nestedTypes[type]?.contains(name) == true || type.split(separator: ".").contains { $0 == name }
            || SwiftNames.unusableTypeNames.contains(name)
        if isTaken { name += "Choice" }
        return "\(type).\(name)"
    }
}
