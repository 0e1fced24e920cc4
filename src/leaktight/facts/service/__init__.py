"""How a service is started and driven, as far as its source says: hints for `prove`."""
