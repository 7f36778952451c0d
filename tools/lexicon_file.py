"""Writes lexicon files in their one order, for the tools beside it."""

import pathlib
from collections.abc import Iterable, Mapping

ENGLISH = pathlib.Path(__file__).parents[1] / "src" / "reconcile" / "language" / "english"


def unique(forms: Iterable[str]) -> tuple[str, ...]:
    """The forms without the empty ones, each once, in the order they came."""
    return tuple(dict.fromkeys(form for form in forms if form))


def lexicon_text(header: str, sections: Mapping[str, Mapping[str, Iterable[str]]]) -> str:
    """The text of a lexicon file: the header as comments, then each section sorted by canonical name."""
    comment = "\n".join(f"# {line}".rstrip() for line in header.strip().splitlines())
    return "\n\n".join([comment, *(_section(name, sections[name]) for name in sections)]) + "\n"


def _section(name: str, entries: Mapping[str, Iterable[str]]) -> str:
    lines = (_line(canonical, entries[canonical]) for canonical in sorted(entries, key=str.casefold))
    return "\n".join([f"[{name}]", *lines])


def _line(canonical: str, forms: Iterable[str]) -> str:
    """One entry; a form that begins with ``#`` is the reason, and comes last."""
    listed = unique(forms)
    reason = "".join(f"  {form}" for form in listed if form.startswith("# "))
    return f"{canonical}: {', '.join(form for form in listed if not form.startswith('# '))}".rstrip() + reason
