"""The interchange format is what its JSON Schema says it is."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import reconcile
from conftest import Run

ROOT = Path(__file__).parents[1]
SEEDS = ROOT / "seeds"
SCHEMA = json.loads((ROOT / "docs" / "interchange.schema.json").read_text("utf-8"))
WORDS = [
    "Russia fired up to 11 million shells last year.",
    "Russia makes two million artillery shells a year, officials said.",
    "Ukraine never received between 300 and 500 tanks.",
    "Output rose by ten per cent.",
    "Dozens of soldiers were killed.",
]


def validator(form: str) -> Draft202012Validator:
    return Draft202012Validator({**SCHEMA, "$ref": f"#/$defs/{form}", "anyOf": [{}]})


def documents() -> Iterator[reconcile.Source]:
    for path in sorted(SEEDS.glob("*.txt")):
        yield reconcile.Source(path.read_text("utf-8"), id=path.name)


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("source", [*WORDS, *documents()], ids=lambda source: getattr(source, "id", source))
def test_every_claim_is_as_the_schema_says(source: reconcile.Source | str) -> None:
    claims = reconcile.extract(source)
    assert claims
    for claim in claims:
        validator("claim").validate(json.loads(json.dumps(claim.to_dict())))


def test_a_report_is_as_the_schema_says() -> None:
    report = reconcile.compare([*WORDS, *documents()], incomparable=True)
    assert {finding.verdict for finding in report} > {reconcile.Verdict.CONFLICT}
    validator("report").validate(json.loads(json.dumps(report.to_dict())))


def test_what_the_commands_write_is_as_the_schema_says(run: Run) -> None:
    report = json.loads(run("compare", SEEDS, "--format", "json").out)
    Draft202012Validator(SCHEMA).validate(report)
    explained = run("explain", "11 million shells", "two million", SEEDS, "--format", "json").out
    Draft202012Validator(SCHEMA).validate(json.loads(explained))
    for line in run("extract", SEEDS, "--format", "jsonl").out.splitlines():
        Draft202012Validator(SCHEMA).validate(json.loads(line))


def test_the_schema_lists_every_key_in_the_order_in_which_it_is_written() -> None:
    report = reconcile.compare(WORDS[:2])
    (finding,) = report.to_dict()["findings"]
    assert list(SCHEMA["$defs"]["report"]["properties"]) == list(report.to_dict())
    assert list(SCHEMA["$defs"]["finding"]["properties"]) == list(finding)
    assert list(SCHEMA["$defs"]["claim"]["properties"]) == list(finding["claims"][0])


def examples() -> dict[str, dict[str, Any]]:
    """One of each form."""
    tolls = [f"The flood killed {count} people in Lima." for count in (40, 40, 90)]
    told = [reconcile.Source(text, id=str(index)) for index, text in enumerate(tolls)]
    report: dict[str, Any] = reconcile.compare(told).to_dict()
    group, finding = report["groups"][0], report["findings"][0]
    within = {
        "position": group["positions"][0],
        "outlier": group["outliers"][0],
        "member": group["claims"][0],
    }
    explained = reconcile.explain(*(reconcile.extract(each)[0] for each in told[1:])).to_dict()
    within |= {"explanation": explained, "ground": explained["claims"][0]["read_from"][0]}
    return {"report": report, "group": group, "finding": finding, "claim": finding["claims"][0], **within}


def test_the_schema_lists_every_key_of_a_group() -> None:
    for form, example in examples().items():
        assert list(SCHEMA["$defs"][form]["properties"]) == list(example)
        validator(form).validate(example)


@pytest.mark.parametrize(
    ("form", "key", "value"),
    [
        ("claim", "soft", [1]),
        ("claim", "soft", [1, 2, 3]),
        ("claim", "value", "11 million"),
        ("claim", "modality", "hoped"),
        ("claim", "start", -1),
        ("finding", "verdict", "true"),
        ("finding", "claims", []),
        ("finding", "origins", ["one"]),
        ("ground", "read_from", [{"start": 1, "end": 2, "text": ""}]),
        ("explanation", "claims", [{}, {}]),
        ("explanation", "gates", [{}]),
        ("report", "warnings", [1]),
        ("report", "groups", [{}]),
        ("group", "consensus", [1]),
        ("group", "claims", []),
        ("group", "unit", None),
        ("position", "claims", 0),
        ("position", "origins", []),
        ("outlier", "verdict", "agreement"),
        ("outlier", "ratio", "2"),
        ("member", "origin", None),
    ],
)
def test_what_is_otherwise_is_refused(form: str, key: str, value: object) -> None:
    good = examples()[form]
    assert validator(form).is_valid(good)
    assert not validator(form).is_valid({**good, key: value})
    assert not validator(form).is_valid({name: each for name, each in good.items() if name != key})
