"""Documentation that is not executed does not exist."""

import doctest
import importlib
import re
import sys
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from types import ModuleType

import pytest
from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser

import reconcile
from conftest import Run

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src"
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
MODULES = [".".join(path.relative_to(SOURCE).with_suffix("").parts) for path in sorted(SOURCE.rglob("*.py"))]
PLUGINS = sorted((ROOT / "plugins").glob("*/README.md"))
LINK = re.compile(r"\]\((?!https?:)([^)#]+)")
ROW = re.compile(r"\| (?P<words>[^|]*shells) \| (?P<soft>[^|]+) \| (?P<hard>[^|]+) \|")


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_the_python_of_a_page_runs(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    document = Sybil([PythonCodeBlockParser()]).parse(page)
    # A page is a module, as what its reader writes is: a rule pickles by the module it is in.
    module = ModuleType(f"page_{page.stem.replace('-', '_')}")
    monkeypatch.setitem(sys.modules, module.__name__, module)
    document.namespace = vars(module)
    examples = list(document.examples())
    assert examples
    for example in examples:
        example.evaluate()


def test_the_reference_for_authors_is_what_the_docstrings_say(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "tools"))
    page = importlib.import_module("make_reference").page()
    assert (ROOT / "docs" / "reference.md").read_text("utf-8") == page, "run python tools/make_reference.py"


@pytest.mark.parametrize("module", [name for name in MODULES if not name.endswith("__main__")])
def test_the_examples_in_docstrings_run(module: str) -> None:
    result = doctest.testmod(importlib.import_module(module.removesuffix(".__init__")))
    assert result.failed == 0


@pytest.mark.parametrize("page", [*PAGES, *PLUGINS, ROOT / "CHANGELOG.md"], ids=named)
def test_a_link_leads_to_a_file_that_is_there(page: Path) -> None:
    for target in LINK.findall(page.read_text("utf-8")):
        assert (page.parent / target).exists(), target


def commands() -> Iterator[list[str]]:
    """The commands of the README, as words, without those that start another program."""
    for block in re.findall(r"```console\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL):
        for line in block.splitlines():
            if line.startswith("$ reconcile "):
                words = re.findall(
                    r"\"[^\"]*\"|'[^']*'|\S+", line.removeprefix("$ reconcile ").partition(" #")[0]
                )
                yield [word.strip("'\"") for word in words]


@pytest.mark.parametrize("command", list(commands()), ids=" ".join)
def test_a_command_of_the_readme_runs(
    command: list[str], run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "seeds").symlink_to(ROOT / "seeds")
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "b.md").write_text("Russia makes 2 million shells a year.", "utf-8")
    (tmp_path / "a.txt").write_text("Russia fired 11 million shells last year.", "utf-8")
    monkeypatch.chdir(tmp_path)
    done = run(*command)
    assert done.status == (1 if command[0] == "compare" else 0)
    assert done.out
    assert not done.err


def rows() -> Iterator[tuple[str, str, str]]:
    for row in ROW.finditer((ROOT / "docs" / "guide.md").read_text("utf-8")):
        yield row["words"], row["soft"], row["hard"]


@pytest.mark.parametrize(("words", "soft", "hard"), list(rows()))
def test_the_guide_gives_the_intervals_that_are_read(words: str, soft: str, hard: str) -> None:
    (claim,) = reconcile.extract(f"Russia made {words}.")
    assert (ends(claim.figure.soft), ends(claim.figure.hard)) == (wanted(soft), wanted(hard))


def test_the_guide_has_a_row_for_every_kind_of_hedge() -> None:
    assert len(list(rows())) == 16


def ends(interval: reconcile.Interval) -> tuple[Decimal | None, Decimal | None]:
    return interval.low, interval.high


def wanted(cell: str) -> tuple[Decimal, Decimal | None]:
    """The ends that a cell such as *2,000 to 10,000* or *2,000 and up* names."""
    low, _, high = cell.replace(",", "").replace(" and up", " to ").partition(" to ")
    return Decimal(low), Decimal(high) if high else None


def test_the_page_on_public_names_lists_the_same_names_as_the_guide_to_the_library() -> None:
    page = (ROOT / "docs" / "public-names.md").read_text("utf-8")
    assert all(f'"{name}"' in page for name in reconcile.__all__)


def test_every_plugin_tells_of_every_rule_it_has() -> None:
    for page in PLUGINS:
        module = page.parent.name.replace("-", "_")
        rules = importlib.import_module(module).plugin.rules
        assert [rule.name for rule in rules] == re.findall(
            r"^\| `(\w+)`", page.read_text("utf-8"), re.MULTILINE
        )
