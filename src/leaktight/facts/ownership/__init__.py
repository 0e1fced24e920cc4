"""Ownership: what must be released, followed along every path until it is released, handed on, or left behind.

A resource-leak check in the manner of the Checker Framework: an obligation begins at a call that knowledge names, is
carried by the variables that hold it, and ends by a release, by handing it on, or at an exit: then it leaked there.
"""
