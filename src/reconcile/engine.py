"""The whole way from texts to a report: text → numerals → figures → claims → comparisons → findings → report."""

import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache

from attrs import evolve, frozen

from reconcile.builtin.everyday import plugin as everyday
from reconcile.calling import Caller
from reconcile.claims.claim import Claim
from reconcile.claims.facet_readers import Filling
from reconcile.claims.grounds import Ground, grounds
from reconcile.claims.marks import read_marks
from reconcile.claims.moments import read_moments
from reconcile.claims.reading import read_claims
from reconcile.claims.rereading import rereading
from reconcile.claims.unread import read_figures_alone
from reconcile.claims.vocabulary import Vocabulary, vocabulary
from reconcile.claims.years import read_calendar
from reconcile.collecting import uncollected
from reconcile.comparisons.comparing import compared
from reconcile.comparisons.elided import completed
from reconcile.comparisons.likeness import Strictness
from reconcile.comparisons.local_money import settled
from reconcile.errors import DuplicateSourceError, FunctionError, PluginError
from reconcile.figures import tracing
from reconcile.figures.hedge import DEFAULT_MODEL, HedgeModel
from reconcile.figures.tracing import Trace
from reconcile.figures.unit import TIME
from reconcile.findings import explaining
from reconcile.findings.explaining import Explanation
from reconcile.findings.group import group_of
from reconcile.findings.judging import judge
from reconcile.installed import Installed, installed, package_of
from reconcile.knowledge import Knowledge, merged
from reconcile.language.additions import extended
from reconcile.language.language import language_of
from reconcile.language.words import Language
from reconcile.plugin import Plugin
from reconcile.report.report import Report
from reconcile.text.division import divided
from reconcile.text.front_matter import source as document
from reconcile.text.source import Source


def _warned(error: PluginError) -> None:
    warnings.warn(str(error), stacklevel=2)


def extract(
    source: Source | str,
    *,
    plugins: Iterable[Plugin] | None = None,
    model: HedgeModel = DEFAULT_MODEL,
    patience: float | None = None,
    warn: Callable[[PluginError], None] = _warned,
) -> tuple[Claim, ...]:
    """Read the claims of one source, in the order of the text.

    Meanwhile Python's collector of cyclic garbage rests, if it is on: reading makes much that lives on, and no cycles.

    Args:
        source: The source; a text is read as one with an id made from the text.
        plugins: What to know besides the everyday; the installed plugins if not given.
        model: What the hedges mean.
        patience: How many seconds a facet reader may take over one figure, where that can be seen to
            (see ``compare``); None for as long as it likes.
        warn: Told of facet readers that go wrong; they give a Python warning if not given.

    Raises:
        PluginError: Two of the plugins contradict each other.
        UnknownLanguageError: The library has no words of the language of a source.
    """
    mind = _mind(plugins)
    caller = Caller(lambda error: warn(mind.blamed(error)), patience)
    return read(source, plugins=plugins, model=model, caller=caller)


def read(
    source: Source | str,
    *,
    plugins: Iterable[Plugin] | None = None,
    model: HedgeModel = DEFAULT_MODEL,
    caller: Caller,
) -> tuple[Claim, ...]:
    """Read as ``extract`` does, and leave it to the caller of functions to say what they do wrong."""
    return _read(_source(source), _mind(plugins), model, caller)


def compare(  # noqa: PLR0913 - one is what is compared, the others say how
    sources: Iterable[Source | str],
    *,
    plugins: Iterable[Plugin] | None = None,
    model: HedgeModel = DEFAULT_MODEL,
    strictness: Strictness = Strictness.BALANCED,
    incomparable: bool = False,
    patience: float | None = None,
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
        patience: How many seconds a rule or a facet reader may take over one call before it is left
            out, with a warning; None for as long as it likes. That can be seen to only in the main
            thread of a system with interval timers (not on Windows), and uses the signal of the timer.

    Raises:
        DuplicateSourceError: Two different sources have one id.
        PluginError: Two of the plugins contradict each other.
        UnknownLanguageError: The library has no words of the language of a source.
    """
    mind, errors = _mind(plugins), list[FunctionError]()
    report = reported(
        sources,
        plugins=plugins,
        model=model,
        strictness=strictness,
        incomparable=incomparable,
        caller=Caller(errors.append, patience),
    )
    problems = [*(_installed().problems if plugins is None else ()), *map(mind.blamed, errors)]
    return evolve(report, warnings=tuple(map(str, problems)))


def reported(  # noqa: PLR0913 - as compare
    sources: Iterable[Source | str],
    *,
    plugins: Iterable[Plugin] | None = None,
    model: HedgeModel = DEFAULT_MODEL,
    strictness: Strictness = Strictness.BALANCED,
    incomparable: bool = False,
    caller: Caller,
) -> Report:
    """Compare as ``compare`` does, and leave it to the caller of functions to say what they do wrong."""
    mind = _mind(plugins)
    read = {source.id: _with_moments(source, mind, model, caller) for source in _distinct(sources)}
    in_order = [read[id_] for id_ in sorted(read)]
    claims = completed(settled(claim for each in in_order for claim in each.claims))
    dated = [moment for each in in_order for moment in each.moments]
    made = compared(
        [*claims, *dated] if any(claim.figure.unit.dimension == TIME for claim in claims) else claims,
        mind.knowledge.rules,
        mind.vocabulary.things,
        incomparable=incomparable,
        cumulative=mind.vocabulary.cumulative,
        known=mind.measures,
        strictness=Strictness(strictness),
        caller=caller,
        dates=[date for each in in_order for date in each.dates],
        marks=[mark for each in in_order for mark in each.marks],
    )
    findings = [judge(comparison) for comparison in made.comparisons]
    groups = map(group_of, made.groups)
    return Report.of(findings, claims=claims, groups=groups, incomparable=incomparable)


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
    mind, made = _mind(plugins), _source(source)
    words = mind.words(made.language)
    verbs = mind.vocabulary.verbs if words.has_clauses else words.verbs.forms
    return tuple(tracing.trace(made, language=words, model=model, verbs=verbs))


def explain(  # noqa: PLR0913 - two are what is explained, the others say how
    a: Claim,
    b: Claim,
    *,
    sources: Iterable[Source | str] = (),
    plugins: Iterable[Plugin] | None = None,
    strictness: Strictness = Strictness.BALANCED,
    patience: float | None = None,
    warn: Callable[[PluginError], None] = _warned,
) -> Explanation:
    """Say why two claims are, or are not, compared, with what verdict, and what either was read from.

    The sentence of each claim is read again for that, without one word or another.

    Args:
        a: A claim.
        b: A claim.
        sources: The sources of the claims, in which names are found that pronouns stand for. Of a claim whose
            source is not among them only its own sentence is read.
        plugins: What to know besides the everyday; the installed plugins if not given.
        strictness: How much must be known to be the same before two claims are compared.
        patience: How many seconds a rule may take (see ``compare``); None for as long as it likes.
        warn: Told of rules that go wrong; they give a Python warning if not given.

    Raises:
        PluginError: Two of the plugins contradict each other.
        UnknownLanguageError: The library has no words of the language of a claim.
    """
    mind = _mind(plugins)
    caller = Caller(lambda error: warn(mind.blamed(error)), patience)
    known = {source.id: source for source in map(_source, sources)}
    left, right = completed(settled((a, b)))
    return explaining.explain(
        left,
        right,
        mind.knowledge.rules,
        mind.vocabulary.things,
        mind.vocabulary.cumulative,
        known=mind.measures,
        strictness=Strictness(strictness),
        caller=caller,
        grounds=(_grounds(a, known, mind, caller), _grounds(b, known, mind, caller)),
    )


@frozen(eq=False)
class _Told:
    """The claims of a source, the spans of time that it gives as dates, and the dates that it names."""

    claims: tuple[Claim, ...]
    moments: tuple[Claim, ...] = ()
    dates: tuple[Claim, ...] = ()
    marks: tuple[Claim, ...] = ()


@frozen(eq=False)
class _Mind:
    """What the plugins know, made ready for looking things up; ``measures`` are the names of the measures."""

    plugins: tuple[Plugin, ...]
    knowledge: Knowledge
    language: Language
    vocabulary: Vocabulary
    measures: frozenset[str]

    def words(self, code: str | None) -> Language:
        """The words of a language by its code; what plugins add to one is English."""
        plain = language_of(code)
        return self.language if plain.name == self.language.name else plain

    def filling(self, caller: Caller) -> Filling | None:
        """What fills the facets that are left open, if any plugin does."""
        readers = self.knowledge.facet_readers
        return Filling(readers, caller) if readers else None

    def blamed(self, error: FunctionError) -> PluginError:
        """What a function did wrong, with the plugin and the package that it came with."""
        asked = (error.name, error.module)
        plugin = next((each.name for each in self.plugins if asked in _functions(each)), "")
        package = package_of(plugin, error.module)
        advice = f"Tell its maintainers, or leave it out with --no-plugin {plugin}."
        return PluginError(plugin, package, str(error), advice)


def _functions(plugin: Plugin) -> set[tuple[str, str]]:
    rules = {(rule.name, rule.relate.__module__) for rule in plugin.rules}
    return rules | {(reader.name, reader.read.__module__) for reader in plugin.facet_readers}


def _mind(plugins: Iterable[Plugin] | None) -> _Mind:
    if plugins is None:
        return _everyone()
    return _made_up(tuple(sorted({everyday, *plugins}, key=lambda plugin: plugin.name)))


@lru_cache(maxsize=1)
def _installed() -> Installed:
    """Look for plugins once per process: nothing is installed meanwhile."""
    return installed()


@lru_cache(maxsize=1)
def _everyone() -> _Mind:
    """What the installed plugins know; looked up at every call, and dear to hash."""
    return _made_up(tuple(each.plugin for each in _installed().plugins))


@lru_cache(maxsize=16)
def _made_up(plugins: tuple[Plugin, ...]) -> _Mind:
    knowledge = merged(plugins)
    words = extended(language_of(None), knowledge.additions)
    known = vocabulary(knowledge.things, knowledge.measures, words)
    return _Mind(plugins, knowledge, words, known, frozenset(measure.name for measure in knowledge.measures))


def _source(source: Source | str) -> Source:
    return document(source) if isinstance(source, str) else source


def _read(source: Source, mind: _Mind, model: HedgeModel, caller: Caller) -> tuple[Claim, ...]:
    return _with_moments(source, mind, model, caller, moments=False).claims


@uncollected
def _with_moments(
    source: Source, mind: _Mind, model: HedgeModel, caller: Caller, *, moments: bool = True
) -> _Told:
    """The claims of a source, the spans of time that it gives as dates, the dates, and the marks."""
    words, known = mind.words(source.language), mind.vocabulary
    division = divided(source, words.abbreviations)
    if not words.has_clauses:
        return _Told(read_figures_alone(division, language=words, model=model))
    filling = mind.filling(caller)
    claims = read_claims(division, language=words, vocabulary=known, model=model, filling=filling)
    if not moments:
        return _Told(claims)
    dated = read_moments(division, language=words, vocabulary=known)
    dates = read_calendar(division, claims, language=words)
    return _Told(claims, tuple(dated), tuple(dates), tuple(read_marks(division, claims, language=words)))


def _grounds(claim: Claim, sources: Mapping[str, Source], mind: _Mind, caller: Caller) -> tuple[Ground, ...]:
    """What the facets of a claim were read from, in its source or in its sentence alone."""
    words = mind.words(claim.language)
    filling = mind.filling(caller)
    source = sources.get(claim.source)
    again = rereading(claim, source, language=words, vocabulary=mind.vocabulary, filling=filling)
    return grounds(claim, again)


def _distinct(sources: Iterable[Source | str]) -> Iterator[Source]:
    seen: dict[str, Source] = {}
    for source in map(_source, sources):
        if source.id not in seen:
            seen[source.id] = source
            yield source
        elif seen[source.id] != source:
            raise DuplicateSourceError(source.id)
