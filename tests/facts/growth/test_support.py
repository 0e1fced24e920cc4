"""Which folders and files hold code of tests."""

from __future__ import annotations

import pytest

from leaktight.facts.support import is_support


@pytest.mark.parametrize(
    "path",
    [
        "mocks/store.go",
        "internal/fakes/clock.go",
        "pkg/servicefakes/fake_store.go",
        "storage/mock_store.go",
        "storage/store_mock.go",
        "tests/helpers.go",
        "testutil/recorder.go",
        "storage/storetest/suite.go",
        "grpctesting/stub.go",
        "util/teststorage/appender.go",
        "devtools/mockslack/state.go",
    ],
)
def test_code_of_tests(path: str) -> None:
    assert is_support(path)


@pytest.mark.parametrize(
    "path", ["main.go", "latest/client.go", "contest/board.go", "mocked.go", "attest/sign.go", "store/fast.go"]
)
def test_code_of_the_service(path: str) -> None:
    assert not is_support(path)
