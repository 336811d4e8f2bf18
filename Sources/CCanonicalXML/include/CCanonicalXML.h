/// Canonical XML through libxml2, for comparing documents without our own reader.
#ifndef HANDOVER_C_CANONICAL_XML_H
#define HANDOVER_C_CANONICAL_XML_H

#include <stddef.h>

/// The canonical form (exclusive, with comments) of a FHIR document, without what is no part of a record: white space
/// between elements, and comments and processing instructions, outside narratives, and the root's schema locations.
///
/// No DTD is loaded, and nothing outside the bytes is read. Returns NULL where the bytes are not well-formed; otherwise
/// the caller frees the result with `handover_canonical_xml_free`.
unsigned char *handover_canonical_xml(const char *bytes, size_t length, size_t *result_length);

void handover_canonical_xml_free(unsigned char *result);

/// The character that an entity of HTML stands for; 0 where HTML has none of that name.
unsigned int handover_html_entity(const char *name);

#endif
