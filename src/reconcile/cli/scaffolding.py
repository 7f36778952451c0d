"""Writes the project of a new plugin, whose tests pass as written."""

from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from pathlib import Path
from string import Template

import click

from reconcile.installed import DISTRIBUTION

_FILES = (
    ("pyproject.toml.txt", "pyproject.toml"),
    ("README.md.txt", "README.md"),
    ("module.py.txt", "reconcile_{name}.py"),
    ("test.py.txt", "tests/test_{name}.py"),
)


def write_project(name: str, into: Path) -> Path:
    """Write the project of a new plugin.

    Args:
        name: The name of the plugin: letters, digits and dashes.
        into: The folder in which its folder is made.

    Returns:
        The folder of the project.

    Raises:
        click.UsageError: The name cannot be that of a plugin, or the folder is there already.
    """
    plain = name.lower().replace("-", "_")
    if not plain.isidentifier() or not plain.isascii() or plain.startswith("_"):
        raise click.UsageError(
            f"{name!r} cannot be the name of a plugin. Use letters, digits and dashes, as in solar-panels."
        )
    folder = into / f"reconcile-{plain.replace('_', '-')}"
    if folder.exists():
        raise click.UsageError(
            f"{folder} is there already. Choose another name, or another folder with --into."
        )
    words = {
        "name": plain,
        "dashed": plain.replace("_", "-"),
        "title": plain.replace("_", " ").capitalize(),
        "version": _version(),
    }
    for template, target in _FILES:
        path = folder / target.format(name=plain)
        path.parent.mkdir(parents=True, exist_ok=True)
        text = files("reconcile.cli").joinpath("project", template).read_text("utf-8")
        path.write_text(Template(text).substitute(words), "utf-8")
    return folder


def _version() -> str:
    """The version that is installed, without its last part."""
    try:
        return ".".join(version(DISTRIBUTION).split(".")[:2])
    except PackageNotFoundError:  # the sources are on the path without being installed
        return "0.1"
