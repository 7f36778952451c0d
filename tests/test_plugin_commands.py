"""``reconcile plugins``: the list, the doctor, and the project of a new plugin."""

import os
import subprocess
import sys
import time
import tomllib
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import pytest

import faulty
from conftest import Install, Run
from reconcile import examining
from reconcile.bench import Bench
from reconcile.builtin.everyday import consumed, produced
from reconcile.cli import scaffolding
from reconcile.examining import examined
from reconcile.plugin import Claim, Relation, Verdict, rule

BAD_RULE = """
from reconcile.builtin.everyday import consumed, produced
from reconcile.plugin import Plugin, Verdict, rule

@rule(
    consumed,
    produced,
    examples=[("Russia fired 11 million shells.", "Russia makes 2 million shells.", Verdict.CONFLICT)],
    counterexamples=[],
)
def thinking(a, b):
    '''It fails.'''
    {body}

plugin = Plugin("bad", rules=[thinking])
"""
HALF_WRITTEN = "raise RuntimeError('no luck')"


@pytest.fixture
def texts(tmp_path: Path) -> tuple[Path, Path]:
    fired, made = tmp_path / "fired.txt", tmp_path / "made.txt"
    fired.write_text("Russia fired 11 million shells last year.", "utf-8")
    made.write_text("Russia makes 2 million shells a year.", "utf-8")
    return fired, made


# The doctor


def test_the_plugins_of_this_repository_are_well(run: Run) -> None:
    done = run("plugins", "doctor")
    assert (done.status, done.err) == (0, "")
    assert done.out.endswith("plugins were examined. All are well.\n")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (HALF_WRITTEN, "cannot be imported: RuntimeError: no luck. Mend or uninstall package-of-bad"),
        ("plugin = 3", "is not a Plugin but int. Its entry point should name"),
        ("from reconcile.plugin import Plugin\nplugin = Plugin('other')", "calls itself 'other'"),
        (
            "from reconcile.plugin import Plugin\nplugin = Plugin('bad', things=['x'])",
            "its things hold 'x'. Make",
        ),
        ("from reconcile.plugin import Plugin\nplugin = Plugin('bad', api=7)", "version 7 of the plugin API"),
        (
            "from reconcile.plugin import *\nplugin = Plugin('bad', things=[Thing('shell', names=['clam'])])",
            "otherwise than the one of plugin 'bad' (from package-of-bad)",
        ),
        (
            BAD_RULE.format(body="raise KeyError('x')"),
            "the rule 'thinking' failed: KeyError: 'x' (in package_of_bad)",
        ),
        (BAD_RULE.format(body="raise SystemExit(3)"), "the rule 'thinking' failed: SystemExit: 3"),
        (BAD_RULE.format(body="return Verdict.CONFLICT"), "the rule 'thinking' gave a Verdict"),
        (BAD_RULE.format(body="return None"), "the rule 'thinking' finds nothing of 'Russia fired"),
    ],
)
def test_the_doctor_names_what_is_wrong_with_the_package_and_advice(
    install: Install, run: Run, text: str, said: str
) -> None:
    install("bad", text)
    done = run("plugins", "doctor")
    assert done.status == 2
    (line, *_) = [line for line in done.err.splitlines() if said in line]
    assert "package-of-bad" in line
    assert line.endswith(".")
    assert "What is wrong stands above." in done.out


def test_the_doctor_names_a_rule_that_does_not_come_back() -> None:
    @rule(
        consumed,
        produced,
        examples=[(faulty.FIRED, faulty.MADE, Verdict.CONFLICT)],
        counterexamples=[],
    )
    def dreaming(_fired: Claim, _made: Claim) -> Relation | None:
        """Sleep a while."""
        return time.sleep(0.3)  # type: ignore[func-returns-value] # it never has anything to say

    (flaw,) = examined(Bench(faulty.alone(dreaming)), patience=0.05)
    assert flaw.problem == "the rule 'dreaming' has not come back after 0.05 seconds"
    assert examining.PATIENCE >= 5


# --strict-plugins


def test_a_plugin_that_is_broken_is_an_error_if_plugins_are_strict(
    install: Install, run: Run, texts: tuple[Path, Path]
) -> None:
    install("bad", HALF_WRITTEN)
    for command in ("compare", "extract"):
        assert run(command, *texts).status == (1 if command == "compare" else 0)
        done = run(command, *texts, "--strict-plugins")
        assert done.status == 2
        assert done.err.count("no luck") == 1


def test_a_plugin_that_was_asked_for_and_is_broken_is_an_error(
    install: Install, run: Run, texts: tuple[Path, Path]
) -> None:
    install("bad", HALF_WRITTEN)
    assert run("compare", *texts, "--plugin", "bad").status == 2


def test_a_rule_that_fails_is_an_error_if_plugins_are_strict(
    install: Install, run: Run, texts: tuple[Path, Path]
) -> None:
    install("bad", BAD_RULE.format(body="raise KeyError('x')"))
    assert run("compare", *texts).status == 1
    done = run("compare", *texts, "--strict-plugins")
    assert done.status == 2
    assert "(in package_of_bad)" in done.err


# new


@pytest.mark.parametrize("name", ["bees", "Solar-Panels", "wind_power"])
def test_the_tests_of_a_new_plugin_pass_as_written(run: Run, tmp_path: Path, name: str) -> None:
    done = run("plugins", "new", name, "--into", tmp_path)
    folder = tmp_path / f"reconcile-{name.lower().replace('_', '-')}"
    assert done.status == 0
    assert str(folder) in done.out
    assert {path.name for path in folder.iterdir()} == {
        "README.md",
        "pyproject.toml",
        "tests",
        f"{folder.name.replace('-', '_')}.py",
    }
    environment = {**os.environ, "PYTEST_ADDOPTS": ""}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    tested = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, env=environment)
    assert tested.returncode == 0, tested.stdout
    assert "16 passed" in tested.stdout


def test_the_project_of_a_new_plugin_names_its_entry_point_and_its_module(run: Run, tmp_path: Path) -> None:
    run("plugins", "new", "solar-panels", "--into", tmp_path)
    folder = tmp_path / "reconcile-solar-panels"
    project = tomllib.loads((folder / "pyproject.toml").read_text("utf-8"))
    assert project["project"]["entry-points"]["reconcile.plugins"] == {
        "solar-panels": "reconcile_solar_panels:plugin"
    }
    assert project["tool"]["hatch"]["build"]["targets"]["wheel"]["include"] == ["reconcile_solar_panels.py"]
    assert "$" not in (folder / "reconcile_solar_panels.py").read_text("utf-8")
    assert 'Plugin("solar-panels"' in (folder / "reconcile_solar_panels.py").read_text("utf-8")


@pytest.mark.parametrize("name", ["", "3d", "a b", "_x", "naïve", "../up"])
def test_a_name_that_no_module_can_have_is_refused(run: Run, tmp_path: Path, name: str) -> None:
    done = run("plugins", "new", name, "--into", tmp_path)
    assert done.status == 2
    assert "Use letters, digits and dashes" in done.err
    assert not list(tmp_path.iterdir())


def test_nothing_is_written_over(run: Run, tmp_path: Path) -> None:
    run("plugins", "new", "bees", "--into", tmp_path)
    done = run("plugins", "new", "bees", "--into", tmp_path)
    assert done.status == 2
    assert "is there already" in done.err


def test_a_new_plugin_can_be_written_without_the_library_being_installed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def version(name: str) -> str:
        raise PackageNotFoundError(name)

    monkeypatch.setattr(scaffolding, "version", version)
    folder = scaffolding.write_project("bees", tmp_path)
    assert '"reconcile-figures>=0.1,<1"' in (folder / "pyproject.toml").read_text("utf-8")
