"""The collector of cyclic garbage rests while a document is read, and nobody notices."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest

import reconcile
from reconcile.collecting import uncollected


@pytest.fixture(autouse=True)
def _as_it_was() -> Iterator[None]:
    """The collector, after each test, as it was before."""
    was = gc.isenabled()
    gc.enable()
    yield
    if not was:
        gc.disable()


@uncollected
def collecting() -> bool:
    return gc.isenabled()


@uncollected
def collecting_after_another() -> bool:
    collecting()
    return gc.isenabled()


@uncollected
def failing() -> None:
    raise ValueError


def test_the_collector_rests_meanwhile_and_works_again_afterwards() -> None:
    assert not collecting()
    assert gc.isenabled()


def test_it_rests_until_the_outermost_is_done() -> None:
    assert not collecting_after_another()
    assert gc.isenabled()


def test_a_collector_that_the_user_has_turned_off_stays_off() -> None:
    gc.disable()
    assert not collecting()
    assert not gc.isenabled()


def test_an_error_leaves_the_collector_as_it_was() -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - it has no words
        failing()
    assert gc.isenabled()


def test_reading_leaves_nothing_that_only_the_collector_could_free() -> None:
    """With pronouns, speakers and front matter: whatever a document is read with is gone when it has been read."""
    text = "\n\n".join(path.read_text("utf-8") for path in sorted(Path("seeds").glob("*.txt")))
    reconcile.extract(text)
    gc.collect()
    gc.disable()
    reconcile.extract(text)
    assert gc.collect() == 0
