public import FHIRCore

extension FHIRXML {
    /// Reads a typed value.
    ///
    ///     let patient = try FHIRXML.decode(R4.Patient.self, from: bytes)
    ///
    /// - Parameter name: What issues call the input, such as a file name.
    /// - Throws: ``FHIRError`` with every issue where the bytes are no valid record of the type.
    public static func decode<Value: FHIRElement>(
        _ type: Value.Type, from bytes: some RecordBytes, name: String? = nil, options: ReadOptions = ReadOptions()
    ) throws(FHIRError) -> Value {
        var options = options
        if options.rootType == nil { options.rootType = Value.typeID }
        let source = bytes.sourceBuffer(name: name)
        let tree = try read(source, schema: Value.model.schema, options: options, isBrief: true).get()
        let value = try Value(tree)
        SpareNodes.keep(tree)
        return value
    }

    /// Reads a resource of whatever type the bytes name.
    ///
    /// - Throws: ``FHIRError`` with every issue where the bytes are no valid resource.
    public static func decodeResource(
        from bytes: some RecordBytes, model: FHIRModel, name: String? = nil, options: ReadOptions = ReadOptions()
    ) throws(FHIRError) -> AnyResource {
        let source = bytes.sourceBuffer(name: name)
        let tree = try read(source, schema: model.schema, options: options, isBrief: true).get()
        let resource = try AnyResource(tree, model: model)
        SpareNodes.keep(tree)
        return resource
    }

    /// Writes a typed value as UTF-8.
    ///
    /// - Throws: ``FHIRError`` where a value has no form in XML, such as a control character in a string.
    public static func encode(
        _ value: some FHIRElement, options: WriteOptions = WriteOptions()
    ) throws(FHIRError) -> [UInt8] {
        try write(value.tree, options: options)
    }

    /// Writes a resource as UTF-8.
    ///
    /// - Throws: ``FHIRError`` where a value has no form in XML.
    public static func encode(
        _ resource: AnyResource, options: WriteOptions = WriteOptions()
    ) throws(FHIRError) -> [UInt8] {
        try write(resource.tree, options: options)
    }
}
