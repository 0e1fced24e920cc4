"""Questions asked of a program, each answered once, on demand. `base.Facts` hands them out by class."""
