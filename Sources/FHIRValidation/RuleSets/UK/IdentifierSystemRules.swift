import FHIRCore

/// The name in a system's URI, for finding what a misspelt one means.
enum SystemName {
    /// The last part in small letters, without hyphens and underscores, in British spelling's American form:
    /// `odsorganizationcode` for `https://fhir.nhs.uk/Id/ods-organisation-code`.
    static func key(_ system: String) -> String {
        let path = system.hasSuffix("/") ? system.dropLast() : system[...]
        let last = path.split(whereSeparator: { $0 == "/" || $0 == ":" || $0 == "#" }).last ?? ""
        return last.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " }
            .replacing("organisation", with: "organization")
    }

    /// Whether it is one of the NHS or of HL7 UK, whatever its spelling.
    static func isNational(_ system: String) -> Bool {
        let host = system.lowercased()
        return host.contains("fhir.nhs.") || host.contains("fhir.hl7.org.uk") || host.contains("hl7.org.uk")
            || host.contains("fhir.hl7.uk") || host.contains("nhs.net")
    }
}

/// Systems of identifiers that are of an older time, or misspelt.
enum IdentifierSystemRules {
    /// The right system for each name.
    private static let systems: [String: String] = {
        let nhs = [
            "ods-organization-code", "ods-site-code", "sds-user-id", "sds-role-profile-id", "prescription",
            "prescription-order-number", "prescription-order-item-number", "prescription-dispense-item-number",
            "dos-service-id", "product-id", "BaRS-Identifier", "UBRN", "spine-ASID", "accredited-system-id",
            "claim-sequence-identifier",
        ]
        let hl7UK = [
            "gmc-number", "gmp-number", "gdc-number", "gphc-number", "nmc-number", "hcpc-number", "din-number",
            "nhsbsa-spurious-code", "professional-code", "urn-school-number",
        ]
        var systems: [String: String] = [:]
        for name in nhs { systems[SystemName.key(name)] = "https://fhir.nhs.uk/Id/" + name }
        for name in hl7UK { systems[SystemName.key(name)] = "https://fhir.hl7.org.uk/Id/" + name }
        // Spellings that occur.
        for name in ["odscode", "odsorgcode", "odsorganizationcodes", "organizationcode", "organizationodscode"] {
            systems[name] = systems["odsorganizationcode"]
        }
        for name in ["sitecode", "odssite"] { systems[name] = systems["odssitecode"] }
        for name in ["sdsuserid", "sdsuserids", "sdsuser", "sdsuserids"] { systems[name] = systems["sdsuserid"] }
        for name in ["sdsroleprofile", "sdsroleprofileids", "sdsjobroleprofileid"] {
            systems[name] = systems["sdsroleprofileid"]
        }
        for name in ["gmccode", "gmc"] { systems[name] = systems["gmcnumber"] }
        for name in ["gmpcode", "gmp", "gmpppdcode"] { systems[name] = systems["gmpnumber"] }
        return systems
    }()

    /// Object identifiers that came before URLs.
    private static let objectIdentifiers = [
        "2.16.840.1.113883.2.1.4.1": NHSNumberRules.system,
        "2.16.840.1.113883.2.1.3.2.4.16.62": "https://fhir.hl7.org.uk/Id/gmp-number",
        "2.16.840.1.113883.2.1.3.2.4.16.63": "https://fhir.hl7.org.uk/Id/gmc-number",
    ]

    /// A system that means NHS numbers, in another spelling or of an older time.
    @Sendable static func wrongNHSNumberSystem(_ identifier: ElementTree.Element) -> [RuleSet.Fault] {
        guard let element = identifier["system"], let stated = element.value, stated != NHSNumberRules.system else {
            return []
        }
        let names = ["nhsnumber", "nhsnumbers", "nhsno"]
        let isNamed = names.contains(SystemName.key(stated)) && stated.lowercased().contains("nhs")
        guard isNamed || right(oid: stated) == NHSNumberRules.system else { return [] }
        return [RuleSet.Fault(element, stated, NHSNumberRules.system)]
    }

    /// Another national system in another spelling: `http`, other letter case, British spelling, the wrong one of two hosts.
    @Sendable static func wrongSystem(_ identifier: ElementTree.Element) -> [RuleSet.Fault] {
        guard let element = identifier["system"], let stated = element.value else { return [] }
        let right = SystemName.isNational(stated) ? systems[SystemName.key(stated)] : right(oid: stated)
        guard let right, right != stated, right != NHSNumberRules.system else { return [] }
        return [RuleSet.Fault(element, stated, right)]
    }

    private static func right(oid stated: String) -> String? {
        stated.hasPrefix("urn:oid:") ? objectIdentifiers[String(stated.dropFirst("urn:oid:".count))] : nil
    }
}

/// Systems of codes that are misspelt.
enum CodeSystemRules {
    @Sendable static func wrongSystem(_ coding: ElementTree.Element) -> [RuleSet.Fault] {
        guard let element = coding["system"], let stated = element.value, let right = right(stated), right != stated
        else { return [] }
        return [RuleSet.Fault(element, stated, right)]
    }

    private static func right(_ stated: String) -> String? {
        let small = stated.lowercased()
        if small == "urn:oid:2.16.840.1.113883.6.96" { return "http://snomed.info/sct" }
        if let rest = small.firstRange(of: "://snomed.info/").map({ small[$0.upperBound...] }) {
            // An edition or version of SNOMED CT is named after `sct`.
            let isEdition = stated.hasPrefix("http://snomed.info/sct/")
            let isModuleOrURI = rest.hasPrefix("id/") || rest.hasPrefix("scm") || rest.hasPrefix("field")
            return isEdition || isModuleOrURI ? nil : "http://snomed.info/sct"
        }
        if small.contains("dmd.nhs.uk") { return SNOMEDRules.medicines }
        // https://fhir.nhs.uk/Codesystem/… and the like.
        guard SystemName.isNational(stated), let part = small.firstRange(of: "/codesystem/") else { return nil }
        let count = small.distance(from: small.startIndex, to: part.lowerBound)
        let length = small.distance(from: part.lowerBound, to: part.upperBound)
        let scheme =
            stated.hasPrefix("http://") ? "https://" + stated.prefix(count).dropFirst(7) : String(stated.prefix(count))
        return scheme + "/CodeSystem/" + stated.dropFirst(count + length)
    }
}
