import FHIRCore
import Testing

@testable import Generation

@Suite("A compiled schema")
struct SchemaCompilerTests {
    private func compiled(_ facts: SchemaFacts) throws -> Schema {
        let bytes = SchemaCompiler.compile(facts)
        let memory = UnsafeMutableRawPointer.allocate(byteCount: bytes.count, alignment: 8)
        bytes.withUnsafeBytes {
            memory.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(memory), byteCount: $0.count)
        }
        return try #require(Schema(bytes: memory))
    }

    @Test("finds every type by its name")
    func types() throws {
        let facts = try TestPackage.contents().facts
        let schema = try compiled(facts)
        #expect(schema.typeCount == facts.types.count)
        for (id, type) in facts.types.enumerated() {
            #expect(schema.typeID(named: type.name) == UInt16(id))
            #expect(schema.typeName(UInt16(id)) == type.name)
            #expect(schema.typeKind(UInt16(id)) == type.kind)
        }
        #expect(schema.typeID(named: "answerAge") == nil)
        #expect(schema.typeID(named: "Nothing") == nil)
        #expect(schema.typeID(named: "") == nil)
    }

    @Test("knows what a type specialises")
    func ancestors() throws {
        let schema = try compiled(TestPackage.contents().facts)
        func id(_ name: String) throws -> UInt16 { try #require(schema.typeID(named: name)) }
        #expect(try schema.type(id("Survey"), isA: id("Resource")))
        #expect(try schema.type(id("Age"), isA: id("Quantity")))
        #expect(try !schema.type(id("Quantity"), isA: id("Age")))
        #expect(try schema.primitiveFormat(id("positiveInt")) == .positiveInt)
        #expect(try schema.primitiveFormat(id("Survey")) == .none)
    }

    @Test("is the same for the same facts in another order")
    func determinism() throws {
        var facts = try TestPackage.contents().facts
        let bytes = SchemaCompiler.compile(facts)
        facts.types.reverse()
        #expect(SchemaCompiler.compile(facts) == bytes)
        facts.types.append(facts.types[0])
        #expect(SchemaCompiler.compile(facts) == bytes)
    }

    @Test("leaves out an alternative whose type is not defined")
    func unknownTypes() throws {
        var facts = try TestPackage.contents().facts
        facts.types.removeAll { $0.name == "Age" }
        let schema = try compiled(facts)
        #expect(schema.typeID(named: "Age") == nil)
        #expect(schema.typeID(named: "Survey") != nil)
    }

    @Test("can be made of no types at all")
    func empty() throws {
        let schema = try compiled(SchemaFacts(packageName: "none", packageVersion: "0", fhirVersion: "4.0.1"))
        #expect(schema.typeCount == 0)
        #expect(schema.typeID(named: "Patient") == nil)
    }
}
