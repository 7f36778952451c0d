"""The text of a web page that a reader sees."""

import codecs
import html
from collections.abc import Iterator

import regex


def _tags(text: str) -> frozenset[str]:
    return frozenset(text.split())


_HIDDEN = _tags("title style script nav template noscript svg iframe button select textarea")
_BLOCKS = _tags(
    "address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form "
    "h1 h2 h3 h4 h5 h6 head header hr html li main ol p pre section summary table tbody tfoot thead tr ul"
)
_CELLS = _tags("td th")

# What is not closed runs to the end, as it does in a browser; so each branch that begins also matches,
# and hostile pages are read in linear time, which the parser of the standard library does not promise.
_TOKEN = regex.compile(
    r"""
    (?P<text> (?: [^<] | < (?! [a-z!?] | /[a-z] ) )++ )
    | <!-- (?: [^-] | - (?! -> ) )*+ (?: --> | \Z )
    | < (?P<raw> script | style ) \b [^>]*+ > (?: [^<] | < (?! / (?P=raw) \b ) )*+ (?: </ (?P=raw) [^>]*+ >? | \Z )
    | < (?P<end> / )? (?P<name> [a-z] [^\s/>]*+ )
        (?: = \s*+ (?: "[^"]*+ (?: " | \Z ) | '[^']*+ (?: ' | \Z ) )? | (?P<alone> / (?= > ) ) | [^>=] )*+ (?: > | \Z )
    | < [^>]*+ (?: > | \Z )
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
_ENTITY = regex.compile(
    r"&(?:\#[0-9]{1,7}+(?![0-9])|\#[xX][0-9a-fA-F]{1,6}+(?![0-9a-fA-F])|[A-Za-z][A-Za-z0-9]{1,31});?"
)
_WHITE = regex.compile(r"[ \t\r\n\f]++")  # what HTML folds into a space; a no-break space is not of these
_BLANK_LINES = regex.compile(r"\n{3,}+")
_CHARSET = regex.compile(
    rb"""<meta[^>]{0,200}charset\s{0,9}=\s{0,9}["']?(?P<name>us-ascii|iso-8859-\d{1,2}|windows-125\d
    |koi8-[ru]|gbk|gb2312|gb18030|big5|shift_jis|euc-jp|euc-kr)\b""",
    regex.IGNORECASE | regex.VERBOSE,
)
_HEAD_BYTES = 2048


def visible_text(data: bytes) -> str:
    """Give the text of a web page: blocks apart by blank lines, entities resolved, no scripts or menus.

    The page is read as UTF-8, as UTF-16 with a byte order mark, or as the encoding its ``meta`` says.

    Raises:
        UnicodeDecodeError: The bytes are not of that encoding.
    """
    text = "".join(_parts(_decoded(data)))
    lines = (_WHITE.sub(" ", line).strip(" ") for line in text.split("\n"))
    return _BLANK_LINES.sub("\n\n", "\n".join(lines)).strip()


def _decoded(data: bytes) -> str:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16")
    said = _CHARSET.search(data, 0, _HEAD_BYTES)
    encoding = said["name"].decode("ascii").lower() if said else "utf-8-sig"
    # Browsers read what calls itself Latin-1 as its superset, and so is it meant.
    return data.decode("windows-1252" if encoding in ("iso-8859-1", "us-ascii") else encoding)


def _parts(page: str) -> Iterator[str]:
    """The text that is not hidden, with line breaks where blocks begin and end."""
    hiding, depth = "", 0
    for token in _TOKEN.finditer(page):
        name = (token["name"] or "").lower()
        if depth:
            depth += (name == hiding) * (-1 if token["end"] else 1)
        elif name in _HIDDEN and not token["end"] and not token["alone"]:
            hiding, depth = name, 1
        else:
            yield _plain(token["text"]) if token["text"] else _space(name)


def _plain(text: str) -> str:
    """Text as it is shown: white space folded, entities resolved."""
    return _ENTITY.sub(lambda entity: html.unescape(entity[0]), _WHITE.sub(" ", text))


def _space(name: str) -> str:
    """What stands on the page where a tag of that name stands."""
    if name in _BLOCKS:
        return "\n\n"
    return "\n" if name == "br" else " " * (name in _CELLS)
