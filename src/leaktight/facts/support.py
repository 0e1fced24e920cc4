"""Code that only tests run: mocks, fakes, helpers of tests. A project's service never executes it."""

from __future__ import annotations

import re
from functools import cached_property

from leaktight.facts.base import Facts

_FOLDER = re.compile(
    r"^(?:.*[_-])?(?:mocks?|fakes?|stubs?|tests?|testing|testdata|e2e|integration)$"
    r"|(?:mocks?|fakes|testing)$|test(?:ing)?[_-]?(?:utils?|helpers?|support|kit|suite|infra|env|server|client|common)s?$"
)
_CONVENTION = re.compile(r"^(?:[a-z]+test|test[a-z]+|mock[a-z]+|fake[a-z]+)$")
"""`httptest`, `teststorage`: a package that helps to test the one it is named after; `mockslack`: one that stands in
for another service."""
_WORDS = frozenset({"latest", "contest", "attest", "protest", "request", "loadtest", "speedtest", "abtest"})
_FILE = re.compile(
    r"^(?:mocks?|fakes?|stubs?|testing|testutils?|testhelpers?)(?:_.*)?\.\w+$|_(?:mocks?|fakes?|testing)\.\w+$"
)


_TEST_LIBRARIES = ("testing", "github.com/stretchr/testify")
"""Who imports one of these outside of tests helps them."""


class Support:
    """Judged from the names of folders and files, and from what a file imports. A project where everything looks so
    is taken for a service."""

    def __init__(self, facts: Facts) -> None:
        self._program = facts.program

    def function(self, id_: str) -> bool:
        """Whether the declared function (or the literal inside one) only serves tests."""
        declaration = self._program.declaration(id_.split("$", 1)[0])
        return declaration is not None and self.file(declaration.span.file)

    def file(self, path: str) -> bool:
        """Whether the file only serves tests."""
        return path in self._files

    @cached_property
    def _files(self) -> frozenset[str]:
        files = [file.path for file in self._program.files()]
        found = frozenset(path for path in files if is_support(path)) | self._importing()
        return found if len(found) < len(files) else frozenset()

    def _importing(self) -> frozenset[str]:
        """Files that import a test library."""
        libraries = [
            package
            for package in self._program.imported()
            if any(package == name or package.startswith(f"{name}/") for name in _TEST_LIBRARIES)
        ]
        ids = (id_ for package in libraries for id_ in self._program.importers(package))
        return frozenset(found.span.file for id_ in ids if (found := self._program.declaration(id_)) is not None)


def is_support(path: str) -> bool:
    """Whether the names in a path, relative to the root, say that the file only serves tests."""
    *folders, name = path.split("/")
    return _FILE.search(name) is not None or any(
        folder not in _WORDS and (_FOLDER.search(folder) or _CONVENTION.match(folder)) for folder in folders
    )
