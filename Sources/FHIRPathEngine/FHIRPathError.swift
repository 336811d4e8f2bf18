public import FHIRCore

/// Why an expression cannot be compiled, or why its evaluation ended.
///
/// FHIRPath knows no handler for errors: an evaluation that signals one has no result
/// (<https://hl7.org/fhirpath/N1/#expressions>).
public struct FHIRPathError: Error, Sendable, Hashable {
    /// What kind of error it is; stable, and the id of the issue that stands for it.
    public var code: Code
    /// One or two sentences for a person.
    public var message: String
    /// Where in the expression the error is; nil where it concerns no place of it.
    public var location: Location?

    /// A place in the text of an expression.
    public struct Location: Sendable, Hashable {
        /// Bytes of UTF-8 from the start, from 0.
        public var offset: Int
        /// The line, from 1.
        public var line: Int
        /// The column in Unicode scalars, from 1.
        public var column: Int
    }

    /// The kind of an error. The set is open: later versions add kinds, and never change one.
    public struct Code: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public var description: String { rawValue }

        /// The text is not in the language's grammar.
        public static let syntax = Code(rawValue: "fhirpath.syntax")
        /// A function that the language does not have.
        public static let unknownFunction = Code(rawValue: "fhirpath.unknown-function")
        /// Too few or too many arguments, or one that the function cannot take.
        public static let arguments = Code(rawValue: "fhirpath.arguments")
        /// A type that neither FHIR nor FHIRPath defines.
        public static let unknownType = Code(rawValue: "fhirpath.unknown-type")
        /// An element that the type before it does not have.
        public static let unknownElement = Code(rawValue: "fhirpath.unknown-element")
        /// A type that a value at this place can never have.
        public static let impossibleType = Code(rawValue: "fhirpath.impossible-type")
        /// A function that depends on order, after one that gives none.
        public static let order = Code(rawValue: "fhirpath.order")
        /// An environment variable that is not defined.
        public static let unknownVariable = Code(rawValue: "fhirpath.unknown-variable")
        /// A variable that is defined twice.
        public static let duplicateVariable = Code(rawValue: "fhirpath.duplicate-variable")
        /// More than one item where one is allowed.
        public static let singleton = Code(rawValue: "fhirpath.singleton")
        /// An operand or argument of a type that the operator or function does not take.
        public static let operandType = Code(rawValue: "fhirpath.operand-type")
        /// A date or time beyond the range of its type.
        public static let range = Code(rawValue: "fhirpath.range")
        /// A regular expression that cannot be used.
        public static let regularExpression = Code(rawValue: "fhirpath.regular-expression")
        /// A limit on steps, items, text or nesting was reached.
        public static let limit = Code(rawValue: "fhirpath.limit")
        /// Something that the caller did not provide is needed: terminology, profiles, a resolver.
        public static let unavailable = Code(rawValue: "fhirpath.unavailable")
        /// A check that the expression itself asks for has failed.
        public static let check = Code(rawValue: "fhirpath.check")
        /// The record was read under another schema than the expression was compiled with.
        public static let schema = Code(rawValue: "fhirpath.schema")
    }

    /// Matches an error by its kind: `catch let error as FHIRPathError where error ~= .limit`.
    public static func ~= (code: Code, error: FHIRPathError) -> Bool { error.code == code }

    /// Whether the expression itself is wrong, whatever it is evaluated on.
    public var isInExpression: Bool {
        switch code {
        case .syntax, .unknownFunction, .arguments, .unknownType, .unknownElement, .impossibleType, .order,
            .unknownVariable, .duplicateVariable:
            true
        default: false
        }
    }

    /// The error as an issue.
    public var issue: Issue { Issue(Issue.ID(rawValue: code.rawValue), "\(self)") }
}

extension FHIRPathError: CustomStringConvertible {
    /// The message, after the place in the expression where there is one.
    public var description: String {
        guard let location else { return message }
        return location.line == 1
            ? "column \(location.column): \(message)" : "line \(location.line), column \(location.column): \(message)"
    }
}

extension FHIRPathError {
    /// An error at a place of an expression whose text is added later, by ``located(in:)``.
    init(_ code: Code, at offset: UInt32, _ arguments: String...) {
        self.code = code
        message = FHIRPathMessages.text(code, arguments)
        location = offset == .max ? nil : Location(offset: Int(offset), line: 0, column: 0)
    }

    /// The same error with line and column.
    func located(in source: String) -> FHIRPathError {
        guard let location, location.line == 0 else { return self }
        var result = self
        var line = 1
        var column = 1
        for (index, byte) in source.utf8.enumerated() {
            if index >= location.offset { break }
            if byte == 0x0A {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        result.location?.line = line
        result.location?.column = column
        return result
    }
}
