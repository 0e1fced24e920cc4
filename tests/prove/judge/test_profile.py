from __future__ import annotations

import pytest

from leaktight.core.errors import ServiceError
from leaktight.prove.attribution.profile import Frame, read

from .profiles import library, own, write


def test_reads_stacks_with_their_values() -> None:
    leaf, root = own("store.Get", "store.go", 12), library("net/http.(*conn).serve")
    assert read(write({(leaf, root): 1024, (root,): 7}), "inuse_space") == {(leaf, root): 1024, (root,): 7}


def test_adds_up_samples_of_one_stack() -> None:
    from leaktight.prove.attribution.profile import message_class

    message = message_class()()
    message.string_table.extend(["", "inuse_space", "bytes", "main.f", "/x/main.go"])
    message.sample_type.add(type=1, unit=2)
    message.function.add(id=1, name=3, filename=4)
    message.location.add(id=1).line.add(function_id=1, line=9)
    for size in (100, 20):
        message.sample.add(location_id=[1], value=[size])
    assert read(message.SerializeToString(), "inuse_space") == {(Frame("main.f", "/x/main.go", 9),): 120}


def test_inlined_calls_are_frames_of_their_own_leaf_first() -> None:
    from leaktight.prove.attribution.profile import message_class

    message = message_class()()
    message.string_table.extend(["", "inuse_space", "inner", "outer", "f.go"])
    message.sample_type.add(type=1, unit=1)
    message.function.add(id=1, name=2, filename=4)
    message.function.add(id=2, name=3, filename=4)
    location = message.location.add(id=1)
    location.line.add(function_id=1, line=3)
    location.line.add(function_id=2, line=8)
    message.sample.add(location_id=[1], value=[5])
    ((stack, _),) = read(message.SerializeToString(), "inuse_space").items()
    assert [frame.function for frame in stack] == ["inner", "outer"]


@pytest.mark.parametrize("data", [b"\x1f\x8bnot gzip", b"\xff\xff\xff", write({}, "inuse_space")[:-9]])
def test_broken_profiles_are_service_errors(data: bytes) -> None:
    with pytest.raises(ServiceError, match="profile could not be read"):
        read(data, "inuse_space")


def test_a_value_that_is_not_there_is_a_service_error() -> None:
    with pytest.raises(ServiceError):
        read(write({}, "goroutine"), "inuse_space")
