import FHIRCore

// `is`, `as`, `ofType` and `type()` (<https://hl7.org/fhirpath/N1/#types>).
extension Machine {
    mutating func typeTest(_ instruction: Instruction) throws {
        let specifier = program.typeSpecifiers[Int(instruction.operand)]
        let test = TypeTest(rawValue: instruction.detail).unsafelyUnwrapped
        if test == .is {
            guard let item = try single(stack.top, of: "is") else { return }
            return try finish(0, Truth(isOf(specifier, item)))
        }
        let (start, end) = (stack.start, stack.count)
        if test == .as, end - start > 1, !environment.allowsAsOnCollections {
            throw failure(.singleton, "as", "\(end - start)")
        }
        // What stays moves down over what goes.
        var kept = start
        for index in start..<end {
            let item = stack[index]
            if isExactly(specifier, item) {
                stack[kept] = item
                kept += 1
            }
        }
        stack.truncate(to: kept)
    }

    /// Whether an item is of a type or of one made from it.
    @inline(__always)
    private func isOf(_ specifier: TypeSpecifier, _ item: Item) -> Bool {
        guard item.kind == .node else { return isOfSystemType(specifier, item) }
        let type = item.node.pointee.type
        guard let fhir = specifier.fhir, type != NodeRecord.noType else { return specifier.system == .any }
        return type == fhir || schema.type(type, isA: fhir)
    }

    /// As `isOf`, but a primitive must be of just the type: `as(string)` does not take a code, for its text would then no
    /// longer be known as one.
    @inline(__always)
    private func isExactly(_ specifier: TypeSpecifier, _ item: Item) -> Bool {
        guard item.kind == .node, let fhir = specifier.fhir else { return isOf(specifier, item) }
        let type = item.node.pointee.type
        if type == fhir { return true }
        guard type != NodeRecord.noType, schema.types[Int(fhir)].kind != Schema.TypeKind.primitive.rawValue
        else { return false }
        return schema.type(type, isA: fhir)
    }

    private func isOfSystemType(_ specifier: TypeSpecifier, _ item: Item) -> Bool {
        guard let type = item.kind.systemType else { return false }
        if let system = specifier.system { return system == type || system == .any }
        // `Quantity` names FHIR's type first, and FHIRPath's own quantities are meant as well.
        return type == .quantity && specifier.name == "Quantity"
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
