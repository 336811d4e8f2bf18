extension IssueCatalogue {
    /// Issues about conformance resources as definitions.
    static let conformanceResourceEntries: [String: Entry] = [
        "definition.canonical": Entry(
            severity: .error, type: "value",
            text: "{0} is no canonical URL: it must be absolute, or # and the id of something contained."),
        "definition.expression": Entry(
            severity: .error, type: "invalid", text: "The FHIRPath expression cannot be used: {0}."),
        // Structures
        "definition.base-self": Entry(
            severity: .error, type: "business-rule", text: "{0} is derived from itself."),
        "definition.base-type": Entry(
            severity: .error, type: "business-rule",
            text: "The type is {0}, but the base {1} is for {2}. A constraint keeps the type of its base."),
        "definition.specialization-type": Entry(
            severity: .error, type: "business-rule",
            text: "The type {0} is that of the base {1}. A specialization makes a type of its own."),
        "definition.kind": Entry(
            severity: .error, type: "business-rule", text: "The kind is {0}, but that of the base {1} is {2}."),
        "definition.type": Entry(severity: .error, type: "value", text: "{0} is not a type of this FHIR version."),
        "definition.type-profile": Entry(
            severity: .error, type: "business-rule", text: "{0} is for the type {1}, but {2} is meant here."),
        "definition.target": Entry(
            severity: .error, type: "business-rule",
            text: "{0} is for the type {1}, which is no resource, so nothing can refer to one."),
        "definition.value-type": Entry(
            severity: .error, type: "value", text: "{0} is a {1}, but the element has another type: {2}."),
        "definition.binding-system": Entry(
            severity: .error, type: "not-found", text: "{0} is a code system. Elements are bound to value sets."),
        "definition.discriminator": Entry(
            severity: .error, type: "business-rule", text: "The discriminator {0} leads to nothing in {1}: {2}."),
        "definition.discriminator-form": Entry(
            severity: .error, type: "invalid",
            text:
                "{0} is no path of a discriminator, which has names, extension(url), resolve() and ofType(type) alone."),
        "definition.extension-url": Entry(
            severity: .error, type: "value", text: "The url is fixed to {0}, but the extension is defined as {1}."),
        "definition.context": Entry(
            severity: .warning, type: "not-found", text: "{0} is no type of this FHIR version and no element of one."),
        "definition.snapshot-lacks": Entry(
            severity: .warning, type: "incomplete",
            text: "The snapshot lacks {0}, of which the differential speaks. It should be made anew."),
        // Codes
        "definition.property": Entry(
            severity: .error, type: "not-found", text: "The code system declares no property {0}."),
        "definition.property-repeated": Entry(
            severity: .error, type: "duplicate", text: "The property {0} is declared twice."),
        "definition.property-type": Entry(
            severity: .error, type: "value", text: "Values of the property {0} are of type {1}, but this is a {2}."),
        "definition.property-code": Entry(
            severity: .warning, type: "not-found", text: "{0}, a value of the property {1}, is no code of this system."),
        "definition.hierarchy": Entry(
            severity: .error, type: "business-rule", text: "The concept {0} stands, at some distance, above itself."),
        "definition.content": Entry(
            severity: .error, type: "business-rule",
            text: "The content is said to be {0}, but there are concepts."),
        "definition.count": Entry(
            severity: .warning, type: "value", text: "The number of concepts is said to be {0}, but there are {1}."),
        "definition.all-codes": Entry(
            severity: .error, type: "business-rule",
            text: "{0} should have all codes of this system, but does not include the whole of it."),
        "definition.supplements": Entry(
            severity: .error, type: "required", text: "This is a supplement, but nothing says of which code system."),
        "definition.no-supplement": Entry(
            severity: .error, type: "business-rule",
            text: "A code system is named that this one supplements, but the content is not said to be a supplement."),
        "definition.supplement-code": Entry(
            severity: .error, type: "code-invalid", text: "{0} is no code of {1}, which this supplements."),
        "definition.code": Entry(severity: .error, type: "code-invalid", text: "{0} is not a code of {1}."),
        "definition.code-repeated": Entry(
            severity: .warning, type: "duplicate", text: "The code {0} stands here twice."),
        "definition.system": Entry(
            severity: .error, type: "value", text: "{0} is not an absolute URL, so it names no code system."),
        "definition.system-value-set": Entry(
            severity: .error, type: "value", text: "{0} is a value set. Name its code system, or use valueSet."),
        "definition.value-set-circular": Entry(
            severity: .error, type: "business-rule", text: "The value set {0} is a part of itself."),
        "definition.filter": Entry(
            severity: .error, type: "not-found", text: "{1} has no property or filter {0}."),
        "definition.filter-expression": Entry(
            severity: .error, type: "invalid", text: "{0} is no regular expression that can be used."),
        "definition.filter-exists": Entry(
            severity: .error, type: "value", text: "{0} is neither true nor false, which the filter exists asks for."),
        // Interfaces
        "definition.search-expression": Entry(
            severity: .error, type: "invalid", text: "The expression cannot be used for {0}: {1}."),
        "definition.composite": Entry(
            severity: .error, type: "required", text: "A composite search parameter needs components."),
        "definition.search-target": Entry(
            severity: .warning, type: "business-rule", text: "Only search parameters of type reference have targets."),
        "definition.search-type": Entry(
            severity: .error, type: "value", text: "The type is said to be {0}, but {1} is defined as {2}."),
        "definition.search-base": Entry(
            severity: .error, type: "business-rule", text: "{0} is for {1}, not for {2}."),
        "definition.operation-resource": Entry(
            severity: .error, type: "required",
            text: "The operation is on types or instances, so it must say of which resource."),
        "definition.parameter-repeated": Entry(
            severity: .error, type: "duplicate", text: "Two parameters are named {0}."),
        "definition.cardinality": Entry(
            severity: .error, type: "value", text: "{0} is neither a number nor *."),
        "definition.min-max": Entry(
            severity: .error, type: "value", text: "The lowest number, {0}, is more than the highest, {1}."),
        "definition.global-repeated": Entry(
            severity: .error, type: "duplicate", text: "There are two global profiles for {0}."),
    ]
}
