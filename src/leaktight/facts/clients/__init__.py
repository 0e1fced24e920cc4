"""Clients of datastores and services: where they are made, what limits their calls, what they ask for."""
