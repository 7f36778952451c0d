"""Figures that a sign on the number tells: *under-16s*, *(31F)*, *in his 40s*, *highs in the low 80s*."""

from reconcile.figures.context import HYPHENS, Context
from reconcile.figures.drafts import AGE, Draft, Right, drafted
from reconcile.figures.rates import canonical_unit
from reconcile.figures.temperatures import TEMPERATURE, air_at
from reconcile.numerals.hung import is_age_group, is_aged_sex
from reconcile.numerals.placed import Placed
from reconcile.numerals.tens import before_part, end_of_plural, end_of_tens, is_of_years, is_tens


def read_marked(context: Context, placed: Placed) -> Draft | None:
    """*under-16s*, *over-65s*: the age that bounds the group; *(31F)*: that of a woman; *in his 40s*: so old."""
    tokens, language = context.tokens, context.language
    if is_tens(tokens, placed, language):
        return _read_tens(context, placed)
    group = is_age_group(tokens, placed, language)
    if not group and not is_aged_sex(tokens, placed, language):
        return None
    right = Right(placed.end + 1, canonical_unit("year", language), rule=AGE)
    joined = group and tokens.words[placed.first - 1] in HYPHENS
    return drafted(placed.first - joined, right, placed)


def _read_tens(context: Context, placed: Placed) -> Draft:
    """*in his 40s*: from 40 to 49; *highs in the 80s*: degrees."""
    last = end_of_tens(placed)
    if is_of_years(context.tokens, placed, context.language):
        unit, rule = canonical_unit("year", context.language), AGE
    else:
        unit, rule = air_at(context, placed.first, last.numeral.value), TEMPERATURE
    first = before_part(context.tokens, placed.first, context.language) + 1
    end = end_of_plural(context.tokens, placed)
    return drafted(first, Right(end, unit, rule=rule), placed, last)
