"""The rule metric-cardinality."""
