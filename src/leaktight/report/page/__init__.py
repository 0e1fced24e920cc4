"""The HTML report: what the template shows, worked out beforehand, and the template and style themselves."""
