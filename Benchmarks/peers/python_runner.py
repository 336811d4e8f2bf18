"""The Python packages' part of the comparison: `python_runner.py PACKAGE FOLDER` serves the protocol of peers.py."""

import gc
import pathlib
import sys
import time


def contents(folder):
    return [path.read_bytes() for path in sorted(folder.iterdir())]


def fhirkit_cases(folder):
    import fhirkit

    records = contents(folder / "json")
    values = [fhirkit.parse(record) for record in records]
    parse = fhirkit.parse

    def read():
        for record in records:
            parse(record)

    def write():
        for value in values:
            value.to_json()

    return {"json-typed": read, "typed-json": write}


def orjson_cases(folder):
    import orjson

    records = contents(folder / "json")
    values = [orjson.loads(record) for record in records]
    loads, dumps = orjson.loads, orjson.dumps

    def read():
        for record in records:
            loads(record)

    def write():
        for value in values:
            dumps(value)

    return {"json-untyped": read, "untyped-json": write}


def simdjson_cases(folder):
    """The binding's parser makes simdjson's own DOM and no Python objects; walking it from Python would measure Python."""
    import simdjson

    records = contents(folder / "json")
    parser = simdjson.Parser()

    def read():
        for record in records:
            parser.parse(record)

    def read_objects():
        for record in records:
            parser.parse(record, True)

    return {"json-dom": read, "json-untyped": read_objects}


def lxml_cases(folder):
    from lxml import etree

    records = contents(folder / "xml")
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    values = [etree.fromstring(record, parser) for record in records]

    def read():
        for record in records:
            etree.fromstring(record, parser)

    def write():
        for value in values:
            etree.tostring(value)

    return {"xml-untyped": read, "untyped-xml": write}


def fhir_resources_cases(folder):
    """R4B is the nearest version that the package still has; records that it refuses are left out and counted."""
    from fhir.resources.R4B import get_fhir_model_class

    import json

    accepted, values, models = [], [], []
    total = size = 0
    for record in contents(folder / "json"):
        total += len(record)
        try:
            model = get_fhir_model_class(json.loads(record)["resourceType"])
            value = model.model_validate_json(record)
            value.model_dump_json()
        except Exception:
            continue
        size += len(record)
        accepted.append(record)
        models.append(model)
        values.append(value)
    print(f"note reads {len(accepted)} of {len(list((folder / 'json').iterdir()))} records, as R4B", flush=True)
    share = size / total

    def read():
        for model, record in zip(models, accepted):
            model.model_validate_json(record)

    def write():
        for value in values:
            value.model_dump_json()

    return {"json-typed": (read, share), "typed-json": (write, share)}


def measure(work, seconds):
    share = 1.0
    if isinstance(work, tuple):
        work, share = work
    passes = 0
    processor = time.thread_time()
    start = time.perf_counter()
    while True:
        work()
        passes += 1
        elapsed = time.perf_counter() - start
        if elapsed >= seconds:
            return f"{passes * share} {elapsed} {time.thread_time() - processor}"


def main():
    package, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    cases = {
        "fhirkit": fhirkit_cases,
        "orjson": orjson_cases,
        "pysimdjson": simdjson_cases,
        "lxml": lxml_cases,
        "fhir.resources": fhir_resources_cases,
    }[package](folder)
    gc.freeze()
    print("ready", flush=True)
    for line in sys.stdin:
        name, seconds = line.split()
        print(measure(cases[name], float(seconds)) if name in cases else "none", flush=True)


main()
