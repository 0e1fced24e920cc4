"""What a service says that it lacks when it ends: subcommands, flags, files, variables, and values it could not read.

The wording is that of the libraries that most services are configured with: flag, cobra and pflag, urfave/cli,
kingpin, kong, go-flags, viper, godotenv, envconfig, caarlos0/env, and of people who write it themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

_COMMANDS = re.compile(r"^\s*(?:available )?commands:\s*$", re.IGNORECASE | re.MULTILINE)
_COMMAND = re.compile(r"^[ \t]+([a-z][\w-]*)(?:, \w+)?(?:[ \t].*)?$")
_SERVING = ("serve", "server", "start", "run", "api", "http", "web", "up", "rest")

_LACKING = re.compile(r"missing|required|not set|must be|not found|undefined|empty|unset|provide", re.IGNORECASE)
_NAME = re.compile(r"\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b")

_FLAG = r"-{0,2}([A-Za-z][\w.-]*)"
_REQUIRED = (
    re.compile(r"required flags?(?:\(s\))?\s+((?:[\"'`]?-{0,2}[A-Za-z][\w.-]*[\"'`]?(?:,\s*|\s+and\s+)?)+)", re.I),
    re.compile(r"missing flags?:\s+((?:--[\w-]+(?:=\S+)?(?:,\s*)?)+)", re.I),
)
_WRITTEN = (
    re.compile(rf"(?:missing|required|provide|specify|need)\w*\s+(?:\w+\s+){{0,3}}[\"'`]?-{_FLAG}[\"'`]?", re.I),
    re.compile(
        rf"[\"'`]?-{_FLAG}[\"'`]?\s+(?:\w+\s+){{0,2}}(?:is|are|must|was|cannot|can't)\s+(?:\w+\s+)?"
        r"(?:required|missing|set|provided|specified|empty)",
        re.I,
    ),
)
_FLAG_NAME = re.compile(r"[A-Za-z][\w.-]*")
_NO_FLAG = frozenset(
    {"and", "not", "set", "is", "was", "were", "are", "provided", "specified", "on", "flags", "flag"}
)

_OPENED = re.compile(
    r"(?:open|stat|read(?:ing)?)\s+[\"']?([^\s\"':]+)[\"']?:\s*(?:no such file|The system cannot find)"
)
_CONFIG = re.compile(r'Config File "([^"]+)" Not Found in "\[([^\]]*)\]"')

_VALUES = (
    (re.compile(r"ParseBool|type bool|bool value|as bool", re.I), "true"),
    (re.compile(r"duration", re.I), "30s"),
    (re.compile(r"level", re.I), "info"),
    (
        re.compile(r"ParseInt|ParseUint|Atoi|ParseFloat|type u?int|type float|number|integer|invalid syntax", re.I),
        "10",
    ),
    (re.compile(r"url|uri|scheme", re.I), "http://leaktight.invalid"),
)


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


def lacking_names(output: str, known: Iterable[str] = ()) -> list[str]:
    """Variables that a service says it misses, as people write them: `DB_NAME is required`; of the `known` ones also
    those of one word."""
    lines = [line for line in output.splitlines() if _LACKING.search(line)]
    words = [name for line in lines for name in _NAME.findall(line)]
    words += [name for name in known if any(re.search(rf"\b{re.escape(name)}\b", line) for line in lines)]
    return list(dict.fromkeys(words))


def lacking_flags(output: str) -> list[str]:
    """Flags that a service says it wants, without their dashes."""
    found: list[str] = []
    for pattern in _REQUIRED:
        for match in pattern.finditer(output):
            listed = re.sub(r"=\S+", "", match[1])
            # kingpin and go-flags name the short form as well: `-p, --port'.
            found += [name for name in _FLAG_NAME.findall(listed) if name not in _NO_FLAG and len(name) > 1]
    for pattern in _WRITTEN if not found else ():
        found += [match[1] for match in pattern.finditer(output)]
    return list(dict.fromkeys(found))


def missing_files(output: str) -> list[tuple[str, tuple[str, ...]]]:
    """Files that could not be opened, each with the folders in which it was looked for: none where the name is a path
    by itself. Names of viper have no suffix."""
    found = [(match[1], tuple(match[2].split())) for match in _CONFIG.finditer(output)]
    return [*found, *((match[1], ()) for match in _OPENED.finditer(output))]


def misread(output: str, values: Mapping[str, str]) -> dict[str, str]:
    """Of the variables in `values` those whose value a line of the output complains of, with one that fits better."""
    better: dict[str, str] = {}
    for line in output.splitlines():
        for name, value in values.items():
            if len(value) > 2 and value in line:
                fitting = next((text for pattern, text in _VALUES if pattern.search(line.replace(value, ""))), None)
                if fitting is not None and fitting != value:
                    better[name] = fitting
    return better
