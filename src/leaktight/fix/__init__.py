"""From the edits that rules attach to findings to one patch, and the proof that the patched service is flat."""
