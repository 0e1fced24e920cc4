"""The rule missing-projection."""
