"""Functions of plugins that raise, give nonsense or never come back: each is named, and breaks nothing else."""

import gc
import inspect
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import pytest
from attrs import evolve

import faulty
import faulty_words
import reconcile
from conftest import Install, Run
from reconcile.builtin.everyday import consumed, produced
from reconcile.calling import Caller
from reconcile.errors import FunctionError, PluginError
from reconcile.plugin import Claim, ClauseView, Plugin, Relation, Rule, at_most, rule

TEXTS = [faulty.FIRED, faulty.MADE, "Russia fired 12 million shells last year."]
HANGING = """
from reconcile.builtin.everyday import consumed, produced
from reconcile.plugin import Facet, Plugin, Verdict, reads, rule

FIRED, MADE = "Russia fired 11 million shells.", "Russia makes 2 million shells."

@rule(consumed, produced, examples=[(FIRED, MADE, Verdict.CONFLICT)], counterexamples=[])
def thinking(a, b):
    '''It never ends.'''
    while True:
        pass

@reads(Facet.PLACE, examples=[(FIRED, "Nowhere")], counterexamples=[])
def looking(clause):
    '''It fails.'''
    raise KeyError("x")

plugin = Plugin("bad", rules=[thinking], facet_readers=[looking])
"""


@pytest.fixture
def told() -> list[FunctionError]:
    return []


@pytest.fixture
def caller(told: list[FunctionError]) -> Caller:
    return Caller(told.append, patience=0.05)


def forever(*_: object) -> str:
    while True:
        time.sleep(0.01)


def stubborn(*_: object) -> str:
    ends = time.monotonic() + 5
    while time.monotonic() < ends:
        with suppress(Exception):
            time.sleep(1)
    return "done"


def busy(seconds: float) -> str:
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        pass
    return "done"


def test_what_a_function_gives_is_given(caller: Caller, told: list[FunctionError]) -> None:
    assert caller.call("rule", "busy", busy, 0.0, gives=str) == "done"
    assert caller.call("rule", "none", lambda: None, gives=str) is None
    assert not told


@pytest.mark.parametrize("function", [forever, stubborn])
def test_a_function_that_does_not_come_back_is_left_out(
    caller: Caller, told: list[FunctionError], function: Callable[..., str]
) -> None:
    start = time.monotonic()
    for _ in range(3):
        assert caller.call("rule", "slow", function, gives=str) is None
    assert time.monotonic() - start < 2
    assert told == [
        FunctionError("rule", "slow", __name__, "was left out: it had not come back after 0.05 seconds")
    ]


def test_a_limit_leaves_the_timer_and_its_signal_as_they_were(caller: Caller) -> None:
    before = signal.getsignal(signal.SIGALRM)
    caller.call("rule", "slow", forever, gives=str)
    caller.call("rule", "busy", busy, 0.0, gives=str)
    assert signal.getsignal(signal.SIGALRM) is before
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)


@pytest.fixture
def undisturbed() -> Iterator[None]:
    """No garbage is collected and no line is traced: what is raised there is lost, or leaves a lock closed for ever."""
    trace = sys.gettrace()
    gc.disable()
    sys.settrace(None)
    yield
    sys.settrace(trace)
    gc.enable()


@pytest.mark.usefixtures("undisturbed")
def test_a_limit_that_passes_at_the_last_moment_harms_nobody(told: list[FunctionError]) -> None:
    for _ in range(300):
        found = Caller(told.append, patience=0.0005).call("rule", "busy", busy, 0.0005, gives=str)
        assert found in (None, "done")
    assert all("had not come back" in error.problem for error in told)


def test_a_limit_that_passes_when_the_function_is_back_hits_nothing_else(caller: Caller) -> None:
    handlers: list[object] = []

    def watched() -> str:
        handlers.append(signal.getsignal(signal.SIGALRM))
        return "done"

    assert caller.call("rule", "watched", watched, gives=str) == "done"
    (handler,) = handlers
    assert callable(handler)
    handler(signal.SIGALRM, inspect.currentframe())  # outside any call
    handler(signal.SIGALRM, None)
    Caller(lambda _error: handler(signal.SIGALRM, inspect.currentframe())).call("rule", "odd", int, gives=str)


def test_without_patience_or_outside_the_main_thread_a_function_may_take_its_time(
    caller: Caller, told: list[FunctionError]
) -> None:
    assert Caller(told.append).call("rule", "busy", busy, 0.1, gives=str) == "done"
    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(caller.call, "rule", "busy", busy, 0.1, gives=str).result() == "done"
    assert threading.current_thread() is threading.main_thread()
    assert not told


def test_an_error_is_told_once_and_gives_a_python_warning_where_nobody_is_told() -> None:
    def failing() -> str:
        raise LookupError("no luck")

    caller = Caller()
    with pytest.warns(UserWarning, match="rule 'failing' failed: LookupError: no luck") as warned:
        found = [caller.call("rule", "failing", failing, gives=str) for _ in range(2)]
    assert found == [None, None]
    assert len(warned) == 1


@rule(consumed, produced, examples=[faulty.CONFLICT], counterexamples=[])
def dreaming(fired: Claim, made: Claim) -> Relation:
    """It hangs on the second pair."""
    while fired.text.startswith("12"):
        time.sleep(0.01)
    return at_most(fired, made)


def test_a_rule_that_hangs_is_left_out_of_the_report_with_all_that_it_found() -> None:
    report = reconcile.compare(
        TEXTS, plugins=[Plugin("faulty", rules=[dreaming, faulty.flawless])], patience=0.05
    )
    assert {finding.rule for finding in report if finding.rule != "equal"} == {"flawless"}
    (warning,) = report.warnings
    assert "rule 'dreaming' was left out: it had not come back after 0.05 seconds" in warning


def test_patience_changes_nothing_of_rules_that_come_back() -> None:
    plugins = [Plugin("faulty", rules=[faulty.flawless])]
    assert reconcile.compare(TEXTS, plugins=plugins, patience=5) == reconcile.compare(TEXTS, plugins=plugins)


@pytest.fixture
def texts(tmp_path: Path) -> tuple[Path, Path]:
    fired, made = tmp_path / "fired.txt", tmp_path / "made.txt"
    fired.write_text("Russia fired 11 million shells last year.", "utf-8")
    made.write_text("Russia makes 2 million shells a year.", "utf-8")
    return fired, made


def test_a_plugin_whose_functions_hang_and_fail_is_named_with_its_package(
    install: Install, run: Run, texts: tuple[Path, Path]
) -> None:
    install("bad", HANGING)
    done = run("compare", *texts, "--patience", "0.1")
    assert done.status == 1  # the conflict that the other plugins find
    assert (
        "plugin 'bad' (from package-of-bad): rule 'thinking' was left out: it had not come back" in done.err
    )
    assert "plugin 'bad' (from package-of-bad): facet reader 'looking' failed: KeyError: 'x' (in" in done.err
    assert run("compare", *texts, "--patience", "0.1", "--strict-plugins").status == 2


def test_a_facet_reader_that_fails_is_said_once_where_texts_are_only_read(
    install: Install, run: Run, texts: tuple[Path, Path]
) -> None:
    install("bad", HANGING)
    done = run("extract", *texts, "--format", "jsonl")
    assert (done.status, done.err.count("KeyError")) == (0, 1)
    assert len(done.out.splitlines()) == 2
    assert run("extract", *texts, "--strict-plugins").status == 2
    done = run("explain", "11 million", "2 million", *texts, "--patience", "0.1")
    assert (done.err.count("KeyError"), done.err.count("'thinking' was left out")) == (1, 1)


# Facet readers


def noting(seen: list[ClauseView]) -> Callable[[ClauseView], None]:
    """A function that keeps what it is shown."""

    def note(clause: ClauseView) -> None:
        seen.append(clause)

    return note


def filled(text: str, *readers: object) -> list[str | None]:
    plugin = faulty_words.adding(*readers)
    return [claim.measurand.place for claim in reconcile.extract(text, plugins=[plugin])]


def test_a_facet_reader_fills_what_the_library_leaves_open_and_nothing_else() -> None:
    assert filled(faulty_words.DIED) == [None]
    assert filled(faulty_words.DIED, faulty_words.sluice) == ["Sluice"]
    assert filled("12 people died in Kenya by the Sluice.", faulty_words.sluice) == ["Kenya"]


def test_of_two_facet_readers_the_first_by_name_that_finds_something_fills_a_facet() -> None:
    other = evolve(faulty_words.sluice, name="a", read=lambda _clause: "Another")
    silent = evolve(faulty_words.sluice, name="0", read=lambda _clause: "")
    for order in ((faulty_words.sluice, other, silent), (silent, other, faulty_words.sluice)):
        assert filled(faulty_words.DIED, *order) == ["Another"]


def test_a_facet_reader_is_shown_the_clause() -> None:
    seen: list[ClauseView] = []
    watching = evolve(faulty_words.sluice, read=noting(seen))
    assert filled("Norway built 12 boats by the Sluice.", watching) == [None]
    (clause,) = seen
    assert (clause.before, clause.after[:2]) == (("Norway", "built"), ("by", "the"))
    assert (clause.verb, clause.noun, clause.unit) == ("build", "boat", "boat")
    assert clause.measurand.subject == "Norway"
    assert filled("12.", watching) == [None]
    assert seen[-1].verb is None


def test_a_facet_reader_that_fails_gives_a_python_warning_or_is_told_to_whoever_asks() -> None:
    plugins = [faulty_words.adding(faulty_words.raising)]
    with pytest.warns(
        UserWarning, match="plugin 'faulty' \\(from the plugins given\\): facet reader 'raising'"
    ):
        reconcile.extract(faulty_words.DIED, plugins=plugins)
    told: list[PluginError] = []
    reconcile.extract(faulty_words.DIED, plugins=plugins, warn=told.append)
    assert [error.plugin for error in told] == ["faulty"]
    assert "facet reader 'raising'" in reconcile.compare([faulty_words.DIED], plugins=plugins).warnings[0]


def test_a_facet_reader_can_be_called_as_the_function_it_is() -> None:
    seen: list[ClauseView] = []
    filled(faulty_words.DIED, evolve(faulty_words.sluice, read=noting(seen)))
    assert faulty_words.sluice(seen[0]) == "Sluice"
    assert isinstance(dreaming, Rule)
