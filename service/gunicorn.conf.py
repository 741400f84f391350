"""How gunicorn serves Remit: `gunicorn -c service/gunicorn.conf.py 'service.app:create_app()'`.

HOST, PORT and WEB_CONCURRENCY may be set in the environment; anything else through GUNICORN_CMD_ARGS.
"""

import os
from pathlib import Path
from typing import Any

from gunicorn.glogging import Logger

MALFORMED = "Invalid request from ip="  # gunicorn goes on: the address, a colon, what was wrong


class CarefulLogger(Logger):
    """gunicorn's log, without what callers wrote: query strings and bad headers may name people."""

    def exception(self, msg: object, *args: object, **kwargs: Any) -> None:
        """Log an error outside the application, such as a worker timing out, without the query string."""
        super().exception(msg, *(str(arg).partition("?")[0] for arg in args), **kwargs)

    def warning(self, msg: object, *args: object, **kwargs: Any) -> None:
        """Log that a request was malformed, without quoting it."""
        text = str(msg)
        super().warning(text.partition(": ")[0] if text.startswith(MALFORMED) else text, *args, **kwargs)


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):  # those this process may use, which can be fewer than there are
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


bind = f"{os.environ.get('HOST') or '127.0.0.1'}:{os.environ.get('PORT') or '8000'}"

# One request per process at a time: should the engine's C code ever crash, it costs that one request only.
# A slow client holds its worker, so anything but a local trial belongs behind a proxy that buffers requests.
worker_class = "sync"

# The engine never releases Python's global lock, so only processes use more cores. At least two: one is left
# to answer while the other restarts. At most eight unless asked for: each grows a memory of its own in time.
workers = int(os.environ.get("WEB_CONCURRENCY") or min(max(2, _cores()), 8))

# Load the book and register its rules once, before the workers are forked. A fork copies the engine whole:
# its state is plain memory, and the host that Remit uses starts no threads. To serve another book, restart:
# a reload signal forks the old one again.
preload_app = True

# Insurance against memory growing slowly in C code. The jitter keeps the workers from restarting together.
max_requests = 10_000
max_requests_jitter = 2_000

# A decision takes well under a second and a large batch some seconds: a worker silent for a minute is stuck.
timeout = 60
graceful_timeout = 30

# The heartbeat file belongs in memory: a slow disk can stall a worker until it is taken for dead.
worker_tmp_dir = "/dev/shm" if Path("/dev/shm").is_dir() else None

# No control socket: a second way in, and it wants a home folder, which the container's user has not.
control_socket_disable = True

# No access log unless asked for (GUNICORN_CMD_ARGS="--access-logfile -"). Then: method, path without query
# string, status, milliseconds.
accesslog = None
access_log_format = '"%(m)s %(U)s" %(s)s %(M)s ms'
logger_class = CarefulLogger
