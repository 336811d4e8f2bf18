internal import FHIRCore
internal import FHIRFormats

/// The StructureDefinition of a type that a schema defines, made from the schema's facts.
///
/// It lets profiles be used where the package of the standard itself is not at hand. It has every fact that is checked, and
/// no prose.
struct SchemaDefinition {
    private let schema: Schema
    private var json = ""
    private var isFirst = true
    /// Datatypes slice their extensions, and so does the ancestor of resources; resources leave that to profiles.
    private let slicesExtensions: Bool

    /// The definition as a record; nil where the schema has no such type, or the type is only a part of another one.
    static func tree(ofType name: String, schema: Schema) -> ElementTree? {
        guard let type = schema.typeID(named: name), schema.typeKind(type) != .backbone else { return nil }
        var definition = SchemaDefinition(schema: schema, type: type)
        definition.write(type, name)
        let source = definition.json.sourceBuffer(name: "the schema of FHIR \(schema.fhirVersion)")
        return FHIRJSON.read(source, schema: schema, options: ReadOptions(mode: .lenient)).tree
    }

    private init(schema: Schema, type: UInt16) {
        self.schema = schema
        slicesExtensions = schema.typeKind(type) == .datatype || schema.typeName(type) == "DomainResource"
    }

    private mutating func write(_ type: UInt16, _ name: String) {
        let record = schema.types[Int(type)]
        let kind =
            switch schema.typeKind(type) {
            case .primitive: "primitive-type"
            case .resource: "resource"
            case .datatype, .backbone: "complex-type"
            }
        json = "{\"resourceType\":\"StructureDefinition\",\"url\":\"\(SnapshotGenerator.typeURL(name))\","
        json += "\"version\":\"\(schema.fhirVersion)\",\"name\":\"\(name)\",\"status\":\"active\",\"kind\":\"\(kind)\","
        json += "\"abstract\":\(record.flags & 1 != 0),\"type\":\"\(name)\","
        if record.base != SchemaFormat.none {
            json += "\"baseDefinition\":\"\(SnapshotGenerator.typeURL(schema.typeName(record.base)))\","
            json += "\"derivation\":\"specialization\","
        }
        json += "\"snapshot\":{\"element\":["
        open(path: name, base: name, min: 0, max: "*")
        writeConstraints(typeInvariants(record))
        json += "}"
        writeChildren(of: record, path: name)
        json += "]}}"
    }

    private mutating func open(path: String, base: String, min: Int, max: String) {
        json += isFirst ? "{" : ",{"
        isFirst = false
        json += "\"id\":\"\(path)\",\"path\":\"\(path)\",\"min\":\(min),\"max\":\"\(max)\","
        json += "\"base\":{\"path\":\"\(base)\",\"min\":\(min),\"max\":\"\(max)\"}"
    }

    private mutating func writeChildren(of type: TypeRecord, path: String) {
        let range = Int(type.firstElement)..<(Int(type.firstElement) + Int(type.elementCount))
        var index = range.lowerBound
        while index < range.upperBound {
            let element = schema.elements[index]
            var end = index + 1
            while end < range.upperBound, schema.elements[end].field == element.field { end += 1 }
            write(index..<end, of: type, path: path)
            index = end
        }
    }

    /// Writes one element; the records of a choice, one for each type, are one.
    private mutating func write(_ records: Range<Int>, of type: TypeRecord, path: String) {
        let element = schema.elements[records.lowerBound]
        let flags = Schema.ElementFlags(rawValue: element.flags)
        let name = schema.name(element.baseName)
        let own = path + "." + name + (flags.contains(.choice) ? "[x]" : "")
        let max = element.max == 0xFFFF ? "*" : String(element.max)
        let base = ancestor(of: type, with: element.baseName).map { "\($0).\(own.split(separator: ".").last ?? "")" }
        open(path: own, base: base ?? own, min: Int(element.min), max: max)
        if slicesExtensions, name == "extension" || (name == "modifierExtension" && path == "DomainResource") {
            json += ",\"slicing\":{\"discriminator\":[{\"type\":\"value\",\"path\":\"url\"}],\"rules\":\"open\"}"
        }
        let first = schema.types[Int(element.type)]
        let isBackbone = schema.typeKind(element.type) == .backbone
        if flags.contains(.contentReference) {
            json += ",\"contentReference\":\"#\(schema.typeName(element.type))\""
        } else {
            json += ",\"type\":["
            for index in records {
                if index > records.lowerBound { json += "," }
                writeType(schema.elements[index], isBackbone ? schema.typeName(first.base) : nil)
            }
            json += "]"
        }
        if element.binding != SchemaFormat.none { writeBinding(element.binding) }
        let invariants = self.invariants(element.firstInvariant, UInt32(element.invariantCount))
        writeConstraints(invariantsInPlace(element) + invariants)
        json += ",\"isModifier\":\(flags.contains(.modifier)),\"isSummary\":\(flags.contains(.summary))}"
        if isBackbone, !flags.contains(.contentReference) { writeChildren(of: first, path: own) }
    }

    private mutating func writeType(_ element: ElementRecord, _ backbone: String?) {
        json += "{\"code\":\"\(backbone ?? schema.typeName(element.type))\""
        if element.targetCount > 0 {
            let targets = schema.targets(of: element).map { "\"\($0)\"" }
            json += ",\"targetProfile\":[" + targets.joined(separator: ",") + "]"
        }
        json += "}"
    }

    private mutating func writeBinding(_ index: UInt16) {
        let binding = schema.binding(at: index)
        json += ",\"binding\":{\"strength\":\"\(binding.strength.code)\""
        if !binding.valueSet.isEmpty { json += ",\"valueSet\":\"\(binding.valueSet)\"" }
        json += "}"
    }

    /// The type furthest up that has an element of this name; nil where the type itself is the first.
    private func ancestor(of type: TypeRecord, with baseName: UInt16) -> String? {
        var found: String?
        var base = type.base
        while base != SchemaFormat.none {
            let record = schema.types[Int(base)]
            let range = Int(record.firstElement)..<(Int(record.firstElement) + Int(record.elementCount))
            guard range.contains(where: { schema.elements[$0].baseName == baseName }) else { break }
            found = schema.typeName(base)
            base = record.base
        }
        return found
    }

    // MARK: Invariants

    private func typeInvariants(_ type: TypeRecord) -> [Schema.Invariant] {
        invariants(type.firstInvariant, type.invariantCount)
    }

    /// The invariants of an element's type that definitions repeat on the element.
    private func invariantsInPlace(_ element: ElementRecord) -> [Schema.Invariant] {
        let flags = Schema.ElementFlags(rawValue: element.flags)
        let type = schema.types[Int(element.type)]
        if schema.typeKind(element.type) == .backbone, !flags.contains(.contentReference) {
            return typeInvariants(type)
        }
        if schema.typeName(element.type) == "Extension" { return typeInvariants(type) }
        let isID = schema.name(element.baseName) == "id" && element.max == 1
        guard !isID, !flags.contains(.xmlAttribute), !flags.contains(.resource),
            let common = schema.typeID(named: "Element")
        else { return [] }
        return typeInvariants(schema.types[Int(common)])
    }

    private func invariants(_ first: UInt32, _ count: UInt32) -> [Schema.Invariant] {
        schema.invariants(first: Int(first), count: Int(count))
    }

    private mutating func writeConstraints(_ invariants: [Schema.Invariant]) {
        guard !invariants.isEmpty else { return }
        var keys: Set<String> = []
        json += ",\"constraint\":["
        for invariant in invariants where keys.insert(invariant.key).inserted {
            if keys.count > 1 { json += "," }
            json += "{\"key\":\"\(invariant.key)\",\"severity\":\"\(invariant.isWarning ? "warning" : "error")\","
            json += "\"human\":\"\(invariant.key)\",\"expression\":"
            var sink = ByteSink(capacity: invariant.expression.utf8.count + 16)
            sink.appendJSONString(invariant.expression)
            json += String(decoding: sink.bytes, as: UTF8.self) + "}"
        }
        json += "]"
    }
}

extension Schema.BindingStrength {
    /// The code of the standard.
    var code: String {
        switch self {
        case .required: "required"
        case .extensible: "extensible"
        case .preferred: "preferred"
        case .example: "example"
        }
    }

    init?(code: String) {
        guard let strength = Self.allCases.first(where: { $0.code == code }) else { return nil }
        self = strength
    }
}
