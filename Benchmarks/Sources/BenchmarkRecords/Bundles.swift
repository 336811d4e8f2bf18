/// Bundles made from other records, as JSON.
extension RecordSet {
    /// A collection of the JSON records, over and over until it is large enough.
    ///
    /// - Parameters:
    ///   - size: How many bytes it has at least.
    ///   - step: How far apart neighbours stand in the set, so that a small Bundle has something of everything; no divisor
    ///     of the number of records.
    ///   - largest: Records of more bytes are left out.
    public func bundle(size: Int, step: Int = 1, largest: Int = .max) -> [UInt8] {
        var bundle = Array(#"{"resourceType":"Bundle","type":"collection","entry":["#.utf8)
        let records = json.filter { $0.bytes.count <= largest }
        guard !records.isEmpty else { return bundle + Array("]}".utf8) }
        var index = 0
        repeat {
            if index > 0 { bundle.append(UInt8(ascii: ",")) }
            bundle += Array(#"{"fullUrl":"https://example.org/records/"#.utf8)
            bundle += Array(String(index).utf8)
            bundle += Array(#"","resource":"#.utf8)
            bundle += records[index * step % records.count].bytes
            bundle.append(UInt8(ascii: "}"))
            index += 1
        } while bundle.count < size
        return bundle + Array("]}".utf8)
    }
}
