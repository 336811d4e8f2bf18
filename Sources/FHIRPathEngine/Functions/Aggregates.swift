import FHIRCore

// `not()` (<https://hl7.org/fhirpath/N1/#not--boolean>), `sum()`, `min()`, `max()` and `avg()`.
extension Machine {
    mutating func aggregates(_ function: Function) throws {
        switch function {
        case .not: try finish(0, truth(stack.top, of: "not").negated)
        case .min, .max: try extreme(function)
        default: try total(function)
        }
    }

    private mutating func extreme(_ function: Function) throws {
        var result: Item?
        for index in stack.top {
            guard let candidate = try summand(stack[index], function) else { continue }
            guard let best = result else {
                result = candidate
                continue
            }
            guard let order = try compare(candidate, best, of: function.name) else { return stack.replaceWithEmpty(0) }
            if function == .min ? order < 0 : order > 0 { result = candidate }
        }
        try finish(0, result)
    }

    private mutating func total(_ function: Function) throws {
        let input = stack.top
        guard !input.isEmpty else { return }
        // The sum is built as the operators would do it.
        stack.begin()
        for index in input {
            guard let summand = try summand(stack[index], function) else { continue }
            if stack.top.isEmpty {
                try stack.push(summand)
            } else {
                stack.begin()
                try stack.push(summand)
                try arithmetic(.add)
                if stack.top.isEmpty { return stack.replaceWithEmpty(1) }
            }
        }
        if function == .avg, !stack.top.isEmpty {
            stack.begin()
            try stack.push(Item(integer: input.count))
            try arithmetic(.divide)
        }
        stack.replace(1)
    }

    private mutating func summand(_ item: Item, _ function: Function) throws -> Item? {
        if let value = value(item) {
            guard function == .min || function == .max || value.kind.isQuantity else {
                throw failure(.operandType, function.name, typeDescription(item))
            }
            return value
        }
        guard isQuantity(item) else {
            if systemType(of: item) != nil { return nil }
            throw failure(.operandType, function.name, typeDescription(item))
        }
        return try quantityOfNode(item).map { add($0) }
    }
}
