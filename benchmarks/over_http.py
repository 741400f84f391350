"""Decisions over HTTP with two workers, beside the same in another checkout: p50, p95 and decisions a second.

Run: python benchmarks/over_http.py [--against CHECKOUT]. Loopback only. Both services run side by side and take turns;
a few callers post varied mixed cases, each waiting for its answer before it posts again. Quote the ratios.
"""

from __future__ import annotations

import argparse
import http.client
import json
import os
import socket
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random
from time import perf_counter, sleep
from typing import Any

from decide import HERE, case_with, varied

WORKERS, CALLERS, POSTS, ROUNDS = 2, 2, 40, 4
MOST_SECONDS = 60

Json = dict[str, Any]


class Service:
    """The service of one checkout, on a free port of the loopback address."""

    def __init__(self, folder: Path) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        gunicorn = [sys.executable, "-m", "gunicorn", "-c", "service/gunicorn.conf.py", "service.app:create_app()"]
        told = {"PYTHONPATH": str(folder), "PORT": str(self.port), "WEB_CONCURRENCY": str(WORKERS), "HOST": "127.0.0.1"}
        self.process = subprocess.Popen(
            gunicorn, cwd=folder, env={**os.environ, **told}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        self._wait()

    def _wait(self) -> None:
        for _ in range(MOST_SECONDS * 10):
            try:
                if self.get("/health/ready") == 200:
                    return
            except OSError:
                sleep(0.1)
        raise SystemExit(f"The service on port {self.port} did not become ready.")

    def get(self, path: str) -> int:
        """The status of a request."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=MOST_SECONDS)
        connection.request("GET", path)
        return connection.getresponse().status

    def post(self, case: Json) -> float:
        """Milliseconds until a decision has been read whole."""
        body = json.dumps(case)
        start = perf_counter()
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=MOST_SECONDS)
        connection.request("POST", "/v1/decisions", body, {"Content-Type": "application/json"})
        response = connection.getresponse()
        response.read()
        if response.status != 200:
            raise SystemExit(f"The service on port {self.port} answered {response.status}.")
        return (perf_counter() - start) * 1000

    def end(self) -> None:
        """End the service."""
        self.process.terminate()
        self.process.wait(MOST_SECONDS)


def main(against: Path | None) -> None:
    """Print both services' times, and the ratios."""
    services = [Service(HERE), *([Service(against.resolve())] if against else [])]
    taken: list[list[float]] = [[] for _ in services]
    seconds = [0.0 for _ in services]
    random = Random(8)
    try:
        for _ in range(ROUNDS):
            cases = [varied(case_with(3), random) for _ in range(POSTS)]
            for place, service in enumerate(services):
                start = perf_counter()
                with ThreadPoolExecutor(CALLERS) as callers:
                    taken[place].extend(callers.map(service.post, cases))
                seconds[place] += perf_counter() - start
    finally:
        for service in services:
            service.end()
    rows = [(at(times, 50), at(times, 95), len(times) / took) for times, took in zip(taken, seconds, strict=True)]
    for name, row in zip(("here", "there"), rows, strict=False):
        print(f"{name:>5}: p50 {row[0]:.1f} ms, p95 {row[1]:.1f} ms, {row[2]:.1f} decisions a second")
    if against:
        print("ratio: " + ", ".join(f"{one / other:.2f}" for one, other in zip(*rows, strict=True)))


def at(times: Sequence[float], share: int) -> float:
    """The time that so many of a hundred do not exceed."""
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, len(ordered) * share // 100)]


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    options.add_argument("--against", type=Path, help="another checkout, such as a worktree of an earlier commit")
    main(options.parse_args().against)
