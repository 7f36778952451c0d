"""What mypy says in an author's editor: one run over files that must, and must not, type-check."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent / "typing"
ROOT = Path(__file__).parents[1]
REFUSED = FOLDER / "refused.py"


@pytest.fixture(scope="module")
def errors() -> dict[str, set[int]]:
    """The lines of each file that mypy refuses."""
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--config-file="]
    paths = [str(path) for path in sorted(FOLDER.glob("*.py"))]
    environment = {**os.environ, "MYPYPATH": str(ROOT / "src")}
    done = subprocess.run([*command, *paths], check=False, capture_output=True, text=True, env=environment)
    assert not done.stderr
    found: dict[str, set[int]] = {}
    for line in done.stdout.splitlines():
        if match := re.match(r"(.+?):(\d+): error:", line):
            found.setdefault(Path(match[1]).name, set()).add(int(match[2]))
    return found


def test_what_a_plugin_may_say_type_checks(errors: dict[str, set[int]]) -> None:
    assert "accepted.py" not in errors


def test_each_mistake_of_an_author_is_refused_where_it_stands(errors: dict[str, set[int]]) -> None:
    lines = REFUSED.read_text("utf-8").splitlines()
    marked = {number for number, line in enumerate(lines, 1) if "# refused" in line}
    assert len(marked) == 27
    assert errors.get("refused.py") == marked


def test_the_library_itself_has_no_error_in_an_authors_editor(errors: dict[str, set[int]]) -> None:
    assert set(errors) <= {"refused.py"}
