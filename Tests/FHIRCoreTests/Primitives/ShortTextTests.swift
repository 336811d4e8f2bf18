@testable import FHIRCore
import Testing

@Suite("Strings and lists made by hand")
struct ShortTextTests {
    @Test("this standard library's strings look as expected")
    func isKnown() {
        #expect(ShortText.standard != nil)
    }

    @Test("are what the standard library makes, at every length and with any characters", arguments: 0...63)
    func strings(count: Int) throws {
        let maker = try #require(ShortText.standard)
        for filler in ["a", "é", "€", "😀", "\u{0}", "\u{301}"] {
            var text = String(repeating: filler, count: count / filler.utf8.count)
            while text.utf8.count < count { text += "x" }
            let bytes = Array(text.utf8) + [UInt8](repeating: 0xFF, count: 64)
            var made = try bytes.withUnsafeBufferPointer { maker.string(try #require($0.baseAddress), count) }
            #expect(made == text)
            #expect(made.hashValue == text.hashValue)
            #expect(Array(made.utf16) == Array(text.utf16))
            #expect(made.count == text.count)
            // Changing it must not touch what was copied from it.
            let copy = made
            made += filler
            made.append("y")
            #expect(made == text + filler + "y")
            #expect(copy == text)
            made.removeAll(keepingCapacity: true)
            #expect(made.isEmpty)
            var reserved = copy
            reserved.reserveCapacity(count + 100)
            #expect(reserved.withUTF8 { Array($0) } == Array(text.utf8))
            #expect(copy.withCString { String(cString: $0) } == text || filler == "\u{0}")
        }
    }

    @Test("many of them come and go")
    func churn() throws {
        let maker = try #require(ShortText.standard)
        let bytes =
            Array("http://hl7.org/fhir/StructureDefinition/patient-birthPlace-xyz".utf8)
            + [UInt8](repeating: 0, count: 64)
        var kept: Set<String> = []
        bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return }
            for round in 0..<20_000 {
                let text = maker.string(base, round % 64)
                if round % 3 == 0 { kept.insert(text) } else { kept.remove(text) }
            }
        }
        #expect(kept.count <= 64)
        #expect(kept.allSatisfy { bytes.starts(with: $0.utf8) })
    }

    struct Item: Equatable {
        var name: String
        var values: [Int]
    }

    @Test("lists are arrays", arguments: [0, 1, 2, 3, 17])
    func lists(count: Int) throws {
        let layout = try #require(ListLayout(Item(name: "", values: [])))
        var items: [Item] = []
        withUnsafeMutablePointer(to: &items) { slot in
            var place = layout.make(at: slot, count: count).assumingMemoryBound(to: Item.self)
            for index in 0..<count {
                place.initialize(to: Item(name: "a name that does not fit \(index)", values: [index]))
                place += 1
            }
        }
        let copy = items
        #expect(items.count == count)
        let seen = withUnsafeBytes(of: &items) { $0.baseAddress.map { layout.elements(at: $0).count } }
        #expect(seen == count)
        items.append(Item(name: "more", values: []))
        items.insert(Item(name: "first", values: [1]), at: 0)
        #expect(items.count == count + 2)
        #expect(Array(items.dropFirst().dropLast()) == copy)
        items.removeAll()
        #expect(copy.count == count)
    }
}

@Suite("Who owns the memory of a string")
struct StringOwnerTests {
    private func owns(_ text: String) throws -> Bool {
        let maker = try #require(ShortText.standard)
        return withUnsafeBytes(of: text) { bytes in bytes.baseAddress.flatMap { maker.ownObject($0) } != nil }
    }

    @Test("this standard library's strings and boxes say who refers to them")
    func isKnown() throws {
        #expect(try #require(ShortText.standard).marksOwners)
        #expect(BoxLayout.standard != nil)
    }

    @Test("short strings, literals, long strings and shared ones have no object that can be freed as it is")
    func noOwner() throws {
        #expect(try !owns("short"))
        #expect(try !owns("a literal of more than fifteen bytes"))
        #expect(try !owns(String(repeating: "x", count: 64 + Int.random(in: 0...200))))
        let slot = UnsafeMutablePointer<String>.allocate(capacity: 2)
        defer { slot.deallocate() }
        let maker = try #require(ShortText.standard)
        let bytes = Array("twenty bytes of text".utf8) + [UInt8](repeating: 0, count: 64)
        slot.initialize(to: String(decoding: bytes.prefix(20), as: UTF8.self))
        #expect(maker.ownObject(slot) != nil)
        (slot + 1).initialize(to: slot.pointee)
        #expect(maker.ownObject(slot) == nil)
        slot.deinitialize(count: 2)
    }
}
