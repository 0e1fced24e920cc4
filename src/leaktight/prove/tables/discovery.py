"""Learning from the service itself which tables it needs: a recording endpoint between service and datastore.

The scan may not see a table's name or key (both may come from configuration). So the service is started once with
this endpoint in place of the datastore and driven with a few requests. Every request is passed on; what it says
about tables is kept; a table that is missing, or whose key does not fit, is made before the request is passed on
once more, so that the service's later steps are seen too. Measuring then goes without this endpoint.
"""

from __future__ import annotations

import http.client
import sys
import threading
from collections.abc import Iterable, Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import urlsplit

import msgspec

from leaktight.core.errors import ServiceError
from leaktight.core.service import KeyAttribute, Table
from leaktight.prove.tables import requests_seen, tables
from leaktight.prove.tables.dynamo_client import api_error
from leaktight.prove.tables.inference import infer
from leaktight.prove.tables.requests_seen import Seen

_ANSWER_SECONDS = 30.0
_HOP_HEADERS = {"connection", "keep-alive", "transfer-encoding", "content-length", "accept-encoding", "host"}
_SAMPLES = 20  # items kept for each table


class Observed(msgspec.Struct, frozen=True):
    """What the service asked for. `tables` are complete enough to be made; `operations` the names of all operations
    that were called; `items` samples of the items written, by table; `errors` how often the datastore answered
    which error code, tables made in passing left out."""

    tables: tuple[Table, ...] = ()
    operations: tuple[str, ...] = ()
    items: dict[str, tuple[dict[str, Any], ...]] = {}
    errors: dict[str, int] = {}


class Called(msgspec.Struct, frozen=True):
    """Operations and the tables that they were about; `others` says that others than the datastore were asked."""

    operations: frozenset[str] = frozenset()
    tables: frozenset[str] = frozenset()
    others: bool = False


def learn(upstream: str, model_tables: Sequence[Table] = ()) -> Recorder:
    """A recording endpoint in front of the datastore at `upstream`, as a context manager; give the service its `url`.

    `model_tables` are what the scan knows: their keys count where a request alone leaves the key open. Only for a
    datastore that is ours: tables are made, and made anew where their key does not fit.
    """
    return Recorder(upstream, model_tables)


class Recorder:
    """See `learn`."""

    def __init__(self, upstream: str, model_tables: Sequence[Table]) -> None:
        self._upstream = urlsplit(upstream)
        self._upstream_url = upstream
        self._model = tuple(model_tables)
        self._lock = threading.Lock()
        self._seen: list[Seen] = []
        self._operations: set[str] = set()
        self._recent = Called()
        self._errors: dict[str, int] = {}
        self._made: dict[str, Table] = {}
        recorder = self

        class Handler(_Handler):
            def answer(self, operation: str, body: bytes) -> tuple[int, list[tuple[str, str]], bytes]:
                return recorder._answer(operation, body, self._passed_on())

        self._server = _Server(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(2)

    def observed(self) -> Observed:
        """All that was learned so far."""
        with self._lock:
            samples: dict[str, list[dict[str, Any]]] = {}
            for each in self._seen:
                if each.item and len(samples.setdefault(each.table, [])) < _SAMPLES:
                    samples[each.table].append(dict(each.item))
            return Observed(
                tables=infer(self._seen, self._model),
                operations=tuple(sorted(self._operations)),
                items={table: tuple(items) for table, items in samples.items()},
                errors=dict(self._errors),
            )

    def recent(self) -> Called:
        """What was called since this was last asked."""
        with self._lock:
            recent, self._recent = self._recent, Called()
            return recent

    def _answer(
        self, operation: str, body: bytes, headers: dict[str, str]
    ) -> tuple[int, list[tuple[str, str]], bytes]:
        seen = _parse(operation, body)
        with self._lock:
            self._operations.add(operation)
            self._recent = Called(
                self._recent.operations | {operation}, self._recent.tables | {each.table for each in seen}
            )
            self._seen.extend(seen)
        status, answer_headers, answer = self._pass_on(body, headers)
        error = api_error(answer) if status >= 400 else None
        if (
            error is not None
            and _wants_table(error.code, error.message)
            and self._make([each.table for each in seen])
        ):
            status, answer_headers, answer = self._pass_on(body, headers)
            error = api_error(answer) if status >= 400 else None
        if error is not None:
            with self._lock:
                self._errors[error.code] = self._errors.get(error.code, 0) + 1
        return status, answer_headers, answer

    def _make(self, names: Iterable[str]) -> bool:
        """Make the tables of these names as they are known by now; False when nothing is better than before."""
        changed = False
        with self._lock:
            for table in infer(self._seen, self._model):
                if table.name in names and self._made.get(table.name) != table:
                    try:
                        tables.replace_table(self._upstream_url, table)
                    except ServiceError:
                        continue  # the service gets the datastore's own answer
                    self._made[table.name] = table
                    changed = True
        return changed

    def _pass_on(self, body: bytes, headers: dict[str, str]) -> tuple[int, list[tuple[str, str]], bytes]:
        connection = http.client.HTTPConnection(
            self._upstream.hostname or "", self._upstream.port, timeout=_ANSWER_SECONDS
        )
        try:
            connection.request("POST", self._upstream.path or "/", body, headers)
            response = connection.getresponse()
            return response.status, response.getheaders(), response.read()
        except (OSError, http.client.HTTPException) as error:
            return 502, [], f"the datastore did not answer: {error}".encode()
        finally:
            connection.close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """A service that is stopped, or gives up a call, hangs up: nothing is wrong, and nobody needs a traceback."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


class _Handler(BaseHTTPRequestHandler):
    """One connection of the service; kept open, as the datastore would."""

    protocol_version = "HTTP/1.1"
    # Head and body are two writes: without this the second waits 40 ms for the service to acknowledge the first.
    disable_nagle_algorithm = True

    def answer(self, operation: str, body: bytes) -> tuple[int, list[tuple[str, str]], bytes]:
        raise NotImplementedError

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        operation = (self.headers.get("X-Amz-Target") or "").rpartition(".")[2]
        status, headers, answer = self.answer(operation, body)
        self.send_response(status)
        for name, value in headers:
            if name.lower() not in _HOP_HEADERS and name.lower() not in ("server", "date"):
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def _passed_on(self) -> dict[str, str]:
        return {name: value for name, value in self.headers.items() if name.lower() not in _HOP_HEADERS}

    def log_message(self, *_: object) -> None:
        """Nothing is printed here."""


def merge(model_tables: Sequence[Table], observed: Observed) -> tuple[Table, ...]:
    """The tables to make: those observed, which win, and those of the model that have a name but were not used.

    A table of the model without a key gets a string `id`, the commonest one: a table that is never asked for does
    no harm.
    """
    seen = {table.name: table for table in observed.tables}
    merged = dict(seen)
    for table in model_tables:
        if table.name and table.name not in seen:
            key = table.key or (KeyAttribute("id", "S", "HASH"),)
            merged[table.name] = msgspec.structs.replace(table, key=key)
    return tuple(merged.values())


def _parse(operation: str, body: bytes) -> list[Seen]:
    try:
        request = msgspec.json.decode(body)
    except msgspec.DecodeError:
        return []
    return (
        [each for each in requests_seen.read(operation, request) if each.table] if isinstance(request, dict) else []
    )


def _wants_table(code: str, message: str) -> bool:
    """No such table or index, or a key that does not fit. The messages of the second are those of the service itself
    ("The provided key element does not match the schema", "Query condition missed key schema element: id")."""
    lowered = message.lower()
    return code == "ResourceNotFoundException" or (
        code == "ValidationException" and any(word in lowered for word in ("key", "schema", "index"))
    )
