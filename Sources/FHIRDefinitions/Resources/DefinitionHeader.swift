internal import FHIRCore

/// What a conformance resource says about itself, found without reading the whole of it.
public struct DefinitionHeader: Sendable, Hashable {
    /// The resource's type: `StructureDefinition`, `ValueSet` …
    public var resourceType = ""
    /// The canonical URL; empty where the resource has none.
    public var url = ""
    public var version: String?
    /// The logical id.
    public var id: String?
    /// For a StructureDefinition: `resource`, `complex-type` …
    public var kind: String?
    /// For a StructureDefinition: the type that it defines or constrains.
    public var type: String?
    /// For a supplement: the code system that it adds to.
    public var supplements: String?

    public init() {}

    /// The types that are kept in an index; others of a package or folder are no definitions for us.
    static let kept: Set<String> = [
        "StructureDefinition", "ValueSet", "CodeSystem", "ConceptMap", "NamingSystem", "SearchParameter",
        "OperationDefinition", "Questionnaire", "CapabilityStatement", "CompartmentDefinition", "StructureMap",
        "GraphDefinition", "ImplementationGuide", "MessageDefinition", "Measure", "Library", "PlanDefinition",
        "ActivityDefinition",
    ]

    mutating func set(_ name: String, _ value: String) {
        switch name {
        case "resourceType": resourceType = value
        case "url": url = value
        case "version": version = value
        case "id": id = value
        case "kind": kind = value
        case "type": type = value
        case "supplements": supplements = value
        default: break
        }
    }

    static let members: Set<String> = ["resourceType", "url", "version", "id", "kind", "type", "supplements"]
}

extension DefinitionHeader {
    /// Finds the header of a record in JSON or XML; nil where the bytes are neither, or not an object or element.
    init?(scanning bytes: UnsafeBufferPointer<UInt8>) {
        self.init()
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard let first = bytes[start...].first(where: { $0 > 0x20 }) else { return nil }
        switch first {
        case UInt8(ascii: "{"):
            var json = QuickJSON(bytes)
            json.forEachMember { value, key in
                if Self.members.contains(key), let text = value.string() { set(key, text) }
            }
        case UInt8(ascii: "<"):
            var xml = QuickXML(bytes)
            guard let root = xml.scan(Self.members, { set($0, $1) }) else { return nil }
            resourceType = root
        default: return nil
        }
        if resourceType.isEmpty { return nil }
    }
}

extension DefinitionHeader {
    /// The header of a record that has been read.
    init(_ tree: ElementTree) {
        self.init()
        resourceType = tree.root.typeName ?? tree.root.name
        for child in tree.root.children where Self.members.contains(child.name) {
            if let value = child.value { set(child.name, value) }
        }
    }
}
