"""A program as data: packages, functions, control flow, values, calls. Written by languages/, read by facts/."""
