"""Makes places.txt: countries and territories, their people and their capitals.

    python tools/make_places.py

The list of countries is pycountry's copy of ISO 3166-1; names, demonyms and capitals are
countryinfo's. Where these are out of date, missing, or not what English news writes, the tables below
put it right, each with its reason. A test asserts that the committed file is what this tool makes.
"""

import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any

import pycountry
from countryinfo import all_countries
from lexicon_file import ENGLISH, lexicon_text, unique

HEADER = """
Countries and territories, by the short name that English news gives them.

Made by tools/make_places.py: the list is ISO 3166-1 as pycountry has it, with names, demonyms and
capitals as countryinfo has them, corrected where they are out of date or not the word of news, and
with a few more places that act in news. Edit the tool, not this file.

[names] gives the canonical name first, then other names and abbreviations. [demonyms] gives
adjectives and nouns of people in the singular; plurals are made with an s, and irregular ones stand
here. [capitals] gives capitals and seats of government that news says for the government.
Forms are matched as written, so Turkey is not turkey. Not in here: two-letter codes but US, UK and
NZ, capitals of territories, and capitals better known as a person or as another place (Victoria,
Sucre, San José, Saint John's). Brussels is the European Union's, see organisations. Korea alone is
left out, since it may be either; Congo alone is the larger.
"""

# Uninhabited, or not a place that anything is ever said of.
LEFT_OUT = frozenset({"BQ", "BV", "GS", "HM", "IO", "SJ", "TF", "UM"})

# Territories of other states: the name of their capital does not stand for a government.
TERRITORIES = frozenset(
    {
        "AI",
        "AQ",
        "AS",
        "AW",
        "AX",
        "BL",
        "BM",
        "CC",
        "CK",
        "CW",
        "CX",
        "EH",
        "FK",
        "FO",
        "GF",
        "GG",
        "GI",
        "GL",
    }
    | {
        "GP",
        "GU",
        "HK",
        "IM",
        "JE",
        "KY",
        "MF",
        "MO",
        "MP",
        "MQ",
        "MS",
        "NC",
        "NF",
        "NU",
        "PF",
        "PM",
        "PN",
        "PR",
    }
    | {"RE", "SH", "SX", "TC", "TK", "VG", "VI", "WF", "YT"}
)

# What news calls it, where neither list does.
CALLED = {
    "BS": "Bahamas",  # without its article, as in a list
    "CC": "Cocos Islands",  # ISO adds a remark
    "FM": "Micronesia",  # the federation is what news means
    "GM": "Gambia",  # without its article
    "MF": "Saint Martin",  # ISO adds a remark
    "MK": "North Macedonia",  # renamed in 2019
    "SX": "Sint Maarten",  # ISO adds a remark
    "SZ": "Eswatini",  # renamed in 2018
    "VA": "Vatican",  # the state and the see
    "VG": "British Virgin Islands",  # ISO turns it round
    "VI": "US Virgin Islands",  # ISO turns it round
}

# Other names and abbreviations that news uses.
ALSO_CALLED = {
    "AE": ("UAE", "U.A.E."),
    "AG": ("Antigua", "Barbuda"),
    "BA": ("Bosnia", "Bosnia-Herzegovina", "Herzegovina"),
    "BS": ("The Bahamas",),
    "BY": ("Byelorussia",),
    "CD": (
        "DR Congo",
        "D.R. Congo",
        "DRC",
        "Democratic Republic of Congo",
        "Congo",
        "Congo-Kinshasa",
        "Zaire",
    ),
    "CG": ("Congo-Brazzaville", "Republic of Congo"),
    "CN": ("PRC", "P.R.C.", "mainland China"),
    "FK": ("Falklands", "Malvinas"),
    "FO": ("Faroes", "Faeroe Islands"),
    "GB": ("UK", "U.K.", "Britain", "Great Britain"),
    "GM": ("The Gambia",),
    "IE": ("Irish Republic", "Republic of Ireland", "Eire"),
    "KN": ("St Kitts", "St. Kitts", "Saint Kitts"),
    "KP": ("DPRK", "D.P.R.K.", "N Korea", "N. Korea"),
    "KR": ("Republic of Korea", "ROK", "S Korea", "S. Korea"),
    "LA": ("Lao PDR",),
    "MK": ("Macedonia", "FYROM"),
    "MM": ("Burma",),
    "NL": ("The Netherlands", "Holland"),
    "NZ": ("NZ", "N.Z.", "Aotearoa"),
    "PG": ("PNG",),
    "PH": ("The Philippines",),
    "PS": ("Palestinian territories", "Palestinian Territories", "occupied Palestinian territory"),
    "SA": ("KSA",),
    "SZ": ("Swaziland",),
    "TR": ("Turkiye",),
    "US": ("US", "U.S.", "USA", "U.S.A.", "United States of America", "America"),
    "VA": ("Holy See", "Vatican City", "Vatican City State"),
    "VC": ("St Vincent", "St. Vincent"),
    "VI": ("U.S. Virgin Islands",),
}

# Names that are another's, or an ordinary word at the start of a sentence.
REFUSED = frozenset({("CG", "Congo"), ("RE", "Reunion")})

# Adjectives and nouns of people that replace countryinfo's, which are missing, misspelt, another
# country's (a Réunionnais is French, but not all that is French), or not the usual word.
DEMONYMS = {
    "AG": ("Antiguan", "Barbudan"),
    "AR": ("Argentine", "Argentinian", "Argentinean"),
    "AZ": ("Azerbaijani", "Azeri"),
    "BA": ("Bosnian", "Herzegovinian"),
    "BB": ("Barbadian", "Bajan"),
    "BF": ("Burkinabe", "Burkinabé"),
    "BW": ("Botswanan", "Motswana", "Batswana"),
    "BY": ("Belarusian", "Belarussian"),
    "CG": (),  # Congolese is given to the larger Congo
    "CV": ("Cape Verdean",),
    "CW": ("Curaçaoan",),
    "CX": (),
    "CZ": ("Czech",),
    "DJ": ("Djiboutian",),
    "DK": ("Danish", "Dane"),
    "DM": (),  # Dominican is given to the larger state
    "EC": ("Ecuadorian", "Ecuadorean", "Ecuadoran"),
    "ES": ("Spanish", "Spaniard"),
    "FI": ("Finnish", "Finn"),
    "FR": ("French", "Frenchman", "Frenchmen", "Frenchwoman", "Frenchwomen"),
    "GB": ("British", "Briton", "Brit", "Britisher"),
    "GG": (),  # of the Channel Islands, not of one
    "GI": ("Gibraltarian",),
    "GL": ("Greenlandic", "Greenlander"),
    "GP": ("Guadeloupean",),
    "GW": ("Bissau-Guinean",),
    "HK": ("Hong Konger", "Hongkonger", "Hong Kongese"),
    "IE": ("Irish", "Irishman", "Irishmen", "Irishwoman", "Irishwomen"),
    "IM": ("Manx", "Manxman", "Manxmen"),
    "IS": ("Icelandic", "Icelander"),
    "JE": (),  # of the Channel Islands, not of one
    "KG": ("Kyrgyz", "Kyrgyzstani", "Kirghiz"),
    "KM": ("Comorian", "Comoran"),
    "KN": ("Kittitian", "Nevisian"),
    "KZ": ("Kazakh", "Kazakhstani"),
    "LA": ("Laotian", "Lao"),
    "LC": ("Saint Lucian", "St Lucian", "St. Lucian"),
    "LS": ("Basotho", "Mosotho"),
    "LU": ("Luxembourgish", "Luxembourger"),
    "MC": ("Monegasque", "Monégasque", "Monacan"),
    "MG": ("Malagasy", "Madagascan"),
    "MO": ("Macanese",),
    "MP": (),
    "MQ": ("Martiniquan", "Martinican"),
    "MV": ("Maldivian",),
    "NL": ("Dutch", "Dutchman", "Dutchmen", "Dutchwoman", "Dutchwomen"),
    "NP": ("Nepali", "Nepalese"),
    "PH": ("Filipino", "Filipina", "Philippine"),
    "PL": ("Polish", "Pole"),
    "PM": (),
    "RE": ("Réunionese",),
    "RS": ("Serbian", "Serb"),
    "HR": ("Croatian", "Croat"),
    "SA": ("Saudi", "Saudi Arabian"),
    "SE": ("Swedish", "Swede"),
    "SI": ("Slovenian", "Slovene"),
    "SK": ("Slovak", "Slovakian"),
    "SR": ("Surinamese",),
    "SV": ("Salvadoran", "Salvadorean", "Salvadorian"),
    "TJ": ("Tajik", "Tajikistani"),
    "TM": ("Turkmen", "Turkmenistani"),
    "TR": ("Turkish", "Turk"),
    "TT": ("Trinidadian", "Tobagonian"),
    "UZ": ("Uzbek", "Uzbekistani"),
    "VA": (),
    "VC": ("Vincentian",),
    "YT": ("Mahoran",),
}

# Capitals that replace countryinfo's, and seats of government beside the capital.
CAPITALS = {
    "AG": (),  # a saint before he is a town
    "AU": ("Canberra",),
    "BE": (),  # Brussels is the European Union's
    "BI": ("Gitega", "Bujumbura"),  # moved in 2019
    "BJ": ("Porto-Novo", "Cotonou"),  # the government sits in Cotonou
    "BO": ("La Paz",),  # Sucre is a surname
    "CH": ("Bern", "Berne"),
    "CI": ("Yamoussoukro", "Abidjan"),
    "CL": ("Santiago",),
    "CN": ("Beijing", "Peking", "Zhongnanhai"),
    "CR": (),  # San José is also in California
    "DE": ("Berlin",),
    "FR": ("Paris", "Elysee", "Élysée", "Elysee Palace", "Élysée Palace", "Quai d'Orsay", "Quai d’Orsay"),
    "GB": (
        "London",
        "Downing Street",
        "Whitehall",
        "Westminster",
        "No 10",
        "Number 10",
        "Number Ten",
    ),
    "GD": (),  # a saint before he is a town
    "GY": (),  # Georgetown is also a university
    "IN": ("New Delhi", "Delhi"),
    "KR": ("Seoul", "Blue House"),
    "KW": ("Kuwait City",),
    "KZ": ("Astana", "Nur-Sultan"),  # renamed back in 2022
    "MD": ("Chisinau", "Chișinău"),
    "MM": ("Naypyidaw", "Naypyitaw", "Nay Pyi Taw"),
    "MV": ("Malé",),  # not Male, which is half of everybody
    "MY": ("Kuala Lumpur", "Putrajaya"),
    "NL": ("The Hague", "Amsterdam"),
    "PS": ("Ramallah",),
    "PY": ("Asunción", "Asuncion"),
    "RU": ("Moscow", "Kremlin"),
    "SC": (),  # Victoria is a queen, a state, a lake and a falls
    "SM": (),
    "SZ": ("Mbabane", "Lobamba"),
    "TG": ("Lomé", "Lome"),
    "TW": ("Taipei",),
    "TZ": ("Dodoma", "Dar es Salaam"),
    "UA": ("Kyiv", "Kiev"),
    "US": (
        "Washington",
        "Washington DC",
        "Washington D.C.",
        "White House",
        "Pentagon",
        "Capitol Hill",
        "Oval Office",
    ),
    "VA": (),
    "YE": ("Sana'a", "Sana’a", "Sanaa", "Aden"),
    "ZA": ("Pretoria",),
}

# Longer names that hold the name of a country or of its people, and are not that country.
NOT_THE_COUNTRY = (
    "East China Sea",
    "English Channel",
    "Gulf of Mexico",
    "Indian Ocean",
    "New England",
    "New Jersey",
    "New Mexico",
    "New South Wales",
    "North Pole",
    "Sea of Japan",
    "South China Sea",
    "South Pole",
    "Washington State",
)

# Places that act in news and have no line of their own in ISO 3166-1: parts of the United Kingdom,
# disputed places, and states of the past that equipment and borders are still named after.
MORE: Mapping[str, tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]] = {
    "Abkhazia": ((), ("Abkhaz", "Abkhazian"), ("Sukhumi",)),
    "Crimea": (("Crimean Peninsula", "Crimean peninsula"), ("Crimean",), ()),
    "Czechoslovakia": ((), ("Czechoslovak", "Czechoslovakian"), ()),
    "East Germany": (("GDR",), ("East German",), ()),
    "England": ((), ("English", "Englishman", "Englishmen", "Englishwoman", "Englishwomen"), ()),
    "Gaza": (("Gaza Strip",), ("Gazan",), ()),
    "Kosovo": ((), ("Kosovar", "Kosovan"), ("Pristina", "Prishtina")),
    "Nagorno-Karabakh": (("Karabakh", "Artsakh"), (), ()),
    "Northern Ireland": ((), ("Northern Irish",), ("Stormont", "Belfast")),
    "Scotland": (
        (),
        ("Scottish", "Scot", "Scotsman", "Scotsmen", "Scotswoman", "Scotswomen"),
        ("Holyrood", "Edinburgh"),
    ),
    "Somaliland": ((), ("Somalilander",), ("Hargeisa",)),
    "South Ossetia": ((), ("South Ossetian",), ("Tskhinvali",)),
    "Soviet Union": (("USSR", "U.S.S.R."), ("Soviet",), ()),
    "Tibet": ((), ("Tibetan",), ()),
    "Transnistria": ((), ("Transnistrian",), ("Tiraspol",)),
    "Wales": ((), ("Welsh", "Welshman", "Welshmen", "Welshwoman", "Welshwomen"), ("Cardiff", "Senedd")),
    "West Bank": ((), (), ()),
    "West Germany": ((), ("West German",), ()),
    "Yugoslavia": ((), ("Yugoslav", "Yugoslavian"), ()),
}


def text() -> str:
    """The whole of places.txt."""
    known = {info.iso()["alpha2"]: info for info in reversed(all_countries()) if info.iso().get("alpha2")}
    states = [state for state in pycountry.countries if state.alpha_2 not in LEFT_OUT]
    called = {state.alpha_2: CALLED.get(state.alpha_2) or known[state.alpha_2].name() for state in states}
    names = {name: _names(state, name) for state in states for name in [called[state.alpha_2]]}
    demonyms = {called[code]: DEMONYMS.get(code, _split(known[code].demonym())) for code in called}
    capitals = {called[code]: unique(_capitals(code, known[code], called[code])) for code in called}
    names |= {place: (place,) for place in NOT_THE_COUNTRY}
    for place, (others, people, seats) in MORE.items():
        names[place], demonyms[place], capitals[place] = (place, *others), people, seats
    sections = {"names": names, "demonyms": demonyms, "capitals": capitals}
    return lexicon_text(HEADER, {name: _said(entries) for name, entries in sections.items()})


def _said(entries: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    return {place: forms for place, forms in entries.items() if forms}


def _names(state: Any, called: str) -> tuple[str, ...]:  # noqa: ANN401 - pycountry makes its classes as it reads
    """The canonical name, what ISO calls it, and what else news does; spelt each way news spells them."""
    iso = (getattr(state, key, "").removeprefix("the ") for key in ("common_name", "name", "official_name"))
    said = [
        name for name in (called, *iso, *ALSO_CALLED.get(state.alpha_2, ())) if not set(name) & set(",()")
    ]
    spelt = (spelling for name in said for spelling in _spellings(name))
    return unique(spelling for spelling in spelt if (state.alpha_2, spelling) not in REFUSED)


def _spellings(name: str) -> Iterator[str]:
    """The name; with plain letters; with a curly apostrophe; with St for Saint; with & for and."""
    for spelling in unique([name, _plain(name)]):
        yield spelling
        yield spelling.replace("'", "’")
        if "Saint " in spelling:
            yield spelling.replace("Saint ", "St ")
            yield spelling.replace("Saint ", "St. ")
        yield spelling.replace(" and ", " & ")


def _plain(name: str) -> str:
    return "".join(
        letter for letter in unicodedata.normalize("NFD", name) if not unicodedata.combining(letter)
    )


def _split(demonyms: str | None) -> tuple[str, ...]:
    return tuple((demonyms or "").split(",")) if demonyms else ()


def _capitals(code: str, info: Any, called: str) -> Iterator[str]:  # noqa: ANN401 - countryinfo is not typed
    """The seats of government, but for one that has the country's own name."""
    if code in CAPITALS:
        yield from CAPITALS[code]
    elif code not in TERRITORIES and info.capital() != called:
        yield from _spellings(info.capital())


if __name__ == "__main__":
    (ENGLISH / "places.txt").write_text(text(), "utf-8")
