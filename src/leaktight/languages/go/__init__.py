"""The Go front end: the only code that knows tree-sitter-go and Go's rules."""
