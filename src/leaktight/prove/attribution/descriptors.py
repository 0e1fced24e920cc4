"""What the open descriptors of a process are, as far as the system tells (Linux: proc(5), /proc/pid/fd)."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

_KINDS = {"socket": "sockets", "pipe": "pipes", "anon_inode": "of the kernel's own kinds"}


def kinds(pid: int) -> Counter[str]:
    """Open descriptors by kind: `sockets`, `pipes`, or the file that is open. Empty where this can't be told."""
    found: Counter[str] = Counter()
    try:
        entries = list(Path(f"/proc/{pid}/fd").iterdir())
    except OSError:
        return found
    for entry in entries:
        try:
            target = str(entry.readlink())
        except OSError:
            continue  # closed meanwhile
        found[_KINDS.get(target.partition(":")[0], target)] += 1
    return found


def told(found: Counter[str]) -> str:
    """The largest kind in words: `1,210 of 1,230 open descriptors are sockets`; empty without any."""
    if not found:
        return ""
    kind, count = found.most_common(1)[0]
    what = f"are {kind}" if kind in _KINDS.values() else f"are open files: {kind}"
    return f"{count:,} of {found.total():,} open descriptors {what}"
