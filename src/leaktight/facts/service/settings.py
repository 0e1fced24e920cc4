"""The environment variables that configure a service, whichever library reads them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property

from leaktight.core.service import Variable
from leaktight.core.span import Span
from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.fields import mentioning
from leaktight.facts.flow import calls_in
from leaktight.facts.strings import Strings, Text
from leaktight.facts.tags import tag_value
from leaktight.ir.function import Function
from leaktight.ir.instructions import Call, MethodCallee
from leaktight.ir.types import Basic, Field, Named, Record, Type, named, strip_pointer
from leaktight.ir.values import Const

_VIPER = "github.com/spf13/viper"
_GETTERS = {
    **dict.fromkeys(("GetInt", "GetInt32", "GetInt64", "GetUint", "GetUint16", "GetUint32", "GetUint64"), "int"),
    "GetString": "",
    "GetStringSlice": "",
    "GetBool": "bool",
    "GetDuration": "duration",
    "GetFloat64": "float",
}
"""viper.go (v1.20): what is asked of a key says of which kind its value is."""

_KOANF = "github.com/knadh/koanf"
_KOANF_GETTERS = {
    **{
        f"{must}{name}": kind
        for must in ("", "Must")
        for name, kind in (("String", ""), ("Int", "int"), ("Bool", "bool"))
    },
    **{f"{must}{name}": kind for must in ("", "Must") for name, kind in (("Duration", "duration"), ("Int64", "int"))},
}
"""getters.go (v2.1)."""

_ENVCONFIG = {"github.com/kelseyhightower/envconfig": ("Process", "MustProcess")}
"""envconfig.go gatherInfo (v1.4.0): the prefix, an underscore, then the field's name or what its tag says."""

_FLAG_NAMES = {"github.com/urfave/cli": ("EnvVars",)}
"""urfave/cli v3: `Sources: cli.EnvVars("A", "B")` (value_source.go)."""

_VIPER_SETTINGS = (*("SetEnvPrefix", "SetEnvKeyReplacer", "NewWithOptions", "SetDefault", "BindEnv", "AutomaticEnv"),)

_WORDS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


class Settings:
    """`variables`, by name, each once."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._program = facts.program
        self._calls = facts.get(Calls)
        self._strings = facts.get(Strings)

    @cached_property
    def variables(self) -> tuple[Variable, ...]:
        """Every variable with its default, where the source has one."""
        found: dict[str, Variable] = {}
        for variable in (
            *self._asked(),
            *self._tagged(),
            *self._processed(),
            *self._viper(),
            *self._koanf(),
            *self._of_flags(),
        ):
            known = found.get(variable.name)
            if known is None or (known.default is None and variable.default is not None):
                found[variable.name] = variable
        return tuple(found[name] for name in sorted(found))

    def _asked(self) -> Iterator[Variable]:
        for name, default, _, call in self._strings.environment:
            yield Variable(name, default, call.span)

    def _tagged(self) -> Iterator[Variable]:
        """Structs with `env` or `envconfig` tags; those that stand in another one under a prefix have it."""
        structs = [(type_, span) for type_, span in self._program.types() if self._env_fields(type_)]
        inner = {named(field.type) for type_, _ in structs for field in self._env_fields(type_) if _prefix(field)}
        for type_, span in structs:
            if type_ not in inner:
                yield from self._fields(type_, span, "", 0)

    def _env_fields(self, type_: Type) -> tuple[Field, ...]:
        made_of = self._program.underlying(strip_pointer(type_))
        fields = made_of.fields if isinstance(made_of, Record) else ()
        return fields if any(_env_name(field) or _prefix(field) for field in fields) else ()

    def _fields(self, type_: Type, span: Span, prefix: str, depth: int) -> Iterator[Variable]:
        for field in self._env_fields(type_) if depth < 4 else ():
            if name := _env_name(field):
                yield Variable(prefix + name, _default(field), span, self._kind(field.type))
            elif inner := _prefix(field):
                yield from self._fields(field.type, span, prefix + inner, depth + 1)

    def _processed(self) -> Iterator[Variable]:
        """Structs that go without tags, under the prefix of their process: kelseyhightower/envconfig."""
        for function, call in self._calls_of(_ENVCONFIG):
            if len(call.args) > 1:
                for prefix in [text.value for text in self._texts(function, call, 0)] or [""]:
                    yield from self._spelled(call.args[1].type, call.span, f"{prefix}_" if prefix else "", 0)

    def _spelled(self, type_: Type, span: Span, prefix: str, depth: int) -> Iterator[Variable]:
        made_of = self._program.underlying(strip_pointer(type_))
        for field in made_of.fields if isinstance(made_of, Record) and depth < 4 else ():
            if tag_value(field.tag, "ignored") == "true" or not field.name[:1].isupper():
                continue
            words = tag_value(field.tag, "split_words") == "true"
            own = "_".join(_WORDS.split(field.name)) if words else field.name
            name = (tag_value(field.tag, "envconfig") or own).upper()
            if isinstance(self._program.underlying(strip_pointer(field.type)), Record):
                yield from self._spelled(
                    field.type, span, prefix if field.embedded else f"{prefix}{name}_", depth + 1
                )
            else:
                yield Variable(f"{prefix}{name}".upper(), _default(field), span, self._kind(field.type))

    def _viper(self) -> Iterator[Variable]:
        calls = list(self._calls_of({_VIPER: (*_GETTERS, *_VIPER_SETTINGS)}))
        by_name: dict[str, list[tuple[Function, Call]]] = {}
        for function, call in calls:
            by_name.setdefault(self._name(call), []).append((function, call))
        prefixes = [t.value for f, c in by_name.get("SetEnvPrefix", []) for t in self._texts(f, c, 0)]
        before = f"{prefixes[0].upper()}_" if prefixes and prefixes[0] else ""
        replaces = "SetEnvKeyReplacer" in by_name or "NewWithOptions" in by_name
        defaults = {
            text.value: _constant(call)
            for function, call in by_name.get("SetDefault", [])
            for text in self._texts(function, call, 0)
        }
        for function, call in by_name.get("BindEnv", []):
            for key in self._texts(function, call, 0):
                names = [
                    text.value for index in range(1, len(call.args)) for text in self._texts(function, call, index)
                ]
                for name in names or [before + _env_key(key.value, replaces)]:
                    yield Variable(name, defaults.get(key.value), call.span)
        if "AutomaticEnv" not in by_name:
            return
        for getter, kind in (*_GETTERS.items(), ("SetDefault", "")):
            for function, call in by_name.get(getter, []):
                for key in self._texts(function, call, 0):
                    if key.value and (replaces or "." not in key.value):
                        yield Variable(
                            before + _env_key(key.value, replaces), defaults.get(key.value), call.span, kind
                        )

    def _koanf(self) -> Iterator[Variable]:
        """Keys of koanf, where it reads the environment: what its callback makes of a name is taken to be the usual,
        small letters without the prefix, with the delimiter for an underscore."""
        providers = list(self._calls_of({f"{_KOANF}/providers/env": ("Provider", "ProviderWithValue")}))
        prefix = next((t.value for f, c in providers for t in self._texts(f, c, 0)), "")
        for function, call in self._calls_of({_KOANF: tuple(_KOANF_GETTERS)}) if providers else ():
            for key in self._texts(function, call, 0):
                yield Variable(prefix + _env_key(key.value, True), None, call.span, _KOANF_GETTERS[self._name(call)])

    def _of_flags(self) -> Iterator[Variable]:
        for function, call in self._calls_of(_FLAG_NAMES):
            for argument in call.args:
                yield from (
                    Variable(t.value, None, call.span) for t in self._strings.of(function, argument) if t.value
                )

    def _texts(self, function: Function, call: Call, index: int) -> tuple[Text, ...]:
        return self._strings.of(function, call.args[index]) if index < len(call.args) else ()

    def _calls_of(self, wanted: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[Function, Call]]:
        """Calls of these names in packages of these paths, whatever their major version, methods as well."""
        imported = self._program.imported()
        names = {n for path, names in wanted.items() for n in names if any(p.startswith(path) for p in imported)}
        for name in sorted(names):
            for outer in mentioning(self._program, name):
                for function, call in calls_in(outer):
                    symbol = self._calls.symbol(call)
                    # A method of what nobody here knows may well be the library's: its source is not at hand.
                    ours = _within(symbol.package, wanted) if symbol is not None else True
                    if ours and self._name(call) == name:
                        yield function, call

    def _name(self, call: Call) -> str:
        symbol = self._calls.symbol(call)
        if symbol is not None:
            return symbol.symbol.rpartition(".")[2]
        return call.callee.method if isinstance(call.callee, MethodCallee) else ""

    def _kind(self, type_: Type) -> str:
        plain = strip_pointer(type_)
        if isinstance(plain, Named) and (plain.package, plain.name) == ("time", "Duration"):
            return "duration"
        made_of = self._program.underlying(plain)
        if not isinstance(made_of, Basic):
            return ""
        kinds = (("int", "int"), ("uint", "int"), ("float", "float"), ("bool", "bool"))
        return next((kind for start, kind in kinds if made_of.name.startswith(start)), "")


def _within(package: str, wanted: Mapping[str, tuple[str, ...]]) -> bool:
    return any(package == path or package.startswith(f"{path}/v") for path in wanted)


def _env_name(field: Field) -> str:
    tag = tag_value(field.tag, "env") or tag_value(field.tag, "envconfig") or ""
    name = tag.partition(",")[0].strip()
    return name if name != "-" else ""


def _prefix(field: Field) -> str:
    """What comes before the names of a struct's fields: caarlos0/env, cleanenv, and sethvargo/go-envconfig."""
    given = tag_value(field.tag, "envPrefix") or tag_value(field.tag, "env-prefix")
    inside = (part.strip() for part in (tag_value(field.tag, "env") or "").split(","))
    return given or next((part.removeprefix("prefix=") for part in inside if part.startswith("prefix=")), "")


def _default(field: Field) -> str | None:
    tags = (tag_value(field.tag, key) for key in ("envDefault", "default", "env-default"))
    # sethvargo/go-envconfig has it within the tag itself.
    inside = (part.strip().partition("=") for part in (tag_value(field.tag, "env") or "").split(",")[1:])
    given = next((tag for tag in tags if tag), None)
    return given or next((value for name, _, value in inside if name == "default"), None)


def _env_key(key: str, replaces: bool) -> str:
    return (re.sub(r"[.-]", "_", key) if replaces else key).upper()


def _constant(call: Call) -> str | None:
    value = call.args[1] if len(call.args) > 1 else None
    return str(value.value) if isinstance(value, Const) and value.value is not None else None
