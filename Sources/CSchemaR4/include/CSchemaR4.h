/// The compiled schema of FHIR R4, written by CodeGeneration; see `SchemaFormat` in FHIRCore for its layout.
#ifndef HANDOVER_C_SCHEMA_R4_H
#define HANDOVER_C_SCHEMA_R4_H

#include <stdint.h>

const uint8_t *handover_schema_r4_bytes(void);
uint64_t handover_schema_r4_size(void);

#endif
