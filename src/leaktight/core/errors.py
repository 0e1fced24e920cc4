"""Errors that end a command. Each says what happened and what to do; the class decides the exit status."""

from __future__ import annotations


class LeaktightError(Exception):
    """An error with a message for people and, where there is one, the next thing to do.

    `detail` is output of another program (a compiler, the service) that belongs under the message.
    """

    exit_status = 3

    def __init__(self, message: str, *, hint: str = "", detail: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.detail = detail


class UsageError(LeaktightError):
    """Wrong arguments or configuration."""

    exit_status = 2


class IncompleteError(LeaktightError):
    """The command could not finish; what was not analysed is in the message."""

    exit_status = 3


class ServiceError(LeaktightError):
    """The service could not be built, started or driven."""

    exit_status = 4
