"""Sorts the lists of the lexicons in which order has no meaning, in place.

    python tools/sort_lexicons.py

A form that stands twice in a list is left once. A line is left as it is where the order of its forms says something
(readings with the likeliest first, the forms of a verb), and sections are left in the order that their file gives them.
"""

from pathlib import Path

LANGUAGES = Path(__file__).parents[1] / "src" / "reconcile" / "language"

#: Files in which a line gives its singular before its plural, or the canonical name first; and made files.
IN_ORDER = frozenset(
    {"abbreviations", "clauses", "currencies", "numbers", "organisations", "places", "shares", "units"}
)
#: Sections of the others in which the order of the forms says what each is.
SECTIONS_IN_ORDER = frozenset({"conjugations", "irregular", "months", "weekdays"})


def main() -> None:
    """Sort every file of every language."""
    for path in sorted(LANGUAGES.glob("*/*.txt")):
        if path.stem not in IN_ORDER:
            path.write_text(sorted_text(path.read_text("utf-8")), "utf-8")


def sorted_text(text: str) -> str:
    """The text of a lexicon with the forms of its lists in the order of the alphabet."""
    section, lines = "", []
    for line in text.split("\n"):
        if line.startswith("["):
            section = line.strip("[]")
        keep = line.startswith(("#", "[")) or section in SECTIONS_IN_ORDER or ": " not in line
        lines.append(line if keep else _sorted_line(line))
    return "\n".join(lines)


def _sorted_line(line: str) -> str:
    entry, mark, reason = line.partition("  #")
    name, colon, rest = entry.partition(":")
    forms = sorted(dict.fromkeys(map(str.strip, rest.split(","))), key=lambda form: (form.casefold(), form))
    return f"{name}{colon} {', '.join(forms)}{mark}{reason}"


if __name__ == "__main__":
    main()
