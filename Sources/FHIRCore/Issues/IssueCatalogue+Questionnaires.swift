extension IssueCatalogue {
    /// Issues about questionnaires, responses to them, and answers.
    static let questionnaireEntries: [String: Entry] = [
        // Questionnaires
        "questionnaire.condition-unknown": Entry(
            severity: .error, type: "not-found", text: "No item has the linkId {0} that this condition asks about."),
        "questionnaire.condition-self": Entry(
            severity: .error, type: "business-rule",
            text: "The item {0} is enabled by its own answer, so it can never be answered."),
        "questionnaire.condition-inner": Entry(
            severity: .error, type: "business-rule",
            text: "The condition asks about {0}, which stands inside the item that it enables."),
        "questionnaire.condition-after": Entry(
            severity: .warning, type: "business-rule",
            text: "The condition asks about {0}, which comes only after this item."),
        "questionnaire.condition-no-question": Entry(
            severity: .warning, type: "business-rule",
            text: "The condition asks about {0}, which is of type {1} and has no answers."),
        "questionnaire.condition-type": Entry(
            severity: .warning, type: "value",
            text: "The condition compares with a {0}, but answers to {1} have another type: {2}."),
        "questionnaire.condition-order": Entry(
            severity: .warning, type: "value",
            text: "The operator {0} needs an order, which values of type {1} have not."),
        "questionnaire.value-set": Entry(
            severity: .warning, type: "not-found",
            text: "{0} leads nowhere: the questionnaire contains no such value set."),
        "questionnaire.option-type": Entry(
            severity: .error, type: "value",
            text: "The option is a {0}, but answers to {1} have another type: {2}."),
        "questionnaire.option-repeated": Entry(
            severity: .warning, type: "duplicate", text: "This option of {0} is offered twice."),
        "questionnaire.selected": Entry(
            severity: .warning, type: "business-rule",
            text: "{1} options of {0} are selected at first, but the question takes one answer."),
        "questionnaire.pattern": Entry(
            severity: .warning, type: "not-supported",
            text: "{0} is no regular expression that can be used here, so answers to {1} are not held against it."),
        "questionnaire.bounds": Entry(
            severity: .warning, type: "business-rule",
            text: "The lowest {0}, {1}, is above the highest, {2}: no answer can be right."),
        "questionnaire.occurs": Entry(
            severity: .warning, type: "business-rule",
            text: "{0} is to be there more than once, but it does not repeat."),
        // Responses
        "response.contained": Entry(
            severity: .error, type: "not-found",
            text: "{0} leads nowhere: no contained Questionnaire has that id."),
        "response.subject": Entry(
            severity: .warning, type: "business-rule",
            text: "The subject is a {0}, but the questionnaire is about: {1}."),
        "response.unknown-item": Entry(
            severity: .error, type: "not-found", text: "The questionnaire has no item with the linkId {0}."),
        "response.misplaced": Entry(
            severity: .error, type: "structure", text: "The item {0} stands in the wrong place. It belongs {1}."),
        "response.order": Entry(
            severity: .error, type: "structure",
            text: "The item {0} comes too late: items stand in the order of the questionnaire."),
        "response.disabled": Entry(
            severity: .error, type: "business-rule",
            text: "The item {0} has an answer, but it is not enabled: its enableWhen is not met."),
        "response.required": Entry(
            severity: .error, type: "required", text: "The item {0} is required and is not answered."),
        "response.too-few": Entry(
            severity: .error, type: "required",
            text: "The item {0} must be there at least {1} times, and was found {2} times."),
        "response.too-many": Entry(
            severity: .error, type: "structure",
            text: "The item {0} may be there at most {1} times, and was found {2} times."),
        "response.repeated": Entry(
            severity: .error, type: "structure", text: "The item {0} stands more than once, but it does not repeat."),
        "response.several-answers": Entry(
            severity: .error, type: "structure", text: "The item {0} has several answers, but it does not repeat."),
        "response.group-answer": Entry(
            severity: .error, type: "structure", text: "The item {0} is a group, which has items and no answers."),
        "response.display-answer": Entry(
            severity: .error, type: "structure",
            text: "The item {0} is a text to be shown, which has neither answers nor items."),
        "response.item-outside-answer": Entry(
            severity: .error, type: "structure",
            text: "The item {0} is a question: what is asked below it stands inside of its answers."),
        "response.text": Entry(
            severity: .error, type: "value",
            text: "The text is not the one that the questionnaire has for the item {0}."),
        // Answers
        "answer.type": Entry(
            severity: .error, type: "value", text: "The value is a {0}, but answers to {1} have another type: {2}."),
        "answer.option": Entry(
            severity: .error, type: "code-invalid", text: "The value is none of the options of the item {0}."),
        "answer.no-code": Entry(
            severity: .error, type: "code-invalid",
            text: "There is no code here, but answers to {0} are codes of the value set {1}."),
        "answer.no-system": Entry(
            severity: .warning, type: "code-invalid",
            text: "The code {0} names no code system. The value set {1} has such a code, but another may be meant."),
        "answer.value-set": Entry(
            severity: .error, type: "code-invalid",
            text: "{0} is not in the value set {1}, from which answers to {2} are taken."),
        "answer.exclusive": Entry(
            severity: .error, type: "business-rule",
            text: "This answer to {0} excludes all others, but there are others."),
        "answer.too-long": Entry(
            severity: .error, type: "too-long",
            text: "The text has {0} characters, but answers to {2} may have at most {1}."),
        "answer.too-short": Entry(
            severity: .error, type: "value", text: "The text has {0} characters, but answers to {2} have at least {1}."),
        "answer.pattern": Entry(
            severity: .error, type: "value", text: "The text is not of the form that answers to {0} have: {1}"),
        "answer.too-small": Entry(
            severity: .error, type: "value", text: "{0} is too low: answers to {2} are at least {1}."),
        "answer.too-large": Entry(
            severity: .error, type: "value", text: "{0} is too high: answers to {2} are at most {1}."),
        "answer.decimals": Entry(
            severity: .error, type: "value", text: "{0} has too many decimal places: answers to {2} have at most {1}."),
        "answer.unit": Entry(
            severity: .error, type: "code-invalid", text: "The unit \"{0}\" is none of those of the item {1}."),
        "answer.media-type": Entry(
            severity: .error, type: "value", text: "The attachment is of type {0}, but answers to {2} are of: {1}."),
        "answer.target": Entry(
            severity: .error, type: "structure", text: "This refers to a {0}, but answers to {2} refer to: {1}."),
    ]
}
