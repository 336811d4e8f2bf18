// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource TestReport. <https://hl7.org/fhir/R4/testreport.html>
    public struct TestReport: R4Resource {
        /// `id`, 0..1: id.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `meta`, 0..1: Meta.
        @_alwaysEmitIntoClient @Boxed public var meta: R4.Meta?
        /// `implicitRules`, 0..1: uri. A modifier element.
        @_alwaysEmitIntoClient @Primitive public var implicitRules: String?
        /// `language`, 0..1: code. Codes: preferred, <http://hl7.org/fhir/ValueSet/languages>.
        @_alwaysEmitIntoClient @Primitive public var language: String?
        /// `text`, 0..1: Narrative.
        @_alwaysEmitIntoClient @Boxed public var text: R4.Narrative?
        /// `contained`, 0..*: Resource.
        @_alwaysEmitIntoClient public var contained: [R4.AnyResource] = []
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `identifier`, 0..1: Identifier.
        @_alwaysEmitIntoClient @Boxed public var identifier: R4.Identifier?
        /// `name`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/report-status-codes|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.TestReportStatus?
        /// `testScript`, 1..1: Reference (TestScript).
        @_alwaysEmitIntoClient @Boxed public var testScript: R4.Reference?
        /// `result`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/report-result-codes|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var result: R4.TestReportResult?
        /// `score`, 0..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var score: FHIRDecimal?
        /// `tester`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var tester: String?
        /// `issued`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var issued: FHIRDateTime?
        /// `participant`, 0..*: TestReport.participant.
        @_alwaysEmitIntoClient public var participant: [R4.TestReport.Participant] = []
        /// `setup`, 0..1: TestReport.setup.
        @_alwaysEmitIntoClient @Boxed public var setup: R4.TestReport.Setup?
        /// `test`, 0..*: TestReport.test.
        @_alwaysEmitIntoClient public var test: [R4.TestReport.Test] = []
        /// `teardown`, 0..1: TestReport.teardown.
        @_alwaysEmitIntoClient @Boxed public var teardown: R4.TestReport.Teardown?

        public init() {}
        @inlinable public static var typeID: UInt16 { 615 }
    }
}

extension R4.TestReport {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        meta: R4.Meta? = nil,
        implicitRules: String? = nil,
        language: String? = nil,
        text: R4.Narrative? = nil,
        contained: [R4.AnyResource] = [],
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        identifier: R4.Identifier? = nil,
        name: String? = nil,
        status: R4.TestReportStatus? = nil,
        testScript: R4.Reference? = nil,
        result: R4.TestReportResult? = nil,
        score: FHIRDecimal? = nil,
        tester: String? = nil,
        issued: FHIRDateTime? = nil,
        participant: [R4.TestReport.Participant] = [],
        setup: R4.TestReport.Setup? = nil,
        test: [R4.TestReport.Test] = [],
        teardown: R4.TestReport.Teardown? = nil
    ) {
        self.init()
        self.id = id
        self.meta = meta
        self.implicitRules = implicitRules
        self.language = language
        self.text = text
        self.contained = contained
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.identifier = identifier
        self.name = name
        self.status = status
        self.testScript = testScript
        self.result = result
        self.score = score
        self.tester = tester
        self.issued = issued
        self.participant = participant
        self.setup = setup
        self.test = test
        self.teardown = teardown
    }
}

extension R4.TestReport {
    /// The structure of `TestReport.participant`. <https://hl7.org/fhir/R4/testreport.html>
    public struct Participant: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/report-participant-type|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var type: R4.TestReportParticipantType?
        /// `uri`, 1..1: uri.
        @_alwaysEmitIntoClient @Primitive public var uri: String?
        /// `display`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var display: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 616 }
    }
}

extension R4.TestReport.Participant {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.TestReportParticipantType? = nil,
        uri: String? = nil,
        display: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.uri = uri
        self.display = display
    }
}

extension R4.TestReport {
    /// The structure of `TestReport.setup`. <https://hl7.org/fhir/R4/testreport.html>
    public struct Setup: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `action`, 1..*: TestReport.setup.action.
        @_alwaysEmitIntoClient public var action: [R4.TestReport.Setup.Action] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 617 }
    }
}

extension R4.TestReport.Setup {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        action: [R4.TestReport.Setup.Action] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.action = action
    }
}

extension R4.TestReport.Setup {
    /// The structure of `TestReport.setup.action`. <https://hl7.org/fhir/R4/testreport.html>
    public struct Action: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `operation`, 0..1: TestReport.setup.action.operation.
        @_alwaysEmitIntoClient @Boxed public var operation: R4.TestReport.Setup.Action.Operation?
        /// `assert`, 0..1: TestReport.setup.action.assert.
        @_alwaysEmitIntoClient @Boxed public var assert: R4.TestReport.Setup.Action.Assert?

        public init() {}
        @inlinable public static var typeID: UInt16 { 618 }
    }
}

extension R4.TestReport.Setup.Action {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        operation: R4.TestReport.Setup.Action.Operation? = nil,
        assert: R4.TestReport.Setup.Action.Assert? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.operation = operation
        self.assert = assert
    }
}

extension R4.TestReport.Setup.Action {
    /// The structure of `TestReport.setup.action.assert`. <https://hl7.org/fhir/R4/testreport.html>
    public struct Assert: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `result`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/report-action-result-codes|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var result: R4.TestReportActionResult?
        /// `message`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var message: String?
        /// `detail`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var detail: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 619 }
    }
}

extension R4.TestReport.Setup.Action.Assert {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        result: R4.TestReportActionResult? = nil,
        message: String? = nil,
        detail: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.result = result
        self.message = message
        self.detail = detail
    }
}

extension R4.TestReport.Setup.Action {
    /// The structure of `TestReport.setup.action.operation`. <https://hl7.org/fhir/R4/testreport.html>
    public struct Operation: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `result`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/report-action-result-codes|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var result: R4.TestReportActionResult?
        /// `message`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var message: String?
        /// `detail`, 0..1: uri.
        @_alwaysEmitIntoClient @Primitive public var detail: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 620 }
    }
}

extension R4.TestReport.Setup.Action.Operation {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        result: R4.TestReportActionResult? = nil,
        message: String? = nil,
        detail: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.result = result
        self.message = message
        self.detail = detail
    }
}

extension R4.TestReport {
    /// The structure of `TestReport.teardown`. <https://hl7.org/fhir/R4/testreport.html>
    public struct Teardown: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `action`, 1..*: TestReport.teardown.action.
        @_alwaysEmitIntoClient public var action: [R4.TestReport.Teardown.Action] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 621 }
    }
}

extension R4.TestReport.Teardown {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        action: [R4.TestReport.Teardown.Action] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.action = action
    }
}

extension R4.TestReport.Teardown {
    /// The structure of `TestReport.teardown.action`. <https://hl7.org/fhir/R4/testreport.html>
    public struct Action: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `operation`, 1..1: TestReport.setup.action.operation.
        @_alwaysEmitIntoClient @Boxed public var operation: R4.TestReport.Setup.Action.Operation?

        public init() {}
        @inlinable public static var typeID: UInt16 { 622 }
    }
}

extension R4.TestReport.Teardown.Action {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        operation: R4.TestReport.Setup.Action.Operation? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.operation = operation
    }
}

extension R4.TestReport {
    /// The structure of `TestReport.test`. <https://hl7.org/fhir/R4/testreport.html>
    public struct Test: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `name`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `action`, 1..*: TestReport.test.action.
        @_alwaysEmitIntoClient public var action: [R4.TestReport.Test.Action] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 623 }
    }
}

extension R4.TestReport.Test {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        name: String? = nil,
        description: String? = nil,
        action: [R4.TestReport.Test.Action] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.name = name
        self.description = description
        self.action = action
    }
}

extension R4.TestReport.Test {
    /// The structure of `TestReport.test.action`. <https://hl7.org/fhir/R4/testreport.html>
    public struct Action: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `operation`, 0..1: TestReport.setup.action.operation.
        @_alwaysEmitIntoClient @Boxed public var operation: R4.TestReport.Setup.Action.Operation?
        /// `assert`, 0..1: TestReport.setup.action.assert.
        @_alwaysEmitIntoClient @Boxed public var assert: R4.TestReport.Setup.Action.Assert?

        public init() {}
        @inlinable public static var typeID: UInt16 { 624 }
    }
}

extension R4.TestReport.Test.Action {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        operation: R4.TestReport.Setup.Action.Operation? = nil,
        assert: R4.TestReport.Setup.Action.Assert? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.operation = operation
        self.assert = assert
    }
}
