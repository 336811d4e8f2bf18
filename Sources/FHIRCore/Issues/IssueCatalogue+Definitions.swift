extension IssueCatalogue {
    /// Issues about packages, definitions and their snapshots.
    static let definitionEntries: [String: Entry] = [
        "definitions.archive": Entry(
            severity: .fatal, type: "structure", text: "The package {0} cannot be unpacked: {1}."),
        "definitions.path": Entry(
            severity: .warning, type: "security",
            text: "The package {0} has a file named {1}, which leads out of the package. It is left out."),
        "definitions.manifest": Entry(
            severity: .warning, type: "structure", text: "{0} is not JSON. It is left aside."),
        "definitions.fhir-version": Entry(
            severity: .warning, type: "not-supported",
            text: "The package {0} is for FHIR {1}. It is read as FHIR {2}, and parts of it may not fit."),
        "definitions.dependency": Entry(
            severity: .information, type: "not-found",
            text: "The package {0} {1}, which others build on, was not found. What it defines is not known here."),
        "definitions.too-many": Entry(
            severity: .fatal, type: "too-costly", text: "{0} has more than {1} files."),
        "definitions.no-url": Entry(
            severity: .warning, type: "required",
            text: "{0} is a {1} without a canonical URL, so nothing can refer to it."),
        "definitions.no-definition": Entry(
            severity: .error, type: "invalid",
            text: "{0} is a {1}. A definition was expected: a StructureDefinition, ValueSet, CodeSystem or the like."),
        "definitions.duplicate": Entry(
            severity: .warning, type: "duplicate",
            text: "{0} is defined twice, in {1} and in {2}. The first one is used."),
        "definitions.not-found": Entry(
            severity: .error, type: "not-found",
            text: "There is no {1} {0} at hand. Name a package or a file that has it."),
        "snapshot.not-a-profile": Entry(
            severity: .error, type: "invalid",
            text: "{0} is a {1}. A snapshot can be made of a StructureDefinition only."),
        "snapshot.base": Entry(
            severity: .error, type: "not-found",
            text: "The definition {0}, from which this one is derived, cannot be used: {1}."),
        "snapshot.no-elements": Entry(
            severity: .error, type: "required", text: "{0} has neither a differential nor a snapshot."),
        "snapshot.path": Entry(
            severity: .error, type: "structure",
            text: "The differential has the element {0}, which {1} does not have."),
        "snapshot.element-id": Entry(
            severity: .warning, type: "structure",
            text: "The id {0} does not belong to the path {1}. The path and the order of the elements are followed."),
        "snapshot.slice": Entry(
            severity: .error, type: "structure",
            text: "The differential speaks of the slice {0}, which is not defined before."),
        "snapshot.slicing": Entry(
            severity: .error, type: "business-rule",
            text: "{0} has slices, but nothing says how values are told into them. Give it a slicing."),
        "snapshot.closed-slicing": Entry(
            severity: .error, type: "business-rule",
            text: "The base closes the slicing of {0}; a profile on it cannot {1}."),
        "snapshot.min": Entry(
            severity: .error, type: "business-rule",
            text: "The lowest number is {0}, but the base asks for at least {1}."),
        "snapshot.max": Entry(
            severity: .error, type: "business-rule",
            text: "The highest number is {0}, but the base allows at most {1}."),
        "snapshot.min-max": Entry(
            severity: .error, type: "business-rule",
            text: "The lowest number, {0}, is more than the highest, {1}."),
        "snapshot.cardinality": Entry(
            severity: .error, type: "value", text: "{0} is not a number of occurrences."),
        "snapshot.type": Entry(
            severity: .error, type: "business-rule", text: "The type {0} is not one that the base allows: {1}."),
        "snapshot.binding": Entry(
            severity: .error, type: "business-rule",
            text: "The binding is {0}, but in the base it is {1}. A profile cannot make a binding weaker."),
        "snapshot.fixed": Entry(
            severity: .error, type: "business-rule",
            text: "The value is fixed to something else than in the base."),
        "snapshot.max-length": Entry(
            severity: .error, type: "business-rule",
            text: "The longest length is {0}, but the base allows at most {1}."),
        "snapshot.type-profile": Entry(
            severity: .warning, type: "not-found",
            text: "The profile {0} of the type {1} is not at hand: {2}. The type itself is used."),
        "snapshot.content-reference": Entry(
            severity: .error, type: "not-found", text: "The content reference {0} leads nowhere."),
        "snapshot.too-large": Entry(
            severity: .error, type: "too-costly", text: "The snapshot or differential has more than {0} elements."),
    ]
}
