"""Pages of a running service, asked for one at a time, never by way of a proxy or to another host."""

from __future__ import annotations

import urllib.error
import urllib.request
from email.message import Message
from typing import IO
from urllib.parse import urlsplit

from leaktight.core.errors import ServiceError, UsageError
from leaktight.prove.starting.listening import is_here

TIMEOUT = 60.0
"""Seconds for a page: a profile of a heap of many GB takes some."""
LARGEST = 256 << 20
"""Bytes of a page that are read at most."""


class _Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(
        self,
        req: urllib.request.Request,  # noqa: ARG002
        fp: IO[bytes],  # noqa: ARG002
        code: int,  # noqa: ARG002
        msg: str,  # noqa: ARG002
        headers: Message,  # noqa: ARG002
        newurl: str,  # noqa: ARG002
    ) -> urllib.request.Request | None:
        return None


_OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}), _Stay())


def get(url: str) -> bytes:
    """The page at a URL. Raises ServiceError where there is none."""
    try:
        with _OPENER.open(url, timeout=TIMEOUT) as answer:
            content: bytes = answer.read(LARGEST)
            return content
    except urllib.error.HTTPError as error:
        raise ServiceError(f"{url} answers {error.code}") from None
    except (OSError, ValueError) as error:
        raise ServiceError(f"{url} cannot be read: {getattr(error, 'reason', error)}") from None


def checked(url: str, allow_remote: bool) -> str:
    """The URL without a slash at its end. Raises UsageError for what is none, or names another machine without
    `allow_remote`."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise UsageError(f"{url!r} is not the URL of a service", hint="for example http://127.0.0.1:6060")
    if not allow_remote and not is_here(parts.hostname):
        raise UsageError(
            f"{url} is on another machine: each reading makes its service collect garbage",
            hint="add --allow-remote if that is what you want",
        )
    return url.rstrip("/")
