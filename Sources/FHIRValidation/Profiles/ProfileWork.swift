import FHIRCore
import FHIRDefinitions

/// What one run has done of profiles, and what is still open.
struct ProfileWork {
    /// A value that is held against an element of a profile.
    struct Task {
        var node: Int
        var rules: ProfileRules
        var element: Int
    }

    /// A value and a whole profile.
    struct Pair: Hashable {
        var node: Int
        var profile: ObjectIdentifier

        init(_ node: Int, _ rules: ProfileRules) {
            self.node = node
            profile = ObjectIdentifier(rules)
        }
    }

    /// Pairs of the check that is going on: each is checked once, so that profiles that lead back to themselves end.
    var done: Set<Pair> = []
    /// What trials have found.
    var verdicts: [Pair: Bool] = [:]
    /// Trials that are going on, the outermost first; one that is asked for again while it goes on is taken to succeed.
    var open: [Pair] = []
    /// Verdicts that rest on a trial that was going on.
    var provisional: [(pair: Pair, on: Int)] = []
    /// The outermost open trial that the one at work rests on.
    var restsOn = Int.max
    /// Issues that are reported already, each for one fact at one element.
    var reported: Set<String> = []
    var steps = 0
    var map: RecordMap?

    /// How deep trials may ask for trials.
    static let deepest = 16
    /// How much one record may cost: values held against elements, and comparisons with slices.
    static let mostSteps = 20_000_000
}
