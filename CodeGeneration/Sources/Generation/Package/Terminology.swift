/// What generation reads of a CodeSystem (<https://hl7.org/fhir/R4/codesystem.html>): codes, no displays.
struct CodeSystem: Decodable {
    var url: String
    var version: String?
    /// `complete`, `not-present`, `example`, `fragment` or `supplement`.
    var content: String
    var caseSensitive: Bool?
    var concept: [Concept]?

    struct Concept: Decodable {
        var code: String
        var concept: [Concept]?
        var property: [Property]?
    }

    /// A property with one of the values that generation looks at.
    struct Property: Decodable {
        var code: String
        var valueCode: String?
        var valueBoolean: Bool?
    }
}

/// What generation reads of a ValueSet (<https://hl7.org/fhir/R4/valueset.html>).
struct ValueSet: Decodable {
    var url: String
    var version: String?
    var name: String?
    var compose: Compose?

    struct Compose: Decodable {
        var include: [Include]
        var exclude: [Include]?
    }

    struct Include: Decodable {
        var system: String?
        var version: String?
        var concept: [Concept]?
        var filter: [Filter]?
        var valueSet: [String]?
    }

    struct Concept: Decodable {
        var code: String
    }

    struct Filter: Decodable {
        var property: String
        var op: String
        var value: String
    }
}
