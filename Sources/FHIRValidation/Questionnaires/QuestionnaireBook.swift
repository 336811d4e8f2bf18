import FHIRCore
import FHIRDefinitions
import FHIRFormats

/// The questionnaires that responses have named so far, each made ready once.
final class QuestionnaireBook: @unchecked Sendable {
    // Invariant: `forms` and `parts` are only touched under `lock`.
    private let schema: Schema
    private let definitions: DefinitionSet
    private let lock = Monitor()
    private var forms: [String: QuestionnaireForm?] = [:]
    private var parts: Parts?

    /// What the checks of every questionnaire need.
    struct Parts: Sendable {
        let names: QuestionnaireNames
        let comparison: AnswerComparison
    }

    init(schema: Schema, definitions: DefinitionSet) {
        self.schema = schema
        self.definitions = definitions
    }

    /// Made when the first questionnaire or response is met.
    func shared() -> Parts {
        lock.locked {
            if let parts { return parts }
            let names = QuestionnaireNames(schema)
            let made = Parts(names: names, comparison: AnswerComparison(schema, names))
            parts = made
            return made
        }
    }

    /// The questionnaire of a canonical URL among the definitions; nil where it is not at hand.
    func form(_ canonical: String) -> QuestionnaireForm? {
        let names = shared().names
        return lock.locked {
            if let known = forms[canonical] { return known }
            var form: QuestionnaireForm?
            if let tree = definitions.resource(canonical, type: "Questionnaire")?.tree {
                form = QuestionnaireForm(tree, at: 0, in: 0, names, definitions)
            }
            // Responses name questionnaires as they like; what is kept of them has a bound.
            if form != nil || forms.count < 4096 { forms[canonical] = .some(form) }
            return form
        }
    }
}

/// The questionnaires that stand in the record itself, as far as they have been looked for.
struct RecordQuestionnaires {
    /// By the position of the Questionnaire.
    var forms: [Int: QuestionnaireForm] = [:]
    /// For each bundle, by its position: the positions of its questionnaires by their URLs.
    var bundled: [Int: [String: [Int]]] = [:]
}
