"""The datastores that a service can be measured against: each module of this package holds one adapter.

An adapter is a module-level value named `DATASTORE` that follows `base.Datastore`; adding a file adds a datastore.
"""

from __future__ import annotations

from leaktight.prove.datastores.base import Datastore, RunningDatastore
from leaktight.prove.datastores.choose import choose, find

__all__ = ["Datastore", "RunningDatastore", "choose", "find"]
