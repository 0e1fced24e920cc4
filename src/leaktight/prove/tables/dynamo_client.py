"""A minimal client of DynamoDB's JSON protocol over one kept connection.

The AWS SDK for Python would be a large dependency for four calls. Requests have the shape of Signature Version 4
(some servers check it) and no valid signature (none of the embedded ones verifies it), so this client can only talk
to emulators. It is made for one thread.
"""

from __future__ import annotations

import contextlib
import datetime
import http.client
from collections.abc import Mapping
from typing import Any, Self
from urllib.parse import urlsplit

import msgspec

from leaktight.core.errors import ServiceError
from leaktight.prove.starting.environment import REGION

_TARGET = "DynamoDB_20120810."
_TIMEOUT_SECONDS = 30.0


class ApiError(Exception):
    """An error that the datastore answered: `code` without its namespace (`ResourceNotFoundException`)."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message


class DynamoClient:
    """Calls operations by name with the JSON of the API reference. A context manager that closes the connection."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        connection = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
        self._url = url
        self._path = parts.path or "/"
        self._connection = connection(parts.hostname or "", parts.port, timeout=_TIMEOUT_SECONDS)

    def call(self, operation: str, payload: Mapping[str, Any]) -> dict[str, Any]:
        """Call `operation` (`PutItem`) and return its output.

        Raises ApiError for what the datastore refuses, ServiceError when it cannot be reached.
        """
        body = msgspec.json.encode(payload)
        headers = _headers(operation)
        try:
            try:
                status, answer = self._send(body, headers)
            except (http.client.BadStatusLine, ConnectionError):
                # An idle connection may be closed under us; nothing was answered, and these calls can be repeated.
                self._connection.close()
                status, answer = self._send(body, headers)
        except (OSError, http.client.HTTPException) as error:
            self._connection.close()
            raise ServiceError(f"the datastore at {self._url} cannot be reached: {error}") from None
        if status == 200:
            decoded = msgspec.json.decode(answer) if answer else {}
            return decoded if isinstance(decoded, dict) else {}
        raise api_error(answer) or ApiError(f"HTTP{status}", answer.decode(errors="replace")[:500])

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _send(self, body: bytes, headers: dict[str, str]) -> tuple[int, bytes]:
        self._connection.request("POST", self._path, body, headers)
        response = self._connection.getresponse()
        return response.status, response.read()


def api_error(body: bytes) -> ApiError | None:
    """The error in the body of an answer, None when it is not one of the API's."""
    with contextlib.suppress(msgspec.DecodeError):
        decoded = msgspec.json.decode(body)
        if isinstance(decoded, dict) and "__type" in decoded:
            message = decoded.get("message") or decoded.get("Message") or ""
            return ApiError(str(decoded["__type"]).rpartition("#")[2], str(message))
    return None


def _headers(operation: str) -> dict[str, str]:
    now = datetime.datetime.now(datetime.UTC)
    scope = f"leaktight/{now:%Y%m%d}/{REGION}/dynamodb/aws4_request"
    return {
        "Content-Type": "application/x-amz-json-1.0",
        "X-Amz-Target": _TARGET + operation,
        "X-Amz-Date": f"{now:%Y%m%dT%H%M%SZ}",
        "Authorization": (
            f"AWS4-HMAC-SHA256 Credential={scope}, SignedHeaders=content-type;host;x-amz-date;x-amz-target, "
            f"Signature={'0' * 64}"
        ),
    }
