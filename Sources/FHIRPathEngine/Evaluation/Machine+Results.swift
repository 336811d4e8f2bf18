import FHIRCore

// Between the items of an evaluation and the values that callers see.
extension Machine {
    /// The items of a range as a result.
    mutating func collection(_ range: Range<Int>) -> FHIRPathCollection {
        switch range.count {
        case 0: return FHIRPathCollection()
        case 1: return FHIRPathCollection(publicValue(stack[range.lowerBound]))
        default:
            var values: [FHIRPathValue] = []
            values.reserveCapacity(range.count)
            for index in range { values.append(publicValue(stack[index])) }
            return FHIRPathCollection(values)
        }
    }

    func publicValue(_ item: Item) -> FHIRPathValue {
        switch item.kind {
        case .node: .node(element(item))
        case .boolean: .boolean(item.boolean)
        case .integer: .integer(item.integer)
        case .long: .long(item.integer)
        case .decimal, .number: .decimal(FHIRDecimal(unchecked: numberText(item)))
        case .string: .string(String(decoding: item.text, as: UTF8.self))
        case .date: .date(Temporal(item).text)
        case .dateTime: .dateTime(Temporal(item).text)
        case .time: .time(Temporal(item).text)
        case .quantity: .quantity(publicQuantity(existingWork.quantities[Int(item.bits)]))
        case .typeInfo:
            .type(
                FHIRPathTypeInfo(
                    namespace: item.flags == 1 ? "System" : "FHIR", name: typeName(item), baseType: baseTypeName(item)))
        }
    }

    private func publicQuantity(_ quantity: Quantity) -> FHIRPathQuantity {
        FHIRPathQuantity(
            value: FHIRDecimal(unchecked: numberText(quantity.value)),
            unit: String(decoding: quantity.unit.text, as: UTF8.self), isCalendarDuration: quantity.isCalendar)
    }

    /// Pushes the value of a variable that the caller or the standard defines.
    mutating func environmentVariable(_ name: String) throws {
        stack.begin()
        if let values = environment.variables[name] {
            for value in values { try stack.push(item(value)) }
        } else if let value = FHIRPathEnvironment.standardValue(name) {
            try stack.push(work.texts.add(value))
        } else {
            throw failure(.unknownVariable, name)
        }
    }

    private mutating func item(_ value: FHIRPathValue) throws -> Item {
        switch value {
        case .node(let element): return try item(element)
        case .boolean(let value): return Item(value)
        case .integer(let value): return Item(integer: value)
        case .long(let value): return Item(long: value)
        case .string(let value): return try work.texts.add(value)
        case .decimal(let value): return try decimalItem(value)
        case .date(let text): return try temporalItem(text, .date)
        case .dateTime(let text): return try temporalItem(text, .dateTime)
        case .time(let text): return try temporalItem(text, .time)
        case .quantity(let quantity):
            let unit = try work.texts.add(quantity.unit)
            return add(
                Quantity(value: try decimalItem(quantity.value), unit: unit, isCalendar: quantity.isCalendarDuration))
        case .type(let type): return try work.texts.add("\(type.namespace).\(type.name)")
        }
    }

    private mutating func decimalItem(_ value: FHIRDecimal) throws -> Item {
        guard let item = value.write(utf8: { decimal($0) }) else {
            throw failure(.range, "A variable", "it has too many digits")
        }
        return item
    }

    private func temporalItem(_ text: String, _ kind: Temporal.Kind) throws -> Item {
        var copy = text
        guard let value = copy.withUTF8({ Temporal($0, kind: kind) }) else {
            throw failure(.range, text, "the calendar has no such value")
        }
        return value.item
    }
}
