import FHIRFormats

/// Records through the other format and back, by way of the element tree.
struct FormatSuite: Suite {
    var set: RecordSet

    func run(_ data: DataFolder, _ ledger: inout Ledger) throws -> [ResultTable.Row] {
        let formats = [("json", "JSON-XML-JSON"), ("xml", "XML-JSON-XML")]
        return try set.rows(data, &ledger, formats) { path, bytes throws(CheckFailure) in
            if path.hasSuffix(".json") {
                let reference = data.bytesIfAny(path.dropLast(4) + "xml")
                try Self.checkJSON(bytes, reference: reference)
            } else {
                try Self.checkXML(bytes)
            }
        }
    }

    private static func checkJSON(_ bytes: [UInt8], reference: [UInt8]?) throws(CheckFailure) {
        let tree = try Checks.tree(bytes, .json)
        try Checks.sameJSON(Checks.write(tree, .json), bytes, "json-json")
        let xml = try Checks.write(tree, .xml)
        if let reference { try Checks.sameXML(xml, reference, "reference-xml") }
        let back = try Checks.tree(xml, .xml)
        try Checks.sameTree(tree, back, "json-xml-tree")
        try Checks.sameJSON(Checks.write(back, .json), bytes, "json-xml-json")
    }

    private static func checkXML(_ bytes: [UInt8]) throws(CheckFailure) {
        let tree = try Checks.tree(bytes, .xml)
        try Checks.sameXML(Checks.write(tree, .xml), bytes, "xml-xml")
        let back = try Checks.tree(Checks.write(tree, .json), .json)
        try Checks.sameTree(tree, back, "xml-json-tree")
        try Checks.sameXML(Checks.write(back, .xml), bytes, "xml-json-xml")
    }
}
