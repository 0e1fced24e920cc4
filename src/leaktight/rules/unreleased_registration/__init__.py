"""Registrations that are never taken back."""
