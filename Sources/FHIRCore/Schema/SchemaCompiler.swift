/// Turns the facts about a FHIR version's types into the bytes that a ``Schema`` reads in place.
///
/// The same facts always give the same bytes, on every machine.
public enum SchemaCompiler {
    /// Compiles facts into the layout of `SchemaFormat`.
    ///
    /// Types may come in any order. A type given twice, an element given twice in its type, and a type of an element
    /// that the facts do not define are left out. The layout holds at most 65,534 names, types and bindings.
    ///
    /// - Parameter facts: What a FHIR package defines.
    /// - Returns: The compiled bytes; keep them at an address that is a multiple of 8.
    public static func compile(_ facts: SchemaFacts) -> [UInt8] {
        var compilation = SchemaCompilation(facts)
        compilation.addTypes()
        return compilation.assemble(
            packageName: facts.packageName, version: facts.packageVersion, fhirVersion: facts.fhirVersion)
    }
}

/// One run of the compiler: the sections while they grow.
struct SchemaCompilation {
    let types: [TypeFacts]
    let terminology: [TerminologyFacts]
    let definitions: [DefinitionFacts]
    let names: SchemaNameTable
    let typeIDs: [String: UInt16]
    let formats: [Schema.PrimitiveFormat]
    var text: SchemaTextPool

    var typeRecords: [TypeRecord] = []
    var elementRecords: [ElementRecord] = []
    var slots: [UInt16] = []
    var bindings: [BindingRecord] = []
    var bindingIDs: [String: UInt16] = [:]
    var targets = SchemaRuns<TextReference>()
    var invariants = SchemaRuns<InvariantRecord>()

    init(_ facts: SchemaFacts) {
        var seen = Set<String>()
        let types = facts.types
            .filter { seen.insert($0.name).inserted }
            .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        precondition(types.count < Int(SchemaFormat.none), "too many types for the compiled layout")
        var typeIDs: [String: UInt16] = [:]
        for (position, type) in types.enumerated() { typeIDs[type.name] = UInt16(position) }
        var text = SchemaTextPool()
        self.types = types
        terminology = facts.terminology.sorted { one, other in
            one.url == other.url
                ? !one.isValueSet && other.isValueSet : one.url.utf8.lexicographicallyPrecedes(other.url.utf8)
        }
        definitions = facts.definitions.sorted { $0.url.utf8.lexicographicallyPrecedes($1.url.utf8) }
        self.typeIDs = typeIDs
        names = SchemaNameTable(types, text: &text)
        self.text = text
        formats = types.map { Self.format(of: $0, among: types, typeIDs) }
    }

    /// The lexical form of a primitive: its own, or that of the nearest ancestor that has one.
    private static func format(
        of type: TypeFacts, among types: [TypeFacts], _ typeIDs: [String: UInt16]
    ) -> Schema.PrimitiveFormat {
        guard type.kind == .primitive else { return .none }
        var current = type
        for _ in 0..<types.count {
            if let format = Schema.PrimitiveFormat(typeName: current.name) { return format }
            guard let base = current.base, let id = typeIDs[base] else { break }
            current = types[Int(id)]
        }
        return .string
    }

    mutating func terminologyRecords() -> [TerminologyRecord] {
        terminology.map { facts in
            TerminologyRecord(
                url: text.add(facts.url), version: text.add(facts.version), text: text.add(facts.text),
                isValueSet: facts.isValueSet ? 1 : 0, reserved: 0)
        }
    }

    mutating func definitionRecords() -> [DefinitionRecord] {
        definitions.map { facts in
            DefinitionRecord(url: text.add(facts.url), version: text.add(facts.version), text: text.add(facts.text))
        }
    }

    mutating func addTypes() {
        for (position, type) in types.enumerated() { add(type, id: UInt16(position)) }
    }

    private mutating func add(_ type: TypeFacts, id: UInt16) {
        let firstElement = elementRecords.count
        let fieldCount = addElements(of: type, owner: id)
        let hash = SchemaPerfectHash(elementRecords[firstElement...].map { names.records[Int($0.name)] })
        let invariantRun = addInvariants(type.invariants)
        typeRecords.append(
            TypeRecord(
                seed: hash.seed,
                firstSlot: UInt32(slots.count),
                shift: hash.shift,
                firstElement: UInt32(firstElement),
                elementCount: UInt16(elementRecords.count - firstElement),
                fieldCount: UInt16(fieldCount),
                name: names.id(of: type.name),
                base: type.base.flatMap { typeIDs[$0] } ?? SchemaFormat.none,
                kind: type.kind.rawValue,
                format: formats[Int(id)].rawValue,
                flags: type.isAbstract ? 1 : 0,
                firstInvariant: invariantRun.first,
                invariantCount: UInt32(invariantRun.count),
                url: text.add(type.url),
                reserved0: 0,
                reserved1: 0))
        slots.append(contentsOf: hash.slots)
    }

    /// Adds the elements of a type and returns how many fields they make.
    private mutating func addElements(of type: TypeFacts, owner: UInt16) -> Int {
        var used: [NameRecord] = []
        var field = 0
        for element in type.elements {
            let alternatives = element.types.filter { typeIDs[$0.code] != nil }
            let invariantRun = addInvariants(element.invariants)
            let binding = element.binding.map { addBinding($0) } ?? SchemaFormat.none
            var isUsed = false
            for (index, alternative) in alternatives.enumerated() where element.isChoice || index == 0 {
                let name = names.id(of: element.nameInData(for: alternative))
                let key = names.records[Int(name)]
                guard let typeID = typeIDs[alternative.code], !used.contains(where: { $0.hasSameKey(as: key) })
                else { continue }
                used.append(key)
                isUsed = true
                let targetRun = targets.add(alternative.targetProfiles.map { text.add($0) })
                elementRecords.append(
                    ElementRecord(
                        name: name,
                        baseName: names.id(of: element.name),
                        type: typeID,
                        field: UInt16(field),
                        owner: owner,
                        flags: flags(of: element, type: typeID).rawValue,
                        min: UInt16(clamping: element.min),
                        max: element.max.map { UInt16(clamping: $0) } ?? 0xFFFF,
                        binding: binding,
                        targetCount: UInt16(targetRun.count),
                        firstTarget: targetRun.first,
                        firstInvariant: invariantRun.first,
                        invariantCount: UInt16(invariantRun.count),
                        choiceIndex: UInt16(index)))
            }
            if isUsed { field += 1 }
        }
        return field
    }

    private func flags(of element: ElementFacts, type: UInt16) -> Schema.ElementFlags {
        var flags: Schema.ElementFlags = []
        if element.max != 1 { flags.insert(.list) }
        if element.isChoice { flags.insert(.choice) }
        if element.isModifier { flags.insert(.modifier) }
        if element.isSummary { flags.insert(.summary) }
        if element.isXMLAttribute { flags.insert(.xmlAttribute) }
        if element.min > 0 { flags.insert(.required) }
        if types[Int(type)].kind == .resource { flags.insert(.resource) }
        if element.isContentReference { flags.insert(.contentReference) }
        return flags
    }

    private mutating func addBinding(_ binding: BindingFacts) -> UInt16 {
        let key = "\(binding.strength.rawValue) \(binding.valueSet)"
        if let id = bindingIDs[key] { return id }
        let id = UInt16(bindings.count)
        bindings.append(
            BindingRecord(
                valueSet: text.add(binding.valueSet), strength: UInt32(binding.strength.rawValue), reserved: 0))
        bindingIDs[key] = id
        return id
    }

    private mutating func addInvariants(_ list: [InvariantFacts]) -> (first: UInt32, count: Int) {
        invariants.add(
            list.map {
                InvariantRecord(
                    key: text.add($0.key), expression: text.add($0.expression), isWarning: $0.isWarning ? 1 : 0,
                    reserved: 0)
            })
    }
}

extension ElementFacts {
    /// The name in JSON and XML of a value of one of the element's types: `valueQuantity`, `birthDate`.
    public func nameInData(for type: ElementTypeFacts) -> String {
        guard isChoice else { return name }
        return name + type.code.prefix(1).uppercased() + type.code.dropFirst()
    }
}

extension Schema.PrimitiveFormat {
    /// The lexical form that belongs to a primitive datatype of the standard, by the datatype's name.
    package init?(typeName: String) {
        for format in Self.allCases where format != .none && String(describing: format) == typeName {
            self = format
            return
        }
        return nil
    }
}
