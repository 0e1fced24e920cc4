"""From a service's source to the running service: its target, build, settings, network, port."""
