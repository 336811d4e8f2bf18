"""What whole processes cost: peak memory of one large record, start to the first record, a gigabyte of lines."""

import os
import shutil
import statistics
import subprocess
import time

from figures import Figures

GIGABYTE = 1_000_000_000
# How much one round of the rates of NDJSON converts.
ROUND_SIZE = 250_000_000
TWO_THREADS = "Handover, two threads"
TWO_PROCESSES = "Handover, two processes of one thread"


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


def lines_on_processors(place, inputs, scratch, rounds, progress):
    """`handover convert` of a gigabyte of NDJSON: on one thread, on two, and as two processes of one thread each.

    A machine that others use seldom gives two whole processors. What it gives for two is found by two processes that know
    nothing of each other and convert half of the input each, in the same round.
    """
    free = shutil.disk_usage(scratch).free
    if free < 4 * GIGABYTE:
        return [], [f"NDJSON: left out; {free / 1e9:.1f} GB free in {scratch}, and 4 GB are needed."]
    whole, halves = scratch / "lines.ndjson", [scratch / f"half-{index}.ndjson" for index in range(2)]
    outputs = [scratch / f"converted-{index}.ndjson" for index in range(2)]
    gigabyte = scratch / "gigabyte.ndjson"

    def convert(source, target, processors):
        return on_processors(processors, [place.handover, "convert", "--to", "ndjson", "--output", target, source])

    try:
        size = write_lines(inputs, whole, ROUND_SIZE)
        for half in halves:
            half_size = write_lines(inputs, half, ROUND_SIZE // 2)
        commands = {"Handover, one thread": [convert(whole, outputs[0], [0])]}
        sizes = {"Handover, one thread": size}
        if processor_count() > 1:
            commands[TWO_THREADS] = [convert(whole, outputs[0], [0, 1])]
            sizes[TWO_THREADS] = size
            commands[TWO_PROCESSES] = [convert(halves[index], outputs[index], [index]) for index in range(2)]
            sizes[TWO_PROCESSES] = 2 * half_size
        peers = [(label, None) for label in commands]
        rate = Figures(f"{size:.0f} MB of NDJSON, converted", "MB/s", peers)
        for index in range(rounds + 1):
            progress(f"NDJSON: round {index} of {rounds}" if index else "NDJSON: warming up")
            # The order is turned, so that nobody always comes after the same one.
            order = list(commands.items())
            for label, started in reversed(order) if index % 2 else order:
                wall, processor = at_once(place, started)
                if index:
                    rate.add(label, sizes[label] / wall, sizes[label] / processor)
        size = write_lines(inputs, gigabyte, GIGABYTE)
        peak = Figures(f"{size / 1000:.2f} GB of NDJSON, peak memory", "MB", peers[:2], smaller_is_better=True)
        for (label, _), processors in zip(peers[:2], [[0], [0, 1]]):
            progress(f"a gigabyte of NDJSON: {label}")
            peak.add(label, Cost(place, convert(gigabyte, outputs[0], processors)).peak)
    finally:
        for file in [whole, gigabyte, *halves, *outputs]:
            file.unlink(missing_ok=True)
    return [rate, peak], ratio_notes(rate, rounds)


def ratio_notes(rate, rounds):
    """How two threads compare with one, and with what the machine gives for two."""
    one, two, both = (rate.wall.get(label) for label in ["Handover, one thread", TWO_THREADS, TWO_PROCESSES])
    if not two:
        return []
    work = rate.processor
    figures = [
        ("two threads convert as much as one thread", two, one, "times"),
        ("two processes of one thread each convert as much as one", both, one, "times, which is what this machine gives for two"),
        ("so two threads convert", two, both, "times what two processes do"),
        ("and need", work["Handover, one thread"], work[TWO_THREADS], "times the processor time of one thread"),
    ]
    parts = []
    for text, above, below, unit in figures:
        ratios = [a / b for a, b in zip(above, below)]
        parts.append(f"{text} {statistics.median(ratios):.2f} ({min(ratios):.2f}–{max(ratios):.2f}) {unit}")
    return [f"NDJSON, medians over {rounds} rounds: " + "; ".join(parts) + "."]


def write_lines(inputs, path, size):
    """Writes the records over and over until a file has a size in bytes; returns its megabytes."""
    lines = (inputs / "records.ndjson").read_bytes()
    with open(path, "wb") as file:
        for _ in range(size // len(lines) + 1):
            file.write(lines)
    return path.stat().st_size / 1e6


def at_once(place, commands):
    """Wall seconds until all commands are done that start together, and the processor seconds of all."""
    started = time.monotonic()
    running = [
        subprocess.Popen(
            [place.folder / "process_cost", *command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        for command in commands]
    processor = 0.0
    wall = 0.0
    for process, command in zip(running, commands):
        _, errors = process.communicate()
        wall = max(wall, time.monotonic() - started)
        if process.returncode != 0:
            raise SystemExit(f"peers: {' '.join(map(str, command))} ended with code {process.returncode}\n{errors}")
        processor += float(errors.strip().splitlines()[-1].split()[1])
    return wall, processor


def processor_count():
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def on_processors(positions, command):
    """The command may use the processors at some positions of ours, and works with as many threads."""
    if not hasattr(os, "sched_getaffinity"):
        return command
    processors = sorted(os.sched_getaffinity(0))
    return ["taskset", "--cpu-list", ",".join(str(processors[position]) for position in positions), *command]
