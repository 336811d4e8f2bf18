/// How definitions are found and read.
public struct DefinitionOptions: Sendable {
    /// A folder in which the packages that a package builds on are looked for: as folders `NAME#VERSION`, or as archives
    /// `NAME-VERSION.tgz`. Where it is nil, they are not looked for here.
    public var packageFolder: String?
    /// Whether they are looked for in the user's own package cache too, `~/.fhir/packages`.
    public var usesPackageCache: Bool
    public var limits: Limits
    /// Code systems that have a grammar rather than a list.
    public var grammars = CodeSystemGrammar.standard
    /// Whether a text as a whole matches a regular expression, for the filters of value sets; its answer is nil where the
    /// expression cannot be used. It must take bounded time. Where it is nil, such filters cannot be evaluated.
    public var matchesRegularExpression: (@Sendable (_ pattern: String, _ text: String) -> Bool?)?

    public init(packageFolder: String? = nil, usesPackageCache: Bool = false, limits: Limits = Limits()) {
        self.packageFolder = packageFolder
        self.usesPackageCache = usesPackageCache
        self.limits = limits
    }

    /// Bounds that keep hostile definitions from taking memory or time without end.
    public struct Limits: Sendable {
        /// The largest single file in bytes. The default is 256 MiB.
        public var fileSize = 256 << 20
        /// The most bytes a compressed package may unpack to. The default is 2 GiB.
        public var packageSize = 2 << 30
        /// The most files of a package or folder. The default is 200,000.
        public var files = 200_000
        /// The most packages that are loaded because others build on them. The default is 256.
        public var dependencies = 256
        /// The most elements of one snapshot. The default is 20,000.
        public var snapshotElements = 20_000
        /// The most elements of one differential. The default is 10,000.
        public var differentialElements = 10_000
        /// The longest chain of definitions derived from each other. The default is 64.
        public var derivationDepth = 64

        public init() {}
    }
}
