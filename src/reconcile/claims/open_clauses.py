"""The clauses that are open while the verbs of a sentence are read from left to right, and what begins and ends them."""

from enum import Enum, auto

from attrs import define, field

from reconcile.claims.cues import BOUND
from reconcile.claims.forms import Form, Group, groups_of
from reconcile.claims.particles import AS, BUT, PLURAL, SINGULAR, SUCH, THAT, WHOSE
from reconcile.claims.phrases import PREPOSITIONAL, phrase_before
from reconcile.claims.sentence import Sentence
from reconcile.figures.context import HYPHENS

#: Signs that end all that is open, that part what breaks into a clause, and that open and close a quotation.
STOPS = frozenset((";", ":"))
DASHES = frozenset(("–", "—", "--", *HYPHENS))
QUOTES = frozenset(("“", "”", '"', "‘"))
SIGNS = DASHES | STOPS | QUOTES | frozenset((",", "(", ")"))

#: The longest that stands before the dash of a dateline: *DHAKA, Aug 3 (Reuters) -*.
_DATELINE = 9

#: Prepositions that only say how exact the number of a subject is: *About 40 men who*.
_HEDGES = frozenset(("about", "around", "over", "under"))

#: Past tenses that do not show it.
_PAST = frozenset(("did", "had", "was", "were"))


class Way(Enum):
    """How the subject of a verb is found from a token."""

    #: The noun phrase that ends before the token, or before what tells more of it.
    BEFORE = auto()
    #: The noun phrase right before the token, which a clause or a participle there tells more of.
    NEAREST = auto()
    #: The noun phrase that begins at the token.
    BEHIND = auto()
    #: The subject of the verb at the token.
    SAME = auto()
    #: The object of the verb at the token where it is made to act or judged for it, or else its subject.
    OBJECT = auto()


@define
class Tie:
    """Where the subject of a verb stands.

    Attributes:
        way: How it is found.
        index: The token from which it is found.
        edge: The token that the noun phrase does not reach back behind; of an object, the token that it ends before.
    """

    way: Way
    index: int
    edge: int = 0


class Kind(Enum):
    """What makes a clause."""

    PLAIN = auto()
    LOOSE = auto()  #: a preposition, perhaps before a mere noun phrase: *before dawn*
    TOLD = auto()  #: a verb of saying, perhaps without a clause: *said on Monday*
    ASIDE = auto()  #: who said what stands before: *, the bank said*


@define
class Clause:
    """A clause that is open.

    Attributes:
        first: The token that it begins at.
        kind: What makes it a clause.
        relative: The token of the relative pronoun that begins it and is its subject if nothing else is; -1 for none.
        pronoun: The token of that which a clause inside it can be about: *which the bank says will rise*; -1 for none.
        breaks: The tokens where something breaks in between its subject and its verb.
        split: Whether what breaks in may end without a sign, as a relative clause or a participle may.
        verb: The token of its last finite verb; -1 while it waits for one.
        group: The group of that verb; None while it waits for one.
    """

    first: int
    kind: Kind = Kind.PLAIN
    relative: int = -1
    pronoun: int = -1
    breaks: list[int] = field(factory=list)
    split: bool = False
    verb: int = -1
    group: Group | None = None

    def broken(self, index: int) -> None:
        """Something that needs no sign to end breaks in at the token."""
        if self.verb < 0:
            self.breaks.append(index)
            self.split = True


@define(eq=False)
class Reading:
    """How far a sentence has been read, what is open there, and what has been found.

    Attributes:
        sentence: The sentence.
        groups: Its groups of verbs.
        bounds: The tokens that can part clauses.
        open: The clauses that are open, each inside the one before; the last is at hand.
        ties: The ties that have been found, by the tokens of the verbs.
        fronted: The verbs before the main clause that share its subject: *Founded in 1911, the club has*.
        signs: The signs that have been passed.
        place: The place of the group at hand.
        before: The group before that.
        bound: The place of the next bound.
    """

    sentence: Sentence
    groups: list[Group]
    bounds: list[int]
    open: list[Clause]
    ties: dict[int, Tie] = field(factory=dict)
    fronted: list[int] = field(factory=list)
    signs: list[int] = field(factory=list)
    place: int = 0
    before: Group | None = None
    bound: int = 0

    def past_bounds(self, group: Group) -> None:
        """Open and close what the bounds before a group do."""
        bounds, at = self.bounds, self.bound
        while at < len(bounds) and bounds[at] <= group.last:
            if bounds[at] < group.start:
                _bound(self, bounds[at])
            at += 1
        self.bound = at

    def take(self, place: int, group: Group) -> None:
        """Give the clause at the place its verb; those inside it are closed."""
        del self.open[place + 1 :]
        clause = self.open[place]
        clause.verb, clause.group = group.verb.index, group
        if self.fronted:
            for index in self.fronted:
                self.ties[index] = Tie(Way.SAME, clause.verb)
            self.fronted.clear()


def reading_of(sentence: Sentence) -> Reading:
    """A sentence before its first verb."""
    return Reading(sentence, groups_of(sentence), sentence.cues.get(BOUND, []), [Clause(0)])


def _bound(reading: Reading, index: int) -> None:
    """Go past what parts clauses."""
    lower, glued = reading.sentence.lower, reading.sentence.tokens.glued
    word = lower[index]
    if word in HYPHENS and (glued[index] or glued[index + 1]):
        return
    if word == AS and lower[index - 1] == SUCH:
        return  # *allies such as Poland have turned*
    if word in STOPS or (word in DASHES and _ends_dateline(reading.sentence, index)):
        reading.open = [Clause(index + 1)]
        reading.fronted.clear()
    elif word in SIGNS:
        reading.signs.append(index)
        _sign(reading, index)
    elif word == BUT:
        _but(reading, index)
    elif word in reading.sentence.clauses.pronouns.relatives or word == "whom":
        _relative(reading, index)
    elif word == WHOSE:
        _push(reading, index, Clause(index))
    elif not leads_gerund(reading.sentence, index + 1):
        loose = word in PREPOSITIONAL
        _push(reading, index, Clause(index + 1, Kind.LOOSE if loose else Kind.PLAIN))


def _ends_dateline(sentence: Sentence, index: int) -> bool:
    return 0 < index <= _DATELINE and not any(word[0].islower() for word in sentence.words[:index])


def _sign(reading: Reading, index: int) -> None:
    """A sign breaks into the clause at hand; a mere noun phrase behind a preposition or *said on* ends there."""
    _close_loose(reading)
    top = reading.open[-1]
    if top.kind is Kind.TOLD and top.verb < 0 and not (top.breaks or _ends_subject(reading, top, index)):
        reading.open.pop()
        top = reading.open[-1]
    if top.verb < 0:
        top.breaks.append(index)


def _close_loose(reading: Reading) -> None:
    """*After the vote, ...*: what is behind a preposition before the subject ends at a sign."""
    if len(reading.open) == 1 or reading.open[-1].kind is not Kind.LOOSE or reading.open[-1].verb >= 0:
        return
    outer = reading.open[-2]
    if outer.verb < 0 and waits(reading, outer) is None:
        reading.open.pop()


def _but(reading: Reading, index: int) -> None:
    """A clause begins; *but* before a verb joins verbs, and *at all but 20 of the plants* parts nothing."""
    sentence = reading.sentence
    if sentence.lower[index - 1] not in sentence.language.grammar.determiners and not _leads_verb(
        sentence, index + 1
    ):
        _close_loose(reading)
        _push(reading, index, Clause(index + 1))


def _relative(reading: Reading, index: int) -> None:
    """*who*, *which* and *that* begin a clause of which they may be the subject, but not behind a preposition."""
    sentence = reading.sentence
    if sentence.lower[index] == THAT:
        relative = index if _leads_verb(sentence, index + 1) else -1
        _push(reading, index, Clause(index + 1, relative=relative, pronoun=index))
        return
    oblique = index > 0 and sentence.lower[index - 1] in sentence.language.grammar.prepositions
    _push(reading, index - oblique, Clause(index + 1, relative=-1 if oblique else index, pronoun=index))


def _push(reading: Reading, index: int, clause: Clause) -> None:
    reading.open[-1].broken(index)
    reading.open.append(clause)


def _leads_verb(sentence: Sentence, index: int) -> bool:
    """Whether a group of verbs begins at the token."""
    grammar = sentence.language.grammar
    if sentence.lower[index] in grammar.adverbs:
        index += 1
    word = sentence.lower[index]
    return index in sentence.verb_at or word in grammar.auxiliaries or word in grammar.negations


def leads_gerund(sentence: Sentence, index: int) -> bool:
    """*after losing*, *while being*: whether a gerund stands at the token."""
    verb = sentence.verb_at.get(index)
    return (verb is not None and verb.form.gerund) or sentence.lower[index] in ("being", "having")


def waits(reading: Reading, clause: Clause) -> int | None:
    """Where the subject ends of a clause that waits for its verb behind what breaks in."""
    if clause.verb >= 0:
        return None
    return next((index for index in clause.breaks if _ends_subject(reading, clause, index)), None)


def _ends_subject(reading: Reading, clause: Clause, index: int) -> bool:
    """Whether the noun phrase before the token is the subject of the clause: behind no preposition, and no time."""
    sentence = reading.sentence
    first, end = phrase_before(sentence, index)
    first = max(first, clause.first)
    if first >= end:
        return False
    before = sentence.lower[first - 1] if first > clause.first else ""
    led = before in sentence.language.grammar.prepositions and before not in _HEDGES
    return not (led or _is_time(sentence, end - 1))


def _is_time(sentence: Sentence, index: int) -> bool:
    word, calendar = sentence.lower[index], sentence.language.calendar
    named = word in calendar.weekdays or word in calendar.months or word in calendar.seasons
    return named or word.isdecimal() or word in sentence.clauses.periods.units


def waiting(reading: Reading, *, sure: bool = False) -> tuple[int, int] | None:
    """The innermost clause that waits for its verb, by its place, and where its subject ends.

    Args:
        reading: The reading.
        sure: Whether what may be no clause is left out.
    """
    for place in range(len(reading.open) - 1, -1, -1):
        if not sure or _is_sure(reading, place):
            end = waits(reading, reading.open[place])
            if end is not None:
                return place, end
    return None


def _is_sure(reading: Reading, place: int) -> bool:
    """Whether a clause surely is one: *said pay before tax rose*, but not *added 40 jobs, as more people looked*."""
    clause, inner = reading.open[place], reading.open[place + 1 : place + 2]
    if clause.kind is Kind.TOLD:
        return bool(inner) and clause.breaks[:1] == [inner[0].first - 1]
    return clause.kind is not Kind.LOOSE


def is_past(sentence: Sentence, group: Group) -> bool:
    """Whether a group tells of the past."""
    return group.verb.form.past or sentence.lower[group.start] in _PAST


def of_several(sentence: Sentence, group: Group) -> bool | None:
    """*they plan*, *it plans*: whether a group says that its subject is several, or one; None where it does not."""
    word, form = sentence.lower[group.start], group.verb.form
    if word in SINGULAR or (form.third and group.start == group.verb.index):
        return False
    return True if word in PLURAL or group.form is Form.BARE else None


def is_finite(form: Form) -> bool:
    """Whether a group can be the verb of a clause."""
    return form is Form.FINITE or form is Form.EITHER
