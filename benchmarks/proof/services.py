"""Services with known behaviour: each says in comments what it leaves behind, and on which line.

    kept = &node{next: kept} // grows GET /nodes: 64 bytes
    func list(…) {           // flat GET /lists
    func broken(…) {         // open GET /broken          neither can be said: the route only fails

After a size: `roughly` where the last tenth is not known by construction, `rarely` where one request in a hundred
does it, `when missing` or `when malformed` where requests of one kind do it.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from leaktight.core.proof import Interval, RouteProof, Verdict
from leaktight.rules.load import all_rules

FOLDER = Path(__file__).parent / "services"
TOLERANCE = 0.1
"""A planted leak has to be measured within a tenth of its size."""
_TRUTH = re.compile(
    r"// (?P<word>grows|flat|open) (?:(?P<method>[A-Z]+) )?(?P<path>/[^\s:]*(?:/:\w+[^\s:]*)*)"
    r"(?:: (?P<size>[\d.]+|\?) (?P<unit>bytes|goroutines|descriptors)(?:, (?P<how>[a-z ]+))?)?$",
    re.MULTILINE,
)
_VERDICTS = {"grows": Verdict.LEAK, "flat": Verdict.NO_LEAK, "open": Verdict.INCONCLUSIVE}


@dataclass(frozen=True)
class Truth:
    """What is known of one route. `size` is per request in `unit`, None where it is not known; `line` is where it
    grows."""

    service: str
    method: str
    path: str
    verdict: Verdict
    line: int
    size: float | None
    unit: str
    how: str

    def of(self, route: RouteProof) -> bool:
        """Whether this is about that route."""
        return route.path == self.path and (not self.method or self.method == route.method)

    def measured(self, route: RouteProof) -> Interval:
        """What was measured in the unit of the truth."""
        match self.unit:
            case "goroutines":
                return route.goroutines_per_request
            case "descriptors":
                return route.descriptors_per_request
            case _:
                return route.bytes_per_request

    def faults(self, route: RouteProof) -> tuple[str, ...]:
        """What the measurement got wrong: `verdict`, `estimate`, `line`."""
        if route.verdict is not self.verdict:
            return ("verdict",)
        if self.verdict is not Verdict.LEAK:
            return ()
        found = []
        if self.size is not None and self.how != "roughly":
            off = abs(self.measured(route).estimate - self.size)
            found += ["estimate"] if off > TOLERANCE * self.size else []
        if route.site is None or route.site.line != self.line:
            found.append("line")
        return tuple(found)


def names() -> list[str]:
    """The services there are."""
    return sorted(path.parent.name for path in FOLDER.glob("*/main.go"))


def truths(service: str) -> tuple[Truth, ...]:
    """What a service says of itself."""
    text = (FOLDER / service / "main.go").read_text(encoding="utf-8")
    return tuple(_truths(service, text))


def summary(rows: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """The figures that matter, over rows of many routes."""
    leaks = [row for row in rows if row["expected"] == Verdict.LEAK]
    found = [row for row in leaks if row["verdict"] == Verdict.LEAK]
    flat = [row for row in rows if row["expected"] == Verdict.NO_LEAK]
    rare = [row["seconds"] for row in found if row["how"] == "rarely"]
    plain = [row["seconds"] for row in found if row["how"] != "rarely"]
    return {
        "services": len({row["service"] for row in rows}),
        "routes": len(rows),
        "verdicts right": f"{sum('verdict' not in row['faults'] for row in rows)} of {len(rows)}",
        "leaks found": f"{len(found)} of {len(leaks)}",
        "false alarms": f"{sum(row['verdict'] == Verdict.LEAK for row in flat)} of {len(flat)}",
        "estimates within a tenth": f"{sum('estimate' not in row['faults'] for row in found)} of {len(found)}",
        "lines right": f"{sum('line' not in row['faults'] for row in found)} of {len(found)}",
        "seconds for a leak on every request": {"median": median(plain or [0.0]), "most": max(plain, default=0.0)},
        "seconds for one in a hundred": {"median": median(rare or [0.0]), "most": max(rare, default=0.0)},
    }


def write(service: str, root: Path) -> None:
    """The service as a module of its own in an empty folder, with the libraries of the rules' examples."""
    shutil.copy(FOLDER / service / "main.go", root)
    rules = next(iter(all_rules())).folder.parent
    for name in ("go.mod", "go.sum"):
        shutil.copy(rules / name, root)


def _truths(service: str, text: str) -> Iterator[Truth]:
    for found in _TRUTH.finditer(text):
        line = text.count("\n", 0, found.start()) + 1
        size = found["size"]
        yield Truth(
            service,
            found["method"] or "",
            found["path"],
            _VERDICTS[found["word"]],
            line,
            float(size) if size and size != "?" else None,
            found["unit"] or "bytes",
            found["how"] or "",
        )
