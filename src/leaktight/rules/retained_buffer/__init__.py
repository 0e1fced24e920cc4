"""The rule retained-buffer."""
