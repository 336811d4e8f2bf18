import FHIRCore
import FHIRDefinitions

// Bindings and codes (<https://hl7.org/fhir/R4/terminologies.html#binding>).
extension ValidationRun {
    mutating func check(_ binding: BindingRule, _ index: Int, _ node: NodeRecord, _ role: TypeRules.Role) {
        guard let contents = binding.contents else {
            unchecked[binding.valueSet, default: 0] += 1
            return
        }
        switch role {
        case .code:
            guard let code = tree[index].value, !Self.isFormatName(code, binding.valueSet) else { return }
            report(contents.contains(code, system: nil), code, binding, index)
        case .coding, .quantity:
            guard let code = text(index, names.code) else { return }
            let system = text(index, names.system)
            report(contents.contains(code, system: system ?? ""), shown(code, system), binding, index)
        case .codeableConcept:
            checkConcept(contents, binding, index)
        default: return
        }
    }

    /// FHIR's own formats have short names beside their MIME types (<https://hl7.org/fhir/R4/http.html#parameters>).
    private static func isFormatName(_ code: String, _ valueSet: String) -> Bool {
        valueSet.hasPrefix("http://hl7.org/fhir/ValueSet/mimetypes") && ["json", "xml", "ttl"].contains(code)
    }

    /// One coding in the value set is enough.
    private mutating func checkConcept(_ contents: ValueSetContents, _ binding: BindingRule, _ index: Int) {
        var codes: [String] = []
        var unknown: Membership.Reason?
        var isMember = false
        forEachChild(of: index) { child, record in
            guard record.name == names.coding, let code = text(child, names.code), !isMember else { return }
            let system = text(child, names.system)
            codes.append(shown(code, system))
            switch contents.contains(code, system: system ?? "") {
            case .member: isMember = true
            case .unknown(let reason): unknown = reason
            case .notMember: break
            }
        }
        if isMember { return }
        if let unknown { return countUnknown(unknown) }
        if codes.isEmpty {
            // Text alone is what extensible bindings allow where no code fits, and an extension may say why there is none.
            if binding.isRequired, child(index, names.extension) == nil {
                add("binding.no-code", at: index, binding.valueSet)
            }
            return
        }
        add(
            binding.isRequired ? "binding.required" : "binding.extensible", at: index, codes.joined(separator: ", "),
            binding.valueSet)
    }

    private mutating func report(_ membership: Membership, _ code: String, _ binding: BindingRule, _ index: Int) {
        switch membership {
        case .member: return
        case .unknown(let reason): countUnknown(reason)
        case .notMember:
            add(binding.isRequired ? "binding.required" : "binding.extensible", at: index, code, binding.valueSet)
        }
    }

    mutating func countUnknown(_ reason: Membership.Reason) {
        let text =
            switch reason {
            case .valueSet(let url): url
            case .codeSystem(let url): url
            case .selection(let text): text
            case .tooCostly: "a value set that is too large"
            }
        unchecked[text, default: 0] += 1
    }

    private func shown(_ code: String, _ system: String?) -> String { system.map { "\($0)|\(code)" } ?? code }

    /// A code is one of its system's, wherever it stands.
    mutating func checkCoding(_ index: Int) {
        guard let system = text(index, names.system), let code = text(index, names.code) else { return }
        guard let contents = validator.book.codeSystem(system) else {
            unchecked[system, default: 0] += 1
            return
        }
        switch contents.lookup(code) {
        case .unknown(let reason): countUnknown(reason)
        case .notMember: add("code.unknown", at: index, code, system)
        case .member(let concept):
            guard let display = text(index, names.display), let expected = concept.display else { return }
            let known = ([expected] + concept.designations).map(Self.folded)
            if !known.contains(Self.folded(display)) { add("code.display", at: index, display, code, expected) }
        }
    }

    /// A display without what does not change its meaning: letter case, and how many spaces.
    static func folded(_ text: String) -> String {
        text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
