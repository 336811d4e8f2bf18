import FHIRCore

// Faults that the rules of the United Kingdom see.
extension SeededFault {
    static let ofUK = [
        SeededFault("an NHS number with a wrong last digit", "uk.nhs-number") { subject in
            resources(subject, "Patient").map {
                var edit = added(nhsNumber: "9990000019", to: $0, in: subject)
                edit.foundAt.append(.member("value"))
                edit.expression += ".value"
                return edit
            }
        },
        SeededFault("an NHS number with a misspelt system", "uk.nhs-number-system") { subject in
            resources(subject, "Patient").map {
                var edit = added(
                    nhsNumber: "9990000018", system: "https://fhir.nhs.uk/id/nhs-number", to: $0, in: subject)
                edit.foundAt.append(.member("system"))
                edit.expression += ".system"
                return edit
            }
        },
    ]

    private static func resources(_ subject: FaultSubject, _ type: String) -> [ElementTree.Element] {
        ([subject.tree.root] + subject.elements.filter(\.isResource)).filter { $0.typeName == type }
    }

    private static func added(
        nhsNumber: String, system: String = "https://fhir.nhs.uk/Id/nhs-number", to patient: ElementTree.Element,
        in subject: FaultSubject
    ) -> Edit {
        let place = subject.place(of: patient) + [.member("identifier")]
        let known = subject.json[place]?.items ?? []
        let identifier: [JSONValue.Text: JSONValue] = [
            .init("system"): .text(system), .init("value"): .text(nhsNumber),
        ]
        return Edit(
            place: place, value: .array(known + [.object(identifier)]), foundAt: place + [.item(known.count)],
            expression: patient.path + ".identifier[\(known.count)]")
    }

    /// Every way to break a record.
    public static let all = ofForm + ofContent + ofUK
}
