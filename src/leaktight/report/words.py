"""Figures as people read them."""

from __future__ import annotations

import math

from leaktight.core.proof import Interval, RouteProof, Verdict, Waiting

VERDICTS = {Verdict.LEAK: "leak", Verdict.NO_LEAK: "no leak", Verdict.INCONCLUSIVE: "inconclusive"}


HANDLE_EFFECT = 0.005
"""Goroutines or descriptors per request that are worth a word: one in 200 requests."""


def number(value: float) -> str:
    """Three significant digits below 100, whole numbers with thousands separators above; 0 for what rounds to it."""
    if math.isnan(value):
        return "?"
    if math.isinf(value):
        return "∞" if value > 0 else "-∞"
    size = abs(value)
    if size >= 100:
        return f"{value:,.0f}"
    if size < 0.0005:
        return "0"
    text = f"{value:.1f}" if size >= 10 else f"{value:.2f}" if size >= 1 else f"{value:.3f}"
    return text.rstrip("0").rstrip(".")


def known(interval: Interval) -> bool:
    """Whether enough was measured for an interval."""
    return math.isfinite(interval.low) and math.isfinite(interval.high)


def interval(value: Interval) -> str:
    """`1,490 [1,477, 1,501]`: estimate and the ends of its 95 % interval; `not measured` without one."""
    if not known(value):
        return "not measured"
    return f"{number(value.estimate)} [{number(value.low)}, {number(value.high)}]"


def estimate(value: Interval) -> str:
    """The estimate alone, or a dash where nothing was measured."""
    return number(value.estimate) if known(value) else "-"


def count(amount: int, noun: str, plural: str = "") -> str:
    """`1 finding`, `2 findings`, `1,200 routes`."""
    return f"{amount:,} {noun if amount == 1 else plural or noun + 's'}"


def duration(seconds: float) -> str:
    """`0.4 s`, `12 s`, `3 min 5 s`."""
    if seconds < 10:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"


def size(amount: float) -> str:
    """Bytes in the unit that gives a short number: `512 B`, `1.4 KiB`, `24 MiB`."""
    for unit in ("B", "KiB", "MiB"):
        if abs(amount) < 1024:
            digits = f"{amount:.0f}" if abs(amount) >= 10 else f"{amount:.1f}".removesuffix(".0")
            return f"{digits} {unit}"
        amount /= 1024
    return f"{amount:.1f} GiB"


def handle_count(value: Interval) -> str:
    """Goroutines or descriptors per request, to a hundredth; a dash where nothing was measured."""
    return f"{abs(value.estimate):.2f}".rstrip("0").rstrip(".") if known(value) else "-"


def handles(proof: RouteProof) -> list[str]:
    """Goroutines and descriptors that one request leaves behind, where the route leaks them: `1 goroutine`."""
    both = ((proof.goroutines_per_request, "goroutine"), (proof.descriptors_per_request, "descriptor"))
    return [
        f"{handle_count(value)} {noun}{'' if handle_count(value) == '1' else 's'}"
        for value, noun in both
        if proof.verdict is Verdict.LEAK and value.low > HANDLE_EFFECT
    ]


def go(version: str) -> str:
    """`Go 1.26.1`, whether the toolchain named itself `go1.26.1` or `1.26.1`; empty without a version."""
    return f"Go {version.removeprefix('go').strip()}" if version else ""


def kept(proof: RouteProof) -> str:
    """What one request leaves behind, in words: `1,490 B`, `5,900 B and 1 goroutine`; empty where nothing grew."""
    if proof.verdict is not Verdict.LEAK:
        return ""
    grown = [f"{number(proof.bytes_per_request.estimate)} B"] if proof.bytes_per_request.low > 0 else []
    return " and ".join([*grown, *handles(proof)])


def answers(proof: RouteProof) -> str:
    """How the route answered: `200 (2,400), 404 (2,400)`, most frequent first; empty without answers."""
    ordered = sorted(proof.statuses.items(), key=lambda entry: -entry[1])
    return ", ".join(f"{status} ({amount:,})" for status, amount in ordered)


def store_calls(proof: RouteProof) -> str:
    """What the route asked of its datastore: `GetItem 200 (2,400), GetItem ThrottlingException (300)`."""
    return ", ".join(
        f"{operation} {code} ({amount:,})"
        for operation, codes in proof.store_calls.items()
        for code, amount in sorted(codes.items(), key=lambda entry: -entry[1])
    )


def asked(proof: RouteProof) -> str:
    """Answers and store calls as one line: `answered 200 (2,400); asked the datastore GetItem 200 (2,400)`."""
    parts = [f"answered {text}" for text in [answers(proof)] if text]
    parts += [f"asked the datastore {text}" for text in [store_calls(proof)] if text]
    return "; ".join(parts)


def until_limit(proof: RouteProof) -> str:
    """`reaches 512 MiB after 161,000 [150,000, 174,000] requests: 27 min [25 min, 29 min] at 100 a second`."""
    limit = proof.limit
    if limit is None:
        return ""
    text = f"reaches {size(limit.limit_bytes)} after {_rounded(limit.requests)} requests"
    if limit.seconds is None or limit.requests_per_second is None:
        return text
    ends = f"[{span(limit.seconds.low)}, {span(limit.seconds.high)}]"
    return f"{text}: {span(limit.seconds.estimate)} {ends} at {number(limit.requests_per_second)} requests/s"


def span(seconds: float) -> str:
    """A time in its two largest units: `45 s`, `27 min 5 s`, `3 h 20 min`, `12 d 4 h`."""
    units = (("d", 86_400), ("h", 3600), ("min", 60), ("s", 1))
    rest = round(seconds)
    for index, (name, length) in enumerate(units):
        if rest >= length:
            whole, left = divmod(rest, length)
            smaller = units[index + 1] if index + 1 < len(units) else None
            part = left // smaller[1] if smaller else 0
            return f"{whole:,} {name}" + (f" {part} {smaller[0]}" if smaller and part else "")
    return "0 s"


def _rounded(value: Interval) -> str:
    """Three significant digits are all that a slope gives."""
    figures = []
    for each in (value.estimate, value.low, value.high):
        digits = max(0, len(str(int(each))) - 3)
        figures.append(f"{round(each / 10**digits) * 10**digits:,}")
    return f"{figures[0]} [{figures[1]}, {figures[2]}]"


def waits(group: Waiting) -> str:
    """`1,200 goroutines in chan send at main.go:48, started at main.go:44`."""
    text = f"{count(group.count, 'goroutine')} in {group.state}"
    text += f" at {group.site.file}:{group.site.line}" if group.site else ""
    return text + (f", started at {group.started.file}:{group.started.line}" if group.started else "")
