"""What whole processes cost: peak memory of one large record, start to the first record, a gigabyte of lines."""

import os
import shutil
import statistics
import subprocess

from figures import Figures

GIGABYTE = 1_000_000_000


class Cost:
    """Wall seconds, processor seconds and peak resident megabytes of a command that must succeed."""

    def __init__(self, place, command):
        done = subprocess.run(
            [place.folder / "process_cost", *command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        if done.returncode != 0:
            raise SystemExit(f"peers: {' '.join(map(str, command))} ended with code {done.returncode}\n{done.stderr}")
        wall, processor, kilobytes = done.stderr.strip().splitlines()[-1].split()
        self.wall = float(wall)
        self.processor = float(processor)
        self.peak = float(kilobytes) * 1024 / 1e6


def large_bundle(place, inputs, rounds, progress):
    """Peak memory of reading one Bundle of 20 MB and keeping it."""
    tables = []
    for form in ["json", "xml"]:
        file = inputs / f"bundle-20mb.{form}"
        commands = {
            "Handover, tree": [place.throughput, "--hold", "tree", file],
            "Handover, typed": [place.throughput, "--hold", "typed", file],
        }
        if place.class_path:
            commands["HAPI FHIR, default heap"] = place.java("memory", file)
            # The default heap grows before it is collected; the smallest one that does tells what HAPI needs.
            commands["HAPI FHIR, smallest heap"] = smallest_heap(place, file, progress)
        size = file.stat().st_size / 1e6
        table = Figures(
            f"{size:.1f} MB Bundle, {form.upper()}", "MB", [(label, None) for label in commands], smaller_is_better=True)
        for index in range(rounds):
            progress(f"large Bundle, {form}: round {index + 1} of {rounds}")
            for label, command in commands.items():
                table.add(label, Cost(place, command).peak)
        tables.append(table)
    return tables


def smallest_heap(place, file, progress):
    """The command with the smallest heap, in steps of 16 MB, with which HAPI reads a file."""

    def command(megabytes):
        return ["java", f"-Xmx{megabytes}m", *place.java("memory", file)[1:]]

    def is_enough(megabytes):
        progress(f"smallest heap of HAPI for {file.name}: is {megabytes} MB enough?")
        return subprocess.run(command(megabytes), capture_output=True).returncode == 0

    step, too_small, enough = 16, 0, 64
    while not is_enough(enough):
        too_small, enough = enough, enough * 2
    while enough - too_small > step:
        middle = (too_small + enough) // (2 * step) * step
        if is_enough(middle):
            enough = middle
        else:
            too_small = middle
    return command(enough)


def start_to_patient(place, inputs, rounds, progress):
    """A whole process that turns one Patient from JSON to XML."""
    commands = {"Handover": [place.handover, "convert", "--to", "xml", inputs / "patient.json"]}
    if place.class_path:
        commands["HAPI FHIR"] = place.java("convert", inputs / "patient.json")
    peers = [(label, None) for label in commands]
    wall = Figures("one Patient, whole process", "ms", peers, smaller_is_better=True)
    peak = Figures("one Patient, peak memory", "MB", peers, smaller_is_better=True)
    for index in range(rounds):
        progress(f"start to the first Patient: round {index + 1} of {rounds}")
        for label, command in commands.items():
            # Ours is over in milliseconds, so one round has more of it.
            for _ in range(1 if label == "HAPI FHIR" else 10):
                cost = Cost(place, command)
            wall.add(label, cost.wall * 1000, cost.processor * 1000)
            peak.add(label, cost.peak)
    return [wall, peak]


def gigabyte_of_lines(place, inputs, scratch, rounds, progress):
    """`handover convert` of 1 GB of NDJSON, on one thread and on two."""
    free = shutil.disk_usage(scratch).free
    if free < 4 * GIGABYTE:
        return [], [f"1 GB of NDJSON: left out; {free / 1e9:.1f} GB free in {scratch}, and 4 GB are needed."]
    source, target = scratch / "gigabyte.ndjson", scratch / "converted.ndjson"
    lines = (inputs / "records.ndjson").read_bytes()
    with open(source, "wb") as file:
        for _ in range(GIGABYTE // len(lines) + 1):
            file.write(lines)
    size = source.stat().st_size / 1e6
    convert = [place.handover, "convert", "--to", "ndjson", "--output", target, source]
    commands = {"Handover, one thread": (1, convert)}
    if (os.cpu_count() or 1) > 1:
        commands["Handover, two threads"] = (2, convert)
    peers = [(label, None) for label in commands]
    rate = Figures(f"{size / 1000:.2f} GB of NDJSON, converted", "MB/s", peers)
    peak = Figures("the same, peak memory", "MB", peers, smaller_is_better=True)
    try:
        for index in range(rounds):
            progress(f"1 GB of NDJSON: round {index + 1} of {rounds}")
            for label, (threads, command) in commands.items():
                cost = Cost(place, on_processors(threads, command))
                rate.add(label, size / cost.wall, size / cost.processor)
                peak.add(label, cost.peak)
                target.unlink()
    finally:
        source.unlink(missing_ok=True)
        target.unlink(missing_ok=True)
    notes = []
    if "Handover, two threads" in rate.wall:
        one, two = rate.wall["Handover, one thread"], rate.wall["Handover, two threads"]
        gain = statistics.median(b / a for a, b in zip(one, two))
        got = statistics.median(
            wall / processor for wall, processor in zip(two, rate.processor["Handover, two threads"]))
        notes.append(
            f"1 GB of NDJSON: two threads convert {gain:.2f} times as much as one; they had {got:.2f} processors to "
            "themselves, the rest went to others or to waiting for the disk.")
    return [rate, peak], notes


def on_processors(count, command):
    """The command works with as many threads as it may use processors."""
    if not hasattr(os, "sched_getaffinity"):
        return command
    processors = sorted(os.sched_getaffinity(0))[:count]
    return ["taskset", "--cpu-list", ",".join(map(str, processors)), *command]
