extension IssueCatalogue {
    /// Issues about extensions, narratives and bundles, found by validation.
    static let recordEntries: [String: Entry] = [
        // Extensions
        "extension.unknown": Entry(
            severity: .warning, type: "extension",
            text: "No definition of the extension {0} is at hand, so it could not be checked."),
        "extension.unknown-standard": Entry(
            severity: .warning, type: "extension",
            text:
                "{0} is none of the extensions of this FHIR version. It is misspelt, or of a package that is not at hand."
        ),
        "extension.unknown-modifier": Entry(
            severity: .warning, type: "extension",
            text: "No definition of {0} is at hand, and it may change the meaning of what it stands on."),
        "extension.modifier": Entry(
            severity: .error, type: "extension",
            text: "{0} changes the meaning of what it stands on, so it must be a modifierExtension."),
        "extension.no-modifier": Entry(
            severity: .error, type: "extension",
            text: "{0} does not change the meaning of what it stands on, so it must not be a modifierExtension."),
        "extension.part": Entry(
            severity: .error, type: "extension", text: "The extension {1} has no part that is called {0}."),
        "extension.repeats": Entry(
            severity: .error, type: "extension", text: "The extension {0} may stand at most {1} times on one element."),
        "extension.context": Entry(
            severity: .error, type: "extension", text: "The extension {0} may not be used here, but only on: {1}."),
        "extension.context-invariant": Entry(
            severity: .error, type: "extension",
            text: "The extension {0} may be used only where this is true of the element around it: {1}"),
        // Narratives and text
        "narrative.entity": Entry(
            severity: .error, type: "structure",
            text: "The entity &{0}; is not one of XML's. Write the character itself, or its number."),
        "narrative.script": Entry(
            severity: .error, type: "security", text: "The {0} of {1} runs a script, which a narrative may not have."),
        "narrative.style": Entry(
            severity: .error, type: "security",
            text: "The style of {0} fetches something from elsewhere, which a narrative may not do."),
        "narrative.link": Entry(
            severity: .error, type: "not-found",
            text: "The link {0} of {1} leads nowhere: nothing in the record has that id."),
        "narrative.idref": Entry(
            severity: .warning, type: "not-found",
            text: "The idref {0} means nothing: nothing in the record has that id."),
        "narrative.language": Entry(
            severity: .warning, type: "value", text: "The narrative is in {0}, but its resource says that it is in {1}."
        ),
        "narrative.languages": Entry(
            severity: .warning, type: "value", text: "The narrative's lang is {0}, but its xml:lang is {1}."),
        "text.markup": Entry(
            severity: .warning, type: "security",
            text:
                "The text looks like it has the HTML element {0} in it. It is shown as text; software that does not do so is at risk."
        ),
        // Bundles and references
        "reference.relative-to-uuid": Entry(
            severity: .warning, type: "not-found",
            text:
                "{0} does not lead to the entry {1}, although it may be meant. Write the reference as the entry's fullUrl."
        ),
        "bundle.search-outcome": Entry(
            severity: .error, type: "value",
            text: "What is told about a search (mode outcome) must be an OperationOutcome, and this is a {0}."),
        "bundle.request-resource": Entry(
            severity: .error, type: "required", text: "The request {0} needs a resource, and the entry has none."),
        "bundle.request-url": Entry(
            severity: .warning, type: "value", text: "The URL of a request is relative to the server, and {0} is not."),
        "bundle.request-type": Entry(
            severity: .error, type: "value", text: "The request goes to {0}, but the resource of the entry is a {1}."),
        "bundle.request-id": Entry(
            severity: .error, type: "value",
            text: "The request goes to {0}, but the resource of the entry has the id {1}."),
        "period.unclear": Entry(
            severity: .warning, type: "value",
            text:
                "Whether the end comes after the start cannot be told: one is a day and the other a time on it. Write both as days, or both as times."
        ),
        // Contained resources
        "invariant.dom-3": Entry(
            severity: .error, type: "invariant",
            text:
                "Nothing in the resource refers to what is contained as {0}, nor does that refer to the resource (dom-3)."
        ),
    ]
}
