"""The service as it really runs: gunicorn with its settings file, a book loaded once, two worker processes."""

from __future__ import annotations

import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent.parent
GUNICORN = [Path(sys.executable).with_name("gunicorn"), "-c", "service/gunicorn.conf.py", "service.app:create_app()"]
PATIENCE = 30  # seconds


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def started(book: Path, log: Path) -> Iterator[tuple[subprocess.Popen[bytes], int]]:
    port = free_port()
    settings = {"HOST": "127.0.0.1", "PORT": str(port), "WEB_CONCURRENCY": "2", "REMIT_BOOK": str(book)}
    with log.open("wb") as stream:
        server = subprocess.Popen(GUNICORN, cwd=ROOT, env={**os.environ, **settings}, stdout=stream, stderr=stream)
    try:
        yield server, port
    finally:
        if server.poll() is None:
            server.send_signal(signal.SIGTERM)
            try:
                server.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                server.kill()


def ask(port: int, method: str, address: str, body: Any = None, **headers: str) -> tuple[int, Any]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    try:
        connection.request(
            method,
            address,
            body,
            {"Content-Type": "application/json", **headers},
            encode_chunked="Transfer-Encoding" in headers,
        )
        response = connection.getresponse()
        return response.status, json.loads(response.read())
    finally:
        connection.close()


def wait_until_ready(server: subprocess.Popen[bytes], port: int) -> None:
    for _ in range(PATIENCE * 10):
        assert server.poll() is None, "the server ended before it was ready"
        try:
            if ask(port, "GET", "/health/ready")[0] == 200:
                return
        except OSError:
            time.sleep(0.1)
    pytest.fail("the server was never ready")


def test_it_starts_answers_and_stops(small_book: Path, tmp_path: Path, aftercare: dict[str, Any]) -> None:
    log = tmp_path / "log"
    with started(small_book, log) as (server, port):
        wait_until_ready(server, port)
        answers = [ask(port, "POST", "/v1/decisions", json.dumps(aftercare)) for _ in range(6)]
        assert [(status, decision["status"]) for status, decision in answers] == [(200, "determined")] * 6
        assert len({decision["receipt"]["sha256"] for _, decision in answers}) == 1

        assert ask(port, "POST", "/v1/decisions", [b"{", b"}"], **{"Transfer-Encoding": "chunked"})[0] == 200
        status, problem = ask(port, "POST", "/v1/decisions?name=Zanzibar", b" " * (1024 * 1024 + 1))
        assert (status, problem["type"]) == (413, "/problems/too-large")

        server.send_signal(signal.SIGTERM)
        assert server.wait(PATIENCE) == 0
    written = log.read_text()
    requests = [json.loads(line) for line in written.splitlines() if line.startswith("{")]
    assert [line["status"] for line in requests if line["route"] == "/v1/decisions"] == [200] * 7 + [413]
    assert "Zanzibar" not in written
    assert "help with dressing" not in written


def test_it_does_not_start_on_a_book_with_faults(tmp_path: Path) -> None:
    log = tmp_path / "log"
    with started(tmp_path, log) as (server, _):
        assert server.wait(PATIENCE) != 0
    assert "decision.yaml:1: the file is missing" in log.read_text()
    assert "sources.yaml:1: the file is missing" in log.read_text()
