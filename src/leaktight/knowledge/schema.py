"""What a knowledge file may say about a library: the schema of knowledge/<language>/*.toml.

One struct an entry. Symbols are `Func`, `Type.Method`, `Type` or `Type.Field`, without the package. Where an entry
is about one or more symbols, the file may give a string or a list of strings; the loader hands out one struct a
symbol. Parameters and results count from 0; a receiver is parameter -1; a missing parameter or result is -2
(`NONE`). `source` names the file and function of the library, at a version that was read, that shows the claim.
`package` is the sub-package of the file's package that the symbol belongs to ("" for the package itself, "*" for
every package one level below).
"""

from __future__ import annotations

from typing import Literal

import msgspec

from leaktight.core.levels import Severity
from leaktight.knowledge.entry import Entry as Entry
from leaktight.knowledge.framework import NONE as NONE
from leaktight.knowledge.framework import Framework as Framework
from leaktight.knowledge.framework import Group as Group
from leaktight.knowledge.framework import Refine as Refine
from leaktight.knowledge.framework import Register as Register
from leaktight.knowledge.framework import Serve as Serve
from leaktight.knowledge.framework import UseMiddleware as UseMiddleware
from leaktight.knowledge.resources import Effect as Effect
from leaktight.knowledge.resources import EffectKind as EffectKind
from leaktight.knowledge.resources import Resource as Resource
from leaktight.knowledge.resources import ResourceKind as ResourceKind


class Client(Entry, frozen=True, kw_only=True):
    """A long-lived object that is costly to make a second time: `new` makes it, or a composite literal of `type`
    does.

    `shared_by`: parameter (index) that brings the expensive part along, or -2: then a new client over a shared
    argument is cheap. `shared_field` is the field of that argument that holds the expensive part: where a literal
    leaves it unset, each client makes its own, which costs `unshared`. `options`: parameter whose option functions
    may bring their own expensive part. `release` stops it, where the library has such a call; so does the end of
    the context at parameter `until_context`. `only_with`: fields of a literal among the arguments; without one of
    them nothing stays behind.
    """

    kind: str
    cost: str
    new: str = ""
    type: str = ""
    result: int = 0
    shared_by: int = NONE
    shared_field: str = ""
    unshared: str = ""
    options: int = NONE
    release: tuple[str, ...] = ()
    until_context: int = NONE
    only_with: tuple[str, ...] = ()
    severity: Severity = Severity.MEDIUM


CallKind = Literal["datastore", "outbound", "queue", "cache"]


class CallInfo(Entry, frozen=True, kw_only=True):
    """A call that leaves the process. `operation` is the method's own name where it is not given. `context` is the
    parameter that carries deadline and cancellation (-2: the call has none). `input` is the parameter that holds
    the request's struct; `limit` and `projection` are its fields (or parameters, as numbers) that bound the page
    and choose attributes. `pages`: one call returns one page. `whole`: the call returns everything there is,
    however much."""

    name: str
    kind: CallKind
    operation: str = ""
    context: int = NONE
    blocking: bool = True
    input: int = NONE
    limit: str = ""
    projection: str = ""
    pages: bool = False
    whole: bool = False
    default_timeout: str = ""
    """In words, the timeout the library sets where the caller sets none."""
    excluding: tuple[str, ...] = ()
    """Symbols that a `name` with a `*` does not mean."""


class Output(Entry, frozen=True, kw_only=True):
    """What a call's result holds besides its payload. `type` is a type's name or a pattern (`*Output`). `metadata`
    is the field that pins more than data, `keeps` says what. `payload` are the fields that hold the data asked for.
    `body` is the field that the caller has to close ("" for none: closing or draining anything on it is
    pointless)."""

    type: str
    metadata: str = ""
    keeps: str = ""
    payload: tuple[str, ...] = ()
    body: str = ""


class Context(Entry, frozen=True, kw_only=True):
    """A call that makes, derives or returns a context. `derives`: parameter whose context is the parent; `cancel`:
    result that releases it. `root`: a fresh one without parent; `detaches`: keeps the parent's values but not its
    end; `request`: the request's own context; `deadline`: the result always ends by itself."""

    call: str
    derives: int = NONE
    cancel: int = NONE
    result: int = 0
    deadline: bool = False
    root: bool = False
    detaches: bool = False
    request: bool = False


class ContainerNew(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A constructor of a container. `size`: parameter that bounds the number (or cost) of entries; `expiry`:
    parameter with the default lifetime, `janitor`: parameter with the interval at which expired entries are
    removed; both count only when positive. `bounded`: what it makes is bounded whatever the arguments are.
    `options`: fields of a configuration or functions that make an option, which bound it (`Config.MaxCost`);
    `expiring`: options with a lifetime, which bound it where what `starts` names runs. `unbounded_when` says in words
    when nothing bounds it."""

    call: str
    size: int = NONE
    expiry: int = NONE
    janitor: int = NONE
    bounded: bool = False
    options: tuple[str, ...] = ()
    expiring: tuple[str, ...] = ()
    unbounded_when: str = ""


class ContainerInsert(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A call that adds an entry. `key` and `value` are parameters (-2: none). `expiry`: parameter with this entry's
    lifetime. `keeps_existing`: does not replace an entry that is there."""

    call: str
    key: int = NONE
    value: int = NONE
    expiry: int = NONE
    keeps_existing: bool = False


class Container(Entry, frozen=True, kw_only=True):
    """A type that keeps what is put into it. `bounded`: by its very nature. `starts`: a method that has to run for
    expired entries to go (`Cache.Start`); `self_cleaning`: expired entries go without one. `zero_usable`: the zero
    value works."""

    type: str
    insert: tuple[ContainerInsert, ...]
    remove: tuple[str, ...] = ()
    read: tuple[str, ...] = ()
    clear: tuple[str, ...] = ()
    length: tuple[str, ...] = ()
    new: tuple[ContainerNew, ...] = ()
    bounded: bool = False
    starts: str = ""
    self_cleaning: bool = False
    zero_usable: bool = False
    concurrent: bool = False


class Deadline(Entry, frozen=True, kw_only=True):
    """A place besides a context where the time of a call is limited: a struct field (`Client.Timeout`) or a call
    (an option or middleware). `covers`: `request`: the request's context ends; `client`: every call through the
    configured client ends; `connection`: reads and writes end. `param`: parameter with the duration."""

    covers: Literal["request", "client", "connection"]
    field: str = ""
    call: str = ""
    param: int = NONE


class NoReturn(Entry, frozen=True, kw_only=True):
    """A call that does not come back. `runs_deferred`: deferred calls run (a panic, runtime.Goexit)."""

    call: str
    runs_deferred: bool = False


class Source(Entry, frozen=True, kw_only=True):
    """Data that the client of the service chooses: result of a call, or a field. `name_param`: parameter that names
    it (the path or query parameter); `into`: parameter that the call fills (Bind). `kind` says where it comes
    from."""

    kind: Literal["path", "query", "header", "cookie", "form", "body", "file", "url", "address", "any"]
    call: str = ""
    field: str = ""
    name_param: int = NONE
    result: int = 0
    into: int = NONE


class Invoke(Entry, frozen=True, kw_only=True):
    """A call that runs a function it is given. `when`: `now`: before the call returns; `concurrently`: in another
    goroutine; `later`: when something happens. `once`: at most once for one receiver. `waits`: method that waits
    for the end. `limit`: method that bounds how many run at a time."""

    call: str
    function: int
    when: Literal["now", "concurrently", "later"]
    once: bool = False
    waits: str = ""
    limit: str = ""


class Registration(Entry, frozen=True, kw_only=True):
    """A call that adds something to a long-lived list. `undo`: what takes it away again: a symbol of the same
    package, or `()` when the result `result` is a function to call, or a path on the result; none: nothing does."""

    call: str
    keeps: str
    undo: tuple[str, ...] = ()
    result: int = 0
    param: int = 0
    severity: Severity = Severity.MEDIUM


class Metric(Entry, frozen=True, kw_only=True):
    """A call whose arguments from `labels` on choose a time series that is kept for ever. `variadic`: all from
    there on. `undo`: calls of the same package that take series away again. `limited_since`: from this module and
    version on (`path@v1.2.0`) the library limits the number of series by itself."""

    call: str
    labels: int
    variadic: bool = True
    undo: tuple[str, ...] = ()
    limited_since: str = ""


class Labels(Entry, frozen=True, kw_only=True):
    """A call that makes a middleware which chooses time series by the request itself: `takes` says by what of it, in
    words. `unless` are fields of its configuration (a literal given to the call, or set on its result) that say
    otherwise, and `named` a parameter whose text, where it is not empty, is the label instead."""

    call: str
    takes: str
    unless: tuple[str, ...] = ()
    named: int = NONE
    severity: Severity = Severity.MEDIUM


class Read(Entry, frozen=True, kw_only=True):
    """A call that reads parameter `param` whole into memory, however long it is. `middleware`: it makes a middleware
    that does so with every body that passes; `skipper` is the field of its configuration (parameter `param`) that
    leaves some out."""

    call: str
    param: int = 0
    middleware: bool = False
    skipper: str = ""


class Limit(Entry, frozen=True, kw_only=True):
    """A call that bounds what can be read from its parameter `param`; `size` is the parameter with the bound;
    `middleware`: it bounds the body of every request of the router that it is given to."""

    call: str
    size: int
    param: int = NONE
    middleware: bool = False


class Count(Entry, frozen=True, kw_only=True):
    """A call whose parameter `param` says how much there will be: `memory` that it takes itself, or `results` that a
    query brings back later."""

    call: str
    what: Literal["memory", "results"]
    param: int = 0


class Pool(Entry, frozen=True, kw_only=True):
    """A pool of objects: `get` takes one, `put` gives it back."""

    type: str
    get: str
    put: str


class Debug(Entry, frozen=True, kw_only=True):
    """Something that shows the process's inside to whoever can reach it: importing the package registers it on the
    default mux (`by_import`), or `handler` does when it is registered. With `router`, `handler` is a call that
    registers everything on the router that is this parameter."""

    handler: str = ""
    router: int = NONE
    by_import: bool = False


class Library(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One knowledge file, with lists of symbols already spread to one struct each."""

    module: str
    """Module path, `std` for the language's own library."""
    versions: str
    """The range of versions that the claims were checked against."""
    package: str = ""
    """Import path that the entries are about; the module where it is not given."""
    same_as: str = ""
    """A package whose entries hold here too, as far as the symbols exist: another major version of a library."""
    aliases: dict[str, str] = {}
    """Unexported types whose methods callers reach through embedding, and the type that entries name them by."""
    resource: tuple[Resource, ...] = ()
    effect: tuple[Effect, ...] = ()
    client: tuple[Client, ...] = ()
    call: tuple[CallInfo, ...] = ()
    output: tuple[Output, ...] = ()
    context: tuple[Context, ...] = ()
    container: tuple[Container, ...] = ()
    deadline: tuple[Deadline, ...] = ()
    noreturn: tuple[NoReturn, ...] = ()
    untrusted: tuple[Source, ...] = msgspec.field(default=(), name="source")
    invoke: tuple[Invoke, ...] = ()
    registration: tuple[Registration, ...] = ()
    metric: tuple[Metric, ...] = ()
    labels: tuple[Labels, ...] = ()
    read: tuple[Read, ...] = ()
    limit: tuple[Limit, ...] = ()
    count: tuple[Count, ...] = ()
    pool: tuple[Pool, ...] = ()
    debug: tuple[Debug, ...] = ()
    framework: Framework | None = None
