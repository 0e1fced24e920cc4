"""Public services of which nobody here wrote a line: which of them can be started and driven, and what it takes."""
