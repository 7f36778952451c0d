"""How fast figures and their claims are read, against a floor and against a peer, in one run.

    python benchmarks/reading.py

The floor is a single pass of one pattern for digits and number words: nothing that reads figures can be
faster. The peer is quantulum3, if it is installed (``pip install --group bench``). What counts are the
ratios, which hold on any machine; the absolute speeds are this one's.
"""

import importlib.util
import platform
import time
import tracemalloc
from collections.abc import Callable

import regex
from tabulate import tabulate

import corpus
import reconcile

FLOOR = regex.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million"
    r"|billion|half|third|quarter)s?\b",
    regex.IGNORECASE,
)
PEER_SIZE = 20_000
LONG_TURNS = 2
HOSTILE = {
    "a million digits": "7" * 1_000_000,
    "'million' 100,000 times": "million " * 100_000,
    "nested brackets": "(" * 200_000 + "5 km" + ")" * 200_000,
    "1 MB without a space": "ab12cd" * 170_000,
    "'and' between numbers": "two and " * 100_000,
    "dashes between digits": "1-" * 300_000,
}


def seconds(work: Callable[[], object], repeats: int = 3) -> float:
    """The best processor time of several runs."""
    best = float("inf")
    for _ in range(repeats):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best


def row(name: str, text: str, sentences: int, work: Callable[[str], object]) -> list[object]:
    """One line of the table: the speed in megabytes and in sentences."""
    taken = seconds(lambda: work(text))
    return [name, len(text) / taken / 1e6, sentences / taken]


def read(text: str) -> object:
    """The claims of a text, with every facet."""
    return reconcile.extract(reconcile.Source(text, id="a"))


def speeds() -> list[list[object]]:
    """Our speed, the floor's and the peer's, on dense text and on text as documents have it."""
    rows = []
    for kind, figured in (
        ("every sentence has figures", 1.0),
        ("half of them have", 0.5),
        ("one in ten has", 0.1),
    ):
        text = corpus.text(400_000, figured=figured)
        count = text.count(". ") + text.count(".\n") + 1
        ours = row(f"reconcile, {kind}", text, count, read)
        floor = row(f"floor, {kind}", text, count, FLOOR.findall)
        rows += [[*floor, 1.0], [*ours, float(str(floor[1])) / float(str(ours[1]))]]
    return rows


def peer() -> list[list[object]]:
    """quantulum3 on the first sentences of the dense text, and ours on the same."""
    if importlib.util.find_spec("quantulum3") is None:
        return []
    from quantulum3 import parser  # noqa: PLC0415 - only where it is installed

    text = corpus.text(PEER_SIZE, figured=1.0)
    count = text.count(". ") + text.count(".\n") + 1
    theirs = row("quantulum3, every sentence has figures", text, count, parser.parse)
    ours = row("reconcile, the same", text, count, read)
    return [[*theirs, 1.0], [*ours, float(str(ours[1])) / float(str(theirs[1]))]]


def growth() -> list[list[object]]:
    """Speed from 10 KB to 10 MB, in turns, so that what else the machine does meets all sizes."""
    texts = [corpus.text(size, figured=0.5) for size in (10_000, 100_000, 1_000_000, 10_000_000)]
    best = dict.fromkeys(texts, float("inf"))
    for turn in range(4):
        for text in texts[: None if turn < LONG_TURNS else -1]:
            best[text] = min(best[text], seconds(lambda text=text: read(text), 1))
    return [[f"{len(text):,}", len(text) / best[text] / 1e6] for text in texts]


def memory() -> list[list[object]]:
    """Peak memory of documents that are read one by one and dropped, beyond what the first thousand left in caches."""
    for seed in range(1000):
        read(corpus.text(8_000, seed=seed))
    rows: list[list[object]] = []
    for documents in (10, 100, 400):
        tracemalloc.start()
        for seed in range(documents):
            read(corpus.text(8_000, seed=1000 + seed))
        rows.append([documents, tracemalloc.get_traced_memory()[1] / 1e6])
        tracemalloc.stop()
    return rows


def hostile() -> list[list[object]]:
    """The time for texts made to be slow, and for twice as much of each."""
    rows: list[list[object]] = []
    for name, text in HOSTILE.items():
        once = seconds(lambda text=text: read(text), 1)
        twice = seconds(lambda text=text: read(text * 2), 1)
        rows.append([name, once, twice / once])
    return rows


def main() -> None:
    """Print every table."""
    reconcile.extract("Russia fired 11 million shells.")
    print(f"Python {platform.python_version()}, {platform.machine()}\n")
    for title, headers, rows in (
        ("Reading", ["what", "MB/s", "sentences/s", "times the floor's time"], speeds()),
        ("A peer", ["what", "MB/s", "sentences/s", "times as fast as the peer"], peer()),
        ("Growth", ["characters", "MB/s"], growth()),
        ("Memory, documents one by one", ["documents", "peak MB"], memory()),
        ("Hostile texts", ["text", "seconds", "twice the text, times the time"], hostile()),
    ):
        print(f"{title}\n{tabulate(rows, headers, floatfmt='.3g') if rows else 'not installed'}\n")


if __name__ == "__main__":
    main()
