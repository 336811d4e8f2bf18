public import FHIRCore
public import FHIRDefinitions
public import FHIRFormats

/// Checks records against what the standard says of their types, and against profiles: cardinality, bindings, invariants,
/// references, bundles.
///
///     let validator = Validator(schema: .r4)
///     let issues = validator.validate(bytes, name: "patient.json").issues
///
/// A validator is made once and used from any number of threads; what it needs to know of a type is made ready when the
/// type is first met. It reaches nothing outside the record and the definitions it was given.
/// See <https://hl7.org/fhir/R4/validation.html>.
public final class Validator: Sendable {
    /// The facts of the FHIR version.
    public let schema: Schema
    /// The value sets and code systems that codes are checked against.
    public let definitions: DefinitionSet
    public let options: ValidationOptions
    let book: RuleBook
    let questionnaires: QuestionnaireBook
    let extensions: ExtensionBook

    /// - Parameters:
    ///   - schema: The FHIR version, such as `Schema.r4`.
    ///   - definitions: Definitions at hand; without them, those that the standard binds its own elements to.
    public init(
        schema: Schema, definitions: DefinitionSet? = nil, options: ValidationOptions = ValidationOptions()
    ) {
        let definitions = definitions ?? DefinitionSet(schema: schema)
        self.schema = schema
        self.definitions = definitions
        self.options = options
        questionnaires = QuestionnaireBook(schema: schema, definitions: definitions)
        extensions = ExtensionBook(definitions)
        book = RuleBook(schema: schema, definitions: definitions, ruleSets: options.ruleSets)
    }

    /// Checks a record that has been read. What a reader reports (unknown elements, malformed values) is not repeated.
    ///
    /// - Returns: What was found, in document order.
    public func validate(_ tree: ElementTree) -> [Issue] {
        var run = ValidationRun(self, tree)
        run.run()
        return run.issues.finished(in: tree)
    }

    /// Reads a record, JSON or XML, and checks it.
    ///
    /// It is read leniently, so that what is wrong with its form and what is wrong with its content are reported together.
    /// - Parameter name: The name that issues show.
    public func validate(_ bytes: some RecordBytes, name: String? = nil) -> ReadResult {
        let source = bytes.sourceBuffer(name: name)
        return validate(FHIRRecord.read(source, schema: schema, options: readOptions))
    }

    /// How this validator reads records.
    public var readOptions: ReadOptions { ReadOptions(mode: .lenient, limits: options.limits) }

    private static func inOrder(_ issues: [Issue]) -> [Issue] {
        let places = issues.map { $0.location?.offset ?? .max }
        return issues.indices.sorted { (places[$0], $0) < (places[$1], $1) }.map { issues[$0] }
    }

    /// How records are read for validation.
    public static let readOptions = ReadOptions(mode: .lenient)

    /// Checks what lenient reading gave: its issues count as they do in strict reading, and those of validation follow.
    public func validate(_ result: ReadResult) -> ReadResult {
        var result = result
        for index in result.issues.indices {
            // Lenient reading lowers errors to warnings, because it goes on; they are errors of the record all the same.
            let severity = Issue.defaultSeverity(result.issues[index].id)
            let isLowered = result.issues[index].severity == .warning && severity == .error
            if isLowered { result.issues[index].severity = .error }
        }
        guard let tree = result.tree else { return result }
        let readIssues = result.issues.count
        result.issues += validate(tree)
        // Both are in document order; together they are too.
        if readIssues > 0 { result.issues = Self.inOrder(result.issues) }
        return result
    }
}
