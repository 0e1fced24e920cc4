"""`python -m leaktight.cli`."""

import sys

from leaktight.cli.main import main

sys.exit(main())
