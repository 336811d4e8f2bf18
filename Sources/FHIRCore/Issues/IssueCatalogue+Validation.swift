extension IssueCatalogue {
    /// Issues about what a record says, found by validation.
    static let validationEntries: [String: Entry] = [
        "cardinality.min": Entry(
            severity: .error, type: "required", text: "{0} is missing: at least {1} must be there, and {2} was found."),
        "cardinality.max": Entry(
            severity: .error, type: "structure",
            text: "{0} stands too often: at most {1} may be there, and {2} were found."),
        // Codes
        "binding.required": Entry(
            severity: .error, type: "code-invalid",
            text: "{0} is not in the value set {1}, and only its codes are allowed."),
        "binding.extensible": Entry(
            severity: .warning, type: "code-invalid",
            text: "{0} is not in the value set {1}. Another code may be used only where none of its codes fits."),
        "binding.no-code": Entry(
            severity: .error, type: "code-invalid",
            text: "There is no code here, but one of the value set {0} is required."),
        "code.unknown": Entry(severity: .error, type: "code-invalid", text: "{0} is not a code of {1}."),
        "code.display": Entry(
            severity: .warning, type: "code-invalid", text: "The display \"{0}\" is not that of the code {1}: \"{2}\"."),
        "validation.not-checked": Entry(
            severity: .information, type: "not-supported",
            text: "{0} checks were not done, because what they need is not at hand here: {1}."),
        "invariant-not-evaluated": Entry(
            severity: .warning, type: "not-supported", text: "Whether the rule {0} holds could not be found out: {1}."),
        // Identity
        "id.duplicate-element": Entry(
            severity: .error, type: "duplicate",
            text: "Another element of this resource has the id {0} too. Ids of elements must be unique in a resource."),
        "id.duplicate-contained": Entry(
            severity: .error, type: "duplicate",
            text: "Another contained resource has the id {0} too, so a reference to it can mean either."),
        "id.contained-missing": Entry(
            severity: .error, type: "required",
            text: "The contained resource has no id, so nothing can refer to it."),
        // References
        "reference.contained": Entry(
            severity: .error, type: "not-found", text: "{0} leads nowhere: no contained resource has that id (ref-1)."),
        "reference.form": Entry(
            severity: .error, type: "value",
            text: "{0} is no reference: it must be an absolute URL, TYPE/ID, or # and the id of a contained resource."),
        "reference.unknown-type": Entry(
            severity: .error, type: "value", text: "The type {0} is not a resource type of this FHIR version."),
        "reference.type": Entry(
            severity: .error, type: "value", text: "The type is said to be {0}, but {1} leads to a {2}."),
        "reference.named-type": Entry(
            severity: .error, type: "value", text: "{0} names a {1}, but what it leads to in the bundle is a {2}."),
        "reference.target": Entry(
            severity: .error, type: "structure", text: "{0} leads to a {1}, but only these are allowed here: {2}."),
        "reference.ambiguous": Entry(
            severity: .error, type: "multiple-matches", text: "{0} may mean any of {1} entries of the bundle."),
        // Values
        "attachment.size": Entry(
            severity: .error, type: "value", text: "The size is said to be {0} bytes, but the data has {1}."),
        "extension.relative": Entry(
            severity: .error, type: "value",
            text: "{0} is not an absolute URL. Only an extension inside another one may have a short name."),
        "extension.version": Entry(
            severity: .error, type: "value",
            text: "The extension's URL {0} has a version, which is not allowed in records."),
        // Bundles
        "bundle.full-url-missing": Entry(
            severity: .error, type: "required",
            text: "The entry has a resource but no fullUrl, so nothing in the bundle can refer to it."),
        "bundle.full-url-relative": Entry(
            severity: .error, type: "value", text: "The fullUrl {0} is not an absolute URL."),
        "bundle.full-url-uuid": Entry(severity: .error, type: "value", text: "The fullUrl {0} is not a UUID."),
        "bundle.full-url-no-id": Entry(
            severity: .error, type: "value", text: "The fullUrl {0} is one of a server, but the resource has no id."),
        "bundle.full-url-mismatch": Entry(
            severity: .error, type: "value", text: "The fullUrl {0} is one of a server, so it must end with {1}."),
        "bundle.unresolved": Entry(
            severity: .error, type: "not-found", text: "{0} leads to no entry of the bundle."),
        "bundle.unreached": Entry(
            severity: .error, type: "informational",
            text: "No chain of references joins the entry {0} with the first entry, which the bundle is about."),
    ]

    /// A rule of the standard or of a profile that is not true.
    static let invariant = Entry(severity: .error, type: "invariant", text: "The rule {0} does not hold: {1}")

    /// One for which there are words.
    static let statedInvariant = "{2} ({0}: {1})"
}
