"""The house rules: where things live, and that each is complete."""

from __future__ import annotations

import ast
import importlib.metadata
import re
import sys
import tomllib
from typing import Any

from tests.house.repo import ROOT, files, name, text

SOURCE = ROOT / "src" / "leaktight"
MAX_LINES = 400


def test_source_files_have_one_subject() -> None:
    long = {name(path): text(path).count("\n") for path in files("src/*.py")}
    assert {path: lines for path, lines in long.items() if lines > MAX_LINES} == {}


RULES = sorted(path.parent.name for path in files("src/leaktight/rules/*/rule.py"))


def test_every_rule_is_whole() -> None:
    assert RULES
    for rule in RULES:
        folder = f"src/leaktight/rules/{rule}"
        title = f"# {rule.replace('_', '-')}: "
        docs = files(f"{folder}/doc.md")
        assert [name(path) for path in docs if text(path).startswith(title)], f"{folder}/doc.md begins with {title!r}"
        for kind in ("bad", "good"):
            assert files(f"{folder}/*/{kind}/*"), f"{folder} has no {kind}/ example"


def test_every_folder_of_examples_has_its_rule() -> None:
    folders = {path.relative_to(SOURCE / "rules").parts[0] for path in files("src/leaktight/rules/*/doc.md")}
    assert folders == set(RULES)


def test_the_map_names_every_package() -> None:
    page = text(ROOT / "ARCHITECTURE.md")
    packages = {path.parent.name for path in files("src/leaktight/*/__init__.py") if path.parent.parent == SOURCE}
    modules = {path.name for path in files("src/leaktight/*.py") if path.parent == SOURCE and path.stem != "__init__"}
    assert {each for each in packages if f"{each}/" not in page} == set()
    assert {each for each in modules if each not in page} == set()


def test_the_two_commands_of_the_readme_exist() -> None:
    commands = set(re.findall(r"\bmake ([a-z]+)", text(ROOT / "README.md")))
    targets = set(re.findall(r"^([a-z]+):", text(ROOT / "Makefile"), re.MULTILINE))
    assert {"demo", "test"} <= commands <= targets


def test_ci_runs_the_readmes_test_command() -> None:
    script = [line for line in text(ROOT / ".ci" / "run").splitlines() if line and not line.startswith("#")]
    assert script[-1] == "exec make test"


def test_changes_are_one_line_each() -> None:
    types = {each["directory"] for each in settings()["tool"]["towncrier"]["type"]}
    for path in files("changes/*.md"):
        if path.name == "README.md":
            continue
        assert re.fullmatch(r"(\d+|\+[a-z0-9-]+)\.([a-z]+)\.md", path.name), name(path)
        assert path.name.split(".")[-2] in types, name(path)
        assert len(text(path).splitlines()) == 1, name(path)


def test_every_import_is_declared() -> None:
    project = settings()["project"]
    declared = [*project["dependencies"], *project["optional-dependencies"]["prove"]]
    wanted = {re.split(r"[<>=~! \[;]", each)[0].lower().replace("_", "-") for each in declared}
    providers = importlib.metadata.packages_distributions()
    missing = {}
    for path in files("src/*.py"):
        for module in imported(path.read_text(encoding="utf-8")):
            if module in sys.stdlib_module_names or module == "leaktight":
                continue
            names = {each.lower().replace("_", "-") for each in providers.get(module, [module])}
            if not names & wanted:
                missing[name(path)] = module
    assert missing == {}


def test_the_lock_has_every_declared_requirement() -> None:
    project = settings()["project"]
    declared = [*project["dependencies"], *project["optional-dependencies"]["prove"]]
    declared += settings()["dependency-groups"]["dev"]
    lock = text(ROOT / "requirements" / "dev.txt")
    names = {re.split(r"[<>=~! \[;]", each)[0].lower() for each in declared}
    assert {each for each in names if not re.search(rf"^{re.escape(each)}==", lock, re.MULTILINE)} == set()
    pins = re.findall(r"^[a-z0-9].*?(?=^[a-z0-9]|\Z)", lock, re.MULTILINE | re.DOTALL)
    assert all("--hash=sha256:" in pin for pin in pins)
    assert len(pins) > len(names)


def test_versions_agree() -> None:
    assert f'__version__ = "{settings()["project"]["version"]}"' in text(SOURCE / "__init__.py")


def settings() -> dict[str, Any]:
    return tomllib.loads(text(ROOT / "pyproject.toml"))


def imported(source: str) -> set[str]:
    """Top-level names of the modules that a file imports, wherever in it."""
    modules = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            modules |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            modules.add(node.module.partition(".")[0])
    return modules
