"""Measuring a service that runs already and shows its profiles: read-only, with whatever load it has."""
