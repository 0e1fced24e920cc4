"""One file a command, found by place: each module has a click command named `command`."""
