// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource TestScript. <https://hl7.org/fhir/R4/testscript.html>
    public struct TestScript: R4Resource {
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
        /// `url`, 1..1: uri.
        @_alwaysEmitIntoClient @Primitive public var url: String?
        /// `identifier`, 0..1: Identifier.
        @_alwaysEmitIntoClient @Boxed public var identifier: R4.Identifier?
        /// `version`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var version: String?
        /// `name`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `title`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var title: String?
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/publication-status|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.PublicationStatus?
        /// `experimental`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var experimental: Bool?
        /// `date`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var date: FHIRDateTime?
        /// `publisher`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var publisher: String?
        /// `contact`, 0..*: ContactDetail.
        @_alwaysEmitIntoClient public var contact: [R4.ContactDetail] = []
        /// `description`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `useContext`, 0..*: UsageContext.
        @_alwaysEmitIntoClient public var useContext: [R4.UsageContext] = []
        /// `jurisdiction`, 0..*: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
        @_alwaysEmitIntoClient public var jurisdiction: [R4.CodeableConcept] = []
        /// `purpose`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var purpose: String?
        /// `copyright`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var copyright: String?
        /// `origin`, 0..*: TestScript.origin.
        @_alwaysEmitIntoClient public var origin: [R4.TestScript.Origin] = []
        /// `destination`, 0..*: TestScript.destination.
        @_alwaysEmitIntoClient public var destination: [R4.TestScript.Destination] = []
        /// `metadata`, 0..1: TestScript.metadata.
        @_alwaysEmitIntoClient @Boxed public var metadata: R4.TestScript.Metadata?
        /// `fixture`, 0..*: TestScript.fixture.
        @_alwaysEmitIntoClient public var fixture: [R4.TestScript.Fixture] = []
        /// `profile`, 0..*: Reference.
        @_alwaysEmitIntoClient public var profile: [R4.Reference] = []
        /// `variable`, 0..*: TestScript.variable.
        @_alwaysEmitIntoClient public var variable: [R4.TestScript.Variable] = []
        /// `setup`, 0..1: TestScript.setup.
        @_alwaysEmitIntoClient @Boxed public var setup: R4.TestScript.Setup?
        /// `test`, 0..*: TestScript.test.
        @_alwaysEmitIntoClient public var test: [R4.TestScript.Test] = []
        /// `teardown`, 0..1: TestScript.teardown.
        @_alwaysEmitIntoClient @Boxed public var teardown: R4.TestScript.Teardown?

        public init() {}
        @inlinable public static var typeID: UInt16 { 625 }
    }
}

extension R4.TestScript {
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
        url: String? = nil,
        identifier: R4.Identifier? = nil,
        version: String? = nil,
        name: String? = nil,
        title: String? = nil,
        status: R4.PublicationStatus? = nil,
        experimental: Bool? = nil,
        date: FHIRDateTime? = nil,
        publisher: String? = nil,
        contact: [R4.ContactDetail] = [],
        description: String? = nil,
        useContext: [R4.UsageContext] = [],
        jurisdiction: [R4.CodeableConcept] = [],
        purpose: String? = nil,
        copyright: String? = nil,
        origin: [R4.TestScript.Origin] = [],
        destination: [R4.TestScript.Destination] = [],
        metadata: R4.TestScript.Metadata? = nil,
        fixture: [R4.TestScript.Fixture] = [],
        profile: [R4.Reference] = [],
        variable: [R4.TestScript.Variable] = [],
        setup: R4.TestScript.Setup? = nil,
        test: [R4.TestScript.Test] = [],
        teardown: R4.TestScript.Teardown? = nil
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
        self.url = url
        self.identifier = identifier
        self.version = version
        self.name = name
        self.title = title
        self.status = status
        self.experimental = experimental
        self.date = date
        self.publisher = publisher
        self.contact = contact
        self.description = description
        self.useContext = useContext
        self.jurisdiction = jurisdiction
        self.purpose = purpose
        self.copyright = copyright
        self.origin = origin
        self.destination = destination
        self.metadata = metadata
        self.fixture = fixture
        self.profile = profile
        self.variable = variable
        self.setup = setup
        self.test = test
        self.teardown = teardown
    }
}

extension R4.TestScript {
    /// The structure of `TestScript.destination`. <https://hl7.org/fhir/R4/testscript.html>
    public struct Destination: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `index`, 1..1: integer.
        @_alwaysEmitIntoClient @Primitive public var index: Int?
        /// `profile`, 1..1: Coding. Codes: extensible,
        /// <http://hl7.org/fhir/ValueSet/testscript-profile-destination-types>.
        @_alwaysEmitIntoClient @Boxed public var profile: R4.Coding?

        public init() {}
        @inlinable public static var typeID: UInt16 { 626 }
    }
}

extension R4.TestScript.Destination {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        index: Int? = nil,
        profile: R4.Coding? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.index = index
        self.profile = profile
    }
}

extension R4.TestScript {
    /// The structure of `TestScript.fixture`. <https://hl7.org/fhir/R4/testscript.html>
    public struct Fixture: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `autocreate`, 1..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var autocreate: Bool?
        /// `autodelete`, 1..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var autodelete: Bool?
        /// `resource`, 0..1: Reference.
        @_alwaysEmitIntoClient @Boxed public var resource: R4.Reference?

        public init() {}
        @inlinable public static var typeID: UInt16 { 627 }
    }
}

extension R4.TestScript.Fixture {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        autocreate: Bool? = nil,
        autodelete: Bool? = nil,
        resource: R4.Reference? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.autocreate = autocreate
        self.autodelete = autodelete
        self.resource = resource
    }
}

extension R4.TestScript {
    /// The structure of `TestScript.metadata`. <https://hl7.org/fhir/R4/testscript.html>
    public struct Metadata: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `link`, 0..*: TestScript.metadata.link.
        @_alwaysEmitIntoClient public var link: [R4.TestScript.Metadata.Link] = []
        /// `capability`, 1..*: TestScript.metadata.capability.
        @_alwaysEmitIntoClient public var capability: [R4.TestScript.Metadata.Capability] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 628 }
    }
}

extension R4.TestScript.Metadata {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        link: [R4.TestScript.Metadata.Link] = [],
        capability: [R4.TestScript.Metadata.Capability] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.link = link
        self.capability = capability
    }
}

extension R4.TestScript.Metadata {
    /// The structure of `TestScript.metadata.capability`. <https://hl7.org/fhir/R4/testscript.html>
    public struct Capability: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `required`, 1..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var required: Bool?
        /// `validated`, 1..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var validated: Bool?
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `origin`, 0..*: integer.
        @_alwaysEmitIntoClient @Primitives public var origin: [Int]
        /// `destination`, 0..1: integer.
        @_alwaysEmitIntoClient @Primitive public var destination: Int?
        /// `link`, 0..*: uri.
        @_alwaysEmitIntoClient @Primitives public var link: [String]
        /// `capabilities`, 1..1: canonical (CapabilityStatement).
        @_alwaysEmitIntoClient @Primitive public var capabilities: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 629 }
    }
}

extension R4.TestScript.Metadata.Capability {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        required: Bool? = nil,
        validated: Bool? = nil,
        description: String? = nil,
        origin: [Int] = [],
        destination: Int? = nil,
        link: [String] = [],
        capabilities: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.required = required
        self.validated = validated
        self.description = description
        self.origin = origin
        self.destination = destination
        self.link = link
        self.capabilities = capabilities
    }
}

extension R4.TestScript.Metadata {
    /// The structure of `TestScript.metadata.link`. <https://hl7.org/fhir/R4/testscript.html>
    public struct Link: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `url`, 1..1: uri.
        @_alwaysEmitIntoClient @Primitive public var url: String?
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 630 }
    }
}

extension R4.TestScript.Metadata.Link {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        url: String? = nil,
        description: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.url = url
        self.description = description
    }
}

extension R4.TestScript {
    /// The structure of `TestScript.origin`. <https://hl7.org/fhir/R4/testscript.html>
    public struct Origin: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `index`, 1..1: integer.
        @_alwaysEmitIntoClient @Primitive public var index: Int?
        /// `profile`, 1..1: Coding. Codes: extensible, <http://hl7.org/fhir/ValueSet/testscript-profile-origin-types>.
        @_alwaysEmitIntoClient @Boxed public var profile: R4.Coding?

        public init() {}
        @inlinable public static var typeID: UInt16 { 631 }
    }
}

extension R4.TestScript.Origin {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        index: Int? = nil,
        profile: R4.Coding? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.index = index
        self.profile = profile
    }
}

extension R4.TestScript {
    /// The structure of `TestScript.setup`. <https://hl7.org/fhir/R4/testscript.html>
    public struct Setup: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `action`, 1..*: TestScript.setup.action.
        @_alwaysEmitIntoClient public var action: [R4.TestScript.Setup.Action] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 632 }
    }
}

extension R4.TestScript.Setup {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        action: [R4.TestScript.Setup.Action] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.action = action
    }
}

extension R4.TestScript.Setup {
    /// The structure of `TestScript.setup.action`. <https://hl7.org/fhir/R4/testscript.html>
    public struct Action: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `operation`, 0..1: TestScript.setup.action.operation.
        @_alwaysEmitIntoClient @Boxed public var operation: R4.TestScript.Setup.Action.Operation?
        /// `assert`, 0..1: TestScript.setup.action.assert.
        @_alwaysEmitIntoClient @Boxed public var assert: R4.TestScript.Setup.Action.Assert?

        public init() {}
        @inlinable public static var typeID: UInt16 { 633 }
    }
}

extension R4.TestScript.Setup.Action {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        operation: R4.TestScript.Setup.Action.Operation? = nil,
        assert: R4.TestScript.Setup.Action.Assert? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.operation = operation
        self.assert = assert
    }
}

extension R4.TestScript.Setup.Action {
    /// The structure of `TestScript.setup.action.assert`. <https://hl7.org/fhir/R4/testscript.html>
    public struct Assert: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `label`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var label: String?
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `direction`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/assert-direction-codes|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var direction: R4.AssertionDirectionType?
        /// `compareToSourceId`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var compareToSourceId: String?
        /// `compareToSourceExpression`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var compareToSourceExpression: String?
        /// `compareToSourcePath`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var compareToSourcePath: String?
        /// `contentType`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/mimetypes|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var contentType: String?
        /// `expression`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var expression: String?
        /// `headerField`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var headerField: String?
        /// `minimumId`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var minimumId: String?
        /// `navigationLinks`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var navigationLinks: Bool?
        /// `operator`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/assert-operator-codes|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var `operator`: R4.AssertionOperatorType?
        /// `path`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var path: String?
        /// `requestMethod`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/http-operations|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var requestMethod: R4.TestScriptRequestMethodCode?
        /// `requestURL`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var requestURL: String?
        /// `resource`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/defined-types|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var resource: R4.FHIRDefinedType?
        /// `response`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/assert-response-code-types|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var response: R4.AssertionResponseTypes?
        /// `responseCode`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var responseCode: String?
        /// `sourceId`, 0..1: id.
        @_alwaysEmitIntoClient @Primitive public var sourceId: String?
        /// `validateProfileId`, 0..1: id.
        @_alwaysEmitIntoClient @Primitive public var validateProfileId: String?
        /// `value`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var value: String?
        /// `warningOnly`, 1..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var warningOnly: Bool?

        public init() {}
        @inlinable public static var typeID: UInt16 { 634 }
    }
}

extension R4.TestScript.Setup.Action.Assert {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        label: String? = nil,
        description: String? = nil,
        direction: R4.AssertionDirectionType? = nil,
        compareToSourceId: String? = nil,
        compareToSourceExpression: String? = nil,
        compareToSourcePath: String? = nil,
        contentType: String? = nil,
        expression: String? = nil,
        headerField: String? = nil,
        minimumId: String? = nil,
        navigationLinks: Bool? = nil,
        `operator`: R4.AssertionOperatorType? = nil,
        path: String? = nil,
        requestMethod: R4.TestScriptRequestMethodCode? = nil,
        requestURL: String? = nil,
        resource: R4.FHIRDefinedType? = nil,
        response: R4.AssertionResponseTypes? = nil,
        responseCode: String? = nil,
        sourceId: String? = nil,
        validateProfileId: String? = nil,
        value: String? = nil,
        warningOnly: Bool? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.label = label
        self.description = description
        self.direction = direction
        self.compareToSourceId = compareToSourceId
        self.compareToSourceExpression = compareToSourceExpression
        self.compareToSourcePath = compareToSourcePath
        self.contentType = contentType
        self.expression = expression
        self.headerField = headerField
        self.minimumId = minimumId
        self.navigationLinks = navigationLinks
        self.`operator` = `operator`
        self.path = path
        self.requestMethod = requestMethod
        self.requestURL = requestURL
        self.resource = resource
        self.response = response
        self.responseCode = responseCode
        self.sourceId = sourceId
        self.validateProfileId = validateProfileId
        self.value = value
        self.warningOnly = warningOnly
    }
}

extension R4.TestScript.Setup.Action {
    /// The structure of `TestScript.setup.action.operation`. <https://hl7.org/fhir/R4/testscript.html>
    public struct Operation: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 0..1: Coding. Codes: extensible, <http://hl7.org/fhir/ValueSet/testscript-operation-codes>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.Coding?
        /// `resource`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/defined-types|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var resource: R4.FHIRDefinedType?
        /// `label`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var label: String?
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `accept`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/mimetypes|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var accept: String?
        /// `contentType`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/mimetypes|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var contentType: String?
        /// `destination`, 0..1: integer.
        @_alwaysEmitIntoClient @Primitive public var destination: Int?
        /// `encodeRequestUrl`, 1..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var encodeRequestUrl: Bool?
        /// `method`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/http-operations|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var method: R4.TestScriptRequestMethodCode?
        /// `origin`, 0..1: integer.
        @_alwaysEmitIntoClient @Primitive public var origin: Int?
        /// `params`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var params: String?
        /// `requestHeader`, 0..*: TestScript.setup.action.operation.requestHeader.
        @_alwaysEmitIntoClient public var requestHeader: [R4.TestScript.Setup.Action.Operation.RequestHeader] = []
        /// `requestId`, 0..1: id.
        @_alwaysEmitIntoClient @Primitive public var requestId: String?
        /// `responseId`, 0..1: id.
        @_alwaysEmitIntoClient @Primitive public var responseId: String?
        /// `sourceId`, 0..1: id.
        @_alwaysEmitIntoClient @Primitive public var sourceId: String?
        /// `targetId`, 0..1: id.
        @_alwaysEmitIntoClient @Primitive public var targetId: String?
        /// `url`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var url: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 635 }
    }
}

extension R4.TestScript.Setup.Action.Operation {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.Coding? = nil,
        resource: R4.FHIRDefinedType? = nil,
        label: String? = nil,
        description: String? = nil,
        accept: String? = nil,
        contentType: String? = nil,
        destination: Int? = nil,
        encodeRequestUrl: Bool? = nil,
        method: R4.TestScriptRequestMethodCode? = nil,
        origin: Int? = nil,
        params: String? = nil,
        requestHeader: [R4.TestScript.Setup.Action.Operation.RequestHeader] = [],
        requestId: String? = nil,
        responseId: String? = nil,
        sourceId: String? = nil,
        targetId: String? = nil,
        url: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.resource = resource
        self.label = label
        self.description = description
        self.accept = accept
        self.contentType = contentType
        self.destination = destination
        self.encodeRequestUrl = encodeRequestUrl
        self.method = method
        self.origin = origin
        self.params = params
        self.requestHeader = requestHeader
        self.requestId = requestId
        self.responseId = responseId
        self.sourceId = sourceId
        self.targetId = targetId
        self.url = url
    }
}

extension R4.TestScript.Setup.Action.Operation {
    /// The structure of `TestScript.setup.action.operation.requestHeader`. <https://hl7.org/fhir/R4/testscript.html>
    public struct RequestHeader: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `field`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var field: String?
        /// `value`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var value: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 636 }
    }
}

extension R4.TestScript.Setup.Action.Operation.RequestHeader {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        field: String? = nil,
        value: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.field = field
        self.value = value
    }
}

extension R4.TestScript {
    /// The structure of `TestScript.teardown`. <https://hl7.org/fhir/R4/testscript.html>
    public struct Teardown: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `action`, 1..*: TestScript.teardown.action.
        @_alwaysEmitIntoClient public var action: [R4.TestScript.Teardown.Action] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 637 }
    }
}

extension R4.TestScript.Teardown {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        action: [R4.TestScript.Teardown.Action] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.action = action
    }
}

extension R4.TestScript.Teardown {
    /// The structure of `TestScript.teardown.action`. <https://hl7.org/fhir/R4/testscript.html>
    public struct Action: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `operation`, 1..1: TestScript.setup.action.operation.
        @_alwaysEmitIntoClient @Boxed public var operation: R4.TestScript.Setup.Action.Operation?

        public init() {}
        @inlinable public static var typeID: UInt16 { 638 }
    }
}

extension R4.TestScript.Teardown.Action {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        operation: R4.TestScript.Setup.Action.Operation? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.operation = operation
    }
}

extension R4.TestScript {
    /// The structure of `TestScript.test`. <https://hl7.org/fhir/R4/testscript.html>
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
        /// `action`, 1..*: TestScript.test.action.
        @_alwaysEmitIntoClient public var action: [R4.TestScript.Test.Action] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 639 }
    }
}

extension R4.TestScript.Test {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        name: String? = nil,
        description: String? = nil,
        action: [R4.TestScript.Test.Action] = []
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

extension R4.TestScript.Test {
    /// The structure of `TestScript.test.action`. <https://hl7.org/fhir/R4/testscript.html>
    public struct Action: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `operation`, 0..1: TestScript.setup.action.operation.
        @_alwaysEmitIntoClient @Boxed public var operation: R4.TestScript.Setup.Action.Operation?
        /// `assert`, 0..1: TestScript.setup.action.assert.
        @_alwaysEmitIntoClient @Boxed public var assert: R4.TestScript.Setup.Action.Assert?

        public init() {}
        @inlinable public static var typeID: UInt16 { 640 }
    }
}

extension R4.TestScript.Test.Action {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        operation: R4.TestScript.Setup.Action.Operation? = nil,
        assert: R4.TestScript.Setup.Action.Assert? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.operation = operation
        self.assert = assert
    }
}

extension R4.TestScript {
    /// The structure of `TestScript.variable`. <https://hl7.org/fhir/R4/testscript.html>
    public struct Variable: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `name`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `defaultValue`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var defaultValue: String?
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `expression`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var expression: String?
        /// `headerField`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var headerField: String?
        /// `hint`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var hint: String?
        /// `path`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var path: String?
        /// `sourceId`, 0..1: id.
        @_alwaysEmitIntoClient @Primitive public var sourceId: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 641 }
    }
}

extension R4.TestScript.Variable {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        name: String? = nil,
        defaultValue: String? = nil,
        description: String? = nil,
        expression: String? = nil,
        headerField: String? = nil,
        hint: String? = nil,
        path: String? = nil,
        sourceId: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.name = name
        self.defaultValue = defaultValue
        self.description = description
        self.expression = expression
        self.headerField = headerField
        self.hint = hint
        self.path = path
        self.sourceId = sourceId
    }
}
