"""Starting a service that nobody here knows: another way where the last one failed, and always the same way once one
succeeded.

A service says in its last words why it ended: a usage text names its subcommands, a missing file one that its folder
should hold, else it may be a variable that is not set. Each gives one more way to try.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import msgspec

from leaktight.core.errors import ServiceError
from leaktight.core.service import Variable
from leaktight.prove import environment as environments
from leaktight.prove import service
from leaktight.prove.build import Binary
from leaktight.prove.network import Surroundings
from leaktight.prove.target import Target

_LARGEST_FILE = 4 * 1024 * 1024
_SOURCE = ("*.go", "go.mod", "go.sum", ".git", ".hg", "node_modules", "vendor", "testdata")
_EXAMPLES = (
    ".env.example",
    ".env.sample",
    ".env.local",
    ".env.dev",
    ".env.development",
    ".env.dist",
    ".env.template",
)
_COMMANDS = re.compile(r"^\s*(?:available )?commands:\s*$", re.IGNORECASE | re.MULTILINE)
_COMMAND = re.compile(r"^[ \t]+([a-z][\w-]*)(?:, \w+)?(?:[ \t].*)?$")
_SERVING = ("serve", "server", "start", "run", "api", "http", "web", "up", "rest")
_LACKING = re.compile(r"missing|required|not set|must be|not found|undefined|empty|unset|provide", re.IGNORECASE)
_NAME = re.compile(r"\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b")
_SETTING = re.compile(r"^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=([^\n#]*)", re.MULTILINE)
TRIES = 10
"""Starts at most, each of them one that ended at once."""
_NO_FILE = re.compile(r"no such file or directory|\.env\b|not found in|config file", re.IGNORECASE)


class Way(msgspec.Struct, frozen=True):
    """One way to start: arguments, variables on top of those of every way, and the folder to start in."""

    arguments: tuple[str, ...] = ()
    variables: dict[str, str] = {}
    folder: Path | None = None


class Launch:
    """Starts `binary`, as `service.start` does. `environment` and `arguments` are the caller's words, and stay;
    `workdir` is for a copy of what lies beside the source, so that a service that writes there does not write into
    the tree."""

    def __init__(
        self,
        binary: Binary,
        environment: Mapping[str, str],
        *,
        workdir: Path,
        variables: Sequence[Variable],
        arguments: Sequence[str] = (),
        timeout: float = 20.0,
        on_notice: Callable[[str], None] = lambda _: None,
    ) -> None:
        self._binary = binary
        self._environment = {**environments.never_empty(variables), **environment}
        self._variables = variables
        self._timeout = timeout
        self._on_notice = on_notice
        self._copy = copy_beside(binary.target, workdir / "beside")
        self._given = bool(arguments)
        self._way = Way(tuple(arguments), {}, self._folder(binary.target.module_dir))
        self._known = False

    def __call__(
        self,
        *,
        datastore_url: str | None,
        surroundings: Surroundings = Surroundings(),  # noqa: B008  (immutable)
    ) -> service.RunningService:
        """Raises ServiceError as `service.start` does: the error of the first way where none succeeds."""
        first: ServiceError | None = None
        tried = [self._way]
        for way in tried:
            try:
                running = self._start(way, datastore_url, surroundings)
            except ServiceError as error:
                first = first or error
                if self._known:  # it did start this way before: something else is wrong now
                    raise
                if len(tried) < TRIES:
                    tried += [each for each in self._others(way, error.detail) if each not in tried][:1]
            else:
                if way is not self._way:
                    self._on_notice(f"the service did not start at first, but did {self._told(way)}")
                self._way, self._known = way, True
                return running
        assert first is not None
        raise first

    @property
    def settings(self) -> dict[str, str]:
        """The variables that the service finds, as far as they are known before it starts: defaults in its source,
        those of its .env file, and what it is started with."""
        defaults = {each.name: each.default for each in self._variables if each.default}
        return {**defaults, **_dotenv(self._way.folder or self._copy), **self._environment}

    def _start(self, way: Way, datastore_url: str | None, surroundings: Surroundings) -> service.RunningService:
        return service.start(
            self._binary,
            {**way.variables, **self._environment},
            datastore_url=datastore_url,
            variables=self._variables,
            timeout=self._timeout,
            surroundings=surroundings,
            arguments=way.arguments,
            folder=way.folder,
            on_notice=self._on_notice,
        )

    def _others(self, way: Way, output: str) -> Iterator[Way]:
        """What else to try, the likeliest first."""
        if not self._given and not way.arguments:
            for command in subcommands(output):
                yield msgspec.structs.replace(way, arguments=(command,))
        package = self._folder(self._binary.target.package_dir)
        if _NO_FILE.search(output) and way.folder != package:
            yield msgspec.structs.replace(way, folder=package)
        if not way.variables:
            lacking = [each for each in self._variables if not each.default and each.name not in self._environment]
            made_up = {each.name: value for each in lacking if (value := environments.made_up(each.name))}
            if made_up:
                yield msgspec.structs.replace(way, variables=made_up)
        told = {name: environments.made_up(name) for name in lacking_names(output)}
        new = {name: value for name, value in told.items() if value and name not in self._environment}
        yield msgspec.structs.replace(way, variables={**new, **way.variables})

    def _folder(self, folder: Path) -> Path:
        return self._copy / folder.relative_to(self._binary.target.module_dir)

    def _told(self, way: Way) -> str:
        told = [f"with the argument {' '.join(way.arguments)}"] if way.arguments and not self._given else []
        if way.folder != self._way.folder:
            told.append(f"in the folder {self._binary.target.name}")
        if way.variables:
            told.append(f"with {', '.join(sorted(way.variables))} made up")
        return ", ".join(told)


def subcommands(output: str) -> list[str]:
    """Commands of a usage text (those of cobra and urfave/cli look alike) that sound like serving."""
    heading = _COMMANDS.search(output)
    if heading is None:
        return []
    found = []
    for line in output[heading.end() :].lstrip("\n").splitlines():
        match = _COMMAND.match(line)
        if match is None:
            break
        found.append(match[1])
    known = [each for word in _SERVING for each in found if each == word or each.startswith(f"{word}-")]
    return list(dict.fromkeys(known))


def lacking_names(output: str) -> list[str]:
    """Variables that a service says it misses, as people write them: `DB_NAME is required`."""
    return [name for line in output.splitlines() if _LACKING.search(line) for name in _NAME.findall(line)]


def _dotenv(folder: Path) -> dict[str, str]:
    """The variables in a .env file, without what its values may refer to."""
    path = folder / ".env"
    text = path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""
    return {match[1]: match[2].strip().strip("\"'") for match in _SETTING.finditer(text)}


def copy_beside(target: Target, into: Path) -> Path:
    """Copy what lies beside the source of a module (configuration, templates) and may be read at run time. A .env
    file that is missing is made from the example that stands in for it."""

    def skipped(folder: str, names: list[str]) -> set[str]:
        large = {
            name for name in names if (path := Path(folder) / name).is_file() and path.stat().st_size > _LARGEST_FILE
        }
        odd = {name for name in names if not ((path := Path(folder) / name).is_file() or path.is_dir())}
        return {*shutil.ignore_patterns(*_SOURCE)(folder, names), *large, *odd}

    shutil.copytree(target.module_dir, into, ignore=skipped, symlinks=True, ignore_dangling_symlinks=True)
    for folder in {into, into / target.package_dir.relative_to(target.module_dir)}:
        example = next((folder / name for name in _EXAMPLES if (folder / name).is_file()), None)
        folder.mkdir(parents=True, exist_ok=True)
        if example is not None and not (folder / ".env").exists():
            shutil.copyfile(example, folder / ".env")
    return into
