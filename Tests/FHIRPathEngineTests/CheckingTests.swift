import FHIRPathEngine
import FHIRSchemaR4
import Testing

@Suite("Checking an expression against a type")
struct CheckingTests {
    @Test(
        "reports an unknown element with its place, before any record is seen",
        arguments: [
            ("name.given1", "HumanName has no element given1", 6),
            ("Encounter.name", "Patient has no element Encounter", 1),
            ("name.where(use = 'x' and uze = 'y')", "HumanName has no element uze", 26),
            ("contact.relationship.coding.kode", "Coding has no element kode", 29),
            ("name.given.first().length", "string has no element length", 20),
            ("deceasedBoolean", "Patient has no element deceasedBoolean", 1),
            ("(deceased as boolean).start", "boolean has no element start", 23),
            ("name.select(period).begin", "Period has no element begin", 21),
            ("name.count().code", "System.Integer has no element code", 14),
            ("generalPractitioner.reference.identifier", "string has no element identifier", 31),
        ])
    func unknownElement(_ expression: String, _ message: String, _ column: Int) throws {
        let error = try #require(throws: FHIRPathError.self) {
            try FHIRPath(expression, type: "Patient", schema: .r4)
        }
        #expect(error.code == .unknownElement)
        #expect(error.message.hasPrefix(message), "\(error.message)")
        #expect(error.location?.column == column)
        #expect(error.location?.line == 1)
    }

    @Test(
        "knows where a type cannot be known",
        arguments: [
            ("Bundle", "entry.resource.name.given"), ("Bundle", "entry.resource.ofType(Patient).name.given"),
            ("Patient", "descendants().anything"), ("Patient", "generalPractitioner.resolve().name"),
            ("Patient", "contained.code"), ("Observation", "value.unit"),
            ("Observation", "value.ofType(Quantity).unit"),
            ("Patient", "%resource.name"), ("Patient", "%context.birthDate"),
            ("Patient", "extension.value.coding.code"),
            ("Questionnaire", "repeat(item).linkId"), ("ValueSet", "expansion.repeat(contains).code"),
            ("Patient", "iif(active, name.given, name.family).length()"), ("Patient.contact", "name.family"),
            ("Patient", "(1 'mg').value"), ("Patient", "name.type().namespace"), ("Observation.value", "coding.code"),
            ("DomainResource", "Patient.name"), ("Patient", "defineVariable('n', name).select(%n.given)"),
            ("Patient", "name.aggregate($total + $this.given.count(), 0)"),
        ])
    func noFalseAlarm(_ type: String, _ expression: String) throws {
        let path = try FHIRPath(expression, type: type, checks: .all, schema: .r4)
        #expect(path.warnings.isEmpty)
    }

    @Test("warns of a type that can never be, and refuses it where that is asked for")
    func impossibleType() throws {
        let path = try FHIRPath("birthDate as Quantity", type: "Patient", schema: .r4)
        #expect(path.warnings.map(\.code) == [.impossibleType])
        #expect(throws: FHIRPathError.self) {
            try FHIRPath("birthDate as Quantity", type: "Patient", checks: .all, schema: .r4)
        }
    }

    @Test("refuses a function over text on what is none")
    func wrongInput() throws {
        let error = try #require(throws: FHIRPathError.self) {
            try FHIRPath("identifier.startsWith('a')", type: "Appointment", schema: .r4)
        }
        #expect(error.code == .operandType)
    }

    @Test("refuses order where there is none, where that is asked for")
    func order() throws {
        #expect(throws: FHIRPathError.self) {
            try FHIRPath("children().skip(1)", type: "Patient", checks: [.order], schema: .r4)
        }
        #expect(try FHIRPath("children().skip(1)", type: "Patient", schema: .r4).warnings.map(\.code) == [.order])
        #expect(try FHIRPath("name.skip(1)", type: "Patient", checks: .all, schema: .r4).warnings.isEmpty)
    }

    @Test(
        "names the place of an error of grammar",
        arguments: [
            ("name.given.", 1, 12), ("name\n  .where(use ==\n 'x')", 2, 15), ("'é' = §", 1, 7), ("nome()", 1, 1),
            ("name.first(1)", 1, 6), ("'abc", 1, 1), ("/* x", 1, 1), ("@2015-02-30", 1, 1), ("name is Nime", 1, 9),
        ])
    func place(_ expression: String, _ line: Int, _ column: Int) throws {
        let error = try #require(throws: FHIRPathError.self) { try FHIRPath(expression, schema: .r4) }
        #expect(error.location?.line == line)
        #expect(error.location?.column == column, "\(error)")
        #expect(error.isInExpression || error.code == .range)
        #expect(error.issue.id.rawValue == error.code.rawValue)
    }
}
