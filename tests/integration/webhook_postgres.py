#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Receivers that share a real PostgreSQL, against a sender that is not ours.

Usage: webhook_postgres.py PROGRAM [COUNT [KILLS]]. Shows that two receivers store each event once
between them, that nothing is missing that was acknowledged, whoever of them or the database was
killed under load, and that a database which hangs or is away is told.
"""

import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.parse

import webhook_sender as sender
from packedbody import unpacked
from receiverprogram import TOKEN, ReceiverProgram
from webhook_load import Load

CLUSTER = pathlib.Path(__file__).parents[1] / "webhooks/store/postgrescluster.py"


class Cluster:
    """A PostgreSQL server of its own."""

    def __init__(self):
        folder = tempfile.mkdtemp()
        self.process = subprocess.Popen([CLUSTER, folder], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)
        self.facts = json.loads(self.process.stdout.readline())

    @property
    def url(self):
        return (f"postgresql://{self.facts['user']}:"
                f"{urllib.parse.quote(self.facts['password'], safe='')}"
                f"@127.0.0.1:{self.facts['port']}/{self.facts['database']}")

    def do(self, word):
        self.process.stdin.write(word + "\n")
        self.process.stdin.flush()
        self.process.stdout.readline()

    def stop(self):
        self.process.stdin.close()
        self.process.wait(60)
        self.process.stdout.close()

    def stored(self):
        """{event id: (tries, body, signature)}"""
        rows = subprocess.run(
            ["psql", "-h", self.facts["socket"], "-p", str(self.facts["port"]), "-U",
             self.facts["user"], "-AtF", " ", self.facts["database"], "-c",
             "SELECT event_id, tries, packing, encode(bytes, 'hex'), encode(signature, 'hex') "
             "FROM motorpool.delivery JOIN motorpool.body USING (number)"],
            check=True, text=True, stdout=subprocess.PIPE).stdout.splitlines()
        events = {}
        for row in rows:
            event, tries, packing, body, signature = row.split(" ")
            assert event not in events
            events[event] = int(tries), unpacked(int(packing), bytes.fromhex(body)), signature
        return events


class Postgres(unittest.TestCase):
    program = ""
    count = 3000
    kills = 3

    def setUp(self):
        self.cluster = Cluster()
        self.addCleanup(self.cluster.stop)
        if "missing" in self.cluster.facts:
            self.skipTest(self.cluster.facts["missing"])

    def receiver(self, limits=""):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        receiver = ReceiverProgram(self.program, folder.name, limits=limits,
                                   tokens={"management-token": TOKEN,
                                           "database-url": self.cluster.url.encode()})
        receiver.start()
        # Nobody writes past the log.
        self.addCleanup(lambda: self.assertEqual(
            [entry for entry in receiver.log if entry["event"] == "raw"], []))
        self.addCleanup(receiver.stop)
        return receiver

    def send(self, receiver, fleet=sender.Fleet(99)):
        """Sends one; its status, and how many seconds it took."""
        delivery = sender.real(TOKEN, fleet.any())
        connection = sender.Connection(receiver.url, timeout=40)
        began = time.monotonic()
        status, _ = connection.post(delivery.body, delivery.headers)
        connection.close()
        return status, time.monotonic() - began

    def check_acknowledged(self, *loads):
        stored = self.cluster.stored()
        for load in loads:
            self.assertEqual([event for event in load.acknowledged if event not in stored], [])
            for event, body in load.acknowledged.items():
                self.assertEqual(stored[event][1], body)

    def test_two_receivers_store_each_event_once(self):
        receivers = self.receiver(), self.receiver()
        deliveries = sender.mixture(TOKEN, self.count)
        # Each event comes to both, whatever it is.
        for receiver in receivers:
            answers = sender.send_all(receiver.url, deliveries)
            self.assertEqual([(delivery.kind, status) for delivery, status in answers
                              if status != delivery.status], [])
        bodies = {}
        for delivery in deliveries:
            if delivery.status == 200:
                bodies.setdefault(delivery.event_id, []).append(delivery.body)
        stored = self.cluster.stored()
        self.assertEqual(stored.keys(), bodies.keys())
        for event, (tries, body, signature) in stored.items():
            self.assertEqual(tries, 2 * len(bodies[event]))
            self.assertIn(body, bodies[event])
            self.assertEqual(signature, sender.sign(TOKEN, body))
        log = json.dumps([receiver.log for receiver in receivers])
        for secret in (TOKEN.decode(), self.cluster.facts["password"]):
            self.assertNotIn(secret, log)

    def test_takes_the_password_apart_from_the_url(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        facts = self.cluster.facts
        url = f"postgresql://{facts['user']}@127.0.0.1:{facts['port']}/{facts['database']}"
        receiver = ReceiverProgram(self.program, folder.name, database=url,
                                   tokens={"management-token": TOKEN,
                                           "database-password": b"not-the-password"})
        receiver.start()
        self.addCleanup(receiver.stop)
        deliveries = [delivery for delivery in sender.mixture(TOKEN, 20)
                      if delivery.status == 200][:3]
        statuses = [status for _, status in sender.send_all(receiver.url, deliveries[:1])]
        self.assertEqual(statuses, [503])
        # Exchanged while it runs.
        (receiver.credentials / "database-password").write_text(facts["password"] + "\n")
        receiver.process.send_signal(signal.SIGHUP)
        receiver.wait_for("storage-back")
        statuses = {status for _, status in sender.send_all(receiver.url, deliveries)}
        self.assertEqual(statuses, {200})
        self.assertEqual(self.cluster.stored().keys(),
                         {delivery.event_id for delivery in deliveries})
        log = json.dumps(receiver.log)
        for secret in ("not-the-password", facts["password"]):
            self.assertNotIn(secret, log)

    def test_loses_nothing_when_receivers_are_killed_under_load(self):
        receivers = self.receiver(), self.receiver()
        loads = [Load(receiver.url, threads=3, seed=seed)
                 for seed, receiver in enumerate(receivers)]
        for load in loads:
            self.addCleanup(load.end)
        for number in range(self.kills):
            loads[number % 2].wait_for(len(loads[number % 2].acknowledged) + 80)
            receivers[number % 2].kill()
            receivers[number % 2].start()
        for load in loads:
            load.end()
        self.check_acknowledged(*loads)

    def test_loses_nothing_when_the_database_is_killed_under_load(self):
        receiver = self.receiver()
        load = Load(receiver.url, allowed=[503])
        self.addCleanup(load.end)
        for _ in range(self.kills):
            load.wait_for(len(load.acknowledged) + 150)
            self.cluster.do("kill")
            receiver.wait_for("storage-lost")
            self.assertEqual(receiver.page("/readyz")[0], 503)
            self.cluster.do("start")
            receiver.wait_for("storage-back")
        load.wait_for(len(load.acknowledged) + 50)
        load.end()
        self.check_acknowledged(load)

    def test_tells_of_a_database_that_is_away_while_nobody_sends(self):
        receiver = self.receiver()
        self.assertEqual(self.send(receiver)[0], 200)
        self.cluster.do("stop")
        receiver.wait_for("storage-lost", 20)
        self.assertEqual(receiver.page("/readyz"), (503, "storage lost\n"))
        self.cluster.do("start")
        receiver.wait_for("storage-back", 20)
        self.assertEqual(receiver.page("/readyz")[0], 200)

    def test_gives_up_sessions_that_hang(self):
        receiver = self.receiver()
        self.assertEqual(self.send(receiver)[0], 200)
        self.cluster.do("hang-sessions")
        status, seconds = self.send(receiver)
        self.assertEqual(status, 503)
        self.assertLess(seconds, 15)  # for which Smartcar waits
        # A new session does what they do not.
        receiver.wait_for("storage-lost")
        receiver.wait_for("storage-back", 20)
        self.assertEqual(self.send(receiver)[0], 200)

    def test_gives_up_a_server_that_hangs_and_ends_all_the_same(self):
        receiver = self.receiver(limits="stop-seconds=2")
        self.assertEqual(self.send(receiver)[0], 200)
        self.cluster.do("hang")
        status, seconds = self.send(receiver)
        self.assertEqual(status, 503)
        self.assertLess(seconds, 15)
        receiver.wait_for("storage-lost")
        self.assertEqual(receiver.page("/readyz")[0], 503)
        began = time.monotonic()
        receiver.stop()
        self.assertLess(time.monotonic() - began, 14)


if __name__ == "__main__":
    Postgres.program = os.path.abspath(sys.argv[1])
    if len(sys.argv) > 2 and sys.argv[2].isdigit():
        Postgres.count = int(sys.argv.pop(2))
        if len(sys.argv) > 2 and sys.argv[2].isdigit():
            Postgres.kills = int(sys.argv.pop(2))
    unittest.main(argv=sys.argv[:1] + sys.argv[2:], verbosity=2)
