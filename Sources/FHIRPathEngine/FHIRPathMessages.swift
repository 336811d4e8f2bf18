/// The text of every error of the engine, in one place.
///
/// `{0}`, `{1}`, … stand for what the place that found the problem passes along: the offending token first.
enum FHIRPathMessages {
    static func text(_ code: FHIRPathError.Code, _ arguments: [String]) -> String {
        var result = ""
        var rest = (templates[code.rawValue] ?? "{0}")[...]
        while let brace = rest.firstIndex(of: "{") {
            result += rest[..<brace]
            rest = rest[brace...]
            guard let close = rest.firstIndex(of: "}"), let number = Int(rest[rest.index(after: brace)..<close])
            else { break }
            if number < arguments.count { result += arguments[number] }
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    private static let templates: [String: String] = [
        "fhirpath.syntax": "{0} is not expected here: {1}.",
        "fhirpath.unknown-function": "There is no function {0}().",
        "fhirpath.arguments": "{0}() {1}.",
        "fhirpath.unknown-type": "{0} is not a type of FHIR or FHIRPath.",
        "fhirpath.unknown-element": "{1} has no element {0}.",
        "fhirpath.impossible-type": "A value here is {1}, which is never {0}.",
        "fhirpath.order": "{0}() depends on the order of the items, but {1} has no defined order.",
        "fhirpath.unknown-variable": "The variable %{0} is not defined.",
        "fhirpath.duplicate-variable": "The variable %{0} is already defined.",
        "fhirpath.singleton": "{0} takes one item, but there are {1}.",
        "fhirpath.operand-type": "{0} cannot be used with {1}.",
        "fhirpath.range": "{0} is out of range: {1}.",
        "fhirpath.regular-expression": "The regular expression cannot be used: {0}.",
        "fhirpath.limit": "The evaluation was stopped: {0}.",
        "fhirpath.unavailable": "{0} needs {1}, which is not available here.",
        "fhirpath.check": "{0}.",
        "fhirpath.schema": "The record was read under another schema than the expression was compiled with.",
    ]
}
