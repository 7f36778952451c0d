"""From paths to sources: which files are meant, what text they hold, and what each is called."""

import codecs
import glob
import os
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from pathlib import Path, PurePath

from attrs import evolve, field, frozen

from reconcile.errors import SourceError
from reconcile.text.front_matter import body_start, source
from reconcile.text.source import Source
from reconcile.text.web_page import visible_text

_CONVERT = "Convert it to UTF-8, for example with: iconv -f WINDOWS-1252 -t UTF-8"
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16: it begins with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def _suffixes(suffixes: Iterable[str]) -> tuple[str, ...]:
    return tuple(suffix.lower() for suffix in suffixes)


@frozen
class Loader:
    """How the files of some types are read.

    Attributes:
        name: What it reads, for messages: *plain text*.
        suffixes: The endings of the names of such files, with the dot; an empty one for names without.
        load: From the bytes of a file to its text. It raises ValueError with a plain sentence, without
            its full stop, when the bytes are not of that type. Offsets in claims index what it gives.
    """

    name: str
    suffixes: tuple[str, ...] = field(converter=_suffixes)
    load: Callable[[bytes], str] = field(repr=False)


def plain_text(data: bytes) -> str:
    """Decode UTF-8, or UTF-16 or UTF-32 with a byte order mark; a mark is dropped, offsets begin after it.

    Raises:
        UnicodeDecodeError: The bytes are not of that encoding.
    """
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return data.decode(encoding)
    return data.decode("utf-8-sig")


LOADERS = (
    Loader("plain text", (".txt", ".md", ".markdown", ".text", ""), plain_text),
    Loader("a web page", (".html", ".htm"), visible_text),
)


def find(paths: Iterable[str | Path], suffixes: Collection[str]) -> Iterator[Path | SourceError]:
    """Give the files that are meant by files, folders and patterns (``*``, ``?``, ``[…]``, ``**``), each once.

    A folder stands for the files in it and below, in order of their names, but for hidden ones and those
    whose suffix is not known or missing; links to folders are not followed. What is named and is not
    there, cannot be read, or has a suffix that is not known, comes as an error in its place.

    Args:
        paths: What was named.
        suffixes: The suffixes that are known, in small letters; an empty one allows a file without
            a suffix to be named.
    """
    seen: set[str] = set()
    for path in paths:
        for found in _meant(path, suffixes):
            key = os.path.realpath(found) if isinstance(found, Path) else str(found)
            if key not in seen:
                seen.add(key)
                yield found


def _meant(path: str | Path, suffixes: Collection[str]) -> Iterator[Path | SourceError]:
    """What one path stands for."""
    if Path(path).is_dir():
        yield from _in_folder(Path(path), suffixes)
    elif not os.path.lexists(path) and glob.has_magic(str(path)):
        yield from _matching(str(path), suffixes)
    elif not Path(path).exists():
        yield SourceError(str(path), "there is no such file or folder", "Check the path")
    elif Path(path).suffix.lower() not in suffixes:
        yield _unknown(Path(path), suffixes)
    else:
        yield Path(path)


def _in_folder(folder: Path, suffixes: Collection[str]) -> Iterator[Path | SourceError]:
    unreadable: list[OSError] = []
    empty = True
    for top, folders, names in os.walk(folder, onerror=unreadable.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(top, name)
            if not name.startswith(".") and _is_readable(path, suffixes):
                empty = False
                yield path
    yield from (_not_read(Path(error.filename), error) for error in unreadable)
    if empty and not unreadable:
        yield SourceError(str(folder), "the folder holds no file that can be read", _known(suffixes))


def _matching(pattern: str, suffixes: Collection[str]) -> Iterator[Path | SourceError]:
    paths = [Path(path) for path in sorted(glob.glob(pattern, recursive=True))]  # noqa: PTH207  # any root
    readable = [path for path in paths if _is_readable(path, suffixes)]
    yield from readable
    if not paths:
        yield SourceError(
            pattern, "the pattern matches no file", "Check the pattern, and quote it in a shell"
        )
    elif not readable:
        yield SourceError(pattern, "the pattern matches no file that can be read", _known(suffixes))


def _is_readable(path: Path, suffixes: Collection[str]) -> bool:
    """Whether a file that was not named itself is meant: its suffix has to say so."""
    return path.suffix != "" and path.suffix.lower() in suffixes and path.is_file()


def _unknown(path: Path, suffixes: Collection[str]) -> SourceError:
    problem = (
        f"no loader reads files that end in {path.suffix!r}" if path.suffix else "the name has no suffix"
    )
    return SourceError(str(path), problem, _known(suffixes))


def _known(suffixes: Collection[str]) -> str:
    known = ", ".join(sorted(filter(None, suffixes))) or "none"
    return f"Known suffixes: {known}. A plugin can add loaders"


def load(path: Path, loaders: Sequence[Loader]) -> Source:
    """Read a file as a source, which goes by the file's name.

    Args:
        path: The file.
        loaders: Who can read it; of several for one suffix the first does.

    Raises:
        SourceError: It is not there, is a folder, may not be read, is not of the type that its suffix
            says, or holds no text.
    """
    loader = next((loader for loader in loaders if path.suffix.lower() in loader.suffixes), None)
    if loader is None:
        raise _unknown(path, [suffix for loader in loaders for suffix in loader.suffixes])
    try:
        data = path.read_bytes()
    except OSError as error:
        raise _not_read(path, error) from error
    text = _text(path, data, loader)
    if not text[body_start(text) :].strip():
        raise SourceError(str(path), "the file has no text", "Leave it out, or give it some")
    return source(text, id=path.name)


def _text(path: Path, data: bytes, loader: Loader) -> str:
    try:
        return loader.load(data)
    except UnicodeDecodeError as error:
        encoding = error.encoding.upper()
        byte = error.object[error.start : error.start + 1].hex()
        problem = f"the file is not {encoding} text (byte 0x{byte} at offset {error.start})"
        raise SourceError(str(path), problem, _CONVERT) from error
    except ValueError as error:
        raise SourceError(
            str(path), str(error).rstrip("."), f"Its suffix says it is {loader.name}"
        ) from error
    except Exception as error:  # a plugin's loader can fail in any way; the others are still read
        problem = f"the loader of {loader.name} failed ({type(error).__name__}: {error})"
        raise SourceError(str(path), problem, "Report it to the author of the loader") from error


def _not_read(path: Path, error: OSError) -> SourceError:
    match error:
        case FileNotFoundError():
            return SourceError(str(path), "there is no such file or folder", "Check the path")
        case IsADirectoryError():
            return SourceError(str(path), "this is a folder, not a file", "Name the files in it")
        case PermissionError():
            return SourceError(str(path), "you may not read it", "Change its permissions")
        case _:
            return SourceError(
                str(path), f"it cannot be read ({error.strerror or error})", "Check the disk or drive"
            )


def load_all(paths: Iterable[str | Path], loaders: Sequence[Loader]) -> Iterator[Source | SourceError]:
    """Read all the files that are meant, one by one; what cannot be read comes as an error in its place.

    A source goes by the name of its file; where several files have one name, each goes by the shortest
    end of its path that tells them apart (``north/report.txt``, ``south/report.txt``).

    Args:
        paths: Files, folders and patterns, as ``find`` takes them.
        loaders: Who reads the files.
    """
    found = list(find(paths, {suffix for loader in loaders for suffix in loader.suffixes}))
    names = _names(path for path in found if isinstance(path, Path))
    for path in found:
        yield path if isinstance(path, SourceError) else _loaded(path, names[path], loaders)


def _loaded(path: Path, name: str, loaders: Sequence[Loader]) -> Source | SourceError:
    try:
        read = load(path, loaders)
    except SourceError as error:
        return error
    return evolve(read, id=name)


def _names(paths: Iterable[Path]) -> dict[Path, str]:
    """For each path the shortest end of it that tells it from the others of the same name."""
    alike: dict[str, list[Path]] = defaultdict(list)
    for path in paths:
        alike[path.name].append(path)
    return {path: name for group in alike.values() for path, name in zip(group, _tails(group), strict=True)}


def _tails(paths: Sequence[Path]) -> list[str]:
    """The ends of the paths, each as long as it takes for all to differ."""
    for length in range(1, max(len(path.parts) for path in paths)):
        tails = [PurePath(*path.parts[-length:]).as_posix() for path in paths]
        if len(set(tails)) == len(paths):
            return tails
    return [path.as_posix() for path in paths]
