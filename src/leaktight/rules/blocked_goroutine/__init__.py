"""Goroutines that can wait for ever."""
