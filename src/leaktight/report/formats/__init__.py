"""One file a report format; see leaktight.report."""
