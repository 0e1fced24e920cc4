"""The rule buffering-client."""
