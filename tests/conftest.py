"""What several test files need."""

import io
import os
import sys
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import pytest
from attrs import frozen
from hypothesis import HealthCheck, settings

# A slow machine is no failure; and where nobody looks for new examples, the same ones are tried.
settings.register_profile(
    "tests",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=bool(os.environ.get("CI")),
)
settings.load_profile("tests")

Install = Callable[..., None]
Run = Callable[..., "Done"]


@frozen
class Done:
    """What a command did."""

    status: int
    out: str
    err: str


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run the command line in this process."""
    from reconcile.cli.running import status_of  # noqa: PLC0415 - the tests of one stage need no other

    def run(*arguments: object, stdin: bytes = b"") -> Done:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        capsys.readouterr()
        status = status_of([str(argument) for argument in arguments])
        return Done(status, *capsys.readouterr())

    return run


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Install a package that brings a plugin, as pip would: a module, and metadata with an entry point."""

    def install(plugin: str, text: str, *, package: str | None = None, value: str | None = None) -> None:
        name = package or f"package-of-{plugin}"
        module = name.replace("-", "_")
        folder = tmp_path / name
        info = folder / f"{module}-1.2.dist-info"
        info.mkdir(parents=True)
        (folder / f"{module}.py").write_text(dedent(text), "utf-8")
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.2\n", "utf-8")
        entry = value or f"{module}:plugin"
        (info / "entry_points.txt").write_text(f"[reconcile.plugins]\n{plugin} = {entry}\n", "utf-8")
        monkeypatch.delitem(sys.modules, module, raising=False)  # another test's package of the same name
        monkeypatch.syspath_prepend(folder)

    return install
