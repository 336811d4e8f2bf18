import FHIRCore

/// Decides how each type, element and choice is spelled in Swift.
struct ModelBuilder {
    /// Where the structs live: `R4`.
    let namespace: String
    /// Every type with a struct, in the order of the schema.
    private(set) var types: [ModelType] = []
    /// The enums that several choices share.
    private(set) var sharedChoices: [ModelChoice] = []

    private let names: [String: String]
    private let primitives: Set<String>
    private let codes: [String: String]
    private var sharing: ChoiceSharing

    /// - Parameters:
    ///   - codes: The name of the code struct for each value set (without version) that has one.
    init(_ facts: SchemaFacts, namespace: String, codes: [String: String]) {
        self.namespace = namespace
        self.codes = codes
        primitives = Set(facts.types.filter { $0.kind == .primitive }.map(\.name))
        let names = Self.structNames(facts, namespace: namespace)
        self.names = names
        sharing = ChoiceSharing(facts, namespace: namespace, structNames: names)
        for (id, type) in facts.types.enumerated() where type.kind != .primitive {
            guard let name = names[type.name] else { continue }
            var model = ModelType(facts: type, id: id, name: name)
            model.fields = type.elements.map { field($0, in: model) }
            types.append(model)
        }
        sharedChoices = sharing.shared.map { shared in
            ModelChoice(
                name: shared.name, target: shared.name,
                alternatives: alternatives(of: ElementFacts(name: "value", isChoice: true, types: shared.types)))
        }
    }

    /// The struct's name for each type that has one: `Patient.contact` is `R4.Patient.Contact`.
    ///
    /// A nested name that equals that of an enclosing struct, or that Swift keeps for itself, gets the suffix
    /// `Component`.
    private static func structNames(_ facts: SchemaFacts, namespace: String) -> [String: String] {
        var names: [String: String] = [:]
        for type in facts.types where type.kind != .primitive {
            let path = ElementPath(type.name)
            guard type.kind == .backbone else {
                names[type.name] = "\(namespace).\(type.name)"
                continue
            }
            // Types are sorted by name, so what encloses this one has its name already.
            let enclosing = names[path.parent] ?? "\(namespace).\(path.parent)"
            var name = SwiftNames.capitalised(path.name)
            let taken = enclosing.split(separator: ".").contains { $0 == name }
            if taken || SwiftNames.unusableTypeNames.contains(name) { name += "Component" }
            names[type.name] = "\(enclosing).\(name)"
        }
        return names
    }

    private func field(_ element: ElementFacts, in type: ModelType) -> ModelField {
        ModelField(facts: element, name: SwiftNames.member(element.name), storage: storage(of: element, in: type))
    }

    private func storage(of element: ElementFacts, in type: ModelType) -> ModelField.Storage {
        if element.isChoice {
            let name = sharing.name(of: element, in: type)
            return .choice(
                ModelChoice(
                    name: name, target: sharing.target(of: element) ?? name, alternatives: alternatives(of: element)))
        }
        let isList = element.max != 1
        switch value(of: element.types[0], in: element) {
        case .primitive(let type, _): return isList ? .primitives(type: type) : .primitive(type: type)
        case .element(let type): return isList ? .array(type: type) : .boxed(type: type)
        }
    }

    private func alternatives(of element: ElementFacts) -> [ModelChoice.Alternative] {
        element.types.map { type in
            ModelChoice.Alternative(
                caseName: SwiftNames.member(SwiftNames.uncapitalised(type.code)),
                shorthand: element.nameInData(for: type),
                type: value(of: type, in: element))
        }
    }

    private func value(of type: ElementTypeFacts, in element: ElementFacts) -> ModelValue {
        if primitives.contains(type.code) {
            let format = Schema.PrimitiveFormat(fhirName: type.code)
            if type.code == "code", !element.isChoice, let binding = element.binding, binding.strength == .required,
                let code = codes[binding.valueSetWithoutVersion]
            {
                return .primitive(type: "\(namespace).\(code)", format: format)
            }
            return .primitive(type: format.swiftType, format: format)
        }
        if type.code == "Resource" { return .element(type: "\(namespace).AnyResource") }
        return .element(type: names[type.code] ?? "\(namespace).\(type.code)")
    }
}

extension BindingFacts {
    /// The canonical URL of the value set, without its version.
    var valueSetWithoutVersion: String { String(valueSet.prefix { $0 != "|" }) }
}

extension Schema.PrimitiveFormat {
    /// The format of a primitive datatype; that of `string` where the name is not known.
    init(fhirName: String) {
        self = Self.allCases.first { $0 != .none && String(describing: $0) == fhirName } ?? .string
    }

    /// The Swift type that holds such a value.
    var swiftType: String {
        switch self {
        case .boolean: "Bool"
        case .integer, .unsignedInt, .positiveInt, .integer64: "Int"
        case .decimal: "FHIRDecimal"
        case .date: "FHIRDate"
        case .dateTime: "FHIRDateTime"
        case .instant: "FHIRInstant"
        case .time: "FHIRTime"
        case .base64Binary: "Base64Binary"
        default: "String"
        }
    }
}
