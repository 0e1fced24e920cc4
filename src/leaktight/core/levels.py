"""Severity (what it costs if true) and confidence (how sure we are): two separate scales."""

from __future__ import annotations

from enum import StrEnum


class Level(StrEnum):
    """An ordered enumeration: members are declared from least to most."""

    @property
    def rank(self) -> int:
        """Position on the scale, 0 for the least."""
        return list(type(self)).index(self)

    def at_least(self, other: Level) -> bool:
        """Whether this level is `other` or above it, on the same scale."""
        return self.rank >= other.rank


class Severity(Level):
    """What a finding costs if it is true."""

    INFO = "info"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class Confidence(Level):
    """How sure the analysis is. CONFIRMED is reserved for what was measured in the running service."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    CONFIRMED = "confirmed"


class Check(StrEnum):
    """The API-security check that a finding belongs to."""

    INPUT_VALIDATION = "Input Validation"
    DATA_EXPOSURE = "Data Exposure"
    RATE_LIMITING = "Rate Limiting"
    UNSAFE_CONSUMPTION = "Unsafe Consumption"
