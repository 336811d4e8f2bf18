// Uses a piece of every module that does without Foundation; scripts/consumer looks at what the program is linked with.
import FHIRCore
import FHIRFormats
import FHIRModelsR4
import FHIRPathEngine

let text =
    #"{"resourceType":"Observation","valueQuantity":{"value":6.30,"unit":"mmol/L"},"effectiveDateTime":"2024-02-29"}"#
let observation = try FHIRJSON.decode(R4.Observation.self, from: text)
let same = try FHIRXML.decode(R4.Observation.self, from: FHIRXML.encode(observation))
let path = try FHIRPath("Observation.value.value * 2", schema: R4.model.schema)
let doubled = try path.evaluate(on: same.tree)
print(same == observation, observation.valueQuantity?.value ?? 0, doubled.count)
