/// Little-endian bytes while they are written.
struct SchemaBytes {
    var bytes: [UInt8] = []

    mutating func append<Value: FixedWidthInteger>(_ value: Value) {
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func pad(toMultipleOf alignment: Int) {
        while !bytes.count.isMultiple(of: alignment) { bytes.append(0) }
    }
}

/// A record of the compiled schema that can write itself, field by field in the order of its declaration.
protocol SchemaRecord {
    func append(to output: inout SchemaBytes)
}

extension UInt16: SchemaRecord {
    func append(to output: inout SchemaBytes) { output.append(self) }
}

extension TextReference: SchemaRecord {
    func append(to output: inout SchemaBytes) {
        output.append(offset)
        output.append(length)
    }
}

extension NameRecord: SchemaRecord {
    func append(to output: inout SchemaBytes) {
        output.append(first)
        output.append(last)
        output.append(offset)
        output.append(length)
    }
}

extension TypeRecord: SchemaRecord {
    func append(to output: inout SchemaBytes) {
        output.append(seed)
        output.append(firstSlot)
        output.append(shift)
        output.append(firstElement)
        output.append(elementCount)
        output.append(fieldCount)
        output.append(name)
        output.append(base)
        output.append(kind)
        output.append(format)
        output.append(flags)
        output.append(firstInvariant)
        output.append(invariantCount)
        url.append(to: &output)
        output.append(reserved0)
        output.append(reserved1)
    }
}

extension ElementRecord: SchemaRecord {
    func append(to output: inout SchemaBytes) {
        output.append(name)
        output.append(baseName)
        output.append(type)
        output.append(field)
        output.append(owner)
        output.append(flags)
        output.append(min)
        output.append(max)
        output.append(binding)
        output.append(targetCount)
        output.append(firstTarget)
        output.append(firstInvariant)
        output.append(invariantCount)
        output.append(choiceIndex)
    }
}

extension BindingRecord: SchemaRecord {
    func append(to output: inout SchemaBytes) {
        valueSet.append(to: &output)
        output.append(strength)
        output.append(reserved)
    }
}

extension InvariantRecord: SchemaRecord {
    func append(to output: inout SchemaBytes) {
        key.append(to: &output)
        expression.append(to: &output)
        output.append(isWarning)
        output.append(reserved)
    }
}

extension TerminologyRecord: SchemaRecord {
    func append(to output: inout SchemaBytes) {
        url.append(to: &output)
        version.append(to: &output)
        text.append(to: &output)
        output.append(isValueSet)
        output.append(reserved)
    }
}

extension DefinitionRecord: SchemaRecord {
    func append(to output: inout SchemaBytes) {
        url.append(to: &output)
        version.append(to: &output)
        text.append(to: &output)
    }
}

extension SchemaCompilation {
    /// Puts header and sections together.
    mutating func assemble(packageName: String, version: String, fhirVersion: String) -> [UInt8] {
        let package = [text.add(packageName), text.add(version), text.add(fhirVersion)]
        let terminology = terminologyRecords()
        let definitions = definitionRecords()
        var body = SchemaBytes()
        var directory: [(offset: UInt32, count: UInt32)] = []
        func begin(_ count: Int) {
            body.pad(toMultipleOf: 8)
            directory.append((UInt32(SchemaFormat.headerSize + body.bytes.count), UInt32(count)))
        }
        func add(_ records: [some SchemaRecord]) {
            begin(records.count)
            for record in records { record.append(to: &body) }
        }
        for section in SchemaFormat.Section.allCases {
            switch section {
            case .text:
                begin(text.bytes.count)
                body.bytes += text.bytes + [UInt8](repeating: 0, count: 16)
            case .names: add(names.records)
            case .types: add(typeRecords)
            case .elements: add(elementRecords)
            case .slots: add(slots)
            case .nameSlots: add(names.slots)
            case .typeOfName: add(names.typeOfName)
            case .bindings: add(bindings)
            case .targets: add(targets.records)
            case .invariants: add(invariants.records)
            case .package: add(package)
            case .terminology: add(terminology)
            case .definitions: add(definitions)
            }
        }
        body.pad(toMultipleOf: 8)

        var header = SchemaBytes()
        header.append(SchemaFormat.magic)
        header.append(SchemaFormat.version)
        for entry in directory {
            header.append(entry.offset)
            header.append(entry.count)
        }
        header.pad(toMultipleOf: SchemaFormat.headerSize)
        return header.bytes + body.bytes
    }
}
