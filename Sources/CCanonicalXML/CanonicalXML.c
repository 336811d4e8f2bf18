#include "CCanonicalXML.h"

#include <limits.h>
#include <string.h>

#include <libxml/HTMLparser.h>
#include <libxml/c14n.h>
#include <libxml/parser.h>
#include <libxml/tree.h>

static const xmlChar xhtml[] = "http://www.w3.org/1999/xhtml";
static const xmlChar schema_instance[] = "http://www.w3.org/2001/XMLSchema-instance";

static int is_narrative(const xmlNode *node) {
    return node->type == XML_ELEMENT_NODE && node->ns != NULL && xmlStrEqual(node->ns->href, xhtml);
}

/// Removes what stands between elements outside narratives, in document order and without recursion.
static void strip(xmlDocPtr document) {
    xmlNodePtr node = document->children;
    while (node != NULL) {
        xmlNodePtr next = NULL;
        if (node->type == XML_ELEMENT_NODE && !is_narrative(node)) next = node->children;
        if (next == NULL) {
            xmlNodePtr place = node;
            while (place != NULL && place->next == NULL) {
                place = place->parent;
                if (place == (xmlNodePtr)document) place = NULL;
            }
            if (place != NULL) next = place->next;
        }
        int is_blank = (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) && xmlIsBlankNode(node);
        if (is_blank || node->type == XML_COMMENT_NODE || node->type == XML_PI_NODE) {
            xmlUnlinkNode(node);
            xmlFreeNode(node);
        }
        node = next;
    }
    xmlNodePtr root = xmlDocGetRootElement(document);
    if (root == NULL) return;
    static const char *const locations[] = {"schemaLocation", "noNamespaceSchemaLocation"};
    for (int index = 0; index < 2; index++) {
        xmlAttrPtr attribute = xmlHasNsProp(root, (const xmlChar *)locations[index], schema_instance);
        if (attribute != NULL) xmlRemoveProp(attribute);
    }
}

unsigned char *handover_canonical_xml(const char *bytes, size_t length, size_t *result_length) {
    if (length > INT_MAX) return NULL;
    const int options = XML_PARSE_NONET | XML_PARSE_NOCDATA | XML_PARSE_HUGE | XML_PARSE_NOERROR | XML_PARSE_NOWARNING;
    xmlDocPtr document = xmlReadMemory(bytes, (int)length, NULL, NULL, options);
    if (document == NULL) return NULL;
    strip(document);
    xmlChar *result = NULL;
    const int count = xmlC14NDocDumpMemory(document, NULL, XML_C14N_EXCLUSIVE_1_0, NULL, 1, &result);
    xmlFreeDoc(document);
    if (count < 0) return NULL;
    *result_length = (size_t)count;
    return result;
}

void handover_canonical_xml_free(unsigned char *result) { xmlFree(result); }

unsigned int handover_html_entity(const char *name) {
    const htmlEntityDesc *entity = htmlEntityLookup((const xmlChar *)name);
    return entity == NULL ? 0 : entity->value;
}
