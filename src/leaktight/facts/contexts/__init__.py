"""Contexts: where they come from, and chains of them that grow."""
