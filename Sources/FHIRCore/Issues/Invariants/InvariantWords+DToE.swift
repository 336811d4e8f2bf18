extension InvariantWords {
    /// Invariants whose key begins with d or e.
    static let throughE: [String: String] = [
        "dis-1": "A distance with a value has a unit of UCUM as its code.",
        "dom-2": "A contained resource contains no resources itself.",
        "dom-3": "A contained resource is referred to by its container, or refers to it with #.",
        "dom-4": "A contained resource has no versionId and no lastUpdated of its own.",
        "dom-5": "A contained resource has no security labels of its own.",
        "dom-6": "A record should have a narrative, so that people can read it without a program.",
        "drq-1": "A filter of codes names either a path or a searchParam, and not both.",
        "drq-2": "A filter of dates names either a path or a searchParam, and not both.",
        "drt-1": "A duration with a code has a value, and UCUM as its system.",
        "eld-1": "A slicing needs discriminators, or a description of how slices are told apart.",
        "eld-2": "min is not above max.",
        "eld-3": "max is a whole number or *.",
        "eld-4": "Only a type that refers to something, Reference or canonical, has an aggregation.",
        "eld-5": "An element with a contentReference has no type, values, lengths or binding of its own.",
        "eld-6": "A fixed value fits only an element with one type.",
        "eld-7": "A pattern fits only an element with one type.",
        "eld-8": "An element has a fixed value or a pattern, and not both.",
        "eld-11": "A binding fits only an element whose type can carry a code.",
        "eld-12": "The valueSet of a binding is an absolute URL: http, https or urn.",
        "eld-13": "Each type is listed once for an element.",
        "eld-14": "Each constraint of an element has a key of its own.",
        "eld-15": "An element has a defaultValue or a meaningWhenMissing, and not both.",
        "eld-16": "A sliceName has only letters, digits and the characters / - _ [ ] @.",
        "eld-17": "Only Reference and canonical have a targetProfile.",
        "eld-18": "An element that is a modifier says why in isModifierReason.",
        "eld-19":
            "The parts of a path are names of at most 64 characters, joined by dots, without spaces or punctuation.",
        "eld-20":
            "The parts of a path should be plain names of letters and digits that begin with a small letter after the first.",
        "eld-21": "A constraint should have a FHIRPath expression, so that it can be checked.",
        "eld-22": "sliceIsConstraining means something only beside a sliceName.",
        "ele-1": "An element has a value or children; an id alone is not enough.",
        "exp-1": "An expression is given as text in expression, or as a reference to it.",
        "ext-1": "An extension has either a value or extensions of its own, and not both.",
    ]
}
