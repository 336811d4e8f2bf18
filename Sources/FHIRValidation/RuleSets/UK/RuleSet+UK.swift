extension RuleSet {
    /// Rules of the United Kingdom: what its identifiers, codes, postcodes and records look like.
    ///
    /// No message quotes a number that identifies a person, a name or an address.
    public static let uk = RuleSet(
        name: "uk",
        rules: nationalNumbers + identifierSystems + organisationAndStaffCodes + demographics + codes + profiles)

    private static let dictionary = "https://www.datadictionary.nhs.uk/"
    private static let ukCore = "https://simplifier.net/guide/uk-core-implementation-guide"

    private static let nationalNumbers = [
        Rule(
            id: "uk.nhs-number", severity: .error, source: dictionary + "attributes/nhs_number.html",
            types: ["Identifier"], faults: NHSNumberRules.wrongDigits),
        Rule(
            id: "uk.nhs-number-query", severity: .error, source: dictionary + "attributes/nhs_number.html",
            types: ["Reference"], faults: NHSNumberRules.wrongQuery),
        Rule(
            id: "uk.nhs-number-test", severity: .information, source: "https://digital.nhs.uk/services/nhs-number",
            types: ["Identifier"], faults: NHSNumberRules.testRange),
        Rule(
            id: "uk.nhs-number-several", severity: .error, source: dictionary + "attributes/nhs_number.html",
            types: ["Patient"], faults: NHSNumberRules.several),
        Rule(
            id: "uk.nhs-number-reference", severity: .warning, source: dictionary + "attributes/nhs_number.html",
            types: ["Reference"], faults: NHSNumberRules.notAPerson),
        Rule(
            id: "uk.nhs-number-status", severity: .warning, source: ukCore, types: ["Identifier"],
            faults: VerificationStatusRules.wrongSystem),
        Rule(
            id: "uk.nhs-number-status-code", severity: .warning, source: ukCore, types: ["Identifier"],
            faults: VerificationStatusRules.wrongCode),
        Rule(
            id: "uk.hc-number", severity: .error, source: dictionary + "attributes/health_and_care_number.html",
            types: ["Identifier"], faults: LocalNumberRules.wrongHealthAndCareNumber),
        Rule(
            id: "uk.chi-number", severity: .error, source: dictionary + "attributes/community_health_index_number.html",
            types: ["Identifier"], faults: LocalNumberRules.wrongCHINumber),
        Rule(
            id: "uk.chi-number-check", severity: .warning,
            source: "https://github.com/Public-Health-Scotland/phsmethods/issues/147", types: ["Identifier"],
            faults: LocalNumberRules.uncheckedCHINumber),
    ]

    private static let identifierSystems = [
        Rule(
            id: "uk.nhs-number-system", severity: .warning, source: ukCore, types: ["Identifier"],
            faults: IdentifierSystemRules.wrongNHSNumberSystem),
        Rule(
            id: "uk.identifier-system", severity: .warning, source: ukCore, types: ["Identifier"],
            faults: IdentifierSystemRules.wrongSystem),
        Rule(
            id: "uk.code-system", severity: .warning, source: ukCore, types: ["Coding"],
            faults: CodeSystemRules.wrongSystem),
    ]

    private static let organisationAndStaffCodes = [
        Rule(
            id: "uk.ods-code", severity: .warning, source: dictionary + "attributes/organisation_code.html",
            types: ["Identifier"], faults: IdentifierFormRules.wrongOrganisationCode),
        Rule(
            id: "uk.professional-number", severity: .warning, source: ukCore, types: ["Identifier"],
            faults: IdentifierFormRules.wrongProfessionalNumber),
        Rule(
            id: "uk.sds-id", severity: .warning, source: dictionary, types: ["Identifier"],
            faults: IdentifierFormRules.wrongDirectoryNumber),
    ]

    private static let demographics = [
        Rule(
            id: "uk.postcode", severity: .warning, source: dictionary + "data_elements/postcode.html",
            types: ["Address"], faults: PostcodeRules.wrongForm),
        Rule(
            id: "uk.birth-date-future", severity: .error, source: dictionary + "data_elements/person_birth_date.html",
            types: ["Patient", "Person", "RelatedPerson", "Practitioner"], faults: LifeDateRules.bornInTheFuture),
        Rule(
            id: "uk.death-before-birth", severity: .error, source: dictionary + "data_elements/person_death_date.html",
            types: ["Patient"], faults: LifeDateRules.deadBeforeBirth),
        Rule(
            id: "uk.death-date-future", severity: .error, source: dictionary + "data_elements/person_death_date.html",
            types: ["Patient"], faults: LifeDateRules.deadInTheFuture),
        Rule(
            id: "uk.ethnic-category", severity: .warning, source: dictionary + "data_elements/ethnic_category.html",
            types: ["Extension"], faults: EthnicCategoryRules.wrongSystem),
        Rule(
            id: "uk.ethnic-category-several", severity: .warning,
            source: dictionary + "data_elements/ethnic_category.html", types: ["Patient"],
            faults: EthnicCategoryRules.mixedNations),
    ]

    private static let codes = [
        Rule(
            id: "uk.snomed-code", severity: .error, source: "https://confluence.ihtsdotools.org/display/DOCRELFMT",
            types: ["Coding", "Quantity", "Age", "Duration", "Count", "Distance"], faults: SNOMEDRules.wrongIdentifier),
        Rule(
            id: "uk.dmd-code", severity: .error,
            source:
                "https://www.nhsbsa.nhs.uk/pharmacies-gp-practices-and-appliance-contractors/dictionary-medicines-and-devices-dmd",
            types: ["Coding"], faults: SNOMEDRules.wrongMedicine),
    ]

    private static let profiles = [
        Rule(
            id: "uk.profile-missing", severity: .information, source: ukCore, types: UKCoreProfileRules.types,
            faults: UKCoreProfileRules.noProfile)
    ]
}
