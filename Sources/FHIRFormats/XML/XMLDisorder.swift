internal import FHIRCore

/// Which fields an element out of order has had, found by passing over its children once.
struct XMLDisorder {
    /// The first child that has not been passed over.
    private var next: Int
    /// The element record of each field's first child.
    private var elements: [UInt16: UInt32] = [:]

    init(next: Int) { self.next = next }

    /// The element of the children so far that has the same field as `element`; nil where there is none.
    mutating func earlier(
        _ element: UnsafePointer<ElementRecord>, _ nodes: UnsafeMutablePointer<NodeRecord>, _ nodeCount: Int,
        _ records: UnsafePointer<ElementRecord>
    ) -> UnsafePointer<ElementRecord>? {
        while next < nodeCount {
            let index = nodes[next].element
            if index != NodeRecord.noElement {
                let field = records[Int(index)].field
                if elements[field] == nil { elements[field] = index }
            }
            next += Int(nodes[next].size)
        }
        return elements[element.pointee.field].map { records + Int($0) }
    }
}
