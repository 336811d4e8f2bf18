public import FHIRCore

extension FHIRJSON {
    /// Reads a typed value.
    ///
    ///     let patient = try FHIRJSON.decode(R4.Patient.self, from: bytes)
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
    ///     let resource = try FHIRJSON.decodeResource(from: bytes, model: R4.model)
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

    /// Writes a typed value as UTF-8, in the standard's order.
    public static func encode(_ value: some FHIRElement, options: WriteOptions = WriteOptions()) -> [UInt8] {
        write(value.tree, options: options)
    }

    /// Writes a resource as UTF-8, in the standard's order.
    public static func encode(_ resource: AnyResource, options: WriteOptions = WriteOptions()) -> [UInt8] {
        write(resource.tree, options: options)
    }
}
