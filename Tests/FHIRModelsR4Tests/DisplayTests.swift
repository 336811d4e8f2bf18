import FHIRModelsR4
import Testing

@Suite("Names and concepts as a line for a person")
struct DisplayTests {
    @Test("a name is its text, else its parts in their order")
    func names() {
        #expect(R4.HumanName(text: "Dr Siân Puw", family: "Puw").display == "Dr Siân Puw")
        let parts = R4.HumanName(family: "Puw", given: ["Siân", "Mair"], prefix: ["Dr"], suffix: ["MBE"])
        #expect(parts.display == "Dr Siân Mair Puw MBE")
        #expect(R4.HumanName(given: ["Mali"]).display == "Mali")
        #expect(R4.HumanName(text: "", family: "Puw").display == "Puw")
        #expect(R4.HumanName(use: .official).display == nil)
    }

    @Test("the name to show is the official one, else the usual one, else one that is still used")
    func preferred() {
        let old = R4.HumanName(use: .old, text: "old")
        let maiden = R4.HumanName(use: .maiden, text: "maiden")
        let nickname = R4.HumanName(use: .nickname, text: "nickname")
        let plain = R4.HumanName(text: "plain")
        let usual = R4.HumanName(use: .usual, text: "usual")
        let official = R4.HumanName(use: .official, text: "official")
        #expect([old, usual, official].preferred == official)
        #expect([old, plain, usual].preferred == usual)
        #expect([old, maiden, nickname, plain].preferred == plain)
        #expect([old, maiden].preferred == old)
        #expect([R4.HumanName]().preferred == nil)
    }

    @Test("a concept is looked up by its code system")
    func codings() {
        let snomed = R4.Coding(system: "http://snomed.info/sct", code: "13645005", display: "COPD")
        let local = R4.Coding(system: "http://example.org", code: "X")
        let concept = R4.CodeableConcept(coding: [local, snomed])
        #expect(concept.coding(system: "http://snomed.info/sct") == snomed)
        #expect(concept.code(system: "http://example.org") == "X")
        #expect(concept.code(system: "http://loinc.org") == nil)
        #expect(concept.contains(system: "http://snomed.info/sct", code: "13645005"))
        #expect(!concept.contains(system: "http://example.org", code: "13645005"))
    }

    @Test("a concept is its text, else the chosen coding's display, else the first display, else a code")
    func display() {
        let plain = R4.Coding(code: "X")
        let shown = R4.Coding(code: "Y", display: "shown")
        let chosen = R4.Coding(code: "Z", display: "chosen", userSelected: true)
        #expect(R4.CodeableConcept(coding: [shown, chosen], text: "text").display == "text")
        #expect(R4.CodeableConcept(coding: [shown, chosen]).display == "chosen")
        #expect(R4.CodeableConcept(coding: [plain, shown]).display == "shown")
        #expect(R4.CodeableConcept(coding: [plain]).display == "X")
        #expect(R4.CodeableConcept().display == nil)
    }

    @Test("extensions are found by their URL")
    func extensions() {
        let one = R4.Extension(url: "http://example.org/a", value: .boolean(true))
        let two = R4.Extension(url: "http://example.org/a", value: .boolean(false))
        let other = R4.Extension(url: "http://example.org/b")
        #expect([other, one, two].first(url: "http://example.org/a") == one)
        #expect([other, one, two].all(url: "http://example.org/a") == [one, two])
        #expect([other].first(url: "http://example.org/a") == nil)
    }
}
