"""Starting the service under measurement, finding out where it listens, and ending it."""

from __future__ import annotations

import contextlib
import http.client
import re
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Self

from leaktight.core.errors import ServiceError
from leaktight.core.service import Variable
from leaktight.prove import probe, supervise
from leaktight.prove.probe_client import ProbeClient
from leaktight.prove.starting import environment as environments
from leaktight.prove.starting import listening
from leaktight.prove.starting.build import Binary
from leaktight.prove.starting.listening import Listener
from leaktight.prove.starting.network import Network, Surroundings

PROFILE_RATE = 8192
"""Bytes between two samples of the heap profile.

Measured on an Echo service that keeps 1,525 B/request, 4,000 requests, Go 1.26: the profile's total came within 1 %
at 512 and at 2048, 4 % at 8192, 23 % at the runtime's default of 512 KB. The profile only divides up a growth that is
measured without it, so a few per cent do: against examples/orders a request costs the service 460 microseconds of
processor time at 2048, 270 at 8192, 230 at 512 KB."""

_SETTLE_SECONDS = 0.3
"""A service that listens somewhere else than where it was told may open its other ports a little later."""

_GRACE_SECONDS = 1.0
"""Between SIGTERM and SIGKILL: many services wait for their connections to end, and nothing is lost by a kill."""

_LAMBDA = "AWS_LAMBDA_RUNTIME_API"
"""What github.com/aws/aws-lambda-go (lambda/entry.go) says it misses outside of its platform."""

_TAKEN = re.compile(r"listen \w+ \S*?:(\d+): bind: (?:address already in use|Only one usage)")


class RunningService:
    """A started service that listens. A context manager that stops it. `base_url` has no slash at its end."""

    def __init__(
        self,
        process: supervise.Process[bytes],
        tail: supervise.Tail,
        client: ProbeClient,
        url: str,
        resources: contextlib.ExitStack,
    ) -> None:
        self._process = process
        self._tail = tail
        self._resources = resources
        self.probe = client
        self.base_url = url

    @property
    def pid(self) -> int:
        """Process id of the service itself."""
        return self._process.pid

    def output_tail(self) -> str:
        """What the service printed last, both streams, 64 KB at most; all of it once the service has ended."""
        if not self.alive():
            self._tail.finish()
        return self._tail.text()

    def alive(self) -> bool:
        """Whether the process still runs."""
        return self._process.poll() is None

    def stop(self) -> None:
        """End the service and all it started, and delete its folder. Safe to call twice."""
        self._resources.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()


def start(
    binary: Binary,
    environment: Mapping[str, str],
    *,
    datastore_url: str | None,
    variables: Sequence[Variable],
    timeout: float = 20.0,
    surroundings: Surroundings = Surroundings(),  # noqa: B008  (immutable)
    arguments: Sequence[str] = (),
    folder: Path | None = None,
    on_notice: Callable[[str], None] = lambda _: None,
    profile_rate: int = PROFILE_RATE,
) -> RunningService:
    """Start the service and wait until it answers HTTP.

    It runs with `arguments` in `folder` (its module's without one, as `go run` would), with
    HOME and TMPDIR in a folder that is deleted afterwards.
    `environment` are the caller's own variables and win over all that is set here; `variables` are those that the
    source reads; with a network among its `surroundings` it can only be reached from inside. Raises ServiceError
    when the service exits, wants a port that is taken, or does not listen within
    `timeout` seconds; what it printed is the detail.
    """
    stack = contextlib.ExitStack()
    try:
        home = stack.enter_context(supervise.temporary_folder())
        listen = environments.addresses(variables, environment, listening.free_ports())
        composed = environments.compose(
            environment,
            home=home,
            variables=variables,
            listen=listen.values,
            datastore_url=datastore_url,
            surroundings=surroundings.environment,
            profile_rate=profile_rate,
        )
        client = stack.enter_context(contextlib.closing(ProbeClient(home / "probe")))
        composed[probe.SOCKET_VARIABLE] = str(client.path)
        process = supervise.spawn(
            [binary.path, *arguments],
            env=composed,
            cwd=folder or binary.target.module_dir,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            namespaces=surroundings.network.namespaces if surroundings.network else (),
        )
        stack.callback(supervise.terminate, process, _GRACE_SECONDS)
        assert process.stdout is not None
        tail = supervise.Tail(process.stdout)
        end = time.monotonic() + timeout
        waiting = _Start(binary, process, tail, environments.missing(variables, composed), surroundings.network)
        waiting.for_probe(client, timeout)
        found = waiting.for_port(listen.ports, end, timeout)
        if listen.ports and found.port not in listen.ports:
            on_notice(f"the service listens on port {found.port}, not where {', '.join(listen.values)} told it to")
        return RunningService(process, tail, client, found.url, stack)
    except BaseException:
        stack.close()
        raise


class _Start:
    """Waiting for a service, and saying why it does not come."""

    def __init__(
        self,
        binary: Binary,
        process: supervise.Process[bytes],
        tail: supervise.Tail,
        missing: tuple[str, ...],
        network: Network | None,
    ) -> None:
        self._name = binary.target.name if binary.target.name != "." else binary.target.module
        self._process = process
        self._tail = tail
        self._missing = missing
        self._network = network

    def _alive(self) -> bool:
        return self._process.poll() is None

    def for_probe(self, client: ProbeClient, timeout: float) -> None:
        try:
            client.ready(timeout, self._alive)
        except ServiceError as error:
            if not self._alive():
                raise self._exited() from None
            error.detail = self._tail.text()
            raise

    def for_port(self, wanted: tuple[int, ...], end: float, timeout: float) -> Listener:
        """The listener that answers HTTP: one of `wanted` in their order, else any, once no better one may come."""
        first_seen: float | None = None
        silent: tuple[Listener, ...] = ()
        while time.monotonic() < end:
            if not self._alive():
                raise self._exited()
            found = listening.listeners(self._process.pid)
            by_port = {each.port: each for each in found}
            main = next((by_port[port] for port in wanted[:1] if port in by_port), None)
            if main is not None and _answers(main, self._network):
                return main
            if found:
                first_seen = first_seen or time.monotonic()
                if time.monotonic() - first_seen > _SETTLE_SECONDS:
                    order = [by_port[port] for port in wanted if port in by_port]
                    order += [each for each in found if each not in order]
                    for each in order:
                        if _answers(each, self._network):
                            return each
                    silent = found
            elif _TAKEN.search(self._tail.text()):
                raise self._taken() or self._exited()
            time.sleep(0.02)
        if silent:
            ports = ", ".join(str(each.port) for each in silent)
            raise ServiceError(
                f"{self._name} listens on port {ports} but did not answer HTTP within {timeout:g} seconds",
                hint="a service that only speaks TLS or gRPC cannot be measured; give it a plain HTTP port",
                detail=self._tail.text(),
            )
        raise ServiceError(
            f"{self._name} runs but did not listen on any port within {timeout:g} seconds",
            hint=self._hint("it may wait for something that is not there"),
            detail=self._tail.text(),
        )

    def _exited(self) -> ServiceError:
        self._process.wait()
        self._tail.finish()
        if taken := self._taken():
            return taken
        status = self._process.returncode
        how = f"with status {status}" if status >= 0 else f"by signal {-status}"
        return ServiceError(
            f"{self._name} ended {how} before it listened on a port",
            hint=self._hint("its last output is below"),
            detail=self._tail.text(),
        )

    def _taken(self) -> ServiceError | None:
        match = _TAKEN.search(self._tail.text())
        if match is None:
            return None
        return ServiceError(
            f"{self._name} wants port {match[1]}, which {listening.holder(int(match[1]))} holds",
            hint="stop that process, or let the service read its port from a variable such as PORT",
            detail=self._tail.text(),
        )

    def _hint(self, otherwise: str) -> str:
        if _LAMBDA in self._tail.text():
            return "it is an AWS Lambda function, which only its platform calls: measure a main package that listens"
        if not self._missing:
            return otherwise
        return "the source reads these variables, which are not set: " + ", ".join(self._missing)


def _answers(listener: Listener, network: Network | None) -> bool:
    """Whether this is HTTP: any answer will do."""
    connection = http.client.HTTPConnection(listener.host.strip("[]"), listener.port, timeout=2)
    try:
        if network is not None:
            connection.sock = network.dial(listener.host.strip("[]"), listener.port)
            connection.sock.settimeout(2)
        connection.request("HEAD", "/")
        connection.getresponse()
        return True
    except (OSError, http.client.HTTPException, ServiceError):
        return False
    finally:
        connection.close()
