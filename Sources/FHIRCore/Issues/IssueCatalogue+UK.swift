extension IssueCatalogue {
    /// Issues of the rules of the United Kingdom. No text quotes what identifies a person.
    static let ukEntries: [String: Entry] = [
        "uk.nhs-number": Entry(severity: .error, type: "value", text: "This is not a valid NHS number: {0}."),
        "uk.nhs-number-query": Entry(
            severity: .error, type: "value", text: "This searches for a number that is not a valid NHS number: {0}."),
        "uk.nhs-number-test": Entry(
            severity: .information, type: "informational",
            text: "The NHS number is of the range 999, which is kept for tests and belongs to nobody."),
        "uk.nhs-number-system": Entry(
            severity: .warning, type: "value", text: "{0} looks like a system of NHS numbers. The right one is {1}."),
        "uk.nhs-number-several": Entry(
            severity: .error, type: "business-rule",
            text: "The patient has {0} NHS numbers in use. Mark the others as old, or give their period an end."),
        "uk.nhs-number-reference": Entry(
            severity: .warning, type: "value",
            text: "An NHS number identifies a person, but the reference is said to lead to a {0}."),
        "uk.nhs-number-status": Entry(
            severity: .warning, type: "code-invalid",
            text: "{0} is no system of verification statuses. Use {1} or {2}."),
        "uk.nhs-number-status-code": Entry(
            severity: .warning, type: "code-invalid", text: "{0} is no verification status of {1}."),
        "uk.hc-number": Entry(
            severity: .error, type: "value", text: "This is not a valid Health and Care number: {0}."),
        "uk.chi-number": Entry(severity: .error, type: "value", text: "This is not a valid CHI number: {0}."),
        "uk.chi-number-check": Entry(
            severity: .warning, type: "value",
            text:
                "The last digit of the CHI number does not check the others (modulus 11). Only numbers given out since November 2025 may have a check digit of another kind."
        ),
        "uk.identifier-system": Entry(
            severity: .warning, type: "value", text: "{0} is not the usual spelling of this system. Use {1}."),
        "uk.code-system": Entry(
            severity: .warning, type: "value", text: "{0} is not the usual spelling of this code system. Use {1}."),
        "uk.ods-code": Entry(
            severity: .warning, type: "value", text: "{0} does not look like a code of an organisation or site: {1}."),
        "uk.professional-number": Entry(
            severity: .warning, type: "value", text: "This does not look like a number of {0}: {1}."),
        "uk.sds-id": Entry(
            severity: .warning, type: "value", text: "This does not look like a number of {0}: twelve digits."),
        "uk.postcode": Entry(
            severity: .warning, type: "value", text: "This does not have the form of a UK postcode; {0}."),
        "uk.birth-date-future": Entry(
            severity: .error, type: "business-rule", text: "The date of birth is in the future."),
        "uk.death-date-future": Entry(
            severity: .error, type: "business-rule", text: "The date of death is in the future."),
        "uk.death-before-birth": Entry(
            severity: .error, type: "business-rule", text: "The date of death is before the date of birth."),
        "uk.ethnic-category": Entry(
            severity: .warning, type: "code-invalid",
            text: "{0} is no system of ethnic categories. Use that of the nation, such as {1}."),
        "uk.ethnic-category-several": Entry(
            severity: .warning, type: "business-rule",
            text: "Ethnic categories of more than one nation are given, and their codes mean different things: {0}."),
        "uk.snomed-code": Entry(
            severity: .error, type: "code-invalid", text: "{0} cannot be a SNOMED CT concept: {1}."),
        "uk.dmd-code": Entry(
            severity: .error, type: "code-invalid", text: "{0} cannot be a dm+d code: {1}."),
        "uk.profile-missing": Entry(
            severity: .information, type: "informational",
            text: "meta.profile is missing. A record in the UK is expected to name one of UK Core, such as {0}."),
    ]
}
