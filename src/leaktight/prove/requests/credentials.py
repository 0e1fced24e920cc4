"""What a client has to show before a route answers, where the service's own source and settings say how to make it.

A service that is measured has secrets of nobody: they stand in its source, in the example of its .env file, or were
made up for the measurement. With them leaktight signs a token, or sends the key, as a client of the service would.
What cannot be made that way is for the table [prove.headers].
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from leaktight.prove.starting.source_text import SourceText

_TOKENS = re.compile(
    r'"github\.com/(?:golang-jwt/jwt|dgrijalva/jwt-go|labstack/echo-jwt|appleboy/gin-jwt|go-chi/jwtauth|'
    r"auth0/go-jwt-middleware|lestrrat-go/jwx|cristalhq/jwt|gofiber/(?:contrib/)?jwt)|middleware\.JWT"
)
_SECRET = re.compile(r"(?=.*(?:JWT|TOKEN|AUTH|ACCESS|SIGN))(?=.*(?:SECRET|KEY|SIGNATURE|SALT))")
_ANY_SECRET = re.compile(r"(?:^|_)(?:APP_)?SECRET(?:_KEY)?$|^JWT$")
_NOT_OURS = re.compile(
    r"AWS|PUBLIC|REFRESH|SECRET_ACCESS|OAUTH|CLIENT|GOOGLE|GITHUB|STRIPE|TWILIO|SENDGRID|EXPIR|TTL"
)
_WRITTEN = re.compile(
    r"(?i)\b\w*(?:jwt|secret|sign|hmac|token)\w*\s*(?::=|=|:|\()\s*(?:\[\]byte\()?[\"`]([^\"`\s]{3,})[\"`]"
)
"""A secret in the source: `SigningKey: []byte("secret")`, `var jwtSecret = "…"`."""
_NO_SECRET = re.compile(
    r"(?i)^(?:bearer|authorization|header:|cookie:|query:|param:|HS\d+|RS\d+|token$|user$|exp$)|/"
)
_LOOKUP = re.compile(r"TokenLookup\w*\s*[:=]\s*[\"`]([^\"`]+)[\"`]")
_PLACE = re.compile(r"\b(header|cookie):\s*([\w-]+)")
_COOKIE = re.compile(r"\.Cookies?\(\"([\w-]*(?:token|jwt|auth|session)[\w-]*)\"\)", re.IGNORECASE)
_METHODS = {"HS384": hashlib.sha384, "HS512": hashlib.sha512}

_KEY_HEADER = re.compile(
    r"(?i)[\"`](?:header:)?((?:x-)?(?:api|auth|access|app|internal|service)-?(?:key|token))[\"`]"
)
_KEY = re.compile(r"^(?:\w+_)?(?:API_?KEY|API_?TOKEN|AUTH_?TOKEN|ACCESS_?TOKEN|AUTH_?KEY|SERVICE_?KEY)$")
_BEARER_KEY = re.compile(r"middleware\.KeyAuth\(|KeyAuthWithConfig\(")

_BASIC = re.compile(r"\bBasicAuth(?:\b|With|For)")
_USER = re.compile(r"(?:^|_)(?:USER|USERNAME|LOGIN)$")
_PASSWORD = re.compile(r"(?:^|_)(?:PASS|PASSWORD|PASSWD|PWD)$")
_OF_ANOTHER = re.compile(r"DB|SQL|POSTGRES|PG|REDIS|MONGO|SMTP|MAIL|RABBIT|AMQP|KAFKA|ELASTIC")
_ACCOUNT = re.compile(r"\bAccounts\{\s*\"([^\"]+)\":\s*\"([^\"]+)\"")
_COMPARED = re.compile(
    r"(?i)\[\]byte\((user|pass)\w*\),\s*\[\]byte\(\"([^\"]+)\"\)|\b(user|pass)\w*\s*==\s*\"([^\"]+)\""
)

_CLAIMS = {
    **dict.fromkeys(("sub", "id", "uid", "user_id", "userId", "userID", "username", "name", "jti"), "leaktight"),
    "email": "leaktight@example.com",
    "role": "admin",
    "roles": ["admin"],
    "admin": True,
    "scope": "read write admin",
    "iat": 1_700_000_000,
    "exp": 4_102_444_800,  # the year 2100
}


def headers(text: SourceText, settings: Mapping[str, str]) -> dict[str, str]:
    """The headers that requests carry. `settings` are the variables that the service will find, by name."""
    lines = [line for file, _, line in text.lines if file.endswith(".go") and not line.lstrip().startswith("//")]
    found: dict[str, str] = {}
    if any(_BASIC.search(line) for line in lines) and (account := _account(lines, settings)):
        found["Authorization"] = "Basic " + base64.b64encode(":".join(account).encode()).decode()
    key = next((value for name, value in settings.items() if _KEY.match(name) and _ours(name) and value), "")
    if key:
        found |= {match[1]: key for line in lines for match in _KEY_HEADER.finditer(line)}
        if not found and any(_BEARER_KEY.search(line) for line in lines):
            found["Authorization"] = f"Bearer {key}"
    if any(_TOKENS.search(line) for line in lines) and (secret := _secret(lines, settings)):
        method = next((name for name in _METHODS if any(f"SigningMethod{name}" in line for line in lines)), "HS256")
        found |= _shown(token(secret, method), lines)
    return found


def _shown(made: str, lines: Sequence[str]) -> dict[str, str]:
    """A token where the source looks for it: as a bearer's always, in other headers and cookies by their names."""
    found = {"Authorization": f"Bearer {made}"}
    places = [match.groups() for line in lines for each in _LOOKUP.findall(line) for match in _PLACE.finditer(each)]
    found |= {name: made for kind, name in places if kind == "header" and name.lower() != "authorization"}
    cookies = [name for kind, name in places if kind == "cookie"]
    cookies += [name for line in lines for name in _COOKIE.findall(line)]
    if cookies:
        found["Cookie"] = "; ".join(f"{name}={made}" for name in dict.fromkeys(cookies))
    return found


def token(secret: str, method: str = "HS256") -> str:
    """A JSON web token (RFC 7519) that is signed with the secret, for a user who may do everything."""
    head, claims = _encoded(json.dumps({"alg": method, "typ": "JWT"})), _encoded(json.dumps(_CLAIMS))
    signed = f"{head}.{claims}"
    digest = hmac.digest(secret.encode(), signed.encode(), _METHODS.get(method, hashlib.sha256))
    return f"{signed}.{_encoded(digest)}"


def _encoded(content: str | bytes) -> str:
    raw = content.encode() if isinstance(content, str) else content
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def _secret(lines: Iterable[str], settings: Mapping[str, str]) -> str:
    """The likeliest first: a variable that says what it is for, one in the source, any variable for a secret."""
    for pattern in (_SECRET, None, _ANY_SECRET):
        texts = (
            _written(lines)
            if pattern is None
            else (value for name, value in settings.items() if pattern.search(name.upper()) and _ours(name))
        )
        if found := next(filter(None, texts), ""):
            return found
    return ""


def _written(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        for match in _WRITTEN.finditer(line):
            if not _NO_SECRET.search(match[1]) and "Getenv" not in line and "LookupEnv" not in line:
                yield match[1]


def _ours(name: str) -> bool:
    return not _NOT_OURS.search(name.upper())


def _account(lines: Iterable[str], settings: Mapping[str, str]) -> tuple[str, str] | None:
    """A user and a password: from variables, or as they are written in the source."""
    own = {name: value for name, value in settings.items() if value and not _OF_ANOTHER.search(name.upper())}
    user = next((value for name, value in own.items() if _USER.search(name.upper())), "")
    password = next((value for name, value in own.items() if _PASSWORD.search(name.upper())), "")
    for line in lines:
        if match := _ACCOUNT.search(line):
            user, password = user or match[1], password or match[2]
        for compared in _COMPARED.finditer(line):
            which, value = compared[1] or compared[3], compared[2] or compared[4]
            if which.lower() == "user":
                user = user or value
            else:
                password = password or value
    return (user, password) if user and password else None
