"""What a knowledge file may say about a web framework: how routes are registered, and what a handler gets.

Symbols are written as in schema.py. Parameters count from 0; a receiver is -1, a missing parameter -2 (`NONE`).
"""

from __future__ import annotations

from typing import Literal

import msgspec

NONE = -2


class Register(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A call that adds a route. `method`: upper case, `ANY`, or "" when `method_param`, `methods_param` (a slice,
    or variadic from there on) or the path itself (`method_in_path`, "GET /x") names it. `handler`: parameter, the
    first of the variadic ones where `handler_last` (all but the last are middleware). `middleware`: first of the
    variadic middleware. `path` -2: named by a later call on the result."""

    call: str
    handler: int
    path: int = 0
    method: str = ""
    method_param: int = NONE
    methods_param: int = NONE
    method_in_path: bool = False
    handler_last: bool = False
    middleware: int = NONE
    result_is_route: bool = False


class Group(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A call that makes a router below another. `prefix`: parameter with the prefix (-2: none). `callback`:
    parameter that is a function which gets the new router as its only parameter; otherwise result 0 is the router.
    `mounts`: parameter that is another router (or handler) put under the prefix."""

    call: str
    prefix: int = 0
    middleware: int = NONE
    callback: int = NONE
    mounts: int = NONE


class UseMiddleware(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A call that adds middleware to a router; `param` is the first of them."""

    call: str
    param: int = 0


class Refine(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A call on a route or router that says more and returns it: methods, path, prefix or handler (parameters); none
    of them where it only narrows by something else (a host, a header)."""

    call: str
    methods_param: int = NONE
    path: int = NONE
    prefix: int = NONE
    handler: int = NONE


class Serve(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A call that starts the server and blocks; `address` and `router` are parameters, `address_field` names a
    field."""

    call: str
    address: int = NONE
    address_field: str = ""
    router: int = NONE


class Framework(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A web framework: how routes are registered, and what a handler gets.

    `routers` are types (or constructors' results) that routes are registered on. `context_types` are what a handler
    is given; with `pooled_context` the framework uses them again after the handler returned. `pooled_strings`: even
    the strings taken from them are only valid until then. `handler_context` is the handler's parameter that holds
    it. `route_pattern`: method of a context that returns the matched route's pattern, of which there are as many as
    routes. `concatenates`: a group's prefix and a route's path are put together as they are (others put a slash
    between them). `path_style`: `colon` (/a/:b, /*), `braces` (/a/{b}) or `go` (net/http's own). `keep_safe` are
    calls that make a copy that may be kept.
    """

    name: str
    source: str
    routers: tuple[str, ...]
    context_types: tuple[str, ...]
    path_style: Literal["colon", "braces", "go"]
    handler_context: int = 0
    route_pattern: str = ""
    pooled_context: bool = False
    pooled_strings: bool = False
    concatenates: bool = False
    keep_safe: tuple[str, ...] = ()
    handler_types: tuple[str, ...] = ()
    handler_method: str = ""
    new: tuple[str, ...] = ()
    register: tuple[Register, ...] = ()
    group: tuple[Group, ...] = ()
    middleware: tuple[UseMiddleware, ...] = ()
    refine: tuple[Refine, ...] = ()
    serve: tuple[Serve, ...] = ()
