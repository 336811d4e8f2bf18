public import FHIRCore

// Expressions and typed values, such as those of `FHIRModelsR4`.
extension FHIRPath {
    /// Compiles an expression and checks it against the typed values that it will be evaluated on.
    ///
    ///     let path = try FHIRPath("name.where(use = 'official')", for: R4.Patient.self)
    ///     for name in try path.evaluate(on: patient).values(R4.HumanName.self) {
    ///         print(name.family ?? "")
    ///     }
    ///
    /// - Throws: ``FHIRPathError`` where the expression is not one of the language, or not right for the type.
    public init<Value: FHIRElement>(
        _ source: String, for type: Value.Type, checks: Checks = .standard
    ) throws(FHIRPathError) {
        try self.init(source, type: type.typeName, checks: checks, schema: type.model.schema)
    }

    /// Evaluates the expression on a typed value.
    ///
    /// The value becomes an element tree first; for several expressions on one value, take its `tree` once.
    ///
    /// - Throws: ``FHIRPathError`` where the language signals an error, or a limit is reached.
    public func evaluate(
        on value: some FHIRElement, _ environment: FHIRPathEnvironment = .standard
    ) throws(FHIRPathError) -> FHIRPathCollection {
        try evaluate(on: value.tree, environment)
    }

    /// Evaluates the expression on a resource of any type.
    ///
    /// - Throws: ``FHIRPathError`` where the language signals an error, or a limit is reached.
    public func evaluate(
        on resource: AnyResource, _ environment: FHIRPathEnvironment = .standard
    ) throws(FHIRPathError) -> FHIRPathCollection {
        try evaluate(on: resource.tree, environment)
    }
}

extension FHIRPathCollection {
    /// The items that are elements of a type, as typed values; other items are left out.
    ///
    /// - Throws: ``FHIRError`` where an element holds content that a typed value has no place for.
    public func values<Value: FHIRElement>(_ type: Value.Type = Value.self) throws(FHIRError) -> [Value] {
        var values: [Value] = []
        for element in elements where element.typeID == type.typeID { values.append(try Value(element.subtree)) }
        return values
    }

    /// The items that convert to a Swift value, such as `Bool`, `Int`, `String`, `FHIRDecimal` or `FHIRDate`; other items
    /// are left out.
    public func values<Value: FHIRPathConvertible>(_ type: Value.Type = Value.self) -> [Value] {
        compactMap { Value($0) }
    }
}

/// A Swift value that an item of a result can be, whether it is a primitive of the record or made by the expression.
public protocol FHIRPathConvertible {
    /// nil where the item is of another kind, or has no value.
    init?(_ value: FHIRPathValue)
}

extension Bool: FHIRPathConvertible {
    public init?(_ value: FHIRPathValue) {
        switch value {
        case .boolean(let value): self = value
        case .node(let element) where element.kind == .boolean:
            guard let text = element.value else { return nil }
            self = text == "true"
        default: return nil
        }
    }
}

extension Int: FHIRPathConvertible {
    public init?(_ value: FHIRPathValue) {
        switch value {
        case .integer(let value), .long(let value): self = value
        case .node(let element) where element.kind == .number:
            guard let value = element.value.flatMap({ Int($0) }) else { return nil }
            self = value
        default: return nil
        }
    }
}

extension FHIRDecimal: FHIRPathConvertible {
    public init?(_ value: FHIRPathValue) {
        switch value {
        case .decimal(let value): self = value
        case .integer(let value), .long(let value): self.init(String(value))
        case .node(let element) where element.kind == .number:
            guard let text = element.value else { return nil }
            self.init(text)
        default: return nil
        }
    }
}

extension String: FHIRPathConvertible {
    /// The text of a string, and of every other item that FHIR writes as text, such as a code or a date.
    public init?(_ value: FHIRPathValue) {
        switch value {
        case .string(let text), .date(let text), .dateTime(let text), .time(let text): self = text
        case .node(let element) where element.kind == .string:
            guard let text = element.value else { return nil }
            self = text
        default: return nil
        }
    }
}

extension FHIRDate: FHIRPathConvertible {
    public init?(_ value: FHIRPathValue) { self.init(textOf: value) }
}

extension FHIRDateTime: FHIRPathConvertible {
    public init?(_ value: FHIRPathValue) { self.init(textOf: value) }
}

extension FHIRInstant: FHIRPathConvertible {
    public init?(_ value: FHIRPathValue) { self.init(textOf: value) }
}

extension FHIRTime: FHIRPathConvertible {
    public init?(_ value: FHIRPathValue) { self.init(textOf: value) }
}

extension FHIRTextValue {
    fileprivate init?(textOf value: FHIRPathValue) {
        guard let text = String(value) else { return nil }
        self.init(text)
    }
}
