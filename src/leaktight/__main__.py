"""`python -m leaktight`."""

import sys

from leaktight.cli.main import main

sys.exit(main())
