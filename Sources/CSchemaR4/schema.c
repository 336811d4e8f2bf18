#include "CSchemaR4.h"

// #embed is C23, and clang knows it in every mode.
#pragma clang diagnostic ignored "-Wc23-extensions"

_Alignas(64) static const uint8_t bytes[] = {
#embed "schema-r4.bin"
};

const uint8_t *handover_schema_r4_bytes(void) { return bytes; }
uint64_t handover_schema_r4_size(void) { return sizeof bytes; }
