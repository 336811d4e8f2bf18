"""Compares this library with its peers on this machine and writes a Markdown table. See Benchmarks/README.md."""

import argparse
import datetime
import os
import pathlib
import subprocess
import sys
import tempfile

import processes
import rates
from figures import markdown
from workplace import BENCHMARKS, Workplace, machine

NOTES = """\
- One process a peer, alive for the whole run; each round asks every peer in turn, so neighbours on the machine meet all alike.
- A row's ratio is the median over the rounds of ours divided by theirs in the same round (for memory and start: theirs
  divided by ours). The first ratio is of wall time; the second of the measuring thread's processor time, which other work on
  the machine disturbs less and which leaves out the Java collector's and compiler's threads.
- A size is the same for every peer: the bytes that are read, or those that we write.
- Everyone works on one thread on bytes in memory. Trees and values are dropped when they are made.
- Handover: strict reading with all checks (types, primitive formats, unknown elements, duplicate keys, UTF-8).
- HAPI FHIR: 6.4, one context, one parser of each format, default settings, an error handler that does not log; warmed up for
  each work before the first round. Bytes come through a reader and go through a writer in UTF-8.
- fhirkit: `parse`, which includes its base checks, and `to_json`. fhir.resources: `model_validate_json`, `model_dump_json`.
- libxml2 SAX2: empty handlers, one context, reused. DOM: `xmlReadMemory`, freed. lxml: one parser, no entities, no network.
- simdjson: on demand, one parser, records padded in advance, every key unescaped and every value read, compiled for this
  processor. pysimdjson: one parser; its DOM makes no Python objects, and a walk from Python would measure Python."""


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    build = BENCHMARKS / ".build/peers"
    parser.add_argument("--output", type=pathlib.Path, default=build / "table.md", help="the table; default %(default)s")
    parser.add_argument("--work", type=pathlib.Path, default=build, help="downloads and programs; default %(default)s")
    parser.add_argument("--rounds", type=int, default=7, help="how often everyone is asked; default %(default)s")
    parser.add_argument("--seconds", type=float, default=1.0, help="how long an answer takes; default %(default)s")
    parser.add_argument(
        "--java-warm-up", type=float, default=20.0, help="seconds for each work of HAPI's; default %(default)s")
    parser.add_argument(
        "--only", action="append", choices=["rates", "memory", "start", "ndjson"], help="a part of it; may be repeated")
    return parser.parse_args()


def progress(text):
    print(f"peers: {text}", file=sys.stderr, flush=True)


def main():
    options = arguments()
    parts = options.only or ["rates", "memory", "start", "ndjson"]
    place = Workplace(options.work)
    notes = list(place.notes)
    sections = []
    with tempfile.TemporaryDirectory(prefix="handover-peers-") as scratch:
        inputs = pathlib.Path(scratch) / "inputs"
        inputs.mkdir()
        if subprocess.run([place.throughput, "--export", inputs]).returncode != 0:
            return
        place.copy_definitions(inputs / "definitions")
        count = {form: len(list((inputs / form).iterdir())) for form in ["json", "xml"]}

        def add(title, tables, more=()):
            """Writes what there is so far: a long run that is stopped leaves its first parts."""
            notes.extend(more)
            sections.append((title, tables))
            write(options, sections, notes, count)

        if "rates" in parts:
            add("Rates", *rates.measure(
                place, inputs, options.rounds, options.seconds, options.java_warm_up, progress))
        if "memory" in parts:
            add("Peak memory", processes.large_bundle(place, inputs, 3, progress))
        if "start" in parts:
            add("Start", processes.start_to_patient(place, inputs, options.rounds, progress))
        if "ndjson" in parts:
            add("NDJSON", *processes.lines_on_processors(
                place, inputs, pathlib.Path(scratch), max(options.rounds, 7), progress))
    print(f"peers: wrote {options.output}")


def write(options, sections, notes, count):
    now = datetime.datetime.now().astimezone().strftime("%Y-%m-%d %H:%M %Z")
    commit = subprocess.run(
        ["git", "describe", "--always", "--dirty"], cwd=BENCHMARKS, capture_output=True, text=True).stdout.strip()
    text = [
        "# Handover and its peers", "",
        f"{now}, commit {commit}, {machine()}. {count['json']} clinical official examples as JSON, {count['xml']} as XML; "
        f"{options.rounds} rounds of {options.seconds:g} s. The figures belong to this machine and this hour.", ""]
    header = ["work", "who", "median", "lowest–highest", "ours is", "by processor time", "ours is"]
    for title, tables in sections:
        rows = [row for table in tables for row in table.rows()]
        text += [f"## {title}", "", markdown(header, rows), ""]
    text += ["## Notes", "", NOTES, *[f"- {note}" for note in sorted(notes)], ""]
    options.output.parent.mkdir(parents=True, exist_ok=True)
    options.output.write_text("\n".join(text))


if __name__ == "__main__":
    main()
