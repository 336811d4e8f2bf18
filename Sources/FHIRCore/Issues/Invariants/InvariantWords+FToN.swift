extension InvariantWords {
    /// Invariants whose key begins with f to n.
    static let throughN: [String: String] = [
        "fhs-1": "A relative has age or born, and not both.",
        "fhs-2": "estimatedAge means something only beside an age.",
        "gol-1": "The detail of a target needs the measure that it is a value of.",
        "grp-1": "Only a group of actual members lists them.",
        "ig-1": "Every groupingId is the id of a grouping of this guide.",
        "ig-2": "The fhirVersion of a resource is one of those that the guide is for.",
        "imm-1": "Education material is named by its documentType or by a reference.",
        "imr-1": "A recommendation names a vaccineCode or a targetDisease.",
        "inv-2": "An action is either an operation or an assert.",
        "ipn-1": "An insurance plan needs an identifier or a name.",
        "lnk-1": "A linkage joins at least two items.",
        "lst-1": "A list with entries has no emptyReason.",
        "lst-2": "Entries are marked deleted only in a list of the mode changes.",
        "lst-3": "Entries have a date only in a list of the mode working.",
        "mad-1": "A dosage that was given states a dose or a rate.",
        "mdd-1": "Medication is not handed over before it was prepared.",
        "md-1": "max is * or a whole number above 0.",
        "mea-1": "A stratifier is either described itself (code, description, criteria) or by its components.",
        "mrp-1": "A report of the type data-collection has no groups.",
        "mrp-2": "A stratum has either a value or components.",
        "msq-3": "coordinateSystem is 0 or 1.",
        "msq-5": "A reference sequence has both chromosome and genomeBuild, or neither.",
        "msq-6": "A reference sequence is named in exactly one way: by genomeBuild, id, pointer or string.",
        "nor-1": "A nutrition order should ask for an oral diet, a supplement or an enteral formula.",
        "nsd-1": "A root is not a UUID: uniqueId of the type uuid does not fit the kind root.",
        "nsd-2": "At most one uniqueId of each type is the preferred one.",
    ]

    /// Rules that share the key `inv-1`, by the first name of their expression.
    static let several: [String: String] = [
        "part": "A parameter has exactly one of a value, a resource and parts.",
        "lastModified": "A task is not modified before it was authored.",
        "operation": "An action is either an operation or an assert.",
    ]

    /// The names of definitions.
    static let nameForPrograms =
        "The name should be usable by programs: a capital letter, then letters, digits or _, at most 255 in all."
}
