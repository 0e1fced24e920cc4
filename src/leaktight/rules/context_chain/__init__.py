"""Contexts that are bound to their own children again and again."""
