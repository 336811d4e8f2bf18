"""One process that measures, and asking it: it answers `CASE SECONDS` with passes, wall seconds and processor seconds."""

import subprocess


class Runner:
    def __init__(self, label, command, warm=1.0):
        self.label = label
        self.warm = warm
        self.notes = []
        self.known = {}
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        while (line := self.read()) != "ready":
            self.notes.append(line.removeprefix("note "))

    def read(self):
        line = self.process.stdout.readline()
        if not line:
            raise SystemExit(f"peers: {self.label} ended with code {self.process.wait()}")
        return line.strip()

    def ask(self, case, seconds=0.0):
        self.process.stdin.write(f"{case} {seconds}\n")
        self.process.stdin.flush()
        return self.read()

    def facts(self, name):
        """Answers of the form `a=1 b=2`."""
        return {key: int(value) for key, value in (pair.split("=") for pair in self.ask(name).split())}

    def warm_up(self, case):
        """Runs a case until it is warm; false where this runner does not have it."""
        self.known[case] = self.ask(case, self.warm) != "none"
        return self.known[case]

    def measure(self, case, seconds):
        """Passes a second by the wall clock, and by the thread's own processor time."""
        passes, wall, processor = map(float, self.ask(case, seconds).split())
        return passes / wall, passes / processor

    def close(self):
        self.process.stdin.close()
        self.process.wait()
