"""How comparing grows: the time and the memory for each claim, from ten thousand claims to a million.

    python benchmarks/comparing.py [LARGEST]

Claims are made as values, each with its sentence, so that nothing is read; they are compared as ``compare`` does it:
with the rules of the installed plugins and the strictness that holds where none is given. Of many subjects
each quantity has a few claims; of a dozen subjects each has thousands, which is the hard case: every claim of a
quantity could be held against every other. Whatever the case, the time for each claim should stay within a
factor of two. What counts are the ratios, which hold on any machine; the absolute numbers are this one's.
"""

import datetime as dt
import platform
import random
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from decimal import Decimal

from tabulate import tabulate

from reconcile.claims.claim import Claim
from reconcile.claims.measurand import Measurand
from reconcile.claims.period import Period
from reconcile.claims.vocabulary import vocabulary
from reconcile.comparisons.comparing import compared
from reconcile.comparisons.likeness import Strictness
from reconcile.figures.figure import Figure
from reconcile.figures.hedge import BARE, DEFAULT_MODEL
from reconcile.figures.unit import counted
from reconcile.findings.group import group_of
from reconcile.findings.judging import judge
from reconcile.installed import installed
from reconcile.knowledge import merged
from reconcile.language.additions import extended
from reconcile.language.language import language_of
from reconcile.numerals.numeral import Form, Numeral

SIZES = (10_000, 30_000, 100_000, 300_000, 1_000_000)
CASES = ("many subjects", "a dozen subjects")
FEW = 12
#: Of how many claims each subject of many is the subject.
CLAIMS_EACH = 250
MEASURES = ("produced", "consumed", "held", "supplied", "lost")
YEARS = tuple(
    Period(words=f"in {year}", start=dt.date(year, 1, 1), end=dt.date(year, 12, 31), days=Decimal("365.25"))
    for year in range(2001, 2011)
)
SHELLS = counted("shell")
#: One source in so many says something else; one claim in so many leaves the subject or the year open.
ASTRAY, OPEN = 10, 20


def figure(value: int, start: int) -> Figure:
    """A bare count that stands at a place of its sentence."""
    end = start + len(str(value))
    number = Numeral(Decimal(value), Decimal(1), start, end, Form.DIGITS)
    read = DEFAULT_MODEL.read(number, BARE, counted=True)
    return Figure(
        numerals=(number,), hard=read.hard, soft=read.soft, unit=SHELLS, hedge=BARE, start=start, end=end
    )


def claims(count: int, subjects: int) -> Iterator[Claim]:
    """Claims of a few sources each on the measures of some subjects in ten years."""
    chance = random.Random(7)  # noqa: S311 - a benchmark wants the same claims every time
    for index in range(count):
        subject, measure, year = (chance.randrange(size) for size in (subjects, len(MEASURES), len(YEARS)))
        truth = 1000 + 37 * ((subject * 7 + measure * 3 + year) % 89)
        astray = chance.randrange(ASTRAY) == 0
        meant = Measurand(
            measure=MEASURES[measure],
            subject=None if chance.randrange(OPEN) == 0 else f"Country {subject}",
            thing="shell",
            period=None if chance.randrange(OPEN) == 0 else YEARS[year],
        )
        value = chance.randrange(100, 9000) if astray else truth
        yield claim(meant, value, f"source {index:07}", f"publisher {chance.randrange(200)}")


def claim(meant: Measurand, value: int, source: str, publisher: str) -> Claim:
    """A claim in a sentence that says it."""
    head = f"{meant.subject or 'The army'} {meant.measure} "
    when = f" {meant.period.words}" if meant.period else ""
    counted_shells = f"{value} shells"
    return Claim(
        measurand=meant,
        figure=figure(value, len(head)),
        source=source,
        start=len(head),
        end=len(head) + len(counted_shells),
        text=counted_shells,
        sentence=f"{head}{counted_shells}{when}.",
        publisher=publisher,
    )


def measured(count: int, case: str) -> tuple[float, float, int, int, int]:
    """Seconds of the processor to compare and judge, megabytes that it took, and how many findings, groups and outliers."""
    made = list(claims(count, FEW if case == CASES[1] else max(1, count // CLAIMS_EACH)))
    known = merged(each.plugin for each in installed().plugins)
    words = vocabulary(known.things, known.measures, extended(language_of(None), known.additions))
    before, start = peak(), time.process_time()
    found = compared(
        made,
        known.rules,
        words.things,
        cumulative=words.cumulative,
        known=frozenset(measure.name for measure in known.measures),
        strictness=Strictness.BALANCED,
    )
    findings = [judge(each) for each in found.comparisons]
    groups = [group_of(each) for each in found.groups]
    taken = time.process_time() - start
    outliers = sum(len(group.outliers) for group in groups)
    return taken, peak() - before, len(findings), len(groups), outliers


def peak() -> float:
    """The most memory that the process has had, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def apart(count: int, case: str) -> list[float]:
    """The same in a process of its own, so that one size does not leave its memory to the next."""
    command = [sys.executable, __file__, "one", str(count), case]
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 - this file itself
    return [float(each) for each in done.stdout.split()]


def rows(case: str, largest: int) -> Iterator[list[object]]:
    """A line for each size, with the ratios to the smallest."""
    first: tuple[float, float] | None = None
    for count in (size for size in SIZES if size <= largest):
        taken, memory, findings, groups, outliers = apart(count, case)
        each = taken / count * 1e6, memory / count * 1024
        first = first or each
        ratios = each[0] / first[0], each[1] / first[1]
        yield [f"{count:,}", each[0], ratios[0], each[1], ratios[1], findings / count, groups, outliers]


def main() -> None:
    """Print a table for each case."""
    if sys.argv[1:2] == ["one"]:
        print(*measured(int(sys.argv[2]), sys.argv[3]))
        return
    largest = int(sys.argv[1]) if sys.argv[1:] else SIZES[-1]
    print(f"Python {platform.python_version()}, {platform.machine()}\n")
    headers = [
        "claims",
        "µs a claim",
        "ratio",
        "KB a claim",
        "ratio",
        "findings a claim",
        "groups",
        "outliers",
    ]
    for case in CASES:
        print(f"{case}\n{tabulate(rows(case, largest), headers, floatfmt='.3g')}\n", flush=True)


if __name__ == "__main__":
    main()
