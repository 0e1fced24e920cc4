"""How routes come about: routers below routers, patterns put together, handlers inside wrappers, tables, helpers."""
