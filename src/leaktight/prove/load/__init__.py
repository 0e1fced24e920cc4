"""What runs inside the load process: `python -m leaktight.prove.load`.

The process reads one `Segment` as a JSON line from its standard input, runs it, and answers with one `SegmentReport`
line on its standard output; it ends when its input ends. Locust and gevent (whose monkey patching changes a whole
process) are imported by `worker` only. `protocol` is what both sides may import.
"""
