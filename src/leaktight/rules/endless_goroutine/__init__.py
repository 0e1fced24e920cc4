"""Goroutines with no way to end."""
