internal import CLibXML2
internal import FHIRCore

/// Reads one XML record into an element tree: libxml2 finds the tags, the schema says what they are.
///
/// libxml2 works on the source's own memory, so values stay where they are. Nothing here recurses: the elements that
/// are open stand in `frames`.
struct XMLReader: ~Copyable {
    typealias Place = UnsafePointer<UInt8>
    typealias Name = UnsafePointer<UInt8>

    // Invariant: `source` outlives the reader and is followed by zero padding. `input` is the parser's only input; its
    // base is `start` until parsing stops. `frames` and `pending` have room for `XMLWorkspace.frameCapacity` entries,
    // those up to `depth` initialised. The reader does not move while the parser has its address.
    let schema: Schema
    let source: SourceBuffer
    let options: ReadOptions
    let start: Place
    let end: Place
    let context: xmlParserCtxtPtr
    let fhirNamespace: Name
    let xhtmlNamespace: Name
    let valueName: Name
    let frames: UnsafeMutablePointer<XMLFrame>
    let pending: UnsafeMutablePointer<NodeRecord>
    var builder: TreeBuilder
    var depth = -1

    /// How many elements deep the parser is in content that needs no frames: a leaf, a narrative, or something skipped.
    var insideDepth = 0
    var inside = Inside.skipped
    var narrative = Narrative()
    /// The prefixes that are declared around the current element, innermost last.
    var prefixes: [(prefix: Name, namespace: Name, depth: Int)] = []

    /// One for each open element whose children are out of order, innermost last.
    var disorders: [XMLDisorder] = []

    var issues: [Issue] = []
    var places = XMLPlaceFinder()
    var failed = false
    /// Whether reading had to stop.
    var stopped = false
    var hasUnknown = false
    var issuesLeftOut = false
    var commentCount = 0
    var firstComment: Int?

    /// What the content without frames is.
    enum Inside {
        /// A primitive without children, complete.
        case leaf
        case narrative
        /// Content that cannot be read after an error.
        case skipped
    }

    /// The narrative being passed over.
    struct Narrative {
        var node = 0
        var position = 0
        /// The prefix of its `div`.
        var prefix: Name?
        /// Whether the `div` itself declares XHTML as its default namespace.
        var declaresDefault = false
        /// What the scanner found, where it found nothing wrong.
        var finding: NarrativeScanner.Finding?
        /// Whether an element in FHIR's namespace was reported.
        var hasForeign = false
    }

    /// - Parameter memory: Memory for the nodes, where there is some left.
    init(
        _ source: SourceBuffer, schema: Schema, options: ReadOptions, workspace: XMLWorkspace, memory: NodeMemory? = nil
    ) {
        self.source = source
        self.schema = schema
        self.options = options
        start = UnsafePointer(source.base)
        end = start + source.count
        context = workspace.context
        fhirNamespace = workspace.fhirNamespace
        xhtmlNamespace = workspace.xhtmlNamespace
        valueName = workspace.valueName
        frames = workspace.frames
        pending = workspace.pending
        builder = TreeBuilder(nodeCapacity: source.count / 32 + 16, memory: memory)
    }

    /// Runs the parser over the whole source.
    ///
    /// - Parameter isBrief: Whether the tree is dropped soon.
    mutating func read(isBrief: Bool = false) -> ReadResult {
        if let excess = XMLTagLimit.firstExcess(source.bytes) {
            report("limit.attributes", at: excess, String(XMLTagLimit.attributes))
            return ReadResult(tree: nil, issues: issues)
        }
        guard handover_xml_set_input(context, start, Int32(source.count)) == 0 else {
            preconditionFailure("out of memory: XML input")
        }
        parse()
        if let firstComment {
            report("xml.comment", at: firstComment, String(commentCount))
        }
        guard !failed, builder.nodeCount > 0 else { return ReadResult(tree: nil, issues: issues) }
        if hasUnknown { builder.nodes.pointee.flags.insert(.hasUnknown) }
        return ReadResult(tree: builder.finish(schema: schema, source: source, isBrief: isBrief), issues: issues)
    }

    private mutating func parse() {
        let context = context
        withUnsafeMutablePointer(to: &self) { reader in
            context.pointee.userData = UnsafeMutableRawPointer(reader)
            xmlParseDocument(context)
            context.pointee.userData = nil
        }
        guard !stopped else { return }
        if context.pointee.wellFormed == 0 {
            report("xml.syntax", at: cursor, "the reason is not known")
        } else if cursor < source.count {
            report("xml.syntax", at: cursor, "something follows after the end of the record")
        }
    }

    /// Where the parser is, in bytes from the start.
    var cursor: Int {
        guard let input = context.pointee.input, let place = input.pointee.cur, place >= start, place <= end else {
            return source.count
        }
        return place - start
    }

    /// Ends reading; libxml2 makes no more calls that matter.
    mutating func stop() {
        stopped = true
        failed = true
        xmlStopParser(context)
    }
}
