"""Routes: what a service answers to."""

from __future__ import annotations

import msgspec

from leaktight.core.span import Span


class Route(msgspec.Struct, frozen=True):
    """Method + path pattern + handler, as registered in the source.

    `method` is upper case, `ANY` for every method; `RPC` and `INVOKE` are for what is not asked for by a path over
    HTTP. `path` is the framework's own pattern with the prefixes of its groups (`/orders/:id`). `handler` is the
    qualified name of the function that runs (`example.com/orders/internal/handlers.(*Orders).Get`); `span` is the
    registration.
    """

    method: str
    path: str
    handler: str
    span: Span
    framework: str

    @property
    def over_http(self) -> bool:
        """Whether an HTTP client can ask for it: not a remote procedure (`RPC`), nor a function that a platform
        invokes (`INVOKE`)."""
        return self.method not in ("RPC", "INVOKE")

    @property
    def label(self) -> str:
        """The route as people write it: `GET /orders/:id`."""
        return f"{self.method} {self.path}"
