import FHIRCore

// `is`, `as`, `ofType` and `type()` (<https://hl7.org/fhirpath/N1/#types>).
extension Machine {
    mutating func typeTest(_ instruction: Instruction) throws {
        if instruction.detail == TypeTest.is.rawValue {
            guard let item = try single(stack.top, of: "is") else { return }
            return try finish(0, Truth(isOf(instruction, item)))
        }
        let (start, end) = (stack.start, stack.count)
        if instruction.detail == TypeTest.as.rawValue, end - start > 1, !environment.allowsAsOnCollections {
            throw failure(.singleton, "as", "\(end - start)")
        }
        // What stays moves down over what goes.
        var kept = start
        for index in start..<end {
            let item = stack[index]
            if isExactly(instruction, item) {
                stack[kept] = item
                kept += 1
            }
        }
        stack.truncate(to: kept)
    }

    /// Whether an item is of a type or of one made from it.
    private func isOf(_ test: Instruction, _ item: Item) -> Bool {
        guard item.kind == .node else { return isOfSystemType(test, item) }
        let type = item.node.pointee.type
        guard test.small != .max, type != NodeRecord.noType else { return test.second == SystemType.any.rawValue }
        return type == test.small || schema.type(type, isA: test.small)
    }

    /// As `isOf`, but a primitive must be of just the type: `as(string)` does not take a code, for its text would then no
    /// longer be known as one.
    @inline(__always)
    private func isExactly(_ test: Instruction, _ item: Item) -> Bool {
        guard item.kind == .node, test.small != .max else { return isOf(test, item) }
        let type = item.node.pointee.type
        if type == test.small { return true }
        guard type != NodeRecord.noType, schema.types[Int(test.small)].kind != Schema.TypeKind.primitive.rawValue
        else { return false }
        return schema.type(type, isA: test.small)
    }

    private func isOfSystemType(_ test: Instruction, _ item: Item) -> Bool {
        guard let type = item.kind.systemType else { return false }
        return test.second == type.rawValue || test.second == SystemType.any.rawValue
    }

    // MARK: Reflection (<https://hl7.org/fhirpath/N1/#reflection>)

    mutating func types() throws {
        let (start, end) = (stack.start, stack.count)
        for index in start..<end {
            let item = stack[index]
            if let system = item.kind.systemType {
                try stack.push(Item(.typeInfo, bits: UInt64(system.rawValue), flags: 1))
            } else if item.kind == .node, item.node.pointee.type != NodeRecord.noType {
                try stack.push(Item(.typeInfo, bits: UInt64(item.node.pointee.type)))
            }
        }
        stack.move(from: end, to: start)
    }

    /// The name in a `TypeInfo`.
    func typeName(_ item: Item) -> String {
        if item.flags == 1 { return SystemType(rawValue: UInt8(item.bits))?.name.description ?? "Any" }
        return schema.typeName(UInt16(item.bits))
    }

    func baseTypeName(_ item: Item) -> String {
        if item.flags == 1 { return "System.Any" }
        let base = schema.types[Int(item.bits)].base
        return base == SchemaFormat.none ? "System.Any" : "FHIR.\(schema.typeName(base))"
    }
}
