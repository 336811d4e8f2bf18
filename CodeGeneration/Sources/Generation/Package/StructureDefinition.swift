/// What generation reads of a StructureDefinition (<https://hl7.org/fhir/R4/structuredefinition.html>).
struct StructureDefinition: Decodable {
    var url: String
    var name: String
    var kind: String
    var abstract: Bool?
    var type: String?
    var baseDefinition: String?
    var derivation: String?
    var `extension`: [Extension]?
    var snapshot: Snapshot?

    struct Snapshot: Decodable {
        var element: [ElementDefinition]
    }

    /// An extension with one of the values that generation looks at.
    struct Extension: Decodable {
        var url: String
        var valueString: String?
        var valueUrl: String?
        var valueUri: String?
        var valueCode: String?
    }
}

/// What generation reads of an ElementDefinition (<https://hl7.org/fhir/R4/elementdefinition.html>).
struct ElementDefinition: Decodable {
    var path: String
    var representation: [String]?
    var min: Int?
    var max: String?
    var type: [TypeReference]?
    var contentReference: String?
    var binding: Binding?
    var isModifier: Bool?
    var isSummary: Bool?
    var constraint: [Constraint]?

    struct TypeReference: Decodable {
        var code: String?
        var profile: [String]?
        var targetProfile: [String]?
        var `extension`: [StructureDefinition.Extension]?
    }

    struct Binding: Decodable {
        var strength: String
        var valueSet: String?
        var `extension`: [StructureDefinition.Extension]?
    }

    struct Constraint: Decodable {
        var key: String
        var severity: String?
        var expression: String?
    }
}

extension [StructureDefinition.Extension]? {
    /// The extension with a URL, or nil.
    func first(url: String) -> StructureDefinition.Extension? { self?.first { $0.url == url } }
}
