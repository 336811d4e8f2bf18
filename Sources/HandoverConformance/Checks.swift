import CCanonicalXML
import FHIRCore
import FHIRFormats
import FHIRSchemaR4
import TestSupport

/// What suites ask of records. The comparisons of bytes share nothing with the library: JSON is compared by a reader of
/// its own that keeps the text of numbers, XML by libxml2's canonical form.
enum Checks {
    static func tree(_ bytes: [UInt8], _ format: RecordFormat) throws(CheckFailure) -> ElementTree {
        let result = FHIRRecord.read(SourceBuffer(bytes), as: format, schema: .r4)
        guard let tree = result.tree else { throw failure(result.issues) }
        return tree
    }

    static func write(_ tree: ElementTree, _ format: RecordFormat) throws(CheckFailure) -> [UInt8] {
        do throws(FHIRError) {
            return format == .xml ? try FHIRXML.write(tree) : FHIRJSON.write(tree)
        } catch {
            throw failure(error.issues)
        }
    }

    static func failure(_ issues: [Issue]) -> CheckFailure {
        let error = issues.first { $0.severity >= .error }
        return CheckFailure(
            check: error?.id.rawValue ?? "unknown", detail: error.map { "\($0.expression): \($0.message)" } ?? "")
    }

    static func sameTree(_ left: ElementTree, _ right: ElementTree, _ check: String) throws(CheckFailure) {
        if let difference = RecordComparison.differences(left, right).first {
            throw CheckFailure(check: check, detail: "\(difference)")
        }
    }

    /// Compares JSON that was written with the JSON it came from.
    static func sameJSON(_ written: [UInt8], _ original: [UInt8], _ check: String) throws(CheckFailure) {
        let difference: String?
        do throws(JSONValue.ParseError) {
            let left = try JSONValue(parsing: written).withNarrativeReferences()
            let right = try JSONValue(parsing: original).withNarrativeReferences()
            difference = left.difference(from: right)
        } catch {
            throw CheckFailure(check: check, detail: "\(error)")
        }
        if let difference { throw CheckFailure(check: check, detail: difference) }
    }

    /// Compares two documents by their canonical forms.
    static func sameXML(_ written: [UInt8], _ original: [UInt8], _ check: String) throws(CheckFailure) {
        guard let left = canonical(written) else {
            throw CheckFailure(check: check, detail: "what was written is not XML")
        }
        guard let right = canonical(original) else {
            throw CheckFailure(check: check, detail: "the original is not XML")
        }
        if let difference = CanonicalXML.textDifference(left, from: right) {
            throw CheckFailure(check: check, detail: difference)
        }
    }

    private static func canonical(_ bytes: [UInt8]) -> String? {
        var length = 0
        let result = bytes.withUnsafeBytes { buffer in
            handover_canonical_xml(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, &length)
        }
        guard let result else { return nil }
        defer { handover_canonical_xml_free(result) }
        return String(decoding: UnsafeBufferPointer(start: result, count: length), as: UTF8.self)
    }
}

extension JSONValue {
    /// The value with HTML's named entities in narratives as numeric references: XML has those only.
    func withNarrativeReferences() -> JSONValue {
        switch self {
        case .object(var members):
            for (key, value) in members {
                if case .string(let text) = value, key.description == "div" {
                    members[key] = .string(Text(Self.numeric(text.description)))
                } else {
                    members[key] = value.withNarrativeReferences()
                }
            }
            return .object(members)
        case .array(let items): return .array(items.map { $0.withNarrativeReferences() })
        default: return self
        }
    }

    private static func numeric(_ text: String) -> String {
        guard text.contains("&") else { return text }
        var result = ""
        var rest = text[...]
        while let start = rest.firstIndex(of: "&") {
            result += rest[..<start]
            rest = rest[start...]
            let name = rest.dropFirst().prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
            let isXML = ["lt", "gt", "amp", "quot", "apos"].contains(String(name))
            let value = isXML || !rest.dropFirst(name.count + 1).hasPrefix(";") ? 0 : handover_html_entity(String(name))
            result += value == 0 ? "&" : "&#\(value);"
            rest = rest.dropFirst(value == 0 ? 1 : name.count + 2)
        }
        return result + rest
    }
}
