/// XML as the tests compare it: the form of Canonical XML (<https://www.w3.org/TR/xml-c14n>), with comments, without the
/// white space between elements outside narratives, and with a namespace declared where it is first used.
///
/// It is written apart from the library's reader and from libxml2, so that they do not share a mistake. Entities that XML
/// does not define stay as they are, for narratives that use HTML's.
public enum CanonicalXML {
    /// Where two documents differ first; nil where they are the same.
    public static func difference(_ left: [UInt8], from right: [UInt8]) -> String? {
        do {
            return textDifference(try form(left), from: try form(right))
        } catch {
            return "\(error)"
        }
    }

    /// The canonical form of a document in UTF-8.
    public static func form(_ bytes: [UInt8]) throws(XMLScanner.Failure) -> String {
        var scanner = XMLScanner(bytes)
        var writer = Writer()
        while let event = try scanner.next() { writer.write(event) }
        return writer.output
    }

    /// Where two texts differ first, with what stands around; nil where they are the same.
    public static func textDifference(_ left: String, from right: String) -> String? {
        let one = Array(left.utf8)
        let two = Array(right.utf8)
        guard one != two else { return nil }
        var place = 0
        while place < min(one.count, two.count), one[place] == two[place] { place += 1 }
        func around(_ bytes: [UInt8]) -> String {
            String(decoding: bytes[max(place - 40, 0)..<min(place + 60, bytes.count)], as: UTF8.self)
        }
        return "at byte \(place): …\(around(one))… is not …\(around(two))…"
    }

    private struct Writer {
        var output = ""
        /// Of each open element: the namespaces in scope by prefix, and whether it stands in a narrative.
        private var scopes: [(namespaces: [String: String], isNarrative: Bool)] = [([:], false)]
        private var names: [String] = []
        private var text = ""

        mutating func write(_ event: XMLScanner.Event) {
            if case .text(let more) = event { return text += more }
            writeText()
            switch event {
            case .start(let name, let attributes): start(name, attributes)
            case .end:
                scopes.removeLast()
                output += "</\(names.removeLast())>"
            case .comment(let text): output += "<!--\(text)-->"
            case .instruction(let text): output += "<?\(text)?>"
            case .text: break
            }
        }

        private mutating func start(_ name: String, _ attributes: [(name: String, value: String)]) {
            let outer = scopes[scopes.count - 1]
            var namespaces = outer.namespaces
            for attribute in attributes {
                let name = attribute.name
                if name == "xmlns" { namespaces[""] = attribute.value }
                if name.hasPrefix("xmlns:") { namespaces[String(name.dropFirst(6))] = attribute.value }
            }
            let prefix = name.contains(":") ? String(name.prefix { $0 != ":" }) : ""
            let isNarrative = outer.isNarrative || namespaces[prefix] == "http://www.w3.org/1999/xhtml"
            output += "<\(name)"
            for (prefix, uri) in namespaces.sorted(by: { $0.key < $1.key }) where outer.namespaces[prefix] != uri {
                output += prefix.isEmpty ? " xmlns=\"\(uri)\"" : " xmlns:\(prefix)=\"\(uri)\""
            }
            let others = attributes.filter { $0.name != "xmlns" && !$0.name.hasPrefix("xmlns:") }
            for attribute in others.sorted(by: { $0.name < $1.name }) {
                output += " \(attribute.name)=\"\(Self.escaped(attribute.value, isAttribute: true))\""
            }
            output += ">"
            names.append(name)
            scopes.append((namespaces, isNarrative))
        }

        private mutating func writeText() {
            let isBlank = text.utf8.allSatisfy { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
            if !isBlank || scopes[scopes.count - 1].isNarrative { output += Self.escaped(text, isAttribute: false) }
            text = ""
        }

        private static func escaped(_ text: String, isAttribute: Bool) -> String {
            var result = ""
            for scalar in text.unicodeScalars {
                switch scalar {
                case "<": result += "&lt;"
                case "&": result += "&amp;"
                case ">" where !isAttribute: result += "&gt;"
                case "\"" where isAttribute: result += "&quot;"
                case "\t" where isAttribute: result += "&#x9;"
                case "\n" where isAttribute: result += "&#xA;"
                case "\r": result += "&#xD;"
                default: result.unicodeScalars.append(scalar)
                }
            }
            return result
        }
    }
}
