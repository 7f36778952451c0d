"""From paths to sources: what is found, what is read, and what is said of the rest."""

import codecs
import os
import pickle
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.errors import SourceError
from reconcile.text.loading import LOADERS, Loader, find, load, load_all, plain_text
from reconcile.text.source import Source
from reconcile.text.web_page import visible_text

SUFFIXES = {suffix for loader in LOADERS for suffix in loader.suffixes}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with files to be read and files to be left."""
    for name in (
        "b.txt",
        "a.md",
        "sub/c.TXT",
        "sub/deep/d.html",
        ".hidden.txt",
        ".git/e.txt",
        "f.pdf",
        "README",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"Text of {name}.")
    return tmp_path


def names(folder: Path, *paths: str) -> list[str]:
    found = find([folder / path for path in paths], SUFFIXES)
    return [
        str(item) if isinstance(item, SourceError) else item.relative_to(folder).as_posix() for item in found
    ]


def problem(path: Path, loaders: tuple[Loader, ...] = LOADERS) -> str:
    with pytest.raises(SourceError) as caught:
        load(path, loaders)
    assert caught.value.path == str(path)
    return caught.value.problem


def test_a_folder_stands_for_its_files_of_known_types_in_order(folder: Path) -> None:
    assert names(folder, ".") == ["a.md", "b.txt", "sub/c.TXT", "sub/deep/d.html"]


def test_a_file_that_is_named_is_found_though_it_is_hidden_or_has_no_suffix(folder: Path) -> None:
    assert names(folder, ".hidden.txt", "README") == [".hidden.txt", "README"]


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("*.txt", ["b.txt"]),
        ("*", ["a.md", "b.txt"]),
        ("[ab].*", ["a.md", "b.txt"]),
        ("?.md", ["a.md"]),
        ("**/*.html", ["sub/deep/d.html"]),
        ("sub/**", ["sub/c.TXT", "sub/deep/d.html"]),
    ],
)
def test_a_pattern_stands_for_the_files_it_matches(folder: Path, pattern: str, expected: list[str]) -> None:
    assert names(folder, pattern) == expected


def test_a_file_whose_name_looks_like_a_pattern_is_that_file(folder: Path) -> None:
    (folder / "[ab].txt").write_text("Text.")
    assert names(folder, "[ab].txt") == ["[ab].txt"]


def test_a_file_named_twice_comes_once(folder: Path) -> None:
    (folder / "link.txt").symlink_to(folder / "b.txt")
    assert names(folder, "b.txt", "*.txt", "./b.txt", "link.txt", "sub/../b.txt") == ["b.txt"]


def test_links_that_run_in_a_circle_end(folder: Path) -> None:
    (folder / "sub" / "up").symlink_to(folder)
    (folder / "self.txt").symlink_to(folder / "self.txt")
    assert names(folder, ".") == ["a.md", "b.txt", "sub/c.TXT", "sub/deep/d.html"]


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("none.txt", "there is no such file or folder"),
        ("none*.txt", "the pattern matches no file"),
        ("*.pdf", "the pattern matches no file that can be read"),
        ("f.pdf", "no loader reads files that end in '.pdf'"),
        (".git/..\0", "there is no such file or folder"),
    ],
)
def test_what_cannot_be_found_is_said_in_its_place(folder: Path, path: str, said: str) -> None:
    first, error, last = find([folder / "b.txt", folder / path, folder / "a.md"], SUFFIXES)
    assert (first, last) == (folder / "b.txt", folder / "a.md")
    assert isinstance(error, SourceError)
    assert (error.path, error.problem) == (str(folder / path), said)


def test_the_known_suffixes_are_said_where_one_is_not_known(folder: Path) -> None:
    (error,) = find([folder / "f.pdf"], {".txt", ".md", ""})
    assert str(error).endswith("Known suffixes: .md, .txt. A plugin can add loaders")


def test_a_file_without_a_suffix_is_refused_if_no_loader_takes_it(folder: Path) -> None:
    (error,) = find([folder / "README"], {".txt"})
    assert isinstance(error, SourceError)
    assert error.problem == "the name has no suffix"


def test_a_folder_without_a_file_to_read_is_said(tmp_path: Path) -> None:
    (error,) = find([tmp_path], SUFFIXES)
    assert isinstance(error, SourceError)
    assert error.problem == "the folder holds no file that can be read"


def test_a_folder_that_may_not_be_read_is_said(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(path: str) -> object:
        raise PermissionError(13, "Permission denied", os.fspath(path))

    monkeypatch.setattr(os, "scandir", refused)
    assert list(find([folder], SUFFIXES)) == [
        SourceError(str(folder), "you may not read it", "Change its permissions")
    ]


def test_a_file_is_a_source_with_its_name_and_front_matter(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("---\ntitle: Shells\n---\nRussia fired shells.")
    assert load(path, LOADERS) == Source(path.read_text(), id="a.txt", title="Shells")


@pytest.mark.parametrize(
    "data",
    [
        "Größe … 11".encode(),
        "Größe … 11".encode("utf-8-sig"),
        "Größe … 11".encode("utf-16"),
        codecs.BOM_UTF16_BE + "Größe … 11".encode("utf-16-be"),
        "Größe … 11".encode("utf-32"),
        codecs.BOM_UTF32_BE + "Größe … 11".encode("utf-32-be"),
    ],
)
def test_plain_text_is_read_in_any_unicode_encoding_that_can_be_told(data: bytes) -> None:
    assert plain_text(data) == "Größe … 11"


def test_line_breaks_are_kept_as_they_are(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"a\r\nb\rc\n")
    assert load(path, LOADERS).text == "a\r\nb\rc\n"


def test_text_in_another_encoding_is_refused_with_the_way_to_convert_it(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("Russia’s shells".encode("windows-1252"))
    with pytest.raises(SourceError) as caught:
        load(path, LOADERS)
    assert str(caught.value) == (
        f"{path}: the file is not UTF-8 text (byte 0x92 at offset 6). "
        "Convert it to UTF-8, for example with: iconv -f WINDOWS-1252 -t UTF-8"
    )


@pytest.mark.parametrize("text", ["", " \n\t", "---\ntitle: Shells\n---\n\n", "date 2023-09-11 "])
def test_a_file_without_text_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.txt"
    path.write_text(text)
    assert problem(path) == "the file has no text"


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    assert problem(tmp_path / "a.txt") == "there is no such file or folder"


def test_a_folder_is_refused_as_a_file(tmp_path: Path) -> None:
    assert problem(tmp_path) in {"this is a folder, not a file", "you may not read it"}


def test_a_file_of_an_unknown_type_is_refused(folder: Path) -> None:
    assert problem(folder / "f.pdf") == "no loader reads files that end in '.pdf'"


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (PermissionError(13, "Permission denied"), "you may not read it"),
        (OSError(5, "Input/output error"), "it cannot be read (Input/output error)"),
        (OSError("odd"), "it cannot be read (odd)"),
    ],
)
def test_a_file_that_cannot_be_opened_is_refused(
    folder: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, said: str
) -> None:
    def refused(_path: Path) -> bytes:
        raise error

    monkeypatch.setattr(Path, "read_bytes", refused)
    assert problem(folder / "b.txt") == said


def not_a_table(_data: bytes) -> str:
    """Refuse the bytes, as a loader should."""
    raise ValueError("the first row has no names.")


def broken(_data: bytes) -> str:
    """Fail, as a loader should not."""
    raise KeyError("sheet1")


@pytest.mark.parametrize(
    ("loader", "said"),
    [
        (not_a_table, "the first row has no names"),
        (broken, "the loader of a table failed (KeyError: 'sheet1')"),
    ],
)
def test_what_a_loader_says_of_a_file_is_passed_on(folder: Path, loader: object, said: str) -> None:
    table = Loader("a table", (".txt",), loader)  # type: ignore[arg-type]  # one type for both would say no more
    assert problem(folder / "b.txt", (table, *LOADERS)) == said


def test_the_first_loader_for_a_suffix_reads_the_file(folder: Path) -> None:
    shouted = Loader("shouted text", [".TXT"], lambda data: data.decode().upper())
    assert load(folder / "sub" / "c.TXT", (shouted, *LOADERS)).text == "TEXT OF SUB/C.TXT."


def test_loaders_and_errors_pickle() -> None:
    values = (*LOADERS, SourceError("a.txt", "the file has no text", "Leave it out"))
    assert pickle.loads(pickle.dumps(values)) == values  # noqa: S301  # they were made on the line itself


def test_all_files_are_read_and_the_errors_stand_in_their_places(folder: Path) -> None:
    (folder / "b.txt").write_bytes(b"\xff")
    read = list(load_all([folder, folder / "none.txt"], LOADERS))
    assert [item.id if isinstance(item, Source) else item.path for item in read] == [
        "a.md",
        str(folder / "b.txt"),
        "c.TXT",
        "d.html",
        str(folder / "none.txt"),
    ]


def test_files_of_one_name_go_by_the_shortest_path_that_tells_them_apart(tmp_path: Path) -> None:
    paths = ["x/north/report.txt", "x/south/report.txt", "y/south/report.txt", "x/north/other.txt"]
    for path in paths:
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text("Text.")
    read = load_all([tmp_path / path for path in paths], LOADERS)
    assert [item.id for item in read if isinstance(item, Source)] == [
        "x/north/report.txt",
        "x/south/report.txt",
        "y/south/report.txt",
        "other.txt",
    ]


def test_a_path_that_is_the_end_of_another_is_told_apart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "x").mkdir()
    for path in ("a.txt", "x/a.txt"):
        (tmp_path / path).write_text("Text.")
    monkeypatch.chdir(tmp_path)
    read = load_all(["a.txt", "x/a.txt"], LOADERS)
    assert [item.id for item in read if isinstance(item, Source)] == ["a.txt", "x/a.txt"]


PAGE = """\
<!DOCTYPE html><html><head><title>Shells - The Daily Example</title>
<style>p { color: red }</style><script>if (1 < 2) document.write("<p>99</p>")</script></head>
<body class="a>b"><nav><ul><li>Home</li><nav>More</nav><li>War</li></ul></nav>
<!-- <p>12 tanks</p> -->
<h1>Short of&nbsp;shells</h1>
<p>Russia fired <b>11&#160;million</b>
   shells &amp; 3 &lt; 4 &#x2013; it makes&nbsp;2<br/>a year &unknown; &.</p>
<table><tr><td>Tanks</td><td>300</td></tr></table>
<svg/><p>I <3 this</p><button>Share 17</button><P>The end
"""


def test_a_web_page_gives_the_text_that_a_reader_sees() -> None:
    assert visible_text(PAGE.encode()) == (
        "Short of\xa0shells\n\nRussia fired 11\xa0million shells & 3 < 4 – it makes\xa02\na year &unknown; &.\n\n"
        "Tanks 300\n\nI <3 this\n\nThe end"
    )


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p>a</p><!-- b", "a"),
        ("<p>a</p><script>b", "a"),
        ("<p>a</p><script>b</scripty> c</script", "a"),
        ("<p>a</p><p title='b", "a"),
        ("<p>a</p><p title=it's>b</p>", "a\n\nb"),
        ("<p>a</p><?php b ?>c", "a\n\nc"),
        ("a</nav>b", "ab"),
        ("<SCRIPT>a</SCRIPT>b", "b"),
        ("<title>a</title>b", "b"),
        ("&#99999999999999999999;", "&#99999999999999999999;"),
        ("", ""),
    ],
)
def test_a_web_page_may_be_ill_made(page: str, text: str) -> None:
    assert visible_text(page.encode()) == text


@pytest.mark.parametrize(
    "data",
    [
        "<p>Größe".encode(),
        "<p>Größe".encode("utf-8-sig"),
        "<p>Größe".encode("utf-16"),
        '<meta charset="windows-1252"><p>Größe'.encode("windows-1252"),
        "<META http-equiv=x content='text/html; charset=ISO-8859-1'><p>Größe".encode("latin-1"),
        "<meta charset=iso-8859-15><p>Größe".encode("iso-8859-15"),
        "<meta charset=rot13><p>Größe".encode(),
    ],
)
def test_a_web_page_is_read_in_the_encoding_it_says(data: bytes) -> None:
    assert visible_text(data) == "Größe"


def test_a_web_page_in_another_encoding_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.htm"
    path.write_bytes(b"<p>Gr\xf6\xdfe")
    assert problem(path) == "the file is not UTF-8 text (byte 0xf6 at offset 5)"


@given(
    st.lists(
        st.sampled_from(
            ["<", ">", "</", "<!--", "-->", "<p ", "'", '"', "=", "&", "&#", "<nav>", "a", " ", "\n"]
        )
    )
)
def test_any_page_has_a_text(parts: list[str]) -> None:
    assert "\n\n\n" not in visible_text("".join(parts).encode())


@given(st.binary())
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    for loader in LOADERS:
        try:
            assert isinstance(loader.load(data), str)
        except ValueError:
            continue


@given(st.text())
def test_plain_text_is_read_as_it_was_written(text: str) -> None:
    assert plain_text(text.encode("utf-8-sig")) == text
