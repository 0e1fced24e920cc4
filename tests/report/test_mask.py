"""Credentials are masked, everything else stays, and columns stay true."""

from __future__ import annotations

import pytest

from leaktight.report.mask import mask

SECRETS = [
    ('key := "AKIAIOSFODNN7EXAMPLE"', "AKIAIOSFODNN7EXAMPLE"),
    ('dbPassword := "kd93jf02-msn1"', "kd93jf02-msn1"),
    ("const apiToken = `q8Zk1mVb93Lx0pTr`", "q8Zk1mVb93Lx0pTr"),
    ('"client_secret": "0dc9a71b6f5c4e6a"', "0dc9a71b6f5c4e6a"),
    ("AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG+bPxRfiCY", "wJalrXUtnFEMI/K7MDENG+bPxRfiCY"),
    ("postgres://app:s3cr3tpw@db:5432/orders", "s3cr3tpw"),
    ("Authorization: ghp_1234567890abcdefghijABCDEFGHIJ123456", "ghp_1234567890abcdefghijABCDEFGHIJ123456"),
    ('secret, err := decode("mF93jsK20sLq91Zb")', ""),
]


@pytest.mark.parametrize(("text", "secret"), SECRETS)
def test_secrets_are_covered_by_as_many_asterisks(text: str, secret: str) -> None:
    masked = mask(text)
    assert len(masked) == len(text)
    if secret:
        assert secret not in masked
        assert masked == text.replace(secret, "*" * len(secret))


def test_a_pem_block_keeps_its_lines() -> None:
    block = "-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA\nx7Tz\n-----END RSA PRIVATE KEY-----"
    assert mask(f"a\n{block}\nb").split("\n") == [
        "a",
        "-----BEGIN RSA PRIVATE KEY-----",
        "*" * 16,
        "****",
        "-----END RSA PRIVATE KEY-----",
        "b",
    ]


def test_a_pem_block_that_is_cut_off_is_masked_to_the_end() -> None:
    assert "MIIE" not in mask("-----BEGIN PRIVATE KEY-----\nMIIEpAIB")


@pytest.mark.parametrize(
    "text",
    [
        'token := c.Param("token")',
        'passwordField := "password"',
        'const tokenHeader = "X-Request-Id"',
        'os.Getenv("SECRET_NAME")',
        'secret := ""',
        'id := "550e8400-e29b-41d4-a716-446655440000"',
        "https://example.com:8080/path",
        "h.tokens[id] = out.Item",
    ],
)
def test_code_that_only_speaks_of_secrets_stays(text: str) -> None:
    assert mask(text) == text
