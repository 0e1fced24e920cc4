"""What the name of a function says about when it runs."""

from __future__ import annotations

import re

_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_SETTING_UP = (
    "register init initialize new make must with setup configure config define declare install bind parse load "
    "unmarshal decode restore import compile build clone copy deep merge convert generate walk visit migrate "
    "prepare provision validate enable mount option reload from expect mock set"
)
_ENDING = (
    "remove delete del stop close release deregister done finish end leave detach evict decrement dec cancel "
    "forget drop terminate kill disconnect destroy expire complete abort unregister unsubscribe unref untrack "
    "unset"
)
_SETTING_UP_WORDS = frozenset(_SETTING_UP.split())
_ENDING_WORDS = frozenset(_ENDING.split())


def sets_up(name: str) -> bool:
    """Whether a function fills a container once, or one that it makes. `SetLevel` sets something up, the `Set` of a
    container does not."""
    last = _WORD.findall(name)[-1:]
    return (_first_word(name) in _SETTING_UP_WORDS and name.lower() != "set") or last in (["Init"], ["Setup"])


def ends(name: str) -> bool:
    """Whether a method ends what one entry stands for: `Remove`, `Stop`, `Unregister`."""
    return _first_word(name) in _ENDING_WORDS


def _first_word(name: str) -> str:
    found = _WORD.search(name)
    return found[0].lower() if found is not None else ""
