"""Nothing in the tree belongs to one machine: no absolute paths of people or workplaces, no registry hosts."""

from __future__ import annotations

import re

from tests.house.repo import files, name, text

# Written in pieces, so that this file does not hold what it looks for.
HOMES = "|".join(("/" + "home/", "/" + "Users/", "/" + "root/", "/" + "work/", r"[A-Z]:\\{1,2}Users\\{1,2}"))
MACHINE_PATH = re.compile(rf"(?<![\w.*}}$-])(?:{HOMES})[\w.-]")
HOSTS = {
    "pypi": ("org",),
    "pythonhosted": ("org",),
    "proxy.golang": ("org",),
    "sum.golang": ("org",),
    "goproxy": ("io", "cn"),
    "registry.npmjs": ("org",),
    "registry.yarnpkg": ("com",),
    "crates": ("io",),
    "repo1.maven": ("org",),
    "deb.debian": ("org",),
}
REGISTRY = re.compile(
    r"\b(?:" + "|".join(re.escape(f"{host}.{end}") for host, ends in HOSTS.items() for end in ends) + r")\b"
)


def found(pattern: re.Pattern[str]) -> list[str]:
    return [
        f"{name(path)}:{number}: {line.strip()[:120]}"
        for path in files()
        if pattern.search(text(path))
        for number, line in enumerate(text(path).splitlines(), 1)
        if pattern.search(line)
    ]


def test_no_path_of_a_machine() -> None:
    assert found(MACHINE_PATH) == []


def test_no_host_of_a_package_registry() -> None:
    assert found(REGISTRY) == []


def test_the_patterns_find_what_they_should() -> None:
    assert MACHINE_PATH.search("see " + "/ho" + "me/someone/x")
    assert MACHINE_PATH.search('"C:' + r"\\Users\\someone")
    assert not MACHINE_PATH.search("e.GET(prefix+" + '"/api' + "/ho" + "me/x)")
    assert REGISTRY.search("https://" + "pypi" + ".org/simple")


def test_no_file_is_huge() -> None:
    assert [name(path) for path in files() if path.stat().st_size > 1_500_000] == []
