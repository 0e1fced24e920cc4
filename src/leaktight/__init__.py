"""leaktight finds, proves and fixes memory leaks in API services."""

__version__ = "0.1.0"
