"""From what the source says about a route to requests that it answers."""
