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
        func name(_ text: String) -> UInt32 {
            var copy = text
            let found = copy.withUTF8 { bytes in bytes.baseAddress.flatMap { schema.nameID($0, bytes.count) } }
            return found.map(UInt32.init) ?? .max
        }
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

extension ElementTree {
    /// The first child of a node with a name; nil where there is none.
    func child(of index: Int, _ name: UInt32) -> Int? {
        let end = index + Int(storage.nodes[index].size)
        var child = index + 1
        while child < end {
            let record = storage.nodes[child]
            if record.name == name { return child }
            child += Int(record.size)
        }
        return nil
    }

    /// The children of a node with a name, in order.
    func children(of index: Int, _ name: UInt32) -> [Int] {
        var found: [Int] = []
        forEachChild(of: index) { child, record in if record.name == name { found.append(child) } }
        return found
    }

    /// The value of the first child of a node with a name.
    func text(of index: Int, _ name: UInt32) -> String? { child(of: index, name).flatMap { self[$0].value } }

    /// The child of a node that is the value of a choice, such as `valueString` for `value`.
    func choice(of index: Int, _ base: String) -> Int? {
        var found: Int?
        forEachChild(of: index) { child, _ in if found == nil, self[child].baseName == base { found = child } }
        return found
    }
}
