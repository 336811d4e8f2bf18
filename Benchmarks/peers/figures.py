"""Figures of one work, and the Markdown of a table."""

import statistics


class Figures:
    def __init__(self, work, unit, peers, smaller_is_better=False):
        self.work = work
        self.unit = unit
        self.peers = peers
        self.smaller_is_better = smaller_is_better
        self.wall = {label: [] for label, _ in peers}
        self.processor = {label: [] for label, _ in peers}

    def add(self, label, wall, processor=None):
        self.wall[label].append(wall)
        if processor is not None:
            self.processor[label].append(processor)

    def ratio(self, of, label):
        """How many times better we are: the median of the rounds' own ratios, so that a slow minute counts for both."""
        ours, theirs = of[self.peers[0][0]], of[label]
        if not ours or not theirs:
            return "–"
        ratios = [a / b for a, b in zip(ours, theirs)]
        median = statistics.median(1 / r if self.smaller_is_better else r for r in ratios)
        return f"{median:.2f} ×"

    def rows(self):
        """One row a peer: median, lowest and highest, and how many times ours is theirs."""
        for label, _ in self.peers:
            wall, processor = self.wall[label], self.processor[label]
            is_ours = label.startswith("Handover")
            yield [
                self.work, label, f"{shown(statistics.median(wall))} {self.unit}",
                f"{shown(min(wall))}–{shown(max(wall))}",
                "" if is_ours else self.ratio(self.wall, label),
                shown(statistics.median(processor)) if processor else "",
                "" if is_ours or not processor else self.ratio(self.processor, label),
            ]


def shown(value):
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def markdown(header, rows):
    lines = ["| " + " | ".join(header) + " |", "|" + "---|" * len(header)]
    before = None
    for row in rows:
        first = "" if row[0] == before else row[0]
        before = row[0]
        lines.append("| " + " | ".join([first, *row[1:]]) + " |")
    return "\n".join(lines)
