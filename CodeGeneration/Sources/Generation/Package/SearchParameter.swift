/// What generation reads of a SearchParameter (<https://hl7.org/fhir/R4/searchparameter.html>).
struct SearchParameter: Decodable {
    var url: String
    var code: String
    var base: [String]?
    var type: String
    var expression: String?
    var target: [String]?
    var multipleOr: Bool?
    var multipleAnd: Bool?
    var comparator: [String]?
    var modifier: [String]?
    var component: [Component]?

    struct Component: Decodable {
        var definition: String
        var expression: String
    }
}

/// What generation reads of a CompartmentDefinition (<https://hl7.org/fhir/R4/compartmentdefinition.html>).
struct CompartmentDefinition: Decodable {
    var url: String
    var code: String
    var search: Bool
    var resource: [Resource]?

    struct Resource: Decodable {
        var code: String
        var param: [String]?
    }
}
