"""The hedges of a language, from its lexicon."""

from typing import Any

from reconcile.language.lexicon import Section, load
from reconcile.language.phrases import by_form, forms, phrases
from reconcile.language.words import Hedges


def hedges_of(name: str) -> Hedges:
    """The hedges of a language by its folder."""
    data = load(name, "hedges")
    before, transparent = (phrases(data[part], last=True) for part in ("before", "transparent"))
    return Hedges(
        before=before,
        after=phrases(data["after"]),
        transparent=transparent,
        levels=forms(data["levels"]),
        phrasal={hedge: frozenset(verbs) for hedge, verbs in data["phrasal"].items()},
        verbs=by_form(data["verbs"]),
        **_ones(data["one of a unit"]),
    )


def _ones(section: Section) -> dict[str, Any]:
    """What the article is one of behind a hedge, and where the hedge is one."""
    kinds = ("units", "units alone")
    return {
        "ones": phrases({kind: section[kind] for kind in kinds}),
        "loose": frozenset(section["loose"]),
        "lasting": frozenset(section["lasting"]),
        "before_ones": frozenset(section["looked for"]),
        "units_of_ones": frozenset(unit for kind in kinds for unit in section[kind]),
    }
