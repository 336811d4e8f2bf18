// libxml2's part of the comparison: `sax2_runner FOLDER` parses FOLDER/xml with empty SAX2 handlers, serving the protocol
// of peers.py. One parser context, reused for every record.
#include <dirent.h>
#include <libxml/parser.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef struct {
    char *bytes;
    int size;
} Record;

static Record *records;
static int count;

static int is_xml(const struct dirent *entry) {
    size_t length = strlen(entry->d_name);
    return length > 4 && strcmp(entry->d_name + length - 4, ".xml") == 0;
}

static void load(const char *folder) {
    char path[4096];
    snprintf(path, sizeof path, "%s/xml", folder);
    struct dirent **names;
    count = scandir(path, &names, is_xml, alphasort);
    if (count <= 0) exit(2);
    records = calloc((size_t)count, sizeof *records);
    for (int i = 0; i < count; i++) {
        snprintf(path, sizeof path, "%s/xml/%s", folder, names[i]->d_name);
        FILE *file = fopen(path, "rb");
        if (file == NULL || fseek(file, 0, SEEK_END) != 0) exit(2);
        records[i].size = (int)ftell(file);
        rewind(file);
        records[i].bytes = malloc((size_t)records[i].size + 1);
        if (fread(records[i].bytes, 1, (size_t)records[i].size, file) != (size_t)records[i].size) exit(2);
        fclose(file);
        free(names[i]);
    }
    free(names);
}

static void start_element(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int spaces,
                          const xmlChar **declared, int attributes, int defaulted, const xmlChar **values) {}
static void end_element(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {}
static void characters(void *context, const xmlChar *text, int length) {}
static void comment(void *context, const xmlChar *text) {}
static void instruction(void *context, const xmlChar *target, const xmlChar *data) {}
static void nothing(void *context) {}

static double now(clockid_t clock) {
    struct timespec time;
    clock_gettime(clock, &time);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

static void parse_all(xmlParserCtxtPtr context) {
    for (int i = 0; i < count; i++) {
        xmlDocPtr document = xmlCtxtReadMemory(context, records[i].bytes, records[i].size, NULL, NULL, XML_PARSE_NONET);
        if (document != NULL) xmlFreeDoc(document);
        if (!context->wellFormed) {
            fprintf(stderr, "sax2_runner: record %d is not well-formed\n", i);
            exit(2);
        }
    }
}

static void parse_trees(void) {
    for (int i = 0; i < count; i++) {
        xmlDocPtr document = xmlReadMemory(records[i].bytes, records[i].size, NULL, NULL, XML_PARSE_NONET);
        if (document == NULL) exit(2);
        xmlFreeDoc(document);
    }
}

int main(int argc, char **argv) {
    if (argc < 2) return 2;
    load(argv[1]);
    xmlParserCtxtPtr context = xmlNewParserCtxt();
    xmlSAXHandler handler = {0};
    handler.initialized = XML_SAX2_MAGIC;
    handler.startElementNs = start_element;
    handler.endElementNs = end_element;
    handler.characters = characters;
    handler.ignorableWhitespace = characters;
    handler.cdataBlock = characters;
    handler.comment = comment;
    handler.processingInstruction = instruction;
    handler.startDocument = nothing;
    handler.endDocument = nothing;
    *context->sax = handler;

    puts("ready");
    fflush(stdout);
    char name[64];
    double seconds;
    while (scanf("%63s %lf", name, &seconds) == 2) {
        int is_sax = strcmp(name, "xml-none") == 0;
        if (!is_sax && strcmp(name, "xml-untyped") != 0) {
            puts("none");
            fflush(stdout);
            continue;
        }
        double processor = now(CLOCK_THREAD_CPUTIME_ID), start = now(CLOCK_MONOTONIC), elapsed;
        int passes = 0;
        do {
            if (is_sax) parse_all(context);
            else parse_trees();
            passes++;
            elapsed = now(CLOCK_MONOTONIC) - start;
        } while (elapsed < seconds);
        printf("%d %.9f %.9f\n", passes, elapsed, now(CLOCK_THREAD_CPUTIME_ID) - processor);
        fflush(stdout);
    }
    xmlFreeParserCtxt(context);
    return 0;
}
