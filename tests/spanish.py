"""Writes whole numbers out in Spanish words, for the law that they are read back."""

_ONES = [
    "cero",
    "uno",
    "dos",
    "tres",
    "cuatro",
    "cinco",
    "seis",
    "siete",
    "ocho",
    "nueve",
    "diez",
    "once",
    "doce",
    "trece",
    "catorce",
    "quince",
    "dieciséis",
    "diecisiete",
    "dieciocho",
    "diecinueve",
    "veinte",
    "veintiuno",
    "veintidós",
    "veintitrés",
    "veinticuatro",
    "veinticinco",
    "veintiséis",
    "veintisiete",
    "veintiocho",
    "veintinueve",
]
_TENS = ["treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"]
_HUNDREDS = [
    "ciento",
    "doscientos",
    "trescientos",
    "cuatrocientos",
    "quinientos",
    "seiscientos",
    "setecientos",
    "ochocientos",
    "novecientos",
]
_THOUSAND, _MILLION = 1000, 1_000_000


def spelled(number: int) -> str:
    """A whole number from 0 to under a billón in words, as it stands before nothing that it counts.

    >>> spelled(2_031_001), spelled(21_000_000)
    ('dos millones treinta y un mil uno', 'veintiún millones')
    """
    if number < _MILLION:
        return _under_million(number)
    millions, rest = divmod(number, _MILLION)
    head = "un millón" if millions == 1 else f"{_short(_under_million(millions))} millones"
    return head if not rest else f"{head} {_under_million(rest)}"


def feminine(number: int) -> str:
    """The same before a feminine noun, as in *doscientas treinta y una personas*."""
    words = spelled(number).split()
    last = max((place for place, word in enumerate(words) if word in ("millón", "millones")), default=-1)
    changed = [word.replace("cientos", "cientas").replace("quinientos", "quinientas") for word in words]
    if words[-1].endswith("uno"):
        changed[-1] = words[-1].removesuffix("uno") + "una"
    return " ".join((*words[: last + 1], *changed[last + 1 :]))


def _under_million(number: int) -> str:
    thousands, rest = divmod(number, _THOUSAND)
    if not thousands:
        return _under_thousand(rest)
    head = "mil" if thousands == 1 else f"{_short(_under_thousand(thousands))} mil"
    return head if not rest else f"{head} {_under_thousand(rest)}"


def _short(words: str) -> str:
    """*uno* before what it counts: *veintiún mil*, *treinta y un mil*."""
    if words.endswith("veintiuno"):
        return words.removesuffix("uno") + "ún"
    return words.removesuffix("o") if words.endswith("uno") else words


def _under_thousand(number: int) -> str:
    if number == 100:
        return "cien"
    hundreds, rest = divmod(number, 100)
    if hundreds:
        return _HUNDREDS[hundreds - 1] + (f" {_under_hundred(rest)}" if rest else "")
    return _under_hundred(rest)


def _under_hundred(number: int) -> str:
    if number < len(_ONES):
        return _ONES[number]
    tens, ones = divmod(number, 10)
    return _TENS[tens - 3] + (f" y {_ONES[ones]}" if ones else "")
