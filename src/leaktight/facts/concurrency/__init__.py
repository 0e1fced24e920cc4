"""Concurrency: channels, goroutines, locks and wait groups, and the paths on which somebody waits for ever."""
