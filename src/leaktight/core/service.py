"""What the source says about how the service is started and what it talks to: the scan's hints for `prove`."""

from __future__ import annotations

import msgspec

from leaktight.core.route import Route
from leaktight.core.span import Span


class KeyAttribute(msgspec.Struct, frozen=True):
    """One part of a table's primary key: `type` is DynamoDB's S, N or B; `role` HASH or RANGE."""

    name: str
    type: str
    role: str


class Index(msgspec.Struct, frozen=True):
    """A global secondary index of a table."""

    name: str
    key: tuple[KeyAttribute, ...]


class Table(msgspec.Struct, frozen=True):
    """A table that the source names. `name` is the literal name, or the default of `environment` where the name
    comes from that variable; both may be empty when the source does not say. `attributes` are further item
    attributes seen in struct tags and expressions, with their DynamoDB type."""

    name: str
    environment: str = ""
    key: tuple[KeyAttribute, ...] = ()
    attributes: tuple[tuple[str, str], ...] = ()
    indexes: tuple[Index, ...] = ()


class Variable(msgspec.Struct, frozen=True):
    """An environment variable that the source reads, with its default where the source has one. `kind` is what its
    text has to be: `int`, `float`, `bool`, `duration`, empty where that is not known."""

    name: str
    default: str | None
    span: Span
    kind: str = ""


class InputField(msgspec.Struct, frozen=True):
    """A value that a route reads from its request. `name` is the one it is sent under; `type` a DynamoDB-like one (S,
    N, BOOL, L, M), empty where the source does not say; `rules` what has to hold of it, in the words of
    github.com/go-playground/validator (`required`, `min=3`, `oneof=a b`), those of a list's elements after `dive`.
    `elements` is the type of a list's elements; `fields` are those of a struct, or of a list's elements."""

    name: str
    type: str = ""
    rules: tuple[str, ...] = ()
    elements: str = ""
    fields: tuple[InputField, ...] = ()


class RouteInput(msgspec.Struct, frozen=True):
    """What a route reads from its request. Names are those of the source; `body` are the members of a JSON object,
    `form` the fields of a form, `files` the names of those that hold files."""

    route: Route
    path: tuple[str, ...] = ()
    query: tuple[str, ...] = ()
    headers: tuple[str, ...] = ()
    body: tuple[InputField, ...] = ()
    operations: tuple[str, ...] = ()
    """Datastore operations that the handler's source calls, on whichever path."""
    form: tuple[InputField, ...] = ()
    files: tuple[str, ...] = ()
    known: tuple[InputField, ...] = ()
    """What the source says of values in path, query and headers, beside their names."""


class ServiceModel(msgspec.Struct, frozen=True):
    """All hints together. `mains` are folders of main packages relative to the root; `operations` the names of the
    datastore operations the source calls (`GetItem`, `Query`, …); `module` the Go module path."""

    module: str
    mains: tuple[str, ...]
    inputs: tuple[RouteInput, ...]
    tables: tuple[Table, ...]
    operations: tuple[str, ...]
    variables: tuple[Variable, ...]
    datastore: bool = False
    """Whether a library that speaks to the datastore is imported at all, whatever the calls of it are."""
    answers: tuple[InputField, ...] = ()
    """Members of the JSON objects that it decodes from the answers of others that it asks over HTTP."""
