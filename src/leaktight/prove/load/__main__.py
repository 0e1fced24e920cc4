"""`python -m leaktight.prove.load`: see the package's docstring."""

from __future__ import annotations

from leaktight.prove.load.worker import main

main()
