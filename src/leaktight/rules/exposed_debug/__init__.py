"""The rule exposed-debug."""
