"""Finds the two claims that ``reconcile explain`` was asked about, by their words."""

from collections.abc import Iterable, Sequence

import click

from reconcile.claims.claim import Claim

_LISTED = 20


def choose(words: str, claims: Sequence[Claim]) -> Claim:
    """Find the one claim whose figure has these words, or that stands at ``source:start``.

    Raises:
        click.UsageError: None has, or several have; it lists them.
    """
    wanted = _plain(words)
    placed = [claim for claim in claims if _place(claim) == words]
    exact = [claim for claim in claims if _plain(claim.text) == wanted]
    found = placed or exact or [claim for claim in claims if wanted in _plain(claim.text)]
    if len(found) == 1:
        return found[0]
    if found:
        raise click.UsageError(
            f"{len(found)} figures have the words {words!r}. Name one by its place: {_list(found)}."
        )
    if not claims:
        raise click.UsageError(f"no figure has the words {words!r}: no figure was read at all.")
    raise click.UsageError(f"no figure has the words {words!r}. There are: {_list(claims)}.")


def _place(claim: Claim) -> str:
    return f"{claim.source}:{claim.start}"


def _plain(words: str) -> str:
    return " ".join(words.split()).casefold()


def _list(claims: Sequence[Claim]) -> str:
    named: Iterable[str] = (f"{_place(claim)} “{' '.join(claim.text.split())}”" for claim in claims[:_LISTED])
    more = f", and {len(claims) - _LISTED} more" if len(claims) > _LISTED else ""
    return f"{', '.join(named)}{more}"
