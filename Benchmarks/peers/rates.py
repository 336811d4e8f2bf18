"""How fast each peer does each work: one process a peer, asked in turn, so that all share the machine's good and bad minutes."""

from figures import Figures
from runner import Runner

# Work, and who does it under which name. Ours first: ratios are to it.
WORK = [
    ("JSON → typed", "MB/s", [("Handover", "json-typed"), ("HAPI FHIR", "json-typed"), ("fhirkit", "json-typed"),
                              ("fhir.resources (R4B)", "json-typed")]),
    ("typed → JSON", "MB/s", [("Handover", "typed-json"), ("HAPI FHIR", "typed-json"), ("fhirkit", "typed-json"),
                              ("fhir.resources (R4B)", "typed-json")]),
    ("XML → typed", "MB/s", [("Handover", "xml-typed"), ("HAPI FHIR", "xml-typed"), ("libxml2 SAX2", "xml-none")]),
    ("typed → XML", "MB/s", [("Handover", "typed-xml"), ("HAPI FHIR", "typed-xml")]),
    ("JSON → tree", "MB/s", [("Handover", "json-tree"), ("simdjson, on-demand full walk", "json-untyped"),
                             ("orjson, Python objects", "json-untyped"),
                             ("pysimdjson, simdjson's DOM", "json-dom"),
                             ("pysimdjson, Python objects", "json-untyped")]),
    ("tree → JSON", "MB/s", [("Handover", "tree-json"), ("orjson, Python objects", "untyped-json")]),
    ("XML → tree", "MB/s", [("Handover", "xml-tree"), ("libxml2 SAX2", "xml-none"), ("libxml2 DOM", "xml-untyped"),
                            ("lxml DOM", "xml-untyped")]),
    ("tree → XML", "MB/s", [("Handover", "tree-xml"), ("lxml DOM", "untyped-xml")]),
    ("JSON → XML", "MB/s", [("Handover", "json-xml"), ("HAPI FHIR", "json-xml")]),
    ("XML → JSON", "MB/s", [("Handover", "xml-json"), ("HAPI FHIR", "xml-json")]),
    ("FHIRPath, one Patient, compiled before", "evaluations/s",
     [("Handover", "path-patient"), ("HAPI FHIR", "path-patient")]),
    ("FHIRPath, one Patient, with parsing", "evaluations/s",
     [("Handover", "path-parsed"), ("HAPI FHIR", "path-parsed")]),
    ("FHIRPath, 1 MB Bundle, compiled before", "evaluations/s",
     [("Handover", "path-bundle"), ("HAPI FHIR", "path-bundle")]),
]

# Which case of ours tells the size of a pass.
SIZE_OF = {"xml-none": "xml-tree", "xml-untyped": "xml-tree", "untyped-xml": "tree-xml", "json-untyped": "json-tree",
           "json-dom": "json-tree", "untyped-json": "tree-json"}


def start(place, inputs, java_warm):
    """The runners that can run here, under the names of the table."""
    runners = {"Handover": Runner("Handover", [str(place.throughput), "--serve", str(inputs)])}
    if place.class_path:
        runners["HAPI FHIR"] = Runner("HAPI FHIR", place.java(inputs), warm=java_warm)
    for label, package in [("fhirkit", "fhirkit"), ("orjson, Python objects", "orjson"), ("lxml DOM", "lxml"),
                           ("pysimdjson", "pysimdjson"), ("fhir.resources (R4B)", "fhir.resources")]:
        runners[label] = Runner(label, place.python_runner(package, inputs))
    for label in ["pysimdjson, simdjson's DOM", "pysimdjson, Python objects"]:
        runners[label] = runners["pysimdjson"]
    if place.has_sax2:
        runners["libxml2 SAX2"] = runners["libxml2 DOM"] = Runner("libxml2", [str(place.folder / "sax2_runner"), str(inputs)])
    if place.has_simdjson:
        runners["simdjson, on-demand full walk"] = Runner(
            "simdjson", [str(place.folder / "simdjson_runner"), str(inputs)])
    return runners


def check_counts(runners):
    """Stops where an expression finds something else in HAPI than with us: then the work would not be the same."""
    ours = runners["Handover"].facts("counts")
    if "HAPI FHIR" in runners and (theirs := runners["HAPI FHIR"].facts("counts")) != ours:
        raise SystemExit(f"peers: the expressions find {ours} items here and {theirs} with HAPI")


def measure(place, inputs, rounds, seconds, java_warm, progress):
    """Figures of every work, and notes on them."""
    runners = start(place, inputs, java_warm)
    check_counts(runners)
    sizes = runners["Handover"].facts("sizes")
    tables = []
    for work, unit, peers in WORK:
        present = [(label, case) for label, case in peers if label in runners]
        for label, case in present:
            progress(f"{work}: warming {label}")
            if not runners[label].warm_up(case):
                raise SystemExit(f"peers: {label} does not know {case}")
        tables.append(Figures(work, unit, present))
    for index in range(rounds):
        for table in tables:
            progress(f"round {index + 1} of {rounds}: {table.work}")
            for label, case in table.peers:
                size = sizes[SIZE_OF.get(case, case)] / (1e6 if table.unit == "MB/s" else 1)
                table.add(label, *(rate * size for rate in runners[label].measure(case, seconds)))
    notes = [f"{runner.label}: {note}" for runner in set(runners.values()) for note in runner.notes]
    for runner in set(runners.values()):
        runner.close()
    return tables, notes
