"""The rule unbounded-limit."""
