"""Calls out of a request that nothing ends."""
