#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hostile clients against motorpool-receiver, while an honest one is served all the time.

Usage: webhook_hostile.py PROGRAM [small|full] [MEGABYTES]. Slowloris, idle connections, bodies of a
gigabyte, floods of headers and garbage, all at once; crowds with large heads and half a body that
come and go; slow bodies that would fill all the memory there is. Small for each test run. With a
number, the receiver must never have had more memory than that, and gives it back.
"""

import contextlib
import os
import random
import resource
import socket
import sys
import tempfile
import threading
import time
import unittest

import webhook_sender as sender
from receiverprogram import TOKEN, ReceiverProgram

SIZES = {
    "small": {"idle": 1000, "dripping": 300, "bodies": 200, "gigabytes": 0.05, "seconds": 8,
              "heads": 200, "wave": 1500, "waves": 2, "slow": 204, "slow seconds": 6},
    "full": {"idle": 10_000, "dripping": 4000, "bodies": 2000, "gigabytes": 1, "seconds": 45,
             "heads": 1000, "wave": 11_900, "waves": 6, "slow": 1000, "slow seconds": 60},
}
HEAD = b"POST /smartcar HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
LARGE_HEAD = HEAD + b"".join(b"X-%d: %s\r\n" % (i, b"a" * 1000) for i in range(7))  # just taken
MANY_LINES = HEAD + b"a:\r\n" * 90  # each is more in memory than it is on the wire
LONG_BODY = b"Content-Length: 250000\r\n\r\n"
GIVEN_BACK = 50  # megabytes of a receiver that nobody uses any more


class Honest(threading.Thread):
    """Sends a real event twenty times a second and notes what came of each."""

    def __init__(self, url):
        super().__init__()
        self.url = url
        self.ended = threading.Event()
        self.answers = []

    def run(self):
        fleet = sender.Fleet()
        connection = sender.Connection(self.url)
        while not self.ended.wait(0.05):
            delivery = sender.real(TOKEN, fleet.any())
            begin = time.monotonic()
            for _ in range(2):  # a kept connection may have been closed meanwhile
                status, _ = connection.post(delivery.body, delivery.headers)
                if status is not None:
                    break
            self.answers.append((status, time.monotonic() - begin))
        connection.close()


class Crowd(threading.Thread):
    """Many connections that each begin with something, and then drip something else."""

    def __init__(self, port, ended, count, first=b"", drip=b"", every=1.0):
        super().__init__()
        self.port, self.ended, self.count = port, ended, count
        self.first, self.drip, self.every = first, drip, every
        self.most = self.connections = 0

    def connect(self):
        one = socket.create_connection(("127.0.0.1", self.port), timeout=20)
        try:
            one.sendall(self.first)
        except OSError:
            one.close()
            raise
        one.setblocking(False)
        return one

    def run(self):
        with contextlib.ExitStack() as stack:
            stack.callback(lambda: [one.close() for one in sockets])
            sockets = []
            while not self.ended.is_set():
                while len(sockets) < self.count and not self.ended.is_set():
                    with contextlib.suppress(OSError):
                        sockets.append(self.connect())
                        self.connections += 1
                self.most = max(self.most, len(sockets))
                self.ended.wait(self.every)
                sockets = [one for one in sockets if self.goes_on(one)]

    def goes_on(self, one):
        try:
            if self.drip:
                one.send(self.drip)
                return True
            if one.recv(1000) == b"":
                one.close()
                return False
            return True
        except BlockingIOError:
            return True
        except OSError:
            one.close()
            return False


class Flood(threading.Thread):
    """Sends as much as it can by one connection after another."""

    def __init__(self, port, ended, first, chunk, most):
        super().__init__()
        self.port, self.ended = port, ended
        self.first, self.chunk, self.most = first, chunk, most
        self.connections = 0
        self.taken = []  # bytes that went before the other side closed

    def run(self):
        while not self.ended.is_set():
            sent = 0
            with contextlib.suppress(OSError), \
                    socket.create_connection(("127.0.0.1", self.port), timeout=5) as one:
                one.sendall(self.first)
                while sent < self.most and not self.ended.is_set():
                    chunk = self.chunk()
                    one.sendall(chunk)
                    sent += len(chunk)
            self.connections += 1
            self.taken.append(sent)


class Hostile(unittest.TestCase):
    program = ""
    size = SIZES["small"]
    megabytes = None

    def setUp(self):
        _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.receiver = ReceiverProgram(self.program, folder.name)
        self.addCleanup(self.receiver.stop)
        self.receiver.start()
        self.honest = Honest(self.receiver.url)
        self.honest.start()

    def end(self, patience=14):  # Smartcar waits for 15 s
        """The honest were served; what the receiver counted."""
        self.honest.ended.set()
        self.honest.join()
        most = self.receiver.memory("VmHWM")
        if self.megabytes:
            self.wait_until_given_back()
        metrics = self.receiver.metrics()
        print(f"memory {most:.0f} MB, then {self.receiver.memory():.0f} MB")
        self.assertEqual(self.receiver.stop(), 0)
        statuses = [status for status, _ in self.honest.answers]
        slowest = max(took for _, took in self.honest.answers)
        print(f"honest: {len(statuses)} sent, slowest answer {slowest:.2f} s")
        self.assertEqual(set(statuses), {200})
        self.assertGreater(len(statuses), 5)
        self.assertLess(slowest, patience)
        self.assertEqual(metrics['events_total{result="stored"}'], len(statuses))
        if self.megabytes:
            self.assertLess(most, self.megabytes)
        return metrics

    def wait_until_given_back(self):
        deadline = time.monotonic() + 20
        while self.receiver.memory() > GIVEN_BACK:
            if time.monotonic() > deadline:
                self.fail(f"it keeps {self.receiver.memory():.0f} MB")
            time.sleep(0.1)

    def test_serves_the_honest_whatever_the_others_do(self):
        self.attack(self.receiver)
        metrics = self.end()
        for reason in ("too-large", "not-http"):
            self.assertGreater(metrics[f'refused_total{{reason="{reason}"}}'], 0)

    def test_crowds_that_come_and_go_cost_no_more_each_time(self):
        for number in range(self.size["waves"]):
            first = (LARGE_HEAD, MANY_LINES)[number % 2] + LONG_BODY + b"x" * 4100
            with contextlib.ExitStack() as stack:
                count = 0
                for _ in range(self.size["wave"]):
                    with contextlib.suppress(OSError):  # others made room for a new one
                        one = socket.create_connection(("127.0.0.1", self.receiver.port),
                                                       timeout=20)
                        stack.callback(one.close)
                        one.sendall(first)
                        count += 1
                self.assertGreater(count, self.size["wave"] * 0.9)
                time.sleep(1)
                print(f"wave {number}: {count} connections, {self.receiver.memory():.0f} MB")
        self.end()

    def test_slow_bodies_leave_room_for_others(self):
        ended = threading.Event()
        slow = Crowd(self.receiver.port, ended, self.size["slow"], HEAD + LONG_BODY + b"x" * 246_000,
                     b"x" * 10)
        slow.start()
        ended.wait(self.size["slow seconds"])
        print(f"slow bodies: {slow.connections} connections, {slow.most} at once, "
              f"{self.receiver.memory():.0f} MB")
        ended.set()
        slow.join()
        self.assertGreater(slow.connections, 204)  # as many as would have filled it
        self.end(patience=5 if self.megabytes else 14)

    def attack(self, receiver):
        size, port, ended = self.size, receiver.port, threading.Event()
        source = random.Random(5)
        gigabytes = int(size["gigabytes"] * 2 ** 30)
        block = b"x" * 65536
        crowds = [
            Crowd(port, ended, size["idle"]),
            Crowd(port, ended, size["dripping"], HEAD[:20], b"a"),
            Crowd(port, ended, size["bodies"], HEAD + b"Content-Length: 200000\r\n\r\n" + block[:3000],
                  block[:500]),
            Crowd(port, ended, size["heads"], LARGE_HEAD + LONG_BODY + block[:4000], block[:500]),
            Crowd(port, ended, size["bodies"] // 4,
                  HEAD + b"Transfer-Encoding: chunked\r\n\r\n800\r\n" + block[:2048] + b"\r\n",
                  b"1\r\nx\r\n"),
        ]
        floods = [
            Flood(port, ended, HEAD + b"Content-Length: %d\r\n\r\n" % gigabytes, lambda: block,
                  gigabytes),
            Flood(port, ended, HEAD + b"Transfer-Encoding: chunked\r\n\r\n",
                  lambda: b"10000\r\n" + block + b"\r\n", gigabytes),
            Flood(port, ended, HEAD, lambda: b"X-%x: y\r\n" % source.getrandbits(40) * 50,
                  gigabytes),
            Flood(port, ended, b"", lambda: source.randbytes(1000), 100_000),
        ]
        for thread in crowds + floods:
            thread.start()
        deadline = time.monotonic() + 60  # a busy machine takes its time to connect them all
        while crowds[0].most < size["idle"] and time.monotonic() < deadline:
            time.sleep(0.1)
        ended.wait(size["seconds"])
        open_connections = receiver.metrics()["connections"]
        print(f"open connections: {open_connections:.0f}; "
              f"most of each crowd: {[crowd.most for crowd in crowds]}; "
              f"floods: {[flood.connections for flood in floods]}")
        ended.set()
        for thread in crowds + floods:
            thread.join()
        self.assertGreater(open_connections, size["idle"] * 0.9)
        # Told early that it is too much, and not read to its end.
        for flood in floods[:2]:
            self.assertLess(max(flood.taken), 2 ** 24)


if __name__ == "__main__":
    Hostile.program = os.path.abspath(sys.argv[1])
    if len(sys.argv) > 2:
        Hostile.size = SIZES[sys.argv[2]]
    if len(sys.argv) > 3:
        Hostile.megabytes = int(sys.argv[3])
    unittest.main(argv=sys.argv[:1], verbosity=2)
