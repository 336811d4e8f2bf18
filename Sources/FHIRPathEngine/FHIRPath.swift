public import FHIRCore

/// An expression of FHIRPath 2.0 with FHIR's additions, compiled once and evaluated as often as needed.
///
///     let path = try FHIRPath("name.where(use = 'official').given", type: "Patient", schema: .r4)
///     for name in try path.evaluate(on: patient) { print(name.text ?? "") }
///
/// An expression is immutable and may be used from many threads at once. See <https://hl7.org/fhirpath/N1/> and
/// <https://hl7.org/fhir/R4/fhirpath.html>.
public struct FHIRPath: Sendable {
    /// The text of the expression.
    public let source: String
    /// What checking against a type found besides errors, such as a type that a value can never have.
    public let warnings: [FHIRPathError]
    let program: Program

    /// Compiles an expression that will be evaluated on elements of any type.
    ///
    /// - Parameters:
    ///   - source: The expression.
    ///   - schema: The types of the records, such as `Schema.r4`.
    /// - Throws: ``FHIRPathError`` where the expression is not one of the language.
    public init(_ source: String, schema: Schema) throws(FHIRPathError) {
        self.source = source
        warnings = []
        program = try Self.located(in: source) {
            try Parser.parse(source, schema: schema, maximumDepth: Self.maximumDepth)
        }
    }

    /// Compiles an expression and checks it against the type that it will be evaluated on.
    ///
    /// - Parameters:
    ///   - source: The expression.
    ///   - type: The name of a type, such as `Patient` or `Patient.contact`, or the path of an element with its owner's type
    ///     before it, such as `Observation.value` for any type that the choice allows.
    ///   - checks: What is an error; anything else that is found is a warning.
    ///   - schema: The types of the records, such as `Schema.r4`.
    /// - Throws: ``FHIRPathError`` where the expression is not one of the language, or not right for the type.
    public init(
        _ source: String, type: String, checks: Checks = .standard, schema: Schema
    ) throws(FHIRPathError) {
        self.source = source
        (program, warnings) = try Self.located(in: source) {
            guard let root = schema.staticType(named: type) else { throw FHIRPathError(.unknownType, at: .max, type) }
            let program = try Parser.parse(source, schema: schema, maximumDepth: Self.maximumDepth)
            var checker = StaticChecker(program, checks: checks)
            try checker.check(root)
            return (program, checker.warnings.map { $0.located(in: source) })
        }
    }

    /// What checking against a type takes for an error.
    public struct Checks: OptionSet, Sendable {
        public let rawValue: Int
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// An element that the type before it does not have.
        public static let unknownElements = Checks(rawValue: 1)
        /// A function that depends on the order of items that have none, as `children().first()` does.
        public static let order = Checks(rawValue: 2)
        /// A type that a value at its place can never have, as in `birthDate as Quantity`.
        public static let impossibleTypes = Checks(rawValue: 4)

        /// Unknown elements only.
        public static let standard: Checks = [.unknownElements]
        public static let all: Checks = [.unknownElements, .order, .impossibleTypes]
    }

    /// How deep parentheses, arguments and signs may nest.
    static var maximumDepth: Int { 128 }
}

extension FHIRPath {
    /// Evaluates the expression on a whole record.
    ///
    /// - Throws: ``FHIRPathError`` where the language signals an error, or a limit is reached.
    public func evaluate(
        on tree: ElementTree, _ environment: FHIRPathEnvironment = .standard
    ) throws(FHIRPathError) -> FHIRPathCollection {
        try evaluate(on: tree.root, environment)
    }

    /// Evaluates the expression on an element, which is its `%context`.
    ///
    /// - Throws: ``FHIRPathError`` where the language signals an error, or a limit is reached.
    public func evaluate(
        on element: ElementTree.Element, _ environment: FHIRPathEnvironment = .standard
    ) throws(FHIRPathError) -> FHIRPathCollection {
        try run(on: element, environment) { machine in machine.collection(machine.stack.top) }
    }

    /// Evaluates the expression as a condition, such as an invariant.
    ///
    /// - Returns: The truth of a single Boolean; true for any other single item; nil for no item.
    /// - Throws: ``FHIRPathError`` as `evaluate(on:_:)` does, and where there is more than one item.
    public func isTrue(
        on element: ElementTree.Element, _ environment: FHIRPathEnvironment = .standard
    ) throws(FHIRPathError) -> Bool? {
        try run(on: element, environment) { machine in
            switch try machine.truth(machine.stack.top, of: "A condition") {
            case .true: true
            case .false: false
            case .unknown: nil
            }
        }
    }

    @inline(__always)
    private func run<Result>(
        on element: ElementTree.Element, _ environment: FHIRPathEnvironment, _ body: (inout Machine) throws -> Result
    ) throws(FHIRPathError) -> Result {
        try Self.located(in: source) {
            guard element.storage.schema.bytes == program.schema.bytes else { throw FHIRPathError(.schema, at: .max) }
            return try withUnsafeTemporaryAllocation(byteCount: ValueStack.scratchSize, alignment: 16) { scratch in
                var machine = try Machine(program, on: element, environment, scratch: scratch)
                try machine.run()
                return try body(&machine)
            }
        }
    }

    /// Runs `body`, whose errors are all of the engine or of what the caller provided, and completes their place.
    @inline(__always)
    private static func located<Result>(
        in source: String, _ body: () throws -> Result
    ) throws(FHIRPathError) -> Result {
        do {
            return try body()
        } catch let error as FHIRPathError {
            throw error.located(in: source)
        } catch {
            throw FHIRPathError(.unavailable, at: .max, "The expression", "what failed with: \(error)")
        }
    }
}

extension FHIRPath: CustomStringConvertible {
    public var description: String { source }
}
