internal import CLibXML2
internal import FHIRCore

/// A libxml2 parser with the reader's stack, kept from one document to the next: making them costs more than a small
/// record takes to read.
final class XMLWorkspace {
    // Invariant: `frames` has room for `frameCapacity` frames. A workspace is used by one thread at a time: it is
    // either in a slot, or owned by who took it out.
    let context: xmlParserCtxtPtr
    let frames: UnsafeMutablePointer<XMLFrame>
    /// The attribute node that waits for its place, for each level of the stack.
    let pending: UnsafeMutablePointer<NodeRecord>
    /// libxml2's one copy of these strings in this context, so that comparing pointers is enough.
    let fhirNamespace: UnsafePointer<UInt8>
    let xhtmlNamespace: UnsafePointer<UInt8>
    let valueName: UnsafePointer<UInt8>

    /// Every level may have an element that holds a resource around it, and a primitive below.
    static let frameCapacity = ReadOptions.Limits.highestDepth * 2 + 16

    static let fhir = "http://hl7.org/fhir"
    static let xhtml = "http://www.w3.org/1999/xhtml"

    private init() {
        _ = Self.isLibraryReady
        guard let context = xmlNewParserCtxt() else { preconditionFailure("out of memory: XML parser") }
        self.context = context
        context.pointee.sax.pointee = XMLReader.handlers
        handover_xml_set_options(context)
        frames = .allocate(capacity: Self.frameCapacity)
        pending = .allocate(capacity: Self.frameCapacity)
        fhirNamespace = Self.intern(Self.fhir, context)
        xhtmlNamespace = Self.intern(Self.xhtml, context)
        valueName = Self.intern("value", context)
    }

    deinit {
        xmlFreeParserCtxt(context)
        frames.deallocate()
        pending.deallocate()
    }

    private static func intern(_ text: String, _ context: xmlParserCtxtPtr) -> UnsafePointer<UInt8> {
        guard let pointer = xmlDictLookup(context.pointee.dict, text, -1) else {
            preconditionFailure("out of memory: XML names")
        }
        return pointer
    }

    private static let isLibraryReady: Bool = {
        xmlInitParser()
        return true
    }()
}

extension XMLWorkspace {
    // Invariant: each slot is empty or holds one retained workspace; slots change by atomic exchange only.
    private nonisolated(unsafe) static let slots: UnsafeMutablePointer<UnsafeMutableRawPointer?> = {
        let slots = UnsafeMutablePointer<UnsafeMutableRawPointer?>.allocate(capacity: slotCount)
        slots.initialize(repeating: nil, count: slotCount)
        return slots
    }()

    private static let slotCount = 16
    /// A workspace is dropped when documents have filled its table of names, so that it cannot grow for ever.
    private static let nameLimit: Int32 = 20_000
    /// The same in bytes.
    private static let nameSizeLimit = 1 << 20
    private static let useLimit: Int32 = 1_000_000

    /// A workspace that nobody else uses.
    static func take() -> XMLWorkspace {
        for index in 0..<slotCount {
            if let pointer = handover_take(slots + index) {
                return Unmanaged<XMLWorkspace>.fromOpaque(pointer).takeRetainedValue()
            }
        }
        return XMLWorkspace()
    }

    /// Gives a workspace back for the next document.
    func giveBack() {
        xmlCtxtReset(context)
        context.pointee.userData = nil
        let names = context.pointee.dict
        guard xmlDictSize(names) < Self.nameLimit, xmlDictGetUsage(names) < Self.nameSizeLimit,
            context.pointee.input_id < Self.useLimit
        else { return }
        let pointer = Unmanaged.passRetained(self).toOpaque()
        for index in 0..<Self.slotCount where handover_put(Self.slots + index, pointer) != 0 { return }
        Unmanaged<XMLWorkspace>.fromOpaque(pointer).release()
    }
}
