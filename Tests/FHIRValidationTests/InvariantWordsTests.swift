import FHIRCore
import FHIRSchemaR4
import FHIRValidation
import Testing

@Suite("words for invariants")
struct InvariantWordsTests {
    @Test("every invariant of the schema has words, and they are not its expression")
    func complete() {
        let schema = Schema.r4
        var keys: Set<String> = []
        func look(_ first: UInt32, _ count: UInt16) {
            for invariant in schema.invariants(first: Int(first), count: Int(count)) {
                keys.insert(invariant.key)
                let issue = Issue.invariant(invariant.key, expression: invariant.expression, isStandard: true)
                #expect(issue.message.hasSuffix(" (\(invariant.key): \(invariant.expression))"), "\(invariant.key)")
                #expect(!issue.message.hasPrefix("The rule "), "\(invariant.key)")
            }
        }
        for type in 0..<schema.typeCount {
            let record = schema.types[type]
            look(UInt32(record.firstInvariant), UInt16(record.invariantCount))
            for index in Int(record.firstElement)..<Int(record.firstElement) + Int(record.elementCount) {
                let element = schema.elements[index]
                look(UInt32(element.firstInvariant), UInt16(element.invariantCount))
            }
        }
        #expect(keys.count > 230)
    }

    @Test("rules that share a key have words of their own")
    func shared() {
        let task =
            #"{"resourceType":"Task","status":"draft","intent":"order","authoredOn":"2026-02-01T10:00:00Z","lastModified":"2026-01-01T10:00:00Z"}"#
        let message = Validator(schema: .r4).validate(task).issues.first { $0.id == "invariant.inv-1" }?.message
        #expect(message?.hasPrefix("A task is not modified before it was authored. (inv-1: ") == true)
    }

    @Test("the rule of a profile under a standard key is not given the standard's words")
    func profiles() {
        let issue = Issue.invariant("obs-6", expression: "status = 'final'", isStandard: false)
        #expect(issue.message == "The rule obs-6 does not hold: status = 'final'")
    }
}
