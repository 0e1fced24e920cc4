"""Requests: which data comes from them, how far it gets, and what reads or keeps it."""
