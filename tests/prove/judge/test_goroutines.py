"""The runtime's list of goroutines, grouped."""

from __future__ import annotations

from collections import Counter

from leaktight.prove.attribution.descriptors import told
from leaktight.prove.attribution.goroutines import groups
from leaktight.prove.attribution.home import BuiltHere

from .profiles import ROOT, TARGET

BLOCKED = f"""goroutine %d [chan send, 2 minutes]:
example.com/orders/quotes.(*Quotes).fastest.func1({{0xc000, 0x24}})
\t{ROOT}/quotes/quotes.go:48 +0x6b
created by example.com/orders/quotes.(*Quotes).fastest in goroutine 7
\t{ROOT}/quotes/quotes.go:44 +0x9f
"""
TRANSPORT = """goroutine %d [IO wait]:
internal/poll.runtime_pollWait(0x7f, 0x72)
\t/usr/local/go/src/runtime/netpoll.go:351 +0x85
net/http.(*persistConn).readLoop(0xc1)
\t/usr/local/go/src/net/http/transport.go:2325 +0xca
created by net/http.(*Transport).dialConn in goroutine 12
\t/usr/local/go/src/net/http/transport.go:1874 +0x154f
"""
PROBE = f"""goroutine %d [running]:
main.leaktightProbeServe()
\t{ROOT}/0leaktight_probe.go:70 +0x1
created by main.init.0 in goroutine 1
\t{ROOT}/0leaktight_probe.go:60 +0x2
"""


def dump(**counts: int) -> str:
    texts = {"blocked": BLOCKED, "transport": TRANSPORT, "probe": PROBE}
    return "\n".join(texts[name] % number for name, count in counts.items() for number in range(count))


def test_goroutines_are_grouped_by_where_they_wait_and_who_started_them() -> None:
    (group,) = groups(dump(blocked=300, transport=200, probe=1), BuiltHere(TARGET))
    assert (group.count, group.state) == (300, "chan send")
    assert group.site is not None
    assert (group.site.file, group.site.line) == ("quotes/quotes.go", 48)
    assert group.started is not None
    assert (group.started.file, group.started.line) == ("quotes/quotes.go", 44)


def test_a_few_among_many_and_single_ones_are_not_named() -> None:
    assert groups(dump(blocked=10, transport=200), BuiltHere(TARGET)) == ()
    assert groups(dump(blocked=1), BuiltHere(TARGET)) == ()
    assert groups("nonsense\n\ngoroutine", BuiltHere(TARGET)) == ()


def test_the_largest_kind_of_descriptors_is_told() -> None:
    assert told(Counter({"sockets": 1210, "pipes": 20})) == "1,210 of 1,230 open descriptors are sockets"
    assert told(Counter({"/dev/null": 3})) == "3 of 3 open descriptors are open files: /dev/null"
    assert told(Counter()) == ""
