"""Reads lexicon files: the words of a language, kept as data beside the code.

A lexicon is UTF-8 text, one file per subject::

    # Why this list exists, what is in it and what is not.
    [section]
    canonical name: form, form  # reason, where it needs one

A comment begins at the start of a line or at two spaces and a ``#``, so that ``#`` can itself be a
form. The canonical name is not a form unless it is listed as one.
"""

from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from sys import intern

from reconcile.errors import LexiconError

#: A section of a lexicon file: canonical name → forms.
Section = Mapping[str, tuple[str, ...]]
Sections = Mapping[str, Section]


def lexicon(file: str, text: str) -> dict[str, dict[str, tuple[str, ...]]]:
    r"""Read the text of a lexicon file: section → canonical name → forms, in the order of the file.

    Args:
        file: The name to give in errors.
        text: The whole text of the file.

    Raises:
        LexiconError: A line is not ``name: form, form``; or it stands before the first section; or
            its section or its name, within the section, was there before.

    >>> lexicon("units.txt", "[length symbols]\nmeter: m, M  # as news writes it")
    {'length symbols': {'meter': ('m', 'M')}}
    """
    sections: dict[str, dict[str, tuple[str, ...]]] = {}
    entries: dict[str, tuple[str, ...]] | None = None
    for number, line in enumerate(text.split("\n"), start=1):
        entry = "" if line.startswith("#") else line.partition("  #")[0].strip()
        if not entry:
            continue
        if entry[0] == "[" and entry[-1] == "]" and (name := entry[1:-1]) not in sections:
            entries = sections[name] = {}
            continue
        name, colon, rest = entry.partition(":")
        forms = tuple(map(intern, map(str.strip, rest.split(",")))) if rest else ()
        if entries is None or not (colon and name) or name in entries or "" in forms:
            raise LexiconError(file, number, line)
        entries[intern(name)] = forms
    return sections


def exists(language: str, name: str) -> bool:
    """Whether the package brings such a lexicon of a language."""
    return files("reconcile.language").joinpath(language, f"{name}.txt").is_file()


def load_if_there(language: str, name: str) -> Sections:
    """As ``load``, but nothing where the package brings no such lexicon of the language."""
    return load(language, name) if exists(language, name) else {}


# Several parts of a language are made from one file, which does not change.
@lru_cache(maxsize=64)
def load(language: str, name: str) -> Sections:
    """Read a lexicon that comes with the package, as ``load("english", "units")``.

    Args:
        language: The folder of the language.
        name: The name of the file, without its ``.txt``.

    Raises:
        LexiconError: A line of the file is not as ``lexicon`` wants it.
        FileNotFoundError: The package brings no such file.
    """
    file = f"{name}.txt"
    return lexicon(file, files("reconcile.language").joinpath(language, file).read_text("utf-8"))
