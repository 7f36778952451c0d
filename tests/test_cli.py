"""The command line."""

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import IO

import pytest

import reconcile
from conftest import Install, Run
from reconcile import engine
from reconcile.cli import documents, main

FIRED = "Russia fired 11 million shells last year.\n"
MADE = "Russia makes 2 million shells a year.\n"
ELSEWHERE = "Ukraine makes 20,000 shells a year.\n"


@pytest.fixture
def fired(tmp_path: Path) -> Path:
    return written(tmp_path / "fired.txt", FIRED)


@pytest.fixture
def made(tmp_path: Path) -> Path:
    return written(tmp_path / "made.txt", MADE)


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    return written(tmp_path / "elsewhere.txt", ELSEWHERE)


def written(path: Path, text: str) -> Path:
    path.write_text(text, "utf-8")
    return path


def process(
    arguments: list[str], *, seed: str = "0", out: IO[str] | int = subprocess.PIPE
) -> subprocess.CompletedProcess[bytes]:
    """Run the program as a process of its own."""
    command = [sys.executable, "-m", "reconcile", *arguments]
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    return subprocess.run(command, check=False, stdout=out, stderr=subprocess.PIPE, env=environment)


def lines(text: str) -> list[str]:
    return text.splitlines()


# compare


def test_a_conflict_is_printed_and_is_exit_status_1(run: Run, fired: Path, made: Path) -> None:
    done = run("compare", fired, made)
    assert done.status == 1
    assert "conflict" in done.out
    assert "fired.txt" in done.out
    assert not done.err


def test_no_conflict_is_exit_status_0(run: Run, fired: Path, elsewhere: Path) -> None:
    assert run("compare", fired, elsewhere).status == 0


@pytest.mark.parametrize(("fail_on", "status"), [("never", 0), ("conflict", 1), ("tension", 1)])
def test_what_a_conflict_does_to_the_exit_status_can_be_chosen(
    run: Run, fired: Path, made: Path, fail_on: str, status: int
) -> None:
    assert run("compare", fired, made, "--fail-on", fail_on).status == status


@pytest.mark.parametrize(("fail_on", "status"), [("never", 0), ("conflict", 0), ("tension", 1)])
def test_a_tension_fails_only_where_it_is_asked_to(
    run: Run, tmp_path: Path, fail_on: str, status: int
) -> None:
    written(tmp_path / "a.txt", "Russia makes 2 million shells a year.")
    written(tmp_path / "b.txt", "Russia makes 2.3 million shells a year.")
    assert run("compare", tmp_path, "--fail-on", fail_on).status == status


def test_a_folder_a_pattern_and_a_file_name_the_same_documents(
    run: Run, tmp_path: Path, fired: Path, made: Path
) -> None:
    by_folder = run("compare", tmp_path, "--format", "json")
    assert by_folder == run("compare", tmp_path / "*.txt", "--format", "json")
    assert by_folder == run("compare", made, fired, "--format", "json")
    assert json.loads(by_folder.out)["findings"]


def test_a_dash_is_standard_input(run: Run, made: Path) -> None:
    done = run("compare", made, "-", "--format", "json", stdin=FIRED.encode())
    (finding,) = json.loads(done.out)["findings"]
    assert {claim["source"] for claim in finding["claims"]} == {"made.txt", "-"}


@pytest.mark.parametrize(
    ("stdin", "said"),
    [(b"", "it has no text"), (b"\xff\xfe\xfa", "it is not UTF-16"), (b"\xe9", "UTF-8")],
)
def test_standard_input_that_cannot_be_read_is_said(run: Run, made: Path, stdin: bytes, said: str) -> None:
    done = run("compare", made, "-", stdin=stdin)
    assert done.status == 2
    (line,) = lines(done.err)
    assert said in line


def test_json_is_the_report_as_the_library_gives_it(run: Run, fired: Path, made: Path) -> None:
    sources = [reconcile.Source(FIRED, id="fired.txt"), reconcile.Source(MADE, id="made.txt")]
    done = run("compare", fired, made, "--format", "json")
    assert json.loads(done.out) == reconcile.compare(sources).to_dict()


def test_json_lines_are_one_finding_each(run: Run, fired: Path, made: Path) -> None:
    done = run("compare", fired, made, "--format", "jsonl")
    assert [json.loads(line)["verdict"] for line in lines(done.out)] == ["conflict"]


def test_csv_has_a_header_and_a_row_for_each_finding(run: Run, fired: Path, made: Path) -> None:
    header, row = csv.reader(io.StringIO(run("compare", fired, made, "--format", "csv").out))
    assert dict(zip(header, row, strict=True))["verdict"] == "conflict"


def test_markdown_is_a_table_in_markdown(run: Run, fired: Path, made: Path) -> None:
    first, second, *_ = lines(run("compare", fired, made, "--format", "markdown").out)
    assert first.startswith("| verdict")
    assert set(second) <= set("|:-")


def test_what_was_not_compared_is_listed_when_asked_for(run: Run, made: Path, elsewhere: Path) -> None:
    assert "incomparable" not in run("compare", made, elsewhere, "--format", "json").out
    assert "incomparable" in run("compare", made, elsewhere, "--format", "json", "--incomparable").out


def test_the_same_input_gives_the_same_output_to_the_byte(fired: Path, made: Path) -> None:
    def output(seed: str) -> bytes:
        arguments = ["compare", str(fired), str(made), "--format", "json"]
        return process(arguments, seed=seed).stdout

    assert output("1") == output("2") != b""


# What is wrong with a request


def test_what_cannot_be_read_is_one_line_each_and_the_others_are_compared(
    run: Run, tmp_path: Path, fired: Path, made: Path
) -> None:
    missing = tmp_path / "missing.txt"
    empty = written(tmp_path / "empty.txt", "")
    latin = tmp_path / "latin.txt"
    latin.write_bytes("Söldner: 300".encode("latin-1"))
    picture = written(tmp_path / "picture.png", "x")
    done = run("compare", fired, missing, empty, latin, picture, made, "--format", "json")
    assert done.status == 2
    assert [line.split(": ")[1] for line in lines(done.err)] == [
        str(missing),
        str(empty),
        str(latin),
        str(picture),
    ]
    written_out = json.loads(done.out)
    assert [finding["verdict"] for finding in written_out["findings"]] == ["conflict"]
    assert len(written_out["warnings"]) == 4


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "Missing command"),
        (("compare",), "Missing argument 'PATH...'"),
        (
            ("compare", "x.txt", "--format", "xml"),
            "'xml' is not one of 'table', 'markdown', 'json', 'jsonl', 'csv'",
        ),
        (("compare", "x.txt", "--fail-on", "friday"), "'friday' is not one of"),
        (("compare", "x.txt", "--colour"), "No such option"),
        (("compose", "x.txt"), "No such command 'compose'"),
        (("explain", "x.txt"), "Missing argument"),
    ],
)
def test_a_wrong_request_is_one_line_and_exit_status_2(
    run: Run, arguments: tuple[str, ...], said: str
) -> None:
    done = run(*arguments)
    assert done.status == 2
    assert not done.out
    (line,) = lines(done.err)
    assert line.startswith("reconcile: ")
    assert said in line
    assert "--help" in line


def test_a_plugin_that_is_not_installed_is_named_and_the_rest_is_done(
    run: Run, fired: Path, made: Path
) -> None:
    done = run("compare", fired, made, "--no-plugin", "nowhere", "--format", "json")
    assert done.status == 2
    assert "plugin 'nowhere'" in done.err
    assert json.loads(done.out)["findings"]
    assert "plugin 'nowhere'" in json.loads(done.out)["warnings"][0]


def test_a_broken_plugin_is_named_and_the_rest_is_done(
    install: Install, run: Run, fired: Path, made: Path
) -> None:
    install("bad", "raise RuntimeError('no luck')")
    done = run("compare", fired, made, "--format", "json")
    assert done.status == 1
    assert "package-of-bad" in done.err
    assert "no luck" in done.err
    assert json.loads(done.out)["findings"]
    assert "package-of-bad" in json.loads(done.out)["warnings"][0]
    assert run("compare", fired, made, "--no-plugin", "bad").status == 1


def test_a_rule_that_fails_is_a_warning(install: Install, run: Run, fired: Path, made: Path) -> None:
    install(
        "bad",
        """
        from reconcile.builtin.everyday import consumed, produced
        from reconcile.plugin import Plugin, rule

        @rule(consumed, produced, examples=[], counterexamples=[])
        def thinking(a, b):
            '''It fails.'''
            raise RuntimeError("no luck")

        plugin = Plugin("bad", rules=[thinking])
        """,
    )
    done = run("compare", fired, made, "--format", "json")
    assert done.status == 1
    assert "rule 'thinking' failed" in done.err
    assert "rule 'thinking' failed" in json.loads(done.out)["warnings"][0]


def test_without_the_plugin_that_has_the_rule_there_is_no_finding(run: Run, fired: Path, made: Path) -> None:
    for choice in (("--no-plugin", "munitions", "--no-plugin", "logistics"), ("--plugin", "geography")):
        done = run("compare", fired, made, "--format", "json", *choice)
        assert (done.status, json.loads(done.out)["findings"]) == (0, [])


def test_two_documents_of_one_name_are_one_line(run: Run, tmp_path: Path) -> None:
    path = written(tmp_path / "-", FIRED)
    done = run("compare", path, "-", stdin=MADE.encode())
    assert done.status == 2
    (line,) = lines(done.err)
    assert "have the id '-'" in line


def test_an_interrupt_is_quiet(run: Run, made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_arguments: object, **_options: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(engine, "compare", interrupt)
    done = run("compare", made)
    assert (done.status, done.out, done.err) == (130, "", "")


def test_a_reader_that_goes_away_is_no_error(made: Path) -> None:
    reads, writes = os.pipe()
    os.close(reads)
    with os.fdopen(writes) as pipe:
        done = process(["extract", str(made)], out=pipe)
    assert (done.returncode, done.stderr) == (141, b"")


def test_a_name_of_a_file_that_is_not_unicode_is_written_escaped(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xe9.txt"))
    written(path, MADE)
    done = process(["extract", str(path)])
    assert done.returncode == 0, done.stderr
    assert b"2 million" in done.stdout


# extract


def test_extract_gives_one_object_a_claim(run: Run, fired: Path, made: Path) -> None:
    done = run("extract", fired, made, "--format", "jsonl")
    claims = [json.loads(line) for line in lines(done.out)]
    assert done.status == 0
    assert [(claim["source"], claim["text"]) for claim in claims] == [
        ("fired.txt", "11 million shells"),
        ("made.txt", "2 million shells a year"),
    ]


def test_extract_gives_the_claims_that_the_library_gives(run: Run, made: Path) -> None:
    claims = reconcile.extract(reconcile.Source(MADE, id="made.txt"))
    assert json.loads(run("extract", made, "--format", "json").out) == [claim.to_dict() for claim in claims]


@pytest.mark.parametrize("style", ["table", "markdown", "csv"])
def test_extract_writes_for_people_too(run: Run, made: Path, style: str) -> None:
    done = run("extract", made, "--format", style)
    assert done.status == 0
    assert "produced" in done.out
    assert done.out.endswith("\n")
    assert not done.out.endswith("\n\n")


def test_extract_says_what_it_cannot_read(run: Run, made: Path) -> None:
    done = run("extract", made, "missing.txt", "--format", "jsonl")
    assert done.status == 2
    assert len(lines(done.out)) == len(lines(done.err)) == 1


# explain


def test_explain_finds_two_figures_by_their_words(run: Run, fired: Path, elsewhere: Path) -> None:
    done = run("explain", "11  MILLION", "20,000 shells", fired, elsewhere)
    assert done.status == 0
    assert "subject" in done.out
    assert "Ukraine" in done.out


def test_explain_finds_a_figure_by_its_place(run: Run, tmp_path: Path) -> None:
    path = written(tmp_path / "two.txt", f"{MADE}{MADE}")
    claims = reconcile.extract(path.read_text("utf-8"))
    done = run("explain", f"two.txt:{claims[0].start}", f"two.txt:{claims[1].start}", path)
    assert done.status == 0


def test_explain_lists_the_figures_that_have_the_words_if_they_are_several(run: Run, tmp_path: Path) -> None:
    path = written(tmp_path / "two.txt", f"{MADE}{MADE}")
    done = run("explain", "2 million", "2 million", path)
    assert done.status == 2
    (line,) = lines(done.err)
    assert "2 figures have the words '2 million'" in line
    assert line.count("two.txt:") == 2


def test_explain_prefers_the_figure_that_has_just_these_words(run: Run, tmp_path: Path) -> None:
    path = written(tmp_path / "two.txt", "Ukraine received 2 tanks. Poland sent 2 tanks a year.")
    assert run("explain", "2 tanks", "2 tanks a year", path).status == 0


def test_explain_lists_the_figures_there_are_if_none_has_the_words(run: Run, made: Path) -> None:
    done = run("explain", "2 million", "three", made)
    assert done.status == 2
    (line,) = lines(done.err)
    assert "no figure has the words 'three'. There are: made.txt:" in line


def test_explain_lists_only_so_many(run: Run, tmp_path: Path) -> None:
    path = written(tmp_path / "many.txt", MADE * 25)
    assert ", and 5 more." in run("explain", "three", "three", path).err


def test_explain_says_if_there_are_no_figures(run: Run, tmp_path: Path) -> None:
    path = written(tmp_path / "none.txt", "Nothing of the kind.")
    assert "no figure was read at all" in run("explain", "two", "three", path).err


# plugins


def test_plugins_lists_what_is_installed_and_what_it_knows(run: Run) -> None:
    done = run("plugins")
    assert done.status == 0
    assert "munitions 0.1.0 (reconcile-munitions)" in lines(done.out)
    assert "supply: An army cannot go on firing more than it makes." in done.out
    assert "155mm shell" in done.out
    assert done.out.startswith("everyday ")


def test_plugins_says_which_are_broken(install: Install, run: Run) -> None:
    install("bad", "raise RuntimeError('no luck')")
    done = run("plugins")
    assert done.status == 2
    assert "no luck" in done.err
    assert "munitions" in done.out


def test_plugins_lists_the_file_types_that_a_plugin_reads(install: Install, run: Run) -> None:
    install(
        "shouting",
        """
        from reconcile.plugin import Loader, Plugin
        plugin = Plugin("shouting", loaders=[Loader("shouts", (".loud",), lambda data: data.decode().capitalize())])
        """,
    )
    assert "  loaders   shouts" in lines(run("plugins", "--plugin", "shouting").out)


def test_a_loader_of_a_plugin_reads_its_file_type(install: Install, run: Run, tmp_path: Path) -> None:
    install(
        "shouting",
        """
        from reconcile.plugin import Loader, Plugin
        plugin = Plugin("shouting", loaders=[Loader("shouts", (".loud",), lambda data: data.decode().capitalize())])
        """,
    )
    path = written(tmp_path / "a.loud", MADE.upper())
    assert json.loads(run("extract", path, "--format", "jsonl").out)["text"] == "2 million shells a year"


# The program


@pytest.mark.parametrize("arguments", [("--help",), ("-h",), ("compare", "--help")])
def test_help_is_for_the_asking(run: Run, arguments: tuple[str, ...]) -> None:
    done = run(*arguments)
    assert done.status == 0
    assert "Usage: reconcile" in done.out


def test_the_version_is_that_of_the_package(run: Run) -> None:
    assert run("--version").out == f"reconcile, version {reconcile.__version__}\n"


def test_main_exits_with_the_status(made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SystemExit) as exited:
        main(["extract", str(made)])
    assert exited.value.code == 0
    monkeypatch.setattr(sys, "argv", ["reconcile", "extract"])
    with pytest.raises(SystemExit) as exited:
        main()
    assert exited.value.code == 2


def test_what_is_written_to_may_be_anything_that_takes_text(
    made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdout", out := io.StringIO())
    with pytest.raises(SystemExit):
        main(["extract", str(made), "--format", "jsonl"])
    assert json.loads(out.getvalue())["source"] == "made.txt"


def test_a_bar_is_shown_where_somebody_watches_and_there_is_much_to_read(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(3):
        written(tmp_path / f"{number}.txt", MADE)
    assert "Reading" not in run("extract", tmp_path).err
    monkeypatch.setattr(documents, "MANY", 2)
    assert "Reading" not in run("extract", tmp_path).err
    monkeypatch.setattr(documents, "_watched", lambda: True)
    watched = run("extract", tmp_path, "--format", "jsonl")
    assert "Reading" in watched.err
    assert len(lines(watched.out)) == 3


def test_the_trace_names_what_read_and_what_refused_each_number(run: Run, tmp_path: Path) -> None:
    path = written(tmp_path / "a.txt", "In 2019 Russia fired 11 million\nshells. Nobody counted.\n")
    done = run("extract", "--trace", str(path))
    assert lines(done.out) == ["a.txt:3\trefused\tyear\t2019", "a.txt:21\tread\tcount\t11 million shells"]
    assert done.status == 0


def test_strictness_decides_how_much_must_be_known(run: Run, tmp_path: Path) -> None:
    for name, text in (
        ("a", "Gunmen attacked 12 villages near Sokoto."),
        ("b", "Attackers raided 30 villages near Sokoto."),
    ):
        written(tmp_path / f"{name}.txt", text)
    assert run("compare", str(tmp_path)).status == 1
    assert run("compare", "--strictness", "strict", str(tmp_path)).status == 0


# Languages.


def test_the_language_of_documents_can_be_named(run: Run, tmp_path: Path) -> None:
    path = written(tmp_path / "a.txt", "Llegaron 1.234,5 toneladas.\n")
    result = run("extract", "--format", "jsonl", "--language", "es", str(path))
    assert json.loads(result.out)["value"] == 1234.5


def test_a_document_that_names_its_language_is_read_in_it(run: Run, tmp_path: Path) -> None:
    path = written(tmp_path / "a.txt", "---\nlanguage: Spanish\n---\nLlegaron 1.234,5 toneladas.\n")
    result = run("extract", "--format", "jsonl", str(path))
    assert json.loads(result.out)["value"] == 1234.5


def test_a_document_in_a_language_that_is_not_known_is_named_and_the_others_are_read(
    run: Run, tmp_path: Path, made: Path
) -> None:
    path = written(tmp_path / "a.txt", "---\nlanguage: fr\n---\nIl y a 5 morts.\n")
    result = run("extract", "--format", "jsonl", str(path), str(made))
    assert json.loads(result.out)["value"] == 2_000_000
    assert "a.txt: it says that it is in 'fr'. Only these languages are read: en, es" in result.err
    assert result.status == 2


def test_a_language_that_is_not_known_is_a_wrong_request(run: Run, made: Path) -> None:
    result = run("extract", "--language", "tlh", str(made))
    assert result.status == 2
    assert "'en', 'es'" in result.err
