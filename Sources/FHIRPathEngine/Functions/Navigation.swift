import FHIRCore

// Tree navigation (<https://hl7.org/fhirpath/N1/#tree-navigation>).
extension Machine {
    mutating func navigation(_ function: Function, _ count: Int) throws {
        switch function {
        case .children: try children()
        case .descendants: try descendants()
        case .type: try types()
        default: try pathnames(count)
        }
    }

    private mutating func children() throws {
        let (start, end) = (stack.start, stack.count)
        for index in start..<end {
            let item = stack[index]
            guard item.kind == .node else { continue }
            var child = item.node + 1
            let last = item.node + Int(item.node.pointee.size)
            while child < last {
                try stack.push(Item(node: child, tree: item.tree))
                child += Int(child.pointee.size)
            }
            try spend(stack.count - end)
        }
        stack.move(from: end, to: start)
    }

    /// Everything below, in document order.
    private mutating func descendants() throws {
        let (start, end) = (stack.start, stack.count)
        for index in start..<end {
            let item = stack[index]
            guard item.kind == .node else { continue }
            let size = Int(item.node.pointee.size)
            try spend(size)
            for offset in 1..<max(size, 1) where item.node[offset].kind != .array {
                try stack.push(Item(node: item.node + offset, tree: item.tree))
            }
        }
        stack.move(from: end, to: start)
    }

    /// `pathname([short])`: where nodes of the record stand in it.
    private mutating func pathnames(_ count: Int) throws {
        var isShort = false
        if count == 1 {
            isShort = try truth(stack.top, of: "pathname") == .true
            stack.drop()
        }
        let (start, end) = (stack.start, stack.count)
        for index in start..<end {
            let item = stack[index]
            guard item.kind == .node, item.tree == 0 else { continue }
            try spend(16)
            try stack.push(work.texts.add(isShort ? element(item).path : fullPath(item)))
        }
        stack.move(from: end, to: start)
    }

    /// The path with an index behind every name: `Patient.name[0].family[0]`.
    private func fullPath(_ item: Item) -> String {
        var node = UnsafePointer(storage.nodes)
        var path = storage.name(node.pointee)
        while node != item.node {
            var child = node + 1
            var number = 0
            var previous = UInt32.max
            while true {
                number = child.pointee.name == previous ? number + 1 : 0
                previous = child.pointee.name
                let next = child + Int(child.pointee.size)
                if item.node < next { break }
                child = next
            }
            path +=
                ".\(ElementTree.Element(storage: storage, index: child - UnsafePointer(storage.nodes)).baseName)[\(number)]"
            node = child
        }
        return path
    }
}
