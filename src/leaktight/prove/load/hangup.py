"""A client that hangs up: sends a request and closes the connection before the answer can have been read."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlsplit

import gevent
from gevent import socket

PATIENCE = 0.001
"""Seconds between the request and the hang-up: enough for a handler to have begun."""


def hang_up(
    base_url: str, method: str, path: str, headers: Mapping[str, str], body: str | None, timeout: float
) -> str:
    """Returns the error's message, empty when the request could be sent."""
    address = urlsplit(base_url)
    lines = [f"{method} {path} HTTP/1.1", f"Host: {address.netloc}"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    content = (body or "").encode()
    if body is not None:
        lines.append(f"Content-Length: {len(content)}")
    message = "\r\n".join([*lines, "", ""]).encode() + content
    try:
        with socket.create_connection((address.hostname, address.port), timeout=timeout) as connection:
            connection.sendall(message)
            gevent.sleep(PATIENCE)
    except OSError as error:
        return str(error) or type(error).__name__
    return ""
