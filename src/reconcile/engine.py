"""The whole way from texts to a report: text → numerals → figures → claims → comparisons → findings → report."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from attrs import frozen

from reconcile.builtin.everyday import plugin as everyday
from reconcile.claims.claim import Claim
from reconcile.claims.moments import read_moments
from reconcile.claims.reading import read_claims
from reconcile.claims.unread import read_figures_alone
from reconcile.claims.vocabulary import Vocabulary, vocabulary
from reconcile.comparisons.comparing import compared
from reconcile.comparisons.likeness import Strictness
from reconcile.errors import DuplicateSourceError
from reconcile.figures import tracing
from reconcile.figures.hedge import DEFAULT_MODEL, HedgeModel
from reconcile.figures.tracing import Trace
from reconcile.figures.unit import TIME
from reconcile.findings import explaining
from reconcile.findings.explaining import Explanation
from reconcile.findings.group import group_of
from reconcile.findings.judging import judge
from reconcile.installed import Installed, installed
from reconcile.knowledge import Knowledge, merged
from reconcile.language.language import language, language_of
from reconcile.plugin import Plugin
from reconcile.report.report import Report
from reconcile.text.division import divided
from reconcile.text.front_matter import source as document
from reconcile.text.source import Source


def extract(
    source: Source | str, *, plugins: Iterable[Plugin] | None = None, model: HedgeModel = DEFAULT_MODEL
) -> tuple[Claim, ...]:
    """Read the claims of one source, in the order of the text.

    Args:
        source: The source; a text is read as one with an id made from the text.
        plugins: What to know besides the everyday; the installed plugins if not given.
        model: What the hedges mean.

    Raises:
        PluginError: Two of the plugins contradict each other.
        UnknownLanguageError: The library has no words of the language of a source.
    """
    return _read(_source(source), _mind(plugins), model)


def compare(
    sources: Iterable[Source | str],
    *,
    plugins: Iterable[Plugin] | None = None,
    model: HedgeModel = DEFAULT_MODEL,
    strictness: Strictness = Strictness.BALANCED,
    incomparable: bool = False,
) -> Report:
    """Say which claims of the sources agree, which conflict, and why.

    The sources are read one by one, as they come. Their order makes no difference.

    Args:
        sources: The sources; a text is read as one with an id made from the text. A source
            that is given twice is read once.
        plugins: What to know besides the everyday; the installed plugins if not given, and then what
            is wrong with any of them is among the report's warnings.
        model: What the hedges mean.
        strictness: How much must be known to be the same before two claims are compared.
        incomparable: Whether to list also what was not compared, and why.

    Raises:
        DuplicateSourceError: Two different sources have one id.
        PluginError: Two of the plugins contradict each other.
        UnknownLanguageError: The library has no words of the language of a source.
    """
    mind = _mind(plugins)
    read = {source.id: _with_moments(source, mind, model) for source in _distinct(sources)}
    in_order = [read[id_] for id_ in sorted(read)]
    claims = [claim for claims, _ in in_order for claim in claims]
    dated = [moment for _, moments in in_order for moment in moments]
    warnings = [str(problem) for problem in (_installed().problems if plugins is None else ())]
    made = compared(
        [*claims, *dated] if any(claim.figure.unit.dimension == TIME for claim in claims) else claims,
        mind.knowledge.rules,
        mind.vocabulary.things,
        incomparable=incomparable,
        cumulative=mind.vocabulary.cumulative,
        known=frozenset(measure.name for measure in mind.knowledge.measures),
        strictness=Strictness(strictness),
        warn=warnings.append,
    )
    findings = [judge(comparison) for comparison in made.comparisons]
    groups = map(group_of, made.groups)
    return Report.of(findings, warnings=warnings, claims=claims, groups=groups, incomparable=incomparable)


def trace(
    source: Source | str, *, plugins: Iterable[Plugin] | None = None, model: HedgeModel = DEFAULT_MODEL
) -> tuple[Trace, ...]:
    """Give every number of a source with the rule that read it or the trap that refused it.

    Args:
        source: The source; a text is read as one with an id made from the text.
        plugins: What to know besides the everyday; the installed plugins if not given.
        model: What the hedges mean.

    Raises:
        PluginError: Two of the plugins contradict each other.
        UnknownLanguageError: The library has no words of the language of a source.
    """
    made, vocabulary = _source(source), _mind(plugins).vocabulary
    words = language_of(made.language)
    verbs = vocabulary.verbs if words.has_clauses else words.verbs.forms
    return tuple(tracing.trace(made, language=words, model=model, verbs=verbs))


def explain(a: Claim, b: Claim, *, plugins: Iterable[Plugin] | None = None) -> Explanation:
    """Say why two claims are, or are not, compared, and with what verdict.

    Args:
        a: A claim.
        b: A claim.
        plugins: What to know besides the everyday; the installed plugins if not given.

    Raises:
        PluginError: Two of the plugins contradict each other.
    """
    mind = _mind(plugins)
    return explaining.explain(a, b, mind.knowledge.rules, mind.vocabulary.things, mind.vocabulary.cumulative)


@frozen(eq=False)
class _Mind:
    """What the plugins know, made ready for looking things up."""

    knowledge: Knowledge
    vocabulary: Vocabulary


def _mind(plugins: Iterable[Plugin] | None) -> _Mind:
    if plugins is None:
        return _made_up(tuple(each.plugin for each in _installed().plugins))
    return _made_up(tuple(sorted({everyday, *plugins}, key=lambda plugin: plugin.name)))


@lru_cache(maxsize=1)
def _installed() -> Installed:
    """Look for plugins once per process: nothing is installed meanwhile."""
    return installed()


@lru_cache(maxsize=16)
def _made_up(plugins: tuple[Plugin, ...]) -> _Mind:
    knowledge = merged(plugins)
    return _Mind(knowledge, vocabulary(knowledge.things, knowledge.measures, language()))


def _source(source: Source | str) -> Source:
    return document(source) if isinstance(source, str) else source


def _read(source: Source, mind: _Mind, model: HedgeModel) -> tuple[Claim, ...]:
    return _with_moments(source, mind, model, moments=False)[0]


def _with_moments(
    source: Source, mind: _Mind, model: HedgeModel, *, moments: bool = True
) -> tuple[tuple[Claim, ...], tuple[Claim, ...]]:
    """The claims of a source, and the spans of time that it gives as dates."""
    words, known = language_of(source.language), mind.vocabulary
    division = divided(source, words.abbreviations)
    if not words.has_clauses:
        return read_figures_alone(division, language=words, model=model), ()
    claims = read_claims(division, language=words, vocabulary=known, model=model)
    dated = read_moments(division, language=words, vocabulary=known) if moments else ()
    return claims, tuple(dated)


def _distinct(sources: Iterable[Source | str]) -> Iterator[Source]:
    seen: dict[str, Source] = {}
    for source in map(_source, sources):
        if source.id not in seen:
            seen[source.id] = source
            yield source
        elif seen[source.id] != source:
            raise DuplicateSourceError(source.id)
