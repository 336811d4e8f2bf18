import FHIRCore

// Faults of content: what only validation sees.
extension SeededFault {
    static let ofContent = [
        SeededFault("a required element taken away", "cardinality.min") { subject in
            subject.elements.filter { element in
                guard let rules = subject.rules(element), rules.min > 0 else { return false }
                let parent = subject.parent(of: element)
                // With its last child an element is empty, which is another fault.
                return parent.children.count(where: { $0.baseName == element.baseName }) == 1
                    && parent.children.contains { $0.baseName != element.baseName && $0.name != "id" }
            }.map { element in
                let parent = subject.parent(of: element)
                let place = subject.place(of: parent)
                return Edit(
                    place: place + [.member(element.name)], value: nil, foundAt: place, expression: parent.path)
            }
        },
        SeededFault("a code outside a required value set", "binding.required") { subject in
            subject.elements(ofType: "code").filter { element in
                guard hasValue(element), let rules = subject.rules(element), rules.binding != SchemaFormat.none else {
                    return false
                }
                let binding = subject.tree.schema.binding(at: rules.binding)
                let isOpen = ["mimetypes", "languages", "currencies"].contains { binding.valueSet.contains($0) }
                return binding.strength == .required && !isOpen
            }.map { replacing($0, in: subject, by: .text("no-such-code")) }
        },
        SeededFault("a code that its code system does not have", "code.unknown") { subject in
            subject.elements(ofType: "Coding").filter {
                let system = $0["system"]?.value ?? ""
                return $0["code"] != nil
                    && system.hasPrefix("http://terminology.hl7.org/CodeSystem/observation-category")
                    || system.hasPrefix("http://terminology.hl7.org/CodeSystem/condition-")
                    || system.hasPrefix("http://terminology.hl7.org/CodeSystem/allergyintolerance-")
            }.map { setting("code", of: $0, in: subject, to: .text("no-such-code")) }
        },
        SeededFault("a reference to a type that may not stand there", "reference.target") { subject in
            subject.elements(ofType: "Reference").filter { element in
                guard let rules = subject.rules(element), element["type"] == nil else { return false }
                let targets = subject.tree.schema.targets(of: rules)
                return !targets.isEmpty && !targets.contains { $0.hasSuffix("/Resource") || $0.hasSuffix("/Linkage") }
                    && element["reference"]?.value.map { !$0.hasPrefix("#") } ?? false
            }.map { setting("reference", of: $0, in: subject, to: .text("Linkage/1")) }
        },
        SeededFault("a reference to a contained resource that is not there", "reference.contained") { subject in
            subject.elements(ofType: "Reference").filter {
                $0["reference"]?.value.map { !$0.hasPrefix("#") } ?? false
            }.map { setting("reference", of: $0, in: subject, to: .text("#nobody")) }
        },
        SeededFault("a period that ends before it starts", "invariant.per-1") { subject in
            subject.elements(ofType: "Period").map {
                replacing(
                    $0, in: subject,
                    by: .object([.init("start"): .text("2024-02-02"), .init("end"): .text("2024-02-01")]))
            }
        },
        SeededFault("a unit's code without its system", "invariant.qty-3") { subject in
            subject.elements(ofType: "Quantity", "Age", "Duration").filter {
                $0["code"] != nil && $0["system"] != nil
            }.map { setting("system", of: $0, in: subject, to: nil) }
        },
        SeededFault("an extension with a value and extensions", "invariant.ext-1") { subject in
            subject.elements(ofType: "Extension").filter {
                $0.children.contains { $0.baseName == "value" } && $0["extension"] == nil
            }.map {
                let inner: [JSONValue.Text: JSONValue] = [.init("url"): .text("a"), .init("valueString"): .text("b")]
                return setting("extension", of: $0, in: subject, to: .array([.object(inner)]))
            }
        },
        SeededFault("an extension with a relative URL", "extension.relative") { subject in
            subject.elements(ofType: "Extension").filter {
                subject.parent(of: $0).typeName != "Extension"
            }.compactMap { element in
                element["url"].map { replacing($0, in: subject, by: .text("colour")) }
            }
        },
        SeededFault("two elements of one id", "id.duplicate-element") { subject in
            let places = subject.tree.root.children.filter {
                $0.kind == .complex && !$0.isResource && $0["id"] == nil && $0.name != "text"
            }
            guard places.count > 1, let first = places.first, let last = places.last else { return [] }
            // The writer sorts members; the one that comes later is the one too much.
            guard first.name < last.name else { return [] }
            let marked = subject.json.setting(subject.place(of: first) + [.member("id")], to: .text("twice"))
            let place = subject.place(of: last) + [.member("id")]
            return [
                Edit(
                    place: [], value: marked.setting(place, to: .text("twice")), foundAt: place,
                    expression: last.path + ".id")
            ]
        },
        SeededFault("a size that is not that of the data", "attachment.size") { subject in
            subject.elements(ofType: "Attachment").filter { $0["data"] != nil }.map {
                setting("size", of: $0, in: subject, to: .number("3"))
            }
        },
        SeededFault("a contact without anything about it", "invariant.pat-1") { subject in
            subject.elements(ofType: "Patient.contact").map {
                replacing($0, in: subject, by: .object([.init("gender"): .text("female")]))
            }
        },
        SeededFault("a value and a reason why there is none", "invariant.obs-6") { subject in
            ([subject.tree.root] + subject.elements.filter(\.isResource)).filter { element in
                element.typeName == "Observation" && element.children.contains { $0.baseName == "value" }
            }.map { setting("dataAbsentReason", of: $0, in: subject, to: .object([.init("text"): .text("lost")])) }
        },
    ]
}
