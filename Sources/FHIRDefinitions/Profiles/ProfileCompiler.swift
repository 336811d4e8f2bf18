internal import FHIRCore

/// Turns a finished snapshot into a ``Profile``.
struct ProfileCompiler {
    private let schema: Schema
    private let definition: ElementTree
    private var elements: [ProfileElement] = []
    private var positions: [String: Int] = [:]
    private var references: [(element: Int, reference: String)] = []

    init(schema: Schema, definition: ElementTree) {
        self.schema = schema
        self.definition = definition
    }

    mutating func compile(_ root: SnapshotNode, header: ProfileHeader, issues: [Issue]) -> Profile {
        _ = add(root, id: root.name, path: root.name, parent: nil)
        resolveReferences()
        let top = definition.root
        let contexts = top.children(named: "context").map {
            ExtensionContext(type: $0["type"]?.value ?? "element", expression: $0["expression"]?.value ?? "")
        }
        return Profile(
            header: header, isConstraint: top["derivation"]?.value == "constraint", contexts: contexts,
            contextInvariants: top.children(named: "contextInvariant").compactMap(\.value), elements: elements,
            issues: issues)
    }

    /// Adds an element and everything below it, and returns its position.
    private mutating func add(_ node: SnapshotNode, id: String, path: String, parent: Int?) -> Int {
        let position = elements.count
        elements.append(element(node, id: id, path: path))
        elements[position].parent = parent
        positions[id] = position
        if let reference = node.draft.text(.contentReference) { references.append((position, reference)) }
        for child in node.children {
            let below = id + "." + child.name
            let childPosition = add(child, id: below, path: path + "." + child.name, parent: position)
            elements[position].children.append(childPosition)
            addSlices(of: child, at: childPosition, place: below, path: path + "." + child.name, parent: position)
        }
        joinChoices(of: position)
        return position
    }

    private mutating func addSlices(of node: SnapshotNode, at position: Int, place: String, path: String, parent: Int) {
        for slice in node.slices {
            let id = place + ":" + (slice.sliceName ?? "")
            let slicePosition = add(slice, id: id, path: path, parent: parent)
            elements[slicePosition].slicedElement = position
            elements[position].slices.append(slicePosition)
            addSlices(of: slice, at: slicePosition, place: place, path: path, parent: parent)
        }
    }

    /// An element that a snapshot of elsewhere names after one type of a choice is a slice of the choice beside it.
    private mutating func joinChoices(of parent: Int) {
        let children = elements[parent].children
        for position in children where elements[position].isChoice && !elements[position].path.hasSuffix("[x]") {
            let name = elements[position].name
            guard
                let choice = children.first(where: {
                    $0 != position && elements[$0].name == name && elements[$0].path.hasSuffix("[x]")
                })
            else { continue }
            elements[parent].children.removeAll { $0 == position }
            elements[position].slicedElement = choice
            elements[position].sliceName = elements[position].path.split(separator: ".").last.map(String.init)
            elements[choice].slices.append(position)
            if elements[choice].slicing == nil { elements[choice].slicing = .byType }
        }
    }

    private mutating func resolveReferences() {
        for (element, reference) in references {
            let canonical = CanonicalReference(reference)
            elements[element].contentReference = positions[canonical.fragment ?? reference]
        }
    }

    // MARK: One element

    private func element(_ node: SnapshotNode, id: String, path: String) -> ProfileElement {
        let draft = node.draft
        let base = draft.baseFacts
        let baseName = base?.path.split(separator: ".").last.map(String.init) ?? node.name
        let isChoice = node.isChoice || (baseName.hasSuffix("[x]") && node.name.hasPrefix(baseName.dropLast(3)))
        let name = isChoice && !node.isChoice ? String(baseName.dropLast(3)) : node.baseName
        var element = ProfileElement(id: id, path: path, name: name)
        element.isChoice = isChoice
        element.sliceName = node.sliceName
        element.nameID = nameID(name)
        element.min = draft.min ?? 0
        element.max = draft.max.flatMap { $0 == "*" ? nil : Int($0) } ?? (draft.max == "*" ? nil : 1)
        element.isList = (base?.max ?? draft.max).map { $0 != "0" && $0 != "1" } ?? false
        element.types = draft.types.compactMap { type($0) }
        element.binding = draft.first(.binding).flatMap { binding($0) }
        element.fixed = draft.first(.fixed)?.detached
        element.pattern = draft.first(.pattern)?.detached
        element.minValue = draft.first(.minValue)?.detached
        element.maxValue = draft.first(.maxValue)?.detached
        element.maxLength = draft.text(.maxLength).flatMap { Int($0) }
        element.constraints = draft.all(.constraint).compactMap { constraint($0, draft) }
        element.isModifier = draft.isTrue(.isModifier)
        element.mustSupport = draft.isTrue(.mustSupport)
        element.slicing = slicing(draft)
        for child in draft.all(.extension) { addExtension(child, to: &element) }
        return element
    }

    /// What R4 says of an element through extensions of its definition.
    private func addExtension(_ child: ElementTree.Element, to element: inout ProfileElement) {
        guard let url = child["url"]?.value,
            let value = child.children.first(where: { $0.baseName == "value" })?.value
        else { return }
        let standard = "http://hl7.org/fhir/StructureDefinition/"
        let later = "http://hl7.org/fhir/5.0/StructureDefinition/extension-ElementDefinition."
        switch url {
        case standard + "minLength": element.minLength = Int(value)
        case standard + "narrative-language-control": element.narrativeLanguages.append(value)
        case standard + "narrative-source-control": element.narrativeSource = value
        case later + "mustHaveValue": element.mustHaveValue = value == "true"
        case later + "valueAlternatives": element.valueAlternatives.append(value)
        default: return
        }
    }

    private func nameID(_ name: String) -> UInt16? {
        var copy = name
        return copy.withUTF8 { bytes in bytes.baseAddress.flatMap { schema.nameID($0, bytes.count) } }
    }

    private func type(_ element: ElementTree.Element) -> ProfileType? {
        guard let code = element.typeCode else { return nil }
        let name = code.hasPrefix("http://hl7.org/fhir/StructureDefinition/") ? String(code.dropFirst(40)) : code
        var type = ProfileType(code: name, typeID: schema.typeID(named: name))
        for child in element.children {
            guard let value = child.value else { continue }
            switch child.name {
            case "profile": type.profiles.append(value)
            case "targetProfile": type.targetProfiles.append(value)
            case "aggregation": type.aggregation.append(value)
            case "versioning": type.versioning = value
            default: break
            }
        }
        return type
    }

    private func binding(_ element: ElementTree.Element) -> ProfileBinding? {
        guard let strength = element["strength"]?.value.flatMap({ Schema.BindingStrength(code: $0) }) else {
            return nil
        }
        // Before R4 the value set could be a reference.
        let valueSet =
            element["valueSet"]?.value ?? element["valueSetUri"]?.value
            ?? element["valueSetReference"]?["reference"]?.value
        var binding = ProfileBinding(strength: strength, valueSet: valueSet)
        for child in element.children(named: "extension")
        where child["url"]?.value == "http://hl7.org/fhir/StructureDefinition/elementdefinition-maxValueSet" {
            binding.maxValueSet =
                (child["valueCanonical"] ?? child["valueUri"])?.value
                ?? child["valueReference"]?["reference"]?.value
        }
        return binding
    }

    private func constraint(_ element: ElementTree.Element, _ draft: ElementDraft) -> ProfileConstraint? {
        guard let key = element["key"]?.value else { return nil }
        return ProfileConstraint(
            key: key, isWarning: element["severity"]?.value == "warning", expression: element["expression"]?.value,
            human: element["human"]?.value, source: element["source"]?.value ?? draft.constraintSources[key])
    }

    private func slicing(_ draft: ElementDraft) -> Slicing? {
        switch draft.impliedSlicing {
        case .url: return .byURL
        case .type: return .byType
        case .onlyType: return .byOnlyType
        case nil: break
        }
        guard let element = draft.first(.slicing) else { return nil }
        let discriminators = element.children(named: "discriminator").map { discriminator in
            Slicing.Discriminator(
                type: discriminator["type"]?.value.flatMap { .init(rawValue: $0) } ?? .value,
                path: discriminator["path"]?.value ?? "$this")
        }
        return Slicing(
            discriminators: discriminators, rules: element["rules"]?.value.flatMap { .init(rawValue: $0) } ?? .open,
            isOrdered: element["ordered"]?.value == "true")
    }
}

extension Slicing {
    /// How extensions are always sliced.
    static let byURL = Slicing(
        discriminators: [Discriminator(type: .value, path: "url")], rules: .open, isOrdered: false)
    /// How a choice is sliced by the type of its value.
    static let byType = Slicing(
        discriminators: [Discriminator(type: .type, path: "$this")], rules: .open, isOrdered: false)
    /// How a choice is sliced whose other types are not allowed.
    static let byOnlyType = Slicing(
        discriminators: [Discriminator(type: .type, path: "$this")], rules: .closed, isOrdered: false)
}
