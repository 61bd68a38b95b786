# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs motorpool-receiver for a test: in a folder of its own, with a key as the service manager
passes it, on ports of its own."""

import json
import os
import pathlib
import queue
import signal
import socket
import subprocess
import threading
import urllib.error
import urllib.request

TOKEN = b"management-token-of-these-tests"


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class ReceiverProgram:
    def __init__(self, program, folder, database=None, settings="", limits="", environment=None,
                 tokens=None):
        self.program = program
        self.folder = pathlib.Path(folder)
        self.port, self.pages_port = free_port(), free_port()
        self.url = f"http://127.0.0.1:{self.port}/smartcar"
        self.pages = f"http://127.0.0.1:{self.pages_port}"
        self.database = self.folder / "deliveries.sqlite"
        self.config = self.folder / "receiver.conf"
        self.config.write_text(
            f"[receiver]\nname=test\nport={self.port}\npath=/smartcar\n"
            f"database={database or f'sqlite:{self.database}'}\n{settings}\n"
            f"[metrics]\nport={self.pages_port}\n[limits]\n{limits}\n")
        self.credentials = self.folder / "credentials"
        self.credentials.mkdir(exist_ok=True)
        for name, token in (tokens or {"management-token": TOKEN}).items():
            (self.credentials / name).write_bytes(token + b"\n")
        self.environment = dict(os.environ, CREDENTIALS_DIRECTORY=str(self.credentials),
                                HOME=str(self.folder), LC_ALL="C.UTF-8", **(environment or {}))
        for name in ("SMARTCAR_MANAGEMENT_TOKEN", "MOTORPOOL_DATABASE_URL",
                     "MOTORPOOL_DATABASE_PASSWORD"):
            if not environment or name not in environment:
                self.environment.pop(name, None)
        self.process = None
        self.log = []
        self.lines = None

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.stop()

    def start(self, wait="started"):
        self.process = subprocess.Popen([self.program, "--config", str(self.config)],
                                        env=self.environment, stderr=subprocess.PIPE)
        self.lines = queue.SimpleQueue()
        threading.Thread(target=self._read, args=(self.process, self.lines), daemon=True).start()
        if wait:
            self.wait_for(wait)

    def _read(self, process, lines):
        with process.stderr:
            for line in process.stderr:
                try:
                    entry = json.loads(line)
                except ValueError:
                    entry = {"event": "raw", "text": line.decode(errors="replace").rstrip()}
                self.log.append(entry)
                lines.put(entry)
        lines.put(None)

    def wait_for(self, event, timeout=60):
        while True:
            entry = self.lines.get(timeout=timeout)
            if entry is None:
                raise RuntimeError(f"it ended before it said {event}: {self.log}")
            if entry["event"] == event:
                return entry

    def stop(self, timeout=60):
        """Ends it as the service manager does; its exit code."""
        if self.process is None:
            return None
        self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(timeout)
        self.process = None
        return code

    def kill(self):
        self.process.kill()
        self.process.wait()
        self.process = None

    def page(self, path):
        try:
            with urllib.request.urlopen(self.pages + path, timeout=10) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as answer:
            return answer.code, answer.read().decode()

    def metrics(self):
        """{"requests_total": 3.0, 'refused_total{reason="missing"}': 1.0}"""
        values = {}
        for line in self.page("/metrics")[1].splitlines():
            if line and not line.startswith("#"):
                name, value = line.rsplit(" ", 1)
                values[name.removeprefix("motorpool_receiver_")] = float(value)
        return values

    def memory(self, kind="VmRSS"):
        """Megabytes; VmHWM is the most that it ever had."""
        for line in pathlib.Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith(kind + ":"):
                return int(line.split()[1]) / 1024
        return 0
