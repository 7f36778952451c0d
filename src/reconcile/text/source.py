"""A document and where it came from."""

import datetime as dt
import hashlib

from attrs import Factory, field, frozen


def id_of(text: str) -> str:
    """Make an id of a text: the same for the same text, on any machine."""
    digest = hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=4)
    return f"text-{digest.hexdigest()}"


def _id(source: "Source") -> str:
    return id_of(source.text)


@frozen
class Source:
    """A document: its text, an id, and what is known of who published it, when and where.

    The text is kept as it is; every offset in a claim indexes it.

    Attributes:
        text: The whole text, front matter included.
        id: The name it goes by in reports; made from the text if none is given.
        title: Its headline.
        publisher: Who published it.
        date: When it was published; *last year* is read against it. Sources without a date are taken to be
            of about one time: of two of them *last year* is one year, and *in May* and *in June* are two months.
        address: Where it can be found, as a URL.
        language: The code of the language it is written in, as ``es``; English if none is given.

    >>> Source("Russia fired 11 million shells.", id="a").id
    'a'
    """

    text: str = field(repr=False)
    id: str = field(default=Factory(_id, takes_self=True), kw_only=True)
    title: str | None = field(default=None, kw_only=True)
    publisher: str | None = field(default=None, kw_only=True)
    date: dt.date | None = field(default=None, kw_only=True)
    address: str | None = field(default=None, kw_only=True)
    language: str | None = field(default=None, kw_only=True)
