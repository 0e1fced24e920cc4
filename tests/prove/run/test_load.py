"""The load process against a real server: what its users keep, and what it says of failures."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from leaktight.prove.drive import LoadProcess
from leaktight.prove.load.protocol import IDENTIFIER, Segment, Template

CLIENTS = 4


class Server(ThreadingHTTPServer):
    """Counts connections and remembers what was asked."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.connections = 0
        self.paths: list[str] = []
        self.cookies: list[str | None] = []
        self.bodies: list[bytes] = []
        self.traces: list[str | None] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Server

    def setup(self) -> None:
        super().setup()
        self.server.connections += 1

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        self.server.bodies.append(body)
        self.server.paths.append(self.path)
        self.server.traces.append(self.headers.get("X-Trace"))
        self.server.cookies.append(self.headers.get("Cookie"))
        self.send_response(302 if self.path.endswith("3") else 200)
        if self.headers.get("Cookie") is None:
            self.send_header("Set-Cookie", "session=1; Path=/; HttpOnly")
            self.send_header("Set-Cookie", "theme=dark")
        self.send_header("Location", "/elsewhere")
        self.send_header("Content-Length", "5")
        self.end_headers()
        self.wfile.write(b"hello")

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as served:
        thread = threading.Thread(target=served.serve_forever, daemon=True)
        thread.start()
        yield served
        served.shutdown()
        thread.join()


def segment(url: str, count: int) -> Segment:
    template = Template(
        method="POST",
        path=f"/things/{IDENTIFIER}",
        headers=(("X-Trace", f"trace-{IDENTIFIER}"),),
        body=f'{{"id": "{IDENTIFIER}"}}',
    )
    return Segment(
        base_url=url,
        template=template,
        identifier="{n}",
        first=1,
        count=count,
        distinct=count,
        concurrency=CLIENTS,
        request_timeout=5.0,
        time_limit=20.0,
    )


def test_clients_keep_their_connections_and_cookies_and_follow_nothing(server: Server) -> None:
    with LoadProcess() as load:
        reports = [load.run(segment(server.url, 40)) for _ in range(2)]
    assert [report.completed for report in reports] == [40, 40]
    assert reports[0].statuses == {"200": 36, "302": 4}
    assert sorted(server.paths) == sorted(2 * [f"/things/{n}" for n in range(1, 41)])
    assert b'{"id": "40"}' in server.bodies
    assert sorted(server.traces) == sorted(2 * [f"trace-{n}" for n in range(1, 41)])
    assert server.connections == CLIENTS
    assert server.cookies.count(None) == CLIENTS
    assert set(server.cookies) == {None, "session=1; theme=dark"}


def test_requests_without_an_answer_are_told_by_their_error() -> None:
    with socket.socket() as nobody, LoadProcess() as load:
        nobody.bind(("127.0.0.1", 0))
        report = load.run(segment(f"http://127.0.0.1:{nobody.getsockname()[1]}", 10))
    assert (report.completed, report.failed) == (0, 10)
    assert all("refused" in error for error in report.errors)
