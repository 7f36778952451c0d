"""The command line: ``reconcile compare``, ``extract``, ``explain`` and ``plugins``.

Exit status: 0 no conflict, 1 conflict found, 2 the request was wrong.
"""

from reconcile.cli.running import main

__all__ = ["main"]
