import FHIRCore

/// The schema's ids of the names that questionnaires and their responses have.
struct QuestionnaireNames: Sendable {
    let url, version, item, linkId, type, text, required, repeats, maxLength, enableWhen, enableBehavior: UInt32
    let question, `operator`, answer, answerOption, answerValueSet, initial, initialSelected, value: UInt32
    let `extension`, contained, id, subjectType, system, code, display, reference, contentType, unit: UInt32
    let questionnaire, status, subject: UInt32
    /// The type of an item of a response.
    let responseItem: UInt16

    init(_ schema: Schema) {
        func name(_ text: String) -> UInt32 { schema.nameID(text) ?? .max }
        url = name("url")
        version = name("version")
        item = name("item")
        linkId = name("linkId")
        type = name("type")
        text = name("text")
        required = name("required")
        repeats = name("repeats")
        maxLength = name("maxLength")
        enableWhen = name("enableWhen")
        enableBehavior = name("enableBehavior")
        question = name("question")
        self.operator = name("operator")
        answer = name("answer")
        answerOption = name("answerOption")
        answerValueSet = name("answerValueSet")
        initial = name("initial")
        initialSelected = name("initialSelected")
        value = name("value")
        self.extension = name("extension")
        contained = name("contained")
        id = name("id")
        subjectType = name("subjectType")
        system = name("system")
        code = name("code")
        display = name("display")
        reference = name("reference")
        contentType = name("contentType")
        unit = name("unit")
        questionnaire = name("questionnaire")
        status = name("status")
        subject = name("subject")
        responseItem = schema.typeID(named: "QuestionnaireResponse.item") ?? NodeRecord.noType
    }
}
