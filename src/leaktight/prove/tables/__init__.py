"""The tables that a service expects: learned from its source and its calls, made and filled."""
