"""From checkpoints to verdicts: pure, so that a recording is judged as the run was."""
