"""The environment that a measured service is started with.

It begins empty: neither the caller's AWS credentials nor any other secret reaches the service. What the service
needs beyond this, the caller names.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import msgspec

from leaktight.core.service import Variable

REGION = "us-east-1"

_KEPT = ("PATH", "LANG", "LC_ALL", "TZ", "LD_LIBRARY_PATH", "SSL_CERT_FILE", "SSL_CERT_DIR")

# What is live after a forced collection does not depend on how often the collector runs by itself. At the runtime's
# GOGC=100 it runs for every 4 MB that a small service allocates: 15 % of its processor time on examples/orders.
# A service with a large heap keeps to the soft limit instead.
_COLLECTOR = {"GOGC": "400", "GOMEMLIMIT": "1GiB"}

_ADDRESS = re.compile(r"(?:^|_)(?:PORT|ADDR|ADDRESS|LISTEN|BIND)$")
# The address of something that the service talks to, not one that it listens on.
_REMOTE = re.compile(
    r"DB|DATABASE|REDIS|ZK|ZOO|SQL|MONGO|POSTGRES|PG|KAFKA|RABBIT|AMQP|NATS|MEMCACHE|SMTP|MAIL|DYNAMO|AWS|S3|SQS|SNS|VAULT|"
    r"CONSUL|ETCD|STATSD|DD_|DATADOG|OTEL|OTLP|JAEGER|ZIPKIN|SENTRY|ELASTIC|UPSTREAM|BACKEND|REMOTE|PROXY|CLIENT|PEER"
)
_SIDE = re.compile(r"METRIC|PROM|DEBUG|PPROF|ADMIN|HEALTH|PROBE|GRPC|RPC|TLS|HTTPS|SSL|INTERNAL|MANAGEMENT")
_ENDPOINT = re.compile(r"(?=.*(?:DYNAMO|DDB|AWS|LOCALSTACK))(?=.*(?:ENDPOINT|URL|URI|HOST|ADDR))")
_NO_ENDPOINT = re.compile(r"REGION|TABLE|BUCKET|KEY|SECRET|TOKEN|LAMBDA|CONTAINER|METADATA|S3|SQS|SNS|STS")
_OWN = re.compile(r"^AWS_(ENDPOINT_URL|ENDPOINT_URL_DYNAMODB)$")


class Addresses(msgspec.Struct, frozen=True):
    """Variables that say where the service listens: `values` to set; `ports` in the order in which the main port is
    to be looked for (plain HTTP before metrics and the like)."""

    values: dict[str, str]
    ports: tuple[int, ...]


def addresses(variables: Iterable[Variable], given: Mapping[str, str], free_port: Iterable[int]) -> Addresses:
    """Free loopback ports for the variables that the source reads its listening address from.

    `given` are the caller's own values, which stay; `free_port` yields port numbers. The form follows the default
    in the source (`8080` or `0.0.0.0:8080`); without one the name decides: `PORT` takes a number.
    """
    ports = iter(free_port)
    chosen: list[tuple[bool, int]] = []
    values: dict[str, str] = {}
    for variable in variables:
        name = variable.name.upper()
        if not _ADDRESS.search(name) or _REMOTE.search(name):
            continue
        value = given.get(variable.name)
        if value is None:
            value = values[variable.name] = _address(name, variable.default, next(ports))
        if port := re.search(r"(\d+)/?$", value):
            chosen.append((bool(_SIDE.search(name)), int(port[1])))
    return Addresses(values, tuple(port for _, port in sorted(chosen, key=lambda each: each[0])))


def _address(name: str, default: str | None, port: int) -> str:
    form = re.fullmatch(r"(?P<scheme>\w+://)?(?P<host>[^/]*:)?\d+/?", default or "")
    if form is None:
        return str(port) if name.endswith("PORT") else f"127.0.0.1:{port}"
    if form["host"] is None:
        return str(port)
    # Also for `:8080`: a service that is being measured is nobody else's business.
    return f"{form['scheme'] or ''}127.0.0.1:{port}"


def compose(
    given: Mapping[str, str],
    *,
    home: Path,
    variables: Sequence[Variable],
    listen: Mapping[str, str],
    datastore_url: str | None,
    profile_rate: int,
    surroundings: Mapping[str, str] | None = None,
) -> dict[str, str]:
    """The whole environment. `given` are the caller's values and win over everything; `home` is an empty folder;
    `profile_rate` is the heap profile's sampling rate in bytes, `surroundings` what the place needs that the service
    runs in."""
    environment = {name: os.environ[name] for name in _KEPT if name in os.environ}
    environment |= {"HOME": str(home), "TMPDIR": str(home), **_COLLECTOR}
    environment |= _aws(home, datastore_url)
    if datastore_url is not None:
        environment |= {each.name: _endpoint(each, datastore_url) for each in variables if _is_endpoint(each.name)}
    environment |= {**(surroundings or {}), **listen}
    environment |= given
    # runtime.MemProfileRate is read before any code of the service runs; set in an init it would come too late.
    settings = [
        each for each in given.get("GODEBUG", "").split(",") if each and not each.startswith("memprofilerate=")
    ]
    environment["GODEBUG"] = ",".join([*settings, f"memprofilerate={profile_rate}"])
    return environment


def argument(name: str, datastore_url: str | None, free_port: Iterable[int]) -> str:
    """A value for a setting that has to be given, by its name as a variable: an address to listen on, the datastore's
    endpoint, or what a person would fill in."""
    if _ADDRESS.search(name) and not _REMOTE.search(name):
        return _address(name, None, next(iter(free_port)))
    if datastore_url is not None and _is_endpoint(name):
        return datastore_url
    return made_up(name)


_MADE_UP = (
    (r"(?:^|_)(?:BASE|API|URL|ROUTE|CONTEXT|HTTP)_?(?:PATH|PREFIX)$", ""),
    (r"(?:^|_)(?:DIR|DIRECTORY|FOLDER)(?:_PATH)?$", "."),
    (r"(?:^|_)(?:ENABLED?|DISABLED?|DEBUG|VERBOSE|DRY_RUN|USE|IS|TLS|SSL|SECURE)(?:_|$)", "false"),
    (r"(?:^|_)(?:TIMEOUT|TTL|INTERVAL|DURATION|EXPIR\w*|DELAY)$", "30s"),
    (r"(?:^|_)(?:SIZE|LIMIT|MAX|MIN|COUNT|NUM|SECONDS|MINUTES|HOURS|MS|RETRIES|WORKERS|POOL|BURST|RPS)$", "10"),
    (r"(?:^|_)(?:ENV|ENVIRONMENT|STAGE|APP_ENV|GO_ENV)$", "development"),
    (r"(?:^|_)LOG_?LEVEL$", "info"),
    (r"(?:^|_)(?:URL|URI|ENDPOINT|ORIGIN|ORIGINS|WEBHOOK|ISSUER)$", "http://leaktight.invalid"),
    (r"(?:^|_)(?:HOST|HOSTNAME|DOMAIN)$", "leaktight.invalid"),
    (r"(?:^|_)(?:EMAIL|FROM|SENDER)$", "leaktight@example.com"),
    (r"(?:^|_)REGION$", REGION),
)


_NEVER_EMPTY = re.compile(
    r"(?:^|_)(?:TABLE|TABLE_NAME|SECRET|SECRET_KEY|SIGNING_KEY|API_KEY|JWT_KEY|TOKEN_KEY|AUTH_KEY|AUTH_TOKEN|"
    r"API_TOKEN|SALT|PEPPER)$|_TABLE_"
)


def never_empty(variables: Iterable[Variable]) -> dict[str, str]:
    """Names of tables and secrets that the source reads without a default: a service starts without them, and then
    fails at every request."""
    return {
        each.name: value
        for each in variables
        if not each.default and _NEVER_EMPTY.search(each.name.upper()) and (value := made_up(each.name, each.kind))
    }


_KINDS = {"int": "10", "float": "1", "bool": "false", "duration": "30s"}


def made_up(name: str, kind: str = "") -> str:
    """A value for a variable of which the name is known and maybe the kind, as a person would fill it in for a trial:
    empty where one had better stay unset (credentials and the platform's own marks)."""
    upper = name.upper()
    if upper.startswith(("AWS_", "LAMBDA_", "KUBERNETES_", "GO", "HTTP_PROXY", "HTTPS_PROXY")):
        return ""
    if kind in _KINDS:
        return _KINDS[kind]
    found = next((value for pattern, value in _MADE_UP if re.search(pattern, upper)), None)
    # Long enough for a key of HMAC or AES, and a name that DynamoDB takes.
    return found if found is not None else f"leaktight-{name.lower()}".ljust(32, "-")


def missing(variables: Iterable[Variable], environment: Mapping[str, str]) -> tuple[str, ...]:
    """Names that the source reads without a default and that are not set."""
    return tuple(sorted({v.name for v in variables if not v.default and v.name not in environment}))


def _aws(home: Path, datastore_url: str | None) -> dict[str, str]:
    nowhere = str(home / "none")
    values = {
        "AWS_ACCESS_KEY_ID": "leaktight",
        "AWS_SECRET_ACCESS_KEY": "leaktight",
        "AWS_REGION": REGION,
        "AWS_DEFAULT_REGION": REGION,
        "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_CONFIG_FILE": nowhere,
        "AWS_SHARED_CREDENTIALS_FILE": nowhere,
    }
    if datastore_url is not None:
        values |= {"AWS_ENDPOINT_URL": datastore_url, "AWS_ENDPOINT_URL_DYNAMODB": datastore_url}
    return values


def _is_endpoint(name: str) -> bool:
    """Whether a variable of the service's own names the datastore's endpoint (`DYNAMODB_ENDPOINT`, `DDB_URL`)."""
    upper = name.upper()
    return bool(_ENDPOINT.search(upper)) and not _NO_ENDPOINT.search(upper) and not _OWN.match(upper)


def _endpoint(variable: Variable, url: str) -> str:
    """With or without scheme, as the default and the name have it."""
    bare = variable.default is not None and variable.default != "" and "://" not in variable.default
    host = variable.default is None and variable.name.upper().endswith(("HOST", "ADDR"))
    return url.partition("://")[2] if bare or host else url
