"""What plugins cost: loading ten of them, a rule that selects nothing, words that are added, and all checks of one.

Run: ``python benchmarks/kit.py``. The numbers are ratios, or differences within one run, as no two machines are alike.
"""

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from attrs import evolve

import reconcile
import reconcile_munitions
from reconcile.builtin.everyday import displaced, lost
from reconcile.comparisons.comparing import compared
from reconcile.plugin import Bound, HedgePhrase, NumberWord, Plugin, Rule, UnitDefinition
from reconcile.testing import checks

TEN = 10
PLUGIN = """
from reconcile.builtin.everyday import held, received
from reconcile.plugin import Claim, Measure, Plugin, Relation, Thing, against, at_most, rule

thing = Thing("gadget {0}", names=["device {0}"])
mended = Measure("mended {0}", verbs=["mend{0}"], nouns=["repair {0}"])
HELD = "Norway received 500 bikes."


@rule(mended, received, things=[thing, thing], examples=against(HELD, conflict="a"), counterexamples=[("a", "b")])
def workshop(done: Claim, arrived: Claim) -> Relation:
    '''No more is mended than has arrived.'''
    return at_most(done, arrived)


plugin = Plugin("bench{0}", things=[thing], measures=[mended], rules=[workshop])
"""
LOAD = """
import sys, time
sys.path[:0] = sys.argv[2:]
import reconcile.engine as engine
start = time.perf_counter()
wanted = [f"bench{number}" for number in range(int(sys.argv[1]))]
found = [each.plugin for each in engine.installed(only=wanted).plugins]
assert len(found) == len(wanted) + 1, found
engine.extract("Norway has 5 boats.", plugins=found)
print(time.perf_counter() - start)
"""


def installed_in(folder: Path) -> list[str]:
    """Ten plugins as they are installed, each in a folder of its own."""
    for number in range(TEN):
        package = folder / str(number)
        info = package / f"bench{number}-1.0.dist-info"
        info.mkdir(parents=True)
        (package / f"bench_module_{number}.py").write_text(PLUGIN.replace("{0}", str(number)), "utf-8")
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: bench{number}\nVersion: 1.0\n", "utf-8")
        entry = f"[reconcile.plugins]\nbench{number} = bench_module_{number}:plugin\n"
        (info / "entry_points.txt").write_text(entry, "utf-8")
    return [str(folder / str(number)) for number in range(TEN)]


def seconds_to_load(count: int, paths: list[str]) -> float:
    """How long a fresh process takes to find so many plugins and read a first sentence."""
    command = [sys.executable, "-c", LOAD, str(count), *paths]
    return median(float(subprocess.check_output(command)) for _ in range(7))  # noqa: S603 - this very Python


def seconds(work: Callable[[], object]) -> float:
    """The least of five."""
    taken = []
    for _ in range(5):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return min(taken)


def idle_rule() -> float:
    """What a rule that selects no claim adds, in seconds for each pair."""
    texts = [
        f"{who} made {count} shells." for who in ("Norway", "France", "Japan") for count in range(200, 250)
    ]
    claims = [claim for text in texts for claim in reconcile.extract(text, plugins=[])]
    idle = evolve(reconcile_munitions.supply, name="idle", measures=(lost, displaced))

    def compare(rules: tuple[Rule, ...]) -> float:
        return seconds(lambda: list(compared(claims, rules, {}).comparisons))

    return (compare((idle,)) - compare(())) / (len(claims) * (len(claims) - 1) / 2)


def added_words() -> float:
    """How many times as long a text takes to read with a plugin that adds words that it does not have."""
    adding = Plugin(
        "adding",
        units=[UnitDefinition("smoot", 2, "meter")],
        numerals=[NumberWord("arab", 10**9)],
        hedges=[HedgePhrase("hard by", Bound.OVER)],
    )
    text = "Russia fired 11 million shells last year. It makes about 2 million shells a year. " * 200
    plain = seconds(lambda: reconcile.extract(text, plugins=[]))
    return seconds(lambda: reconcile.extract(text, plugins=[adding])) / plain


def all_checks() -> float:
    """How long every check of the largest plugin takes, in seconds."""
    start = time.perf_counter()
    for _name, check in checks(reconcile_munitions.plugin):
        check()
    return time.perf_counter() - start


def main() -> None:
    """Print one line for each measure."""
    with tempfile.TemporaryDirectory() as folder:
        paths = installed_in(Path(folder))
        none, ten = seconds_to_load(0, paths), seconds_to_load(TEN, paths)
    print(f"loading ten plugins adds {1000 * (ten - none):.1f} ms to {1000 * none:.1f} ms")
    print(f"a rule that selects nothing adds {1e6 * idle_rule():.3f} µs a pair")
    print(f"a text without the added words takes {added_words():.2f} times as long to read")
    print(f"every check of the plugin munitions takes {all_checks():.1f} s")


if __name__ == "__main__":
    main()
