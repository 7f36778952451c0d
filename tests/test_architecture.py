"""The arrows: text → numerals → figures → claims → comparisons → findings → report, and what stands on them."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import reconcile

ROOT = Path(reconcile.__file__).parent

# Each may import only from those before it. A package is one step; its modules may import each other.
ORDER = [
    "errors",
    "calling",
    "collecting",
    "making",
    "text",
    "language",
    "numerals",
    "figures",
    "claims",
    "comparisons",
    "findings",
    "report",
    "plugin",
    "vetting",
    "builtin",
    "knowledge",
    "installed",
    "engine",
    "bench",
    "checking",
    "examining",
    "cli",
    "testing",
    "__init__",
    "__main__",
]
SLOW = {"pint", "tabulate", "click"}
MODULES = {path.relative_to(ROOT).with_suffix("").as_posix(): path for path in sorted(ROOT.rglob("*.py"))}


def imports(tree: ast.AST) -> Iterator[tuple[str, ast.AST]]:
    """Every module that is imported, wherever in the file that is written."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, (
                f"line {node.lineno}: imports are absolute, so that their direction can be read"
            )
            yield from ((f"{node.module}.{alias.name}", node) for alias in node.names)


def step(name: str) -> str:
    """The step of a dotted import inside the package, or of a module path."""
    parts = name.replace(".", "/").split("/")
    inside = parts[1] if parts[0] == "reconcile" and len(parts) > 1 else parts[0]
    return inside if inside in ORDER else "__init__"


def of_the_package(text: str) -> Iterator[str]:
    for name, _node in imports(ast.parse(text)):
        if name.split(".")[0] == "reconcile":
            yield name


def against_the_arrow(module: str, text: str) -> list[str]:
    """The imports in the text of a module that point to what comes after it."""
    mine = module.split("/", maxsplit=1)[0]
    return [
        name
        for name in of_the_package(text)
        if step(name) != mine and ORDER.index(step(name)) > ORDER.index(mine)
    ]


@pytest.mark.parametrize("module", MODULES)
def test_every_import_points_back_along_the_line(module: str) -> None:
    assert not against_the_arrow(module, MODULES[module].read_text("utf-8"))


@pytest.mark.parametrize(
    "text",
    [
        "from reconcile.claims.claim import Claim",
        "import reconcile.claims.claim as c",
        "from reconcile import compare",
        "def f():\n    from reconcile.claims.claim import Claim",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from reconcile.claims.claim import Claim",
    ],
)
def test_an_import_against_the_arrow_is_seen_wherever_it_hides(text: str) -> None:
    assert against_the_arrow("figures/figure", text)
    assert not against_the_arrow("__main__", text)


def test_every_module_has_its_place_in_the_line() -> None:
    assert {module.split("/")[0] for module in MODULES} == set(ORDER)


def test_the_names_of_the_stages_stand_in_the_order_of_the_line() -> None:
    stages = ["text", "numerals", "figures", "claims", "comparisons", "findings", "report"]
    assert [each for each in ORDER if each in stages] == stages


def modules_imported_by(module: str) -> set[str]:
    """The modules of the package that a module imports, as paths like its own."""
    found = set()
    for name in of_the_package(MODULES[module].read_text("utf-8")):
        path = "/".join(name.split(".")[1:])
        spellings = (path, path.rpartition("/")[0])
        found |= {each for name in spellings for each in (name, f"{name}/__init__") if each in MODULES}
    return found


def test_no_modules_import_each_other_in_a_circle() -> None:
    left = {module: modules_imported_by(module) - {module} for module in MODULES}
    while free := {module for module, needs in left.items() if not needs & left.keys()}:
        left = {module: needs for module, needs in left.items() if module not in free}
    assert not left, f"these import each other in a circle: {sorted(left)}"


@pytest.mark.parametrize("module", [each for each in MODULES if step(each) != "cli"])
def test_what_is_slow_to_import_is_imported_where_it_is_needed(module: str) -> None:
    tree = ast.parse(MODULES[module].read_text("utf-8"))
    at_run_time = [
        node
        for node in tree.body
        if not (isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test))
    ]
    top = ast.Module(
        [node for node in at_run_time if not isinstance(node, ast.FunctionDef | ast.ClassDef)], []
    )
    assert not {name.split(".")[0] for name, _node in imports(top)} & SLOW


def test_no_stage_knows_how_plugins_are_found() -> None:
    for module, path in MODULES.items():
        if ORDER.index(module.split("/")[0]) < ORDER.index("installed"):
            names = {name for name, _node in imports(ast.parse(path.read_text("utf-8")))}
            assert not {name for name in names if name.startswith("importlib.metadata")}, module


def test_click_is_for_the_command_line_only() -> None:
    for module, path in MODULES.items():
        names = {name.split(".")[0] for name, _node in imports(ast.parse(path.read_text("utf-8")))}
        assert module.split("/")[0] == "cli" or "click" not in names, module


def test_files_can_be_read_in_a_sitting() -> None:
    long = {
        name: count
        for name, path in MODULES.items()
        if (count := len(path.read_text("utf-8").splitlines())) > 400
    }
    assert not long


def test_functions_are_short() -> None:
    long = {}
    for module, path in MODULES.items():
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef) and (lines := _length_of_body(node)) > 25:
                long[f"{module}:{node.name}"] = lines
    assert not long


def _length_of_body(function: ast.FunctionDef) -> int:
    """Lines from the first statement after the docstring to the last."""
    body = function.body[1:] if ast.get_docstring(function) else function.body
    return (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0
