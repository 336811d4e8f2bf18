// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource ExampleScenario. <https://hl7.org/fhir/R4/examplescenario.html>
    public struct ExampleScenario: R4Resource {
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
        /// `url`, 0..1: uri.
        @_alwaysEmitIntoClient @Primitive public var url: String?
        /// `identifier`, 0..*: Identifier.
        @_alwaysEmitIntoClient public var identifier: [R4.Identifier] = []
        /// `version`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var version: String?
        /// `name`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
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
        /// `useContext`, 0..*: UsageContext.
        @_alwaysEmitIntoClient public var useContext: [R4.UsageContext] = []
        /// `jurisdiction`, 0..*: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
        @_alwaysEmitIntoClient public var jurisdiction: [R4.CodeableConcept] = []
        /// `copyright`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var copyright: String?
        /// `purpose`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var purpose: String?
        /// `actor`, 0..*: ExampleScenario.actor.
        @_alwaysEmitIntoClient public var actor: [R4.ExampleScenario.Actor] = []
        /// `instance`, 0..*: ExampleScenario.instance.
        @_alwaysEmitIntoClient public var instance: [R4.ExampleScenario.Instance] = []
        /// `process`, 0..*: ExampleScenario.process.
        @_alwaysEmitIntoClient public var process: [R4.ExampleScenario.Process] = []
        /// `workflow`, 0..*: canonical (ExampleScenario).
        @_alwaysEmitIntoClient @Primitives public var workflow: [String]

        public init() {}
        @inlinable public static var typeID: UInt16 { 234 }
    }
}

extension R4.ExampleScenario {
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
        identifier: [R4.Identifier] = [],
        version: String? = nil,
        name: String? = nil,
        status: R4.PublicationStatus? = nil,
        experimental: Bool? = nil,
        date: FHIRDateTime? = nil,
        publisher: String? = nil,
        contact: [R4.ContactDetail] = [],
        useContext: [R4.UsageContext] = [],
        jurisdiction: [R4.CodeableConcept] = [],
        copyright: String? = nil,
        purpose: String? = nil,
        actor: [R4.ExampleScenario.Actor] = [],
        instance: [R4.ExampleScenario.Instance] = [],
        process: [R4.ExampleScenario.Process] = [],
        workflow: [String] = []
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
        self.status = status
        self.experimental = experimental
        self.date = date
        self.publisher = publisher
        self.contact = contact
        self.useContext = useContext
        self.jurisdiction = jurisdiction
        self.copyright = copyright
        self.purpose = purpose
        self.actor = actor
        self.instance = instance
        self.process = process
        self.workflow = workflow
    }
}

extension R4.ExampleScenario {
    /// The structure of `ExampleScenario.actor`. <https://hl7.org/fhir/R4/examplescenario.html>
    public struct Actor: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `actorId`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var actorId: String?
        /// `type`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/examplescenario-actor-type|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var type: R4.ExampleScenarioActorType?
        /// `name`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `description`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var description: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 235 }
    }
}

extension R4.ExampleScenario.Actor {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        actorId: String? = nil,
        type: R4.ExampleScenarioActorType? = nil,
        name: String? = nil,
        description: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.actorId = actorId
        self.type = type
        self.name = name
        self.description = description
    }
}

extension R4.ExampleScenario {
    /// The structure of `ExampleScenario.instance`. <https://hl7.org/fhir/R4/examplescenario.html>
    public struct Instance: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `resourceId`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var resourceId: String?
        /// `resourceType`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/resource-types|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var resourceType: R4.ResourceType?
        /// `name`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `description`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `version`, 0..*: ExampleScenario.instance.version.
        @_alwaysEmitIntoClient public var version: [R4.ExampleScenario.Instance.Version] = []
        /// `containedInstance`, 0..*: ExampleScenario.instance.containedInstance.
        @_alwaysEmitIntoClient public var containedInstance: [R4.ExampleScenario.Instance.ContainedInstance] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 236 }
    }
}

extension R4.ExampleScenario.Instance {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        resourceId: String? = nil,
        resourceType: R4.ResourceType? = nil,
        name: String? = nil,
        description: String? = nil,
        version: [R4.ExampleScenario.Instance.Version] = [],
        containedInstance: [R4.ExampleScenario.Instance.ContainedInstance] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.resourceId = resourceId
        self.resourceType = resourceType
        self.name = name
        self.description = description
        self.version = version
        self.containedInstance = containedInstance
    }
}

extension R4.ExampleScenario.Instance {
    /// The structure of `ExampleScenario.instance.containedInstance`. <https://hl7.org/fhir/R4/examplescenario.html>
    public struct ContainedInstance: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `resourceId`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var resourceId: String?
        /// `versionId`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var versionId: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 237 }
    }
}

extension R4.ExampleScenario.Instance.ContainedInstance {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        resourceId: String? = nil,
        versionId: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.resourceId = resourceId
        self.versionId = versionId
    }
}

extension R4.ExampleScenario.Instance {
    /// The structure of `ExampleScenario.instance.version`. <https://hl7.org/fhir/R4/examplescenario.html>
    public struct Version: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `versionId`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var versionId: String?
        /// `description`, 1..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var description: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 238 }
    }
}

extension R4.ExampleScenario.Instance.Version {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        versionId: String? = nil,
        description: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.versionId = versionId
        self.description = description
    }
}

extension R4.ExampleScenario {
    /// The structure of `ExampleScenario.process`. <https://hl7.org/fhir/R4/examplescenario.html>
    public struct Process: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `title`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var title: String?
        /// `description`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `preConditions`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var preConditions: String?
        /// `postConditions`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var postConditions: String?
        /// `step`, 0..*: ExampleScenario.process.step.
        @_alwaysEmitIntoClient public var step: [R4.ExampleScenario.Process.Step] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 239 }
    }
}

extension R4.ExampleScenario.Process {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        title: String? = nil,
        description: String? = nil,
        preConditions: String? = nil,
        postConditions: String? = nil,
        step: [R4.ExampleScenario.Process.Step] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.title = title
        self.description = description
        self.preConditions = preConditions
        self.postConditions = postConditions
        self.step = step
    }
}

extension R4.ExampleScenario.Process {
    /// The structure of `ExampleScenario.process.step`. <https://hl7.org/fhir/R4/examplescenario.html>
    public struct Step: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `process`, 0..*: ExampleScenario.process.
        @_alwaysEmitIntoClient public var process: [R4.ExampleScenario.Process] = []
        /// `pause`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var pause: Bool?
        /// `operation`, 0..1: ExampleScenario.process.step.operation.
        @_alwaysEmitIntoClient @Boxed public var operation: R4.ExampleScenario.Process.Step.Operation?
        /// `alternative`, 0..*: ExampleScenario.process.step.alternative.
        @_alwaysEmitIntoClient public var alternative: [R4.ExampleScenario.Process.Step.Alternative] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 240 }
    }
}

extension R4.ExampleScenario.Process.Step {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        process: [R4.ExampleScenario.Process] = [],
        pause: Bool? = nil,
        operation: R4.ExampleScenario.Process.Step.Operation? = nil,
        alternative: [R4.ExampleScenario.Process.Step.Alternative] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.process = process
        self.pause = pause
        self.operation = operation
        self.alternative = alternative
    }
}

extension R4.ExampleScenario.Process.Step {
    /// The structure of `ExampleScenario.process.step.alternative`. <https://hl7.org/fhir/R4/examplescenario.html>
    public struct Alternative: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `title`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var title: String?
        /// `description`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `step`, 0..*: ExampleScenario.process.step.
        @_alwaysEmitIntoClient public var step: [R4.ExampleScenario.Process.Step] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 241 }
    }
}

extension R4.ExampleScenario.Process.Step.Alternative {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        title: String? = nil,
        description: String? = nil,
        step: [R4.ExampleScenario.Process.Step] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.title = title
        self.description = description
        self.step = step
    }
}

extension R4.ExampleScenario.Process.Step {
    /// The structure of `ExampleScenario.process.step.operation`. <https://hl7.org/fhir/R4/examplescenario.html>
    public struct Operation: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `number`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var number: String?
        /// `type`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var type: String?
        /// `name`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `initiator`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var initiator: String?
        /// `receiver`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var receiver: String?
        /// `description`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `initiatorActive`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var initiatorActive: Bool?
        /// `receiverActive`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var receiverActive: Bool?
        /// `request`, 0..1: ExampleScenario.instance.containedInstance.
        @_alwaysEmitIntoClient @Boxed public var request: R4.ExampleScenario.Instance.ContainedInstance?
        /// `response`, 0..1: ExampleScenario.instance.containedInstance.
        @_alwaysEmitIntoClient @Boxed public var response: R4.ExampleScenario.Instance.ContainedInstance?

        public init() {}
        @inlinable public static var typeID: UInt16 { 242 }
    }
}

extension R4.ExampleScenario.Process.Step.Operation {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        number: String? = nil,
        type: String? = nil,
        name: String? = nil,
        initiator: String? = nil,
        receiver: String? = nil,
        description: String? = nil,
        initiatorActive: Bool? = nil,
        receiverActive: Bool? = nil,
        request: R4.ExampleScenario.Instance.ContainedInstance? = nil,
        response: R4.ExampleScenario.Instance.ContainedInstance? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.number = number
        self.type = type
        self.name = name
        self.initiator = initiator
        self.receiver = receiver
        self.description = description
        self.initiatorActive = initiatorActive
        self.receiverActive = receiverActive
        self.request = request
        self.response = response
    }
}
