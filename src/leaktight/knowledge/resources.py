"""The part of the schema about what has to be released, and what calls do to it."""

from __future__ import annotations

from typing import Literal

from leaktight.core.levels import Severity
from leaktight.knowledge.entry import Entry
from leaktight.knowledge.framework import NONE

ResourceKind = Literal[
    "body",
    "file",
    "rows",
    "statement",
    "transaction",
    "connection",
    "listener",
    "multipart",
    "reader",
    "writer",
    "cancel",
    "timer",
    "ticker",
    "stream",
    "cursor",
    "subscription",
    "span",
    "process",
    "temp",
    "client",
    "server",
    "lock",
]


class Resource(Entry, frozen=True, kw_only=True):
    """A call whose result has to be released.

    `release` are paths on the result (methods or fields), any one of which discharges the obligation (`Close`,
    `Body.Close`, `Rollback`), `()` for a function that has to be called; none at all: nothing releases it. `error`
    is the result that holds the call's error; with `nil_on_error` nothing is owed where it is not nil.
    `error_field`: the field of the result that holds it instead.
    `eof_releases`: a read that returned EOF or an error gives the resource back too (the release is still owed by
    contract, but nothing stays behind). `exhausted_by`: a method of the result that has released everything once it
    returned false or an error (`Next`). `gone_on_error`: methods of the result whose error says that there is nothing
    to release (`Row.Err`). `until_context`: parameter with the context (or the request that carries
    it) whose end releases everything too: what is acquired with a request's context goes when the request ends.
    `ends_with_receiver`: the release of the object whose method gives it out ends it too (a channel of a connection).
    `ends_with_maker`: calls that make such a receiver; what those are called on ends it (rows of a transaction's
    statement).
    `severity` is that of one forgotten release a request. `go_since`/`go_until` bound the module's go version
    ("1.23") for which the entry holds: since <= version < until.
    """

    acquire: str
    release: tuple[str, ...]
    kind: ResourceKind
    rule: str
    keeps: str
    result: int = 0
    error: int = NONE
    error_field: str = ""
    nil_on_error: bool = True
    eof_releases: bool = False
    exhausted_by: str = ""
    gone_on_error: tuple[str, ...] = ()
    until_context: int = NONE
    ends_with_receiver: bool = False
    ends_with_maker: tuple[str, ...] = ()
    severity: Severity = Severity.MEDIUM
    go_since: str = ""
    go_until: str = ""


EffectKind = Literal["borrows", "releases", "owns", "wraps", "drains", "drains-partly"]


class Effect(Entry, frozen=True, kw_only=True):
    """What a call does to a resource that is given to it.

    borrows: it is the caller's afterwards as before (also where the result reads from it but does not release it).
    releases: released when the call returns. owns: the callee releases it, at once or later. wraps: releasing result
    `result` releases the argument, with Close, or as before where the receiver is wrapped. drains: reads to EOF.
    drains-partly: may stop before EOF.
    """

    call: str
    effect: EffectKind
    param: int = 0
    result: int = 0
