import FHIRDefinitions

/// Contexts that R4 uses in its own definitions and does not name in those of the extensions.
enum ExtensionCorrection {
    static func contexts(of url: String) -> [ExtensionContext] {
        switch url {
        // Every type of the standard has it on the type, and the definition asks for the code in it.
        case "http://hl7.org/fhir/StructureDefinition/structuredefinition-fhir-type",
            // The forms of primitives stand on the type.
            "http://hl7.org/fhir/StructureDefinition/regex":
            [ExtensionContext(type: "element", expression: "ElementDefinition.type")]
        // Code systems, value sets and elements of the standard have it too.
        case "http://hl7.org/fhir/StructureDefinition/structuredefinition-normative-version":
            [ExtensionContext(type: "element", expression: "Element")]
        default: []
        }
    }
}
