import FHIRCore

/// One evaluation of a program on an element.
///
/// The machine holds the trees it works on once; items point into them without counting references.
struct Machine: ~Copyable {
    // Invariant: the caller keeps `program`, `storage` and the environment until the machine is gone; with the workspace,
    // they own everything that items point to.
    var stack: ValueStack
    unowned(unsafe) let program: Program
    let instructions: UnsafePointer<Instruction>
    let elements: UnsafePointer<ElementRecord>
    /// The tree of the element that is evaluated on; items call it tree 0.
    unowned(unsafe) let storage: TreeStorage
    /// `%context`.
    let context: Item
    let environment: FHIRPathEnvironment
    var scope = Scope()
    /// How many more steps may be taken.
    var steps: Int
    /// Where the instruction stands that is carried out, for errors.
    var position: UInt32 = 0
    /// The child that was found last in a large element, such as `%resource.type` for every entry of a Bundle.
    var found = FoundChild()
    private var workspace: Workspace?

    /// A child that does not repeat, found by its name.
    struct FoundChild {
        var parent: UnsafePointer<NodeRecord>?
        var child: UnsafePointer<NodeRecord>?
        var name: UInt16 = 0
    }

    /// What `$this`, `$index` and `$total` stand for at the moment.
    struct Scope {
        var thisStart = 0
        var thisCount = 1
        var index = 0
        var totalStart = 0
        /// −1 where there is no `$total`.
        var totalCount = -1

        var this: Range<Int> { thisStart..<thisStart + thisCount }
    }

    init(
        _ program: Program, on element: ElementTree.Element, _ environment: FHIRPathEnvironment,
        scratch: UnsafeMutableRawBufferPointer
    ) throws {
        let limits = environment.limits
        stack = ValueStack(scratch: scratch, maximumCount: limits.items)
        self.program = program
        instructions = program.instructions
        elements = program.schema.elements
        storage = element.storage
        context = Item(node: UnsafePointer(element.storage.nodes + element.index), tree: 0)
        self.environment = environment
        steps = limits.steps
        // `$this` of the whole expression lies at the bottom of the stack.
        stack.begin()
        try stack.push(context)
    }

    var schema: Schema {
        @inline(__always) _read { yield program.schema }
    }

    /// The workspace, made when it is first needed.
    var work: Workspace {
        mutating get {
            if let workspace { return workspace }
            let made = Workspace(program, environment.limits)
            workspace = made
            return made
        }
    }

    /// The workspace, where an item refers to something in it.
    var existingWork: Workspace {
        guard let workspace else { preconditionFailure("an item refers to a workspace that was never made") }
        return workspace
    }

    /// Evaluates the whole program; the result is the run on top.
    mutating func run() throws {
        do {
            // Literals may refer to it.
            if let extras = program.extras, extras.hasTables { _ = work }
            try run(0, program.instructionCount)
        } catch let error as FHIRPathError where error.location == nil && error.code == .limit {
            // The stack and the arena do not know which instruction filled them.
            var located = error
            located.location = FHIRPathError.Location(offset: Int(position), line: 0, column: 0)
            throw located
        }
    }

    func failure(_ code: FHIRPathError.Code, _ arguments: String...) -> FHIRPathError {
        var error = FHIRPathError(code, at: position)
        error.message = FHIRPathMessages.text(code, arguments)
        return error
    }

    /// Counts steps of work that no instruction stands for.
    @inline(__always)
    mutating func spend(_ count: Int) throws {
        steps &-= count
        if steps < 0 { throw stepLimit() }
    }

    @inline(never)
    func stepLimit() -> FHIRPathError {
        failure(.limit, "it took more than \(environment.limits.steps) steps")
    }
}

// MARK: - Trees

extension Machine {
    /// The tree of a node's item.
    @inline(__always)
    func tree(_ item: Item) -> TreeStorage {
        item.tree == 0 ? storage : existingWork.otherTrees[Int(item.tree) - 1]
    }

    /// The number of a tree in this evaluation.
    mutating func number(of tree: TreeStorage) throws -> UInt16 {
        guard tree.schema.bytes == schema.bytes else { throw FHIRPathError(.schema, at: .max) }
        if tree === storage { return 0 }
        let work = work
        if let index = work.otherTrees.firstIndex(where: { $0 === tree }) { return UInt16(index + 1) }
        guard work.otherTrees.count < 0xFFFE else { throw failure(.limit, "it resolved more than 65,534 records") }
        work.otherTrees.append(tree)
        return UInt16(work.otherTrees.count)
    }

    /// The position of a node in its tree.
    @inline(__always)
    func index(of item: Item) -> Int { item.node - UnsafePointer(tree(item).nodes) }

    func element(_ item: Item) -> ElementTree.Element {
        ElementTree.Element(storage: tree(item), index: index(of: item))
    }

    mutating func item(_ element: ElementTree.Element) throws -> Item {
        Item(node: UnsafePointer(element.storage.nodes + element.index), tree: try number(of: element.storage))
    }

    /// The bytes of a node's value.
    @inline(__always)
    func valueText(_ item: Item) -> UnsafeBufferPointer<UInt8> {
        let record = item.node.pointee
        return UnsafeBufferPointer(start: tree(item).valueBase(record), count: Int(record.valueLength))
    }
}
