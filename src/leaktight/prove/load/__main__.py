"""`python -m leaktight.prove.load`: see the package's docstring.

python -m leaktight.prove.load                            the load process
python -m leaktight.prove.load --master N HOST:PORT       one that N workers do the work for
python -m leaktight.prove.load --worker HOST:PORT         one of these, on any machine
"""

from __future__ import annotations

import logging
import sys

import gevent

from leaktight.prove.load import worker


def main(arguments: list[str]) -> None:
    """Runs what the arguments ask for."""
    logging.disable(logging.CRITICAL)
    match arguments:
        case []:
            worker.serve(worker.Worker())
        case ["--master", count, address]:
            from leaktight.prove.load.spread import Master

            master = Master(int(count), *_address(address))
            worker.serve(master)
            master.quit()
        case ["--worker", address]:
            from leaktight.prove.load.spread import serve

            serve(*_address(address))
        case _:
            raise SystemExit(__doc__)
    gevent.get_hub().destroy()


def _address(text: str) -> tuple[str, int]:
    host, _, port = text.rpartition(":")
    return host, int(port)


main(sys.argv[1:])
