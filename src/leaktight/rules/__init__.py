"""The rules: one folder a leak, with its rule, its documentation and its examples."""
