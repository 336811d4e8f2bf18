/// What Handover uses of libxml2 (2.9 and later): the SAX2 parser over memory that is read in place, and in tests
/// Canonical XML.
#ifndef HANDOVER_C_LIBXML2_H
#define HANDOVER_C_LIBXML2_H

#include <stddef.h>
#include <string.h>

#include <libxml/xmlversion.h>
// libxml2's header for encodings would bring in ICU's, and Foundation brings its own ICU: a program that imports both would
// not build. Nothing here looks into the one struct that has ICU fields.
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>

#include <libxml/dict.h>
#include <libxml/c14n.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

/// Makes the bytes the context's input without copying them.
///
/// The parser then works on the caller's memory, so every pointer it hands out into its input is a pointer into those
/// bytes, for the whole parse. A zero byte must follow the last byte, and the memory must live until the context is
/// reset. Returns 0, or -1 where memory ran out.
static inline int handover_xml_set_input(xmlParserCtxtPtr context, const unsigned char *bytes, int count) {
    xmlParserInputPtr input = xmlNewInputStream(context);
    if (input == NULL) return -1;
    // No `buf`: the parser neither grows, shrinks nor converts the input, and never frees it.
    input->base = bytes;
    input->cur = bytes;
    input->end = bytes + count;
    input->length = count;
    if (inputPush(context, input) < 0) {
        xmlFreeInputStream(input);
        return -1;
    }
    return 0;
}

/// Turns every loading of anything outside the document off, and leaves size limits to the caller.
///
/// The encoding declaration is ignored: the caller hands over UTF-8. `NOENT` only makes `&amp;` in a value the character
/// itself; other entities cannot exist, because the caller stops at a DOCTYPE before any is declared.
static inline void handover_xml_set_options(xmlParserCtxtPtr context) {
    xmlCtxtUseOptions(context, XML_PARSE_NONET | XML_PARSE_HUGE | XML_PARSE_IGNORE_ENC | XML_PARSE_NOENT);
}

/// Marks a handler table as one for SAX2.
static inline void handover_xml_init_handlers(xmlSAXHandler *handlers) {
    memset(handlers, 0, sizeof *handlers);
    handlers->initialized = XML_SAX2_MAGIC;
}

/// Stands for any of HTML's named entities: the parser treats it like one of the five that XML defines, and what it
/// stands for does not matter because the text is taken from the input.
static inline xmlEntityPtr handover_xml_placeholder_entity(void) {
    static xmlChar content[] = " ";
    static xmlEntity entity = {
        .type = XML_ENTITY_DECL,
        .name = content,
        .orig = content,
        .content = content,
        .length = 1,
        .etype = XML_INTERNAL_PREDEFINED_ENTITY,
    };
    return &entity;
}

/// Takes a pointer out of a slot that several threads use, leaving NULL.
static inline void *handover_take(void **slot) { return __atomic_exchange_n(slot, NULL, __ATOMIC_ACQ_REL); }

/// Puts a pointer into a slot if it is empty; 0 where it was not.
static inline int handover_put(void **slot, void *pointer) {
    void *empty = NULL;
    return __atomic_compare_exchange_n(slot, &empty, pointer, 0, __ATOMIC_ACQ_REL, __ATOMIC_RELAXED);
}

#endif
