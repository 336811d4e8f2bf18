extension FHIRElement {
    /// Makes a typed value from a record.
    ///
    /// - Throws: ``FHIRError`` where the record is of another type (`structure.resource-type`), or lenient reading kept
    ///   content that a typed value has no place for.
    public init(_ tree: ElementTree) throws(FHIRError) {
        let model = Self.model
        let root = tree.root
        guard root.typeID == Self.typeID else {
            throw FHIRError([
                Issue(
                    "structure.resource-type", location: root.location, root.typeName ?? "unknown content",
                    Self.typeName)
            ])
        }
        var decoder = ModelDecoder(tree, model: model)
        var value = Self()
        withUnsafeMutableBytes(of: &value) { bytes in
            if let base = bytes.baseAddress { decoder.fill(0, Self.binding, base) }
        }
        if !decoder.issues.isEmpty { throw FHIRError(decoder.issues) }
        self = value
    }

    /// The value as an element tree, its children in the standard's order.
    public var tree: ElementTree {
        var encoder = ModelEncoder(model: Self.model)
        withUnsafeBytes(of: self) { bytes in
            if let base = bytes.baseAddress { encoder.appendRoot(Self.binding, base) }
        }
        return encoder.finish()
    }
}

extension AnyResource {
    /// Makes a typed resource from a record, whatever its type.
    ///
    /// - Throws: ``FHIRError`` where the record is no resource, or holds content that a typed value has no place for.
    public init(_ tree: ElementTree, model: FHIRModel) throws(FHIRError) {
        guard tree.root.isResource else {
            throw FHIRError([
                Issue(
                    "structure.resource-type", location: tree.root.location, tree.root.typeName ?? "unknown content",
                    "a resource")
            ])
        }
        var decoder = ModelDecoder(tree, model: model)
        let box = decoder.resource(0)
        if !decoder.issues.isEmpty { throw FHIRError(decoder.issues) }
        self.init(box: box)
    }

    /// The resource as an element tree, its children in the standard's order.
    public var tree: ElementTree {
        let element: any FHIRResource = value
        return element.tree
    }
}
