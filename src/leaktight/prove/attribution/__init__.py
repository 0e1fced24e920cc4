"""Where growth was allocated and who waits, by profiles, and the finding that explains it."""
