"""What a document says of itself before it begins: front matter, a date line, and dates as written."""

import datetime as dt

import regex

from reconcile.text.source import Source, id_of

_MOST_LINES = 50
_FENCE = regex.compile(r"\ufeff?---[ \t]*+(?:\r\n?|\n)")
_LINE = regex.compile(r"(?P<line>[^\r\n]*+)(?:\r\n?|\n|\Z)")
_FIELD = regex.compile(r"(?P<key>[A-Za-z][\w -]{0,39}):(?:[ \t]++(?P<value>.*))?+")
# What YAML also has between the fences, and is not read: comments, items of lists, nested lines.
_OTHER = regex.compile(r"\s*+\Z|[#-]|\s")

_MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec"
_MONTH = r"""(?P<name> jan(?:uary)? | feb(?:ruary)? | mar(?:ch)? | apr(?:il)? | may | june? | july? | aug(?:ust)?
    | sept? | september | oct(?:ober)? | nov(?:ember)? | dec(?:ember)? )"""
_DATE = rf"""
    (?: (?P<year>[0-9]{{4}}) (?P<mark>[-/]) (?P<month>[0-9]{{1,2}}) (?P=mark) (?P<day>[0-9]{{1,2}})
        (?: [T ] [0-9]{{2}} : [0-9]{{2}} (?: : [0-9]{{2}} (?: \. [0-9]{{1,9}} )? )? (?: Z | [ ]? [+-][0-9]{{2}} :? [0-9]{{2}} )? )?
    | (?: (?: mon | tue | wed | thu | fri | sat | sun ) [a-z]{{0,6}} \.? ,? [ ] )?
      (?: (?P<day>[0-9]{{1,2}}) (?: st | nd | rd | th )? [ ] {_MONTH} \.? ,?
        | {_MONTH} \.? [ ] (?P<day>[0-9]{{1,2}}) (?: st | nd | rd | th )? ,? )
      [ ] (?P<year>[0-9]{{4}})
    ) (?! \w )
"""
_WHOLE_DATE = regex.compile(_DATE, regex.VERBOSE | regex.IGNORECASE)
_DATE_LINE = regex.compile(
    rf"\ufeff? \s{{0,20}} (?: date | published ) (?: [ ]? : )? [ \t]{{1,20}} (?P<date> {_DATE} ) \s*+",
    regex.VERBOSE | regex.IGNORECASE,
)


def source(  # noqa: PLR0913  # one for each field of a source
    text: str,
    *,
    id: str | None = None,  # noqa: A002  # the name of the field it fills
    title: str | None = None,
    publisher: str | None = None,
    date: dt.date | None = None,
    address: str | None = None,
    language: str | None = None,
) -> Source:
    r"""Make a source of a document, with what its front matter says and is not given here.

    Front matter is a block of ``key: value`` lines between a first line ``---`` and a later ``---``, of at
    most 50 lines; the keys that are read are title, publisher, date, address or url, and language. A document whose
    first words are ``Date: 2023-09-11`` or ``Published: 11 September 2023``, with or without the colon,
    says its date so. A date that cannot be read is left out: it is no reason not to read the document.

    >>> source("---\ndate: 11 September 2023\n---\nRussia fired 11 million shells.", id="a").date
    datetime.date(2023, 9, 11)
    """
    fields, _ = _front_matter(text)
    return Source(
        text,
        id=id_of(text) if id is None else id,
        title=title or fields.get("title") or None,
        publisher=publisher or fields.get("publisher") or None,
        date=date or (parse_date(fields["date"]) if "date" in fields else None),
        address=address or fields.get("address") or fields.get("url") or None,
        language=language or fields.get("language") or None,
    )


def body_start(text: str) -> int:
    """Where reading begins: after the front matter or the date line, 0 if there is none."""
    _, start = _front_matter(text)
    return start


def parse_date(text: str) -> dt.date | None:
    """Read a date, or give None: ISO 8601 (a time after it is dropped), or with the month's name.

    Three-letter names of months (and *Sept*), ordinals (*11th*) and a weekday before it are understood.
    A date in numbers whose order is not sure, as 09/11/2023, is not a date here.

    >>> parse_date("September 11, 2023") == parse_date("Mon, 11 Sept. 2023") == parse_date("2023-09-11")
    True
    """
    match = _WHOLE_DATE.fullmatch(text.strip())
    return _date(match) if match else None


def _date(match: "regex.Match[str]") -> dt.date | None:
    """The date that was matched, if the calendar has it."""
    month = int(match["month"]) if match["month"] else _MONTHS.index(match["name"][:3].lower()) // 3 + 1
    try:
        return dt.date(int(match["year"]), month, int(match["day"]))
    except ValueError:
        return None


def _front_matter(text: str) -> tuple[dict[str, str], int]:
    """What the document says of itself, by key in small letters, and where its body begins."""
    if fence := _FENCE.match(text):
        return _fenced(text, fence.end())
    line = _DATE_LINE.match(text)
    if line and _date(line):
        return {"date": line["date"]}, line.end()
    return {}, 0


def _fenced(text: str, start: int) -> tuple[dict[str, str], int]:
    """The fields after a first fence; none if no fence closes them or other text stands between."""
    fields: dict[str, str] = {}
    for _ in range(_MOST_LINES + 1):
        line = _LINE.match(text, start)
        if line is None or line.start() == len(text):
            break
        start = line.end()
        if line["line"].rstrip() == "---":
            return fields, start
        if field := _FIELD.fullmatch(line["line"].rstrip()):
            fields[field["key"].lower()] = _unquoted(field["value"] or "")
        elif not _OTHER.match(line["line"]):
            break
    return {}, 0


def _unquoted(value: str) -> str:
    """The value of a field, without the quotes around it."""
    value = value.strip()
    quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
    return value[1:-1] if quoted else value
