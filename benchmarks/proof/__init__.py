"""How far a measurement can be trusted: planted leaks, clean routes, repeated runs."""
