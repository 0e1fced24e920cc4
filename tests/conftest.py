"""What all tests need."""

from __future__ import annotations

import signal

# A shell that runs tests in the background has them ignore SIGINT, and every child inherits that: the commands that
# tests interrupt would go on. A handler is not inherited; children start with the default.
signal.signal(signal.SIGINT, signal.default_int_handler)
