"""Pooled request contexts that are used after their handler."""
