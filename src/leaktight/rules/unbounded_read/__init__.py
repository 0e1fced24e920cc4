"""The rule unbounded-read."""
