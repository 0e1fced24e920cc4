from __future__ import annotations

import base64
import hashlib
import hmac
import json
from pathlib import Path

import pytest

from leaktight.prove.requests.credentials import headers, token
from leaktight.prove.starting.source_text import SourceText

JWT = 'import "github.com/golang-jwt/jwt/v5"\n'


def asked(root: Path, text: str, **settings: str) -> dict[str, str]:
    (root / "main.go").write_text(text)
    return headers(SourceText(root), settings)


def decoded(part: str) -> bytes:
    return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))


def test_a_token_is_signed_and_lasts() -> None:
    head, claims, signature = token("s3cret").split(".")
    assert json.loads(decoded(head)) == {"alg": "HS256", "typ": "JWT"}
    assert json.loads(decoded(claims))["exp"] > 4_000_000_000
    assert decoded(signature) == hmac.digest(b"s3cret", f"{head}.{claims}".encode(), hashlib.sha256)


@pytest.mark.parametrize(
    ("text", "settings", "secret"),
    [
        (JWT + 'var k = os.Getenv("JWT_SECRET")', {"JWT_SECRET": "of-env", "DB_SECRET": "no"}, "of-env"),
        (JWT + 'var jwtSecret = []byte("in-the-source")', {"APP_SECRET": "of-env"}, "in-the-source"),
        ('e.Use(echojwt.JWT([]byte("x")))\n' + JWT + '\tSigningKey: []byte("signing"),', {}, "signing"),
        (JWT + 'key := []byte(os.Getenv("SECRET"))', {"SECRET": "of-env", "CLIENT_SECRET": "no"}, "of-env"),
    ],
)
def test_tokens_are_signed_with_the_secret_of_the_service(
    text: str, settings: dict[str, str], secret: str, tmp_path: Path
) -> None:
    assert asked(tmp_path, text, **settings) == {"Authorization": f"Bearer {token(secret)}"}


def test_tokens_go_where_the_source_looks_for_them(tmp_path: Path) -> None:
    text = (
        JWT
        + 'TokenLookup: "header:X-Auth, cookie:jwt",\n'
        + 'raw, err := c.Cookie("access_token")\n_, _ = c.Cookie("theme")\n'
    )
    made = token("s")
    assert asked(tmp_path, text, JWT_SECRET="s") == {
        "Authorization": f"Bearer {made}",
        "X-Auth": made,
        "Cookie": f"jwt={made}; access_token={made}",
    }


def test_keys_go_where_the_source_looks_for_them(tmp_path: Path) -> None:
    text = 'KeyLookup: "header:X-API-Key",\n'
    assert asked(tmp_path, text, API_KEY="ChangeMe", STRIPE_API_KEY="no") == {"X-API-Key": "ChangeMe"}
    bearer = "e.Use(middleware.KeyAuth(check))\n"
    assert asked(tmp_path, bearer, API_KEY="ChangeMe") == {"Authorization": "Bearer ChangeMe"}


def test_accounts_come_from_the_source_or_its_settings(tmp_path: Path) -> None:
    written = 'auth := gin.BasicAuth(gin.Accounts{"joe": "pass"})\n'
    assert asked(tmp_path, written) == {"Authorization": "Basic am9lOnBhc3M="}
    compared = 'e.Use(middleware.BasicAuth(check))\nok := username == "joe" && password == "pass"\n'
    assert asked(tmp_path, compared) == {"Authorization": "Basic am9lOnBhc3M="}
    text = "e.Use(middleware.BasicAuth(check))\n"
    found = asked(tmp_path, text, DB_USER="no", DB_PASSWORD="no", ADMIN_USER="joe", ADMIN_PASSWORD="pass")
    assert found == {"Authorization": "Basic am9lOnBhc3M="}


def test_nothing_is_shown_to_those_who_ask_for_nothing(tmp_path: Path) -> None:
    assert asked(tmp_path, 'password := "x"\n', API_KEY="a", JWT_SECRET="b") == {}
