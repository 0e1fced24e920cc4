"""Lowering: syntax trees of function bodies to control-flow graphs of three-address code."""
