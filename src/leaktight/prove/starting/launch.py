"""Starting a service that nobody here knows: another way where the last one failed, and always the same way once one
succeeded.

A service says in its last words why it ended: a usage text names its subcommands, a missing file one that its folder
should hold, else it may be a variable that is not set. Each gives one more way to try.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import msgspec

from leaktight.core.errors import ServiceError
from leaktight.core.service import Variable
from leaktight.prove.starting import beside, last_words, listening, service
from leaktight.prove.starting import environment as environments
from leaktight.prove.starting.build import Binary
from leaktight.prove.starting.network import Surroundings

_SETTING = re.compile(r"^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=([^\n#]*)", re.MULTILINE)
TRIES = 10
"""Starts at most, each of them one that ended at once."""
_NO_FILE = re.compile(r"no such file or directory|\.env\b|not found in|config file", re.IGNORECASE)
_FILE = re.compile(
    r"(?:^|[-_.])(?:config|conf|cfg|settings)(?:[-_.]?(?:file|path|filepath|file[-_]path))?$", re.IGNORECASE
)
"""A flag or a variable that names the file of the configuration."""


class Way(msgspec.Struct, frozen=True):
    """One way to start: arguments, variables on top of those of every way, the folder to start in, and files of the
    copy that were put there because the service looked for them."""

    arguments: tuple[str, ...] = ()
    variables: dict[str, str] = {}
    folder: Path | None = None
    files: tuple[Path, ...] = ()


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
        self._given = environment
        self._filled = environments.never_empty(variables)
        self._variables = variables
        self._timeout = timeout
        self._on_notice = on_notice
        self._copy = beside.copy_beside(binary.target, workdir / "beside")
        self._given_arguments = bool(arguments)
        self._way = Way(tuple(arguments), {}, self._folder(binary.target.module_dir))
        self._known = False

    def __call__(
        self,
        *,
        datastore_url: str | None,
        surroundings: Surroundings = Surroundings(),  # noqa: B008  (immutable)
    ) -> service.RunningService:
        """Raises ServiceError as `service.start` does: where no way succeeds the error of the first, or of the last
        that had what the service had asked for."""
        told: ServiceError | None = None
        tried = [self._way]
        for way in tried:
            try:
                running = self._start(way, datastore_url, surroundings)
            except ServiceError as error:
                if told is None or way.files or way.arguments != self._way.arguments:
                    told = error
                if self._known:  # it did start this way before: something else is wrong now
                    raise
                if len(tried) < TRIES:
                    tried += [each for each in self._others(way, error.detail, datastore_url) if each not in tried][
                        :1
                    ]
            else:
                if way is not self._way:
                    self._on_notice(f"the service did not start at first, but did {self._told(way)}")
                self._way, self._known = way, True
                return running
        assert told is not None
        raise told

    @property
    def settings(self) -> dict[str, str]:
        """The variables that the service finds, as far as they are known before it starts: defaults in its source,
        those of its .env file, and what it is started with."""
        defaults = {each.name: each.default for each in self._variables if each.default}
        return {**defaults, **_dotenv(self._way.folder or self._copy), **self._filled, **self._given}

    def _start(self, way: Way, datastore_url: str | None, surroundings: Surroundings) -> service.RunningService:
        return service.start(
            self._binary,
            {**self._filled, **way.variables, **self._given},
            datastore_url=datastore_url,
            variables=self._variables,
            timeout=self._timeout,
            surroundings=surroundings,
            arguments=way.arguments,
            folder=way.folder,
            on_notice=self._on_notice,
        )

    def _others(self, way: Way, output: str, datastore_url: str | None) -> Iterator[Way]:
        """What else to try, the likeliest first."""
        if not self._given_arguments and not way.arguments:
            for command in last_words.subcommands(output):
                yield msgspec.structs.replace(way, arguments=(command,))
        package = self._folder(self._binary.target.package_dir)
        for name, places in last_words.missing_files(output):
            if way.folder != package and (package / name).exists():
                yield msgspec.structs.replace(way, folder=package)
            elif made := beside.supply(self._copy, way.folder or self._copy, name, places):
                yield msgspec.structs.replace(way, files=(*way.files, made))
        flags = [flag for flag in last_words.lacking_flags(output) if not _has(way.arguments, flag)]
        if flags:
            filled = (f"--{flag}={value}" for flag in flags if (value := self._flag(flag, datastore_url)))
            yield msgspec.structs.replace(way, arguments=(*way.arguments, *filled))
        own = {**self._filled, **way.variables}
        if better := last_words.misread(output, own):
            yield msgspec.structs.replace(way, variables={**way.variables, **better})
        unset = (each for each in self._variables if not each.default and each.name not in self._given)
        lacking = {each.name: each.kind for each in unset}
        told = [name for name in last_words.lacking_names(output, lacking) if name not in self._given]
        if new := self._made_up({name: lacking.get(name, "") for name in told if name not in own}):
            yield msgspec.structs.replace(way, variables={**new, **way.variables})
        if _NO_FILE.search(output) and way.folder != package:
            yield msgspec.structs.replace(way, folder=package)
        if new := self._made_up({name: kind for name, kind in lacking.items() if name not in own}):
            yield msgspec.structs.replace(way, variables={**new, **way.variables})

    def _made_up(self, kinds: Mapping[str, str]) -> dict[str, str]:
        """Values for variables, by their names and kinds; without those that had better stay unset."""
        return {name: value for name, kind in kinds.items() if (value := self._value(name, kind))}

    def _value(self, name: str, kind: str) -> str:
        if _FILE.search(name) and (path := beside.configuration(self._copy)):
            return str(path)
        return environments.made_up(name, kind)

    def _flag(self, flag: str, datastore_url: str | None) -> str:
        """A value for a flag that has to be given."""
        if _FILE.search(flag) and (path := beside.configuration(self._copy)):
            return str(path)
        name = re.sub(r"\W", "_", flag).upper()
        return environments.argument(name, datastore_url, listening.free_ports())

    def _folder(self, folder: Path) -> Path:
        return self._copy / folder.relative_to(self._binary.target.module_dir)

    def _told(self, way: Way) -> str:
        told = [f"with the argument {' '.join(way.arguments)}"] if way.arguments and not self._given_arguments else []
        told += [f"with {path.name} made from what stands in for it" for path in way.files]
        if way.folder != self._way.folder:
            told.append(f"in the folder {self._binary.target.name}")
        if way.variables:
            told.append(f"with {', '.join(sorted(way.variables))} made up")
        return ", ".join(told)


def _has(arguments: Sequence[str], flag: str) -> bool:
    return any(re.match(rf"--?{re.escape(flag)}(?:=|$)", each) for each in arguments)


def _dotenv(folder: Path) -> dict[str, str]:
    """The variables in a .env file, without what its values may refer to."""
    path = folder / ".env"
    text = path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""
    return {match[1]: match[2].strip().strip("\"'") for match in _SETTING.finditer(text)}
