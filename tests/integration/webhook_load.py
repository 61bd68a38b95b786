# SPDX-License-Identifier: GPL-3.0-or-later
"""Senders that never stop, and what was acknowledged to them."""

import threading
import time

import webhook_sender as sender
from receiverprogram import TOKEN


class Load:
    """Sends real events without end, and knows which were acknowledged. allowed: what may be
    answered besides 200; whatever else is, or goes wrong, fails end()."""

    def __init__(self, url, threads=6, seed=1, allowed=()):
        self.acknowledged = {}
        self.unanswered = 0
        self.answers = {200, *allowed}
        self.faults = []  # what a thread raises is lost with it
        self.ended = threading.Event()
        self.lock = threading.Lock()
        self.threads = [threading.Thread(target=self._send, args=(url, seed * 100 + number))
                        for number in range(threads)]
        for thread in self.threads:
            thread.start()

    def _send(self, url, seed):
        try:
            self._send_all(sender.Fleet(seed), sender.Connection(url, timeout=10))
        except Exception as fault:
            self.faults.append(repr(fault))

    def _send_all(self, fleet, connection):
        while not self.ended.is_set():
            delivery = sender.real(TOKEN, fleet.any())
            status, _ = connection.post(delivery.body, delivery.headers)
            with self.lock:
                if status == 200:
                    self.acknowledged[delivery.event_id] = delivery.body
                    continue
                self.unanswered += 1
            if status is not None and status not in self.answers:
                self.faults.append(f"answered with {status}")
            time.sleep(0.01)
        connection.close()

    def end(self):
        self.ended.set()
        for thread in self.threads:
            thread.join()
        if self.faults:
            raise AssertionError(f"{len(self.faults)} faults, the first: {self.faults[0]}")

    def wait_for(self, count):
        deadline = time.monotonic() + 60
        while len(self.acknowledged) < count:
            if self.faults:
                self.end()
            if time.monotonic() > deadline:
                raise RuntimeError(f"only {len(self.acknowledged)} of {count} were acknowledged")
            time.sleep(0.005)
