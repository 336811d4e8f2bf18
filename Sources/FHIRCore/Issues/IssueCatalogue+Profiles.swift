extension IssueCatalogue {
    /// Issues about what a profile asks for, found by validation. The last argument of each is the profile's URL.
    static let profileEntries: [String: Entry] = [
        "profile.type": Entry(
            severity: .error, type: "structure", text: "This is a {0}, but the profile {2} is for {1}."),
        "profile.value-type": Entry(
            severity: .error, type: "structure",
            text: "The value of {0} is a {1}, but the profile {3} allows only: {2}."),
        "profile.min": Entry(
            severity: .error, type: "required",
            text: "{0} must be there at least {1} times, and was found {2} times (profile {3})."),
        "profile.max": Entry(
            severity: .error, type: "structure",
            text: "{0} may be there at most {1} times, and was found {2} times (profile {3})."),
        "profile.fixed": Entry(
            severity: .error, type: "value", text: "{0} must be exactly {1}, and is {2} (profile {3})."),
        "profile.pattern": Entry(
            severity: .error, type: "value", text: "{0} must have {1}, and has {2} (profile {3})."),
        "profile.max-length": Entry(
            severity: .error, type: "too-long", text: "{0} may have at most {1} characters, and has {2} (profile {3})."),
        "profile.min-length": Entry(
            severity: .error, type: "value", text: "{0} must have at least {1} characters, and has {2} (profile {3})."),
        "profile.min-value": Entry(
            severity: .error, type: "value", text: "{0} must be {1} or more, and is {2} (profile {3})."),
        "profile.max-value": Entry(
            severity: .error, type: "value", text: "{0} must be {1} or less, and is {2} (profile {3})."),
        "profile.value-missing": Entry(
            severity: .error, type: "required",
            text: "{0} must have a value, and extensions cannot stand for it (profile {1})."),
        "profile.value-alternative": Entry(
            severity: .error, type: "required",
            text: "{0} must have a value, or one of these extensions: {1} (profile {2})."),
        "profile.closed": Entry(
            severity: .error, type: "structure",
            text: "This belongs to no slice of {0}, and nothing else is allowed there (profile {1})."),
        "profile.several-slices": Entry(
            severity: .error, type: "structure",
            text: "This belongs to the slices {0} and {1}, and may belong to one only (profile {2})."),
        "profile.open-at-end": Entry(
            severity: .error, type: "structure",
            text: "What belongs to a slice of {0} must stand before everything else (profile {1})."),
        "profile.order": Entry(
            severity: .error, type: "structure",
            text: "The slices of {0} do not stand in the order of their definition (profile {1})."),
        "profile.none-of": Entry(
            severity: .error, type: "structure", text: "The value of {0} meets none of the profiles {1} (profile {2})."),
        "profile.target-type": Entry(
            severity: .error, type: "structure",
            text: "{0} leads to a {1}, but only these are allowed: {2} (profile {3})."),
        "profile.target": Entry(
            severity: .error, type: "structure",
            text: "What {0} leads to meets none of the profiles {1} (profile {2})."),
        "profile.aggregation": Entry(
            severity: .error, type: "structure",
            text: "What {0} leads to is {1}, but it must be: {2} (profile {3})."),
        "profile.reference-version": Entry(
            severity: .error, type: "value", text: "The reference {0} must {1} (profile {2})."),
        "profile.narrative-language": Entry(
            severity: .error, type: "structure", text: "The narrative {0}, and was found with {1} (profile {2})."),
        "profile.narrative-source": Entry(
            severity: .error, type: "structure",
            text:
                "\"{0}\" does not say where it came from: each part of the narrative needs a class generated, boilerplate or original (profile {1})."
        ),
    ]
}
