"""Writes docs/reference.md, all that a plugin author imports, from the docstrings.

Run it after a change of a public docstring: ``python tools/make_reference.py``. A test compares.
"""

import inspect
import re
from collections.abc import Iterator
from enum import Enum
from pathlib import Path

import reconcile.plugin
import reconcile.testing
from reconcile.builtin import everyday
from reconcile.plugin import Gate, Measure

PAGE = Path(__file__).parents[1] / "docs" / "reference.md"
_SECTION = re.compile(r"^(Attributes|Args|Returns|Raises):$", re.MULTILINE)
_ENTRY = re.compile(r"^    (\*?[\w, *]+): (.*)$")
_GATES = {
    "OTHER_THINGS": "What a rule crosses whose claims count different things",
    "OF_A_SHARE": "What a rule crosses one of whose claims is a share, which counts nothing itself",
}
_HEAD = """\
# Reference for authors of plugins

Written by `tools/make_reference.py` from the docstrings; [Write a plugin](plugins.md) is the place to start.

```python
from reconcile.plugin import (
{names}
)
from reconcile.testing import {tests}
```
"""


def page() -> str:
    """The whole page."""
    names, tests = list(reconcile.plugin.__all__), ["checks", "conforms"]
    parts = [
        _HEAD.format(names="\n".join(f"    {name}," for name in names), tests=", ".join(tests)).rstrip(),
        "# reconcile.plugin",
    ]
    parts += ["\n\n".join(_entry(name, getattr(reconcile.plugin, name))) for name in names]
    parts.append("# reconcile.testing")
    parts += ["\n\n".join(_entry(name, getattr(reconcile.testing, name))) for name in tests]
    parts += ["# reconcile.builtin.everyday", *_measures()]
    return "\n\n".join(parts) + "\n"


def _entry(name: str, value: object) -> Iterator[str]:
    yield f"## {name}"
    if isinstance(value, int):
        yield f"The version of this interface: {value}."
        return
    if isinstance(value, frozenset):
        gates = ", ".join(f"`Gate.{gate.name}`" for gate in Gate if gate in value)
        yield f"{_GATES[name]}: {gates}."
        return
    if value.__module__ == "decimal":  # type: ignore[attr-defined] # whatever is left is a class or function
        yield "The decimal numbers of the standard library, for exact values."
        return
    if isinstance(value, type) and issubclass(value, Enum):
        yield _prose(inspect.getdoc(value) or "")
        yield "One of " + ", ".join(f"`{name}.{each.name}`" for each in value) + "."
        return
    if callable(value):
        yield f"```text\n{name}{_signature(value)}\n```"
    yield from _documented(inspect.getdoc(value) or "")


def _signature(value: object) -> str:
    """The signature, without the modules of its types; that of a decorator is its last."""
    text = str(inspect.signature(value))  # type: ignore[arg-type] # it is callable
    text = re.sub(r"\b(?:\w+\.)+(\w)", r"\1", text)
    return text.replace("= ''", '= ""').replace("'", "").replace("NOTHING", "…")


def _documented(doc: str) -> Iterator[str]:
    """A docstring of the Google style as Markdown: its sections as lists, its examples as they are."""
    start, *sections = _SECTION.split(doc)
    yield from map(_prose, filter(None, start.strip().split("\n\n")))
    for title, body in zip(sections[::2], sections[1::2], strict=True):
        yield f"{title}:"
        yield "\n".join(_items(body))
        yield from map(_prose, [part for part in body.split("\n\n") if part.startswith(">>>")])


def _items(body: str) -> Iterator[str]:
    entries: list[str] = []
    for line in body.strip("\n").split("\n\n")[0].splitlines():
        entry = _ENTRY.match(line)
        if entry:
            entries.append(f"* `{entry[1]}`: {entry[2]}")
        elif entries:
            entries[-1] += f" {line.strip()}"
        else:
            entries.append(f"* {line.strip()}")
    yield from map(_code, entries)


def _prose(text: str) -> str:
    if text.startswith(">>>"):
        return f"```pycon\n{text}\n```"
    return _code(" ".join(text.split()))


def _code(text: str) -> str:
    return text.replace("``", "`")


def _measures() -> Iterator[str]:
    yield "The measures that are always there, with the words that say them; a plugin imports them from here."
    rows = [
        f"| `{name}` | {', '.join(measure.verbs)} | {', '.join(measure.nouns)} |"
        for name, measure in sorted(vars(everyday).items())
        if isinstance(measure, Measure)
    ]
    yield "\n".join(("| measure | verbs | nouns |", "|---|---|---|", *rows))


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
