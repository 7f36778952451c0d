"""Makes currencies.txt: the codes of ISO 4217 from pycountry, and how English news names the money.

    python tools/make_currencies.py

Regular names (*Australian dollars*) are made from the ISO names; what ISO does not say stands in the
tables below, each with its reason. A test asserts that the committed file is what this tool makes.
"""

from collections import Counter
from collections.abc import Container, Iterator

import pycountry
from lexicon_file import ENGLISH, lexicon_text, unique

HEADER = """
Currencies: the codes of ISO 4217 and how English news writes money.

Made by tools/make_currencies.py: the codes are those of pycountry's copy of ISO 4217, with the few
withdrawn ones that reports of the past still use, and without XTS and XXX, which stand for no money;
names are made from the ISO names or reviewed in the tool. Edit the tool, not this file.

[codes] lists the codes, each of which is its own form, before or after a number, as written.
[names] are matched in any case; a bare name (dollar, rupee) stands for the currency that news without
a country means by it. [symbols] are matched as written, before or after a number. [subunits] are
each one hundredth of the currency: those that are a thousandth (fils, baisa) are left out.
[ambiguous] lists forms that need their context, each with its currencies, the likeliest first, or
with noun where it is also a plain word; they are matched as written, and no name, symbol or subunit
is one of them.
Not in here: metals by their names, cryptocurrencies, and names that are ordinary words even after a
number (real, sum, mark, colon), unless an adjective goes with them.
"""

# No money, or units of account that only contracts name: they have a code but no words.
NO_MONEY = frozenset({"XTS", "XXX"})
WORDLESS = frozenset(
    {"BOV", "CHE", "CHW", "CLF", "COU", "MXV", "USN", "UYI", "UYW", "VED", "XAD", "XAG", "XAU"}
    | {"XBA", "XBB", "XBC", "XBD", "XPD", "XPT", "XSU", "XUA"}
)

# Withdrawn, but news of the past and of the change still counts in them.
WITHDRAWN = {
    "BGN": "Bulgarian Lev",
    "DEM": "Deutsche Mark",
    "ESP": "Spanish Peseta",
    "FRF": "French Franc",
    "GRD": "Greek Drachma",
    "HRK": "Croatian Kuna",
    "ITL": "Italian Lira",
}

# How a noun is spelt, singular and plural, where it is not the noun and the noun with an s.
SPELLINGS = {
    "afghani": ("afghani", "afghanis"),
    "ariary": ("ariary",),
    "baht": ("baht",),
    "birr": ("birr",),
    "colon": ("colon", "colón", "colons", "colones"),
    "dong": ("dong",),
    "drachma": ("drachma", "drachmas", "drachmae"),
    "franc": ("franc", "francs"),
    "guarani": ("guarani", "guaraní", "guaranis", "guaraníes"),
    "hryvnia": ("hryvnia", "hryvnias", "hryvnya", "hryvnyas", "hryvna", "hryvnas"),
    "kip": ("kip",),
    "pa’anga": ("pa’anga", "pa'anga", "paanga"),
    "koruna": ("koruna", "korunas", "koruny", "crown", "crowns"),
    "krona": ("krona", "kronor", "kronas", "crown", "crowns"),
    "krone": ("krone", "kroner", "crown", "crowns"),
    "kwacha": ("kwacha",),
    "kyat": ("kyat", "kyats"),
    "króna": ("krona", "króna", "kronur", "krónur"),
    "leu": ("leu", "lei"),
    "lev": ("lev", "leva", "levs"),
    "lira": ("lira", "liras"),
    "loti": ("loti", "maloti"),
    "lilangeni": ("lilangeni", "emalangeni"),
    "metical": ("metical", "meticais"),
    "naira": ("naira", "nairas"),
    "pataca": ("pataca", "patacas"),
    "pula": ("pula",),
    "rand": ("rand", "rands"),
    "real": ("real", "reals", "reais"),
    "renminbi": ("renminbi", "yuan"),
    "ringgit": ("ringgit", "ringgits"),
    "ruble": ("rouble", "roubles", "ruble", "rubles"),
    "sol": ("sol", "soles"),
    "som": ("som", "soms"),
    "sum": ("sum", "sums", "som", "soum", "soums"),
    "tenge": ("tenge",),
    "won": ("won",),
    "yen": ("yen",),
    "yuan": ("yuan", "renminbi"),
    "zloty": ("zloty", "zlotys", "zloties", "złoty", "złotys", "złotych"),
}

# Whose money it is, where the ISO name says it otherwise than news, or not at all.
ADJECTIVES = {
    "AED": ("UAE", "Emirati", "Emirates"),
    "AFN": ("Afghan",),
    "AOA": ("Angolan",),
    "ARS": ("Argentinian", "Argentinean"),
    "AUD": ("Aussie",),
    "AZN": ("Azerbaijani", "Azeri"),
    "BBD": ("Barbadian",),
    "BDT": ("Bangladeshi",),
    "BGN": ("Bulgarian",),
    "BIF": ("Burundian",),
    "BYN": ("Belarusian", "Belarussian"),
    "BTN": ("Bhutanese",),
    "BWP": ("Botswana",),
    "CZK": ("Czech",),
    "DEM": ("German",),
    "DJF": ("Djiboutian",),
    "ETB": ("Ethiopian",),
    "CVE": ("Cape Verde", "Cape Verdean"),
    "FJD": ("Fijian",),
    "GEL": ("Georgian",),
    "GHS": ("Ghanaian", "Ghanian"),
    "GMD": ("Gambian",),
    "GTQ": ("Guatemalan",),
    "GYD": ("Guyanese",),
    "HTG": ("Haitian",),
    "HNL": ("Honduran",),
    "HUF": ("Hungarian",),
    "IDR": ("Indonesian",),
    "ILS": ("Israeli", "New Israeli"),
    "ISK": ("Icelandic",),
    "JPY": ("Japanese",),
    "KES": ("Kenya",),
    "KGS": ("Kyrgyz", "Kyrgyzstani"),
    "KHR": ("Cambodian",),
    "KRW": ("South Korean", "Korean"),
    "KZT": ("Kazakh", "Kazakhstani"),
    "LKR": ("Sri Lankan",),
    "MKD": ("Macedonian",),
    "MMK": ("Myanmar", "Burmese"),
    "MNT": ("Mongolian",),
    "MUR": ("Mauritian",),
    "MWK": ("Malawian",),
    "NAD": ("Namibian",),
    "NGN": ("Nigerian",),
    "OMR": ("Omani",),
    "NPR": ("Nepali",),
    "PEN": ("Peruvian",),
    "PGK": ("Papua New Guinea",),
    "PKR": ("Pakistani",),
    "PLN": ("Polish",),
    "PYG": ("Paraguayan",),
    "RWF": ("Rwandan",),
    "SCR": ("Seychellois",),
    "SLE": ("Sierra Leonean",),
    "SRD": ("Surinamese",),
    "THB": ("Thai",),
    "TJS": ("Tajik",),
    "TMT": ("Turkmen", "Turkmenistan"),
    "TRY": ("Turkish",),
    "TWD": ("Taiwan", "Taiwanese"),
    "UAH": ("Ukrainian",),
    "UGX": ("Ugandan",),
    "USD": ("U.S.", "American", "United States"),
    "UYU": ("Uruguayan",),
    "UZS": ("Uzbek", "Uzbekistani"),
    "VND": ("Vietnamese",),
    "VES": ("Venezuelan",),
    "ZAR": ("South African",),
}

# The noun to go with, where the ISO name does not end in it or dresses it up.
NOUNS = {
    "CNY": "yuan",
    "DEM": "mark",
    "GBP": "pound",
    "ILS": "shekel",
    "NIO": "cordoba",
    "ISK": "króna",
    "OMR": "rial",
    "QAR": "riyal",
    "UYU": "peso",
    "VES": "bolivar",
    "TMT": "manat",
    "MVR": "rufiyaa",
    "BAM": "mark",
    "XAF": "franc",
    "XDR": "special drawing right",
    "XOF": "franc",
    "XPF": "franc",
}

# The adjective of the ISO name is no adjective of that money, or not all of it.
NO_ADJECTIVE = frozenset(
    {"BAM", "CNY", "DEM", "GBP", "ILS", "NIO", "OMR", "TMT", "UYU", "VES", "XAF", "XDR", "XOF", "XPF", "ZWG"}
)

# More names, names that no rule makes, and the codes that people type in small letters.
MORE = {
    "BAM": ("convertible mark", "convertible marks", "Bosnian mark", "Bosnian marks"),
    "BRL": (
        "brl",
        "reais",
    ),
    "CNY": ("cny", "rmb", "Chinese yuan", "Chinese renminbi"),
    "DEM": ("Deutschmark", "Deutschmarks", "deutsche mark", "deutsche marks", "D-mark", "D-marks"),
    "EUR": ("eur", "euro", "euros"),
    "GBP": (
        "gbp",
        "pound sterling",
        "pounds sterling",
        "sterling",
        "quid",
        "British pound",
        "British pounds",
        "UK pounds",
    ),
    "ISK": ("kronur", "krónur"),
    "ITL": ("lire", "Italian lire"),
    "ILS": ("sheqel", "sheqels", "sheqalim", "shekalim"),
    "NIO": ("córdoba", "córdobas", "Nicaraguan cordoba", "Nicaraguan cordobas"),
    "SEK": (
        "sek",
        "kronor",
    ),
    "USD": ("usd", "greenback", "greenbacks", "buck", "bucks"),
    "VES": ("bolívar", "bolívares", "bolivares"),
    "XAF": ("Central African CFA franc", "Central African CFA francs"),
    "XDR": ("SDR", "SDRs"),
    "XOF": ("CFA franc", "CFA francs", "West African CFA franc", "West African CFA francs"),
    "XPF": ("CFP franc", "CFP francs", "Pacific franc", "Pacific francs"),
    "ZWG": ("Zimbabwe gold", "ZiG"),
    "AUD": ("aud",),
    "CHF": ("chf",),
    "CZK": ("czk",),
    "DKK": ("dkk",),
    "HKD": ("hkd",),
    "INR": ("inr",),
    "JPY": ("jpy",),
    "KRW": ("krw",),
    "MXN": ("mxn",),
    "NOK": ("nok",),
    "NZD": ("nzd",),
    "PLN": ("pln",),
    "SGD": ("sgd",),
    "ZAR": ("zar",),
}

# Shared nouns that news without a country means one currency by.
BARE = {
    "CZK": "koruna",
    "GBP": "pound",
    "INR": "rupee",
    "KRW": "won",
    "RUB": "ruble",
    "TRY": "lira",
    "USD": "dollar",
}

# Unshared nouns that are ordinary words or names, or are said of another thing, even after a number.
NOT_BARE = frozenset(
    {"colon", "dram", "gold", "guilder", "leone", "mark", "real", "sol", "som", "sum", "sterling"}
)

SYMBOLS = {
    "AFN": ("؋",),
    "AMD": ("֏",),
    "ARS": ("AR$",),
    "AUD": ("A$", "AU$", "AUD$", "Aus$"),
    "AZN": ("₼",),
    "BBD": ("Bds$",),
    "BDT": ("৳", "Tk", "Tk."),
    "BRL": ("R$",),
    "BZD": ("BZ$",),
    "CAD": ("C$", "CA$", "CAD$", "CDN$", "Can$", "Cdn$"),
    "CLP": ("CLP$",),
    "CNY": ("CN¥", "RMB", "元"),
    "COP": ("COL$", "COP$"),
    "CRC": ("₡",),
    "CZK": ("Kč",),
    "DEM": ("DM",),
    "EUR": ("€",),
    "FJD": ("FJ$",),
    "FRF": ("₣",),
    "GBP": ("£", "£stg", "PS", "# PS is a £ that a wire's old character set has mangled"),
    "GEL": ("₾",),
    "GHS": ("GH₵", "GH¢", "₵"),
    "GYD": ("G$",),
    "HKD": ("HK$", "hk$", "HKD$"),
    "HUF": ("Ft",),
    "IDR": ("Rp",),
    "ILS": ("₪",),
    "INR": ("₹", "Rs", "Rs.", "₨", "# Rs is also the rupee of Pakistan, Sri Lanka, Nepal and Mauritius"),
    "IRR": ("﷼",),
    "JMD": ("J$",),
    "JPY": ("JP¥", "¥", "円", "￥", "# ¥ is also the yuan, but seldom without CN or RMB"),
    "KES": ("KSh", "Ksh", "KSh.", "Ksh.", "Sh"),
    "KHR": ("៛",),
    "KRW": ("₩",),
    "KZT": ("₸",),
    "LAK": ("₭",),
    "MNT": ("₮",),
    "MXN": ("MX$", "MXN$", "Mex$"),
    "MYR": ("RM",),
    "NAD": ("N$",),
    "NGN": ("₦",),
    "NZD": ("NZ$", "nz$", "NZD$"),
    "PEN": ("S/", "S/."),
    "PHP": ("₱",),
    "PLN": ("zł",),
    "PYG": ("₲",),
    "RUB": ("₽",),
    "SGD": ("S$", "SG$", "SGD$"),
    "THB": ("฿",),
    "TRY": ("₺", "TL"),
    "TTD": ("TT$",),
    "TWD": ("NT$", "nt$", "TW$"),
    "TZS": ("TSh", "Tsh"),
    "UAH": ("₴",),
    "UGX": ("USh", "Ush"),
    "USD": (
        "$",
        "US$",
        "USD$",
        "U.S.$",
        "US $",
        "＄",
        "# a bare $ is another country's dollar in its own papers",
    ),
    "VND": ("₫",),
    "XCD": ("EC$",),
    "XOF": ("FCFA", "CFA"),
    "ZWG": ("ZiG$",),
}

# Letters before a shared sign that say whose it is.
PREFIXES: dict[str, dict[str, tuple[str, ...]]] = {
    "$": {
        "BBD": ("BD",),
        "BMD": ("BM",),
        "BND": ("B", "BN"),
        "BSD": ("BS",),
        "BZD": ("BZD",),
        "CLP": ("Ch",),
        "DOP": ("RD",),
        "JMD": ("JA", "JM"),
        "KYD": ("CI",),
        "LRD": ("L", "LR"),
        "SBD": ("SI",),
        "SRD": ("Sr",),
        "UYU": ("UY",),
        "WST": ("WS",),
        "ZWL": ("Z", "ZW"),
    },
    "£": {
        "EGP": ("E", "EG", "LE"),
        "FKP": ("FK",),
        "GBP": ("GB", "UK"),
        "GIP": ("Gib",),
        "IEP": ("IR",),
        "LBP": ("L", "LL"),
        "SDG": ("SD",),
        "SHP": ("SH",),
        "SSP": ("SS",),
        "SYP": ("S", "SY"),
    },
    "Kr": {"DKK": ("D",), "ISK": ("I",), "NOK": ("N",), "SEK": ("S",)},
    "kr": {"DKK": ("D", "d"), "ISK": ("I",), "NOK": ("N", "n"), "SEK": ("S", "s")},
    "Fr": {"BEF": ("B",), "CHF": ("S",), "FRF": ("F",)},
    "F": {"CHF": ("Sw",)},
}

SUBUNITS = {
    "AED": ("UAE fils", "# a fils of the Emirates is a hundredth; elsewhere it is a thousandth"),
    "AUD": ("Australian cent", "Australian cents"),
    "CAD": ("Canadian cent", "Canadian cents"),
    "HKD": ("Hong Kong cent", "Hong Kong cents"),
    "NZD": ("New Zealand cent", "New Zealand cents"),
    "SEK": ("öre",),
    "BGN": ("stotinka", "stotinki"),
    "BRL": ("Brazilian centavo", "Brazilian centavos"),
    "CHF": ("rappen", "Swiss centime", "Swiss centimes"),
    "CNY": ("fen",),
    "EUR": ("euro cent", "euro cents", "eurocent", "eurocents"),
    "GBP": ("pence", "penny", "pennies"),
    "GHS": ("pesewa", "pesewas"),
    "ILS": ("agora", "agorot"),
    "INR": ("paisa", "paise"),
    "JPY": ("Japanese sen",),
    "MYR": ("sen", "# a hundredth of the ringgit; of the yen and the rupiah only in history"),
    "NGN": ("kobo",),
    "PLN": ("grosz", "groszy", "grosze"),
    "RUB": ("kopeck", "kopecks", "kopek", "kopeks"),
    "SAR": ("halala", "halalas"),
    "THB": ("satang",),
    "TRY": ("kurus", "kuruş"),
    "UAH": ("kopiyka", "kopiykas", "kopiyok"),
    "USD": ("cent", "cents", "¢", "US cent", "US cents", "U.S. cent", "U.S. cents"),
    "XAF": ("centime", "centimes"),
    "ZAR": ("South African cents",),
}

# Codes that a headline in capitals has as words or names.
WORDS = ("ALL", "BAM", "COP", "CUP", "GEL", "LAK", "MAD", "MOP", "PEN", "RON", "SOS", "TOP", "TRY")

AMBIGUOUS = {
    **{code: (code, "noun") for code in WORDS},
    **dict.fromkeys(("Bs", "Bs."), ("VES", "BOB")),
    **dict.fromkeys(("Dh", "Dhs", "dirham", "dirhams"), ("AED", "MAD")),
    **dict.fromkeys(("Fr", "Fr."), ("CHF", "FRF", "noun", "# and Father")),
    "N": ("NGN", "noun", "# N5bn, N5,000; but also newton and north"),
    "P": ("PHP", "BWP", "noun", "# P5,000, P1.2 billion"),
    "R": ("ZAR", "noun", "# R500, but also a rating and a Republican"),
    "c": ("USD", "AUD", "EUR", "noun", "# a hundredth: 50c"),
    **dict.fromkeys(("crown", "crowns"), ("SEK", "NOK", "DKK", "CZK", "noun")),
    **dict.fromkeys(("dinar", "dinars"), ("IQD", "KWD", "RSD", "JOD", "TND", "DZD", "LYD", "BHD")),
    **dict.fromkeys(("franc", "francs"), ("CHF", "XOF", "XAF", "FRF", "CDF", "RWF")),
    **dict.fromkeys(("kr", "kr."), ("SEK", "NOK", "DKK", "ISK")),
    "krona": ("SEK", "ISK"),
    **dict.fromkeys(("krone", "kroner"), ("NOK", "DKK")),
    "kwacha": ("ZMW", "MWK"),
    **dict.fromkeys(("lei", "leu"), ("RON", "MDL")),
    **dict.fromkeys(("manat", "manats"), ("AZN", "TMT")),
    "marks": ("DEM", "BAM", "noun", "# and points in a school"),
    "p": ("GBP", "noun", "# a hundredth: 50p; also a page"),
    **dict.fromkeys(("peso", "pesos"), ("MXN", "PHP", "ARS", "COP", "CLP", "CUP", "DOP", "UYU")),
    **dict.fromkeys(("rial", "rials"), ("IRR", "YER", "OMR")),
    **dict.fromkeys(("riyal", "riyals"), ("SAR", "QAR")),
    **dict.fromkeys(("shilling", "shillings"), ("KES", "UGX", "TZS", "SOS", "GBP")),
}


def text() -> str:
    """The whole of currencies.txt."""
    iso = {currency.alpha_3: currency.name for currency in pycountry.currencies} | WITHDRAWN
    names = {code: iso[code] for code in iso if code not in NO_MONEY}
    shared = Counter(_noun(code, name) for code, name in names.items() if code not in WORDLESS)
    called = {code: tuple(_named(code, name, shared)) for code, name in names.items() if code not in WORDLESS}
    return lexicon_text(
        HEADER,
        {
            "codes": dict.fromkeys(names, ()),
            "names": {code: forms for code, forms in called.items() if forms},
            "symbols": _symbols(names),
            "subunits": SUBUNITS,
            "ambiguous": AMBIGUOUS,
        },
    )


def _symbols(codes: Container[str]) -> dict[str, tuple[str, ...]]:
    """The signs, and those with letters before them: *E£*, *SKr*."""
    signs = {code: list(listed) for code, listed in SYMBOLS.items()}
    for sign, prefixes in PREFIXES.items():
        for code, letters in prefixes.items():
            if code in codes:
                signs.setdefault(code, [])[:0] = [f"{letter}{sign}" for letter in letters]
    return {code: unique(signs[code]) for code in sorted(signs)}


def _noun(code: str, name: str) -> str:
    return NOUNS.get(code) or name.partition(" (")[0].rpartition(" ")[2].casefold()


def _named(code: str, name: str, shared: Counter[str]) -> Iterator[str]:
    """The names of one currency: bare where it owns the noun, then with each adjective, then the irregular."""
    noun = _noun(code, name)
    spellings = SPELLINGS.get(noun, (noun, f"{noun}s"))
    own = shared[noun] == 1 and noun not in NOT_BARE
    bare = spellings if own or BARE.get(code) == noun else ()
    iso = () if code in NO_ADJECTIVE else (name.rpartition(" ")[0],)
    adjectives = unique([*iso, *ADJECTIVES.get(code, ())])
    qualified = (f"{adjective} {spelling}" for adjective in adjectives for spelling in spellings)
    return (form for form in unique([*bare, *qualified, *MORE.get(code, ())]) if form not in AMBIGUOUS)


if __name__ == "__main__":
    (ENGLISH / "currencies.txt").write_text(text(), "utf-8")
