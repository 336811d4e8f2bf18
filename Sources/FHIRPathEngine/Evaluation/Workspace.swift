import FHIRCore

/// What an evaluation keeps beside its stack. Most evaluations need none of it.
final class Workspace {
    var texts: TextArena
    /// Trees that `resolve()` or a variable brought in; items count them from 1.
    var otherTrees: [TreeStorage] = []
    /// Decimals that do not fit in an item; those of the program come first.
    var numbers: [DecimalNumber]
    /// Quantities; those of the program come first.
    var quantities: [Quantity]
    /// The values of variables that the expression defines, by slot.
    var variables: [[Item]]
    /// The moment that `now()`, `today()` and `timeOfDay()` all speak of; set when it is first asked for.
    var moment: Temporal?
    /// Units that were read already, by their text.
    var units: [String: UCUMUnit?] = [:]

    init(_ program: Program, _ limits: FHIRPathLimits) {
        texts = TextArena(maximum: limits.text)
        numbers = program.extras?.numbers ?? []
        quantities = program.extras?.quantities ?? []
        variables = Array(repeating: [], count: program.extras?.variableSlotCount ?? 0)
    }
}
