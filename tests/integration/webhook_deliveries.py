#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""motorpool-receiver against a sender that is not ours.

Usage: webhook_deliveries.py PROGRAM FEEDDRIVER [COUNT [KILLS]]. Shows that of a mixture of real,
repeated, disordered, forged, truncated, re-encoded, oversized and unknown deliveries each real event
is stored once and no false one ever, and that a window has each signal's newest reading of it; and
that a receiver killed under load, that many times, has everything that it acknowledged.
"""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
import unittest

import webhook_sender as sender
from packedbody import unpacked
from receiverprogram import TOKEN, ReceiverProgram
from webhook_load import Load


def stored(path):
    """{event id: (tries, body, signature)}; an event that is there twice is an error of the schema's."""
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as database:
        rows = database.execute("SELECT event_id, tries, packing, bytes, signature FROM delivery "
                                "JOIN body USING (number)").fetchall()
    events = {event: (tries, unpacked(packing, body), signature.hex())
              for event, tries, packing, body, signature in rows}
    assert len(events) == len(rows)
    return events


def newest_of(deliveries):
    """{vehicle: {code: (time, sequence, value)}} by the car's times of all real events."""
    newest = {}
    for delivery in deliveries:
        if delivery.status != 200:
            continue
        event = json.loads(delivery.body)
        of_vehicle = newest.setdefault(event["data"]["vehicle"]["id"], {})
        for signal in event["data"].get("signals", []):
            if signal["status"]["value"] == "SUCCESS":
                one = (signal["meta"]["oemUpdatedAt"], event["meta"]["sequence"],
                       signal["body"]["value"])
                of_vehicle[signal["code"]] = max(one, of_vehicle.get(signal["code"], one))
    return newest


def batteries_of(deliveries):
    """{vehicle: [value]} of the newest second in which the car told its battery: the fleet's columns
    keep the car's times in seconds."""
    code, newest = "tractionbattery-stateofcharge", {}
    for delivery in deliveries:
        if delivery.status != 200:
            continue
        data = json.loads(delivery.body)["data"]
        for signal in data.get("signals", []):
            if signal["code"] != code or signal["status"]["value"] != "SUCCESS":
                continue
            second = signal["meta"]["oemUpdatedAt"] // 1000
            at, values = newest.get(data["vehicle"]["id"], (0, []))
            if second > at:
                newest[data["vehicle"]["id"]] = second, [signal["body"]["value"]]
            elif second == at:
                values.append(signal["body"]["value"])
    return {vehicle: values for vehicle, (_, values) in newest.items()}


class Deliveries(unittest.TestCase):
    program = ""
    feed_driver = ""
    count = 10_000
    kills = 5

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def receiver(self, **options):
        return ReceiverProgram(self.program, self.folder, **options)

    def load(self, receiver, allowed=()):
        load = Load(receiver.url, allowed=allowed)
        self.addCleanup(load.end)
        return load

    def check_stored(self, path, acknowledged):
        events = stored(path)
        self.assertEqual([event for event in acknowledged if event not in events], [])
        for event, body in acknowledged.items():
            self.assertEqual(events[event][1], body)
        return events

    def test_stores_each_real_event_once_and_no_false_one(self):
        deliveries = sender.mixture(TOKEN, self.count)
        with self.receiver() as receiver:
            answers = sender.send_all(receiver.url, deliveries)
            wrong = [(delivery.kind, status) for delivery, status in answers
                     if status != delivery.status]
            self.assertEqual(wrong, [])
            metrics = receiver.metrics()
            self.assertEqual(receiver.stop(), 0)
            entries = receiver.log
        bodies = {}
        for delivery in deliveries:
            if delivery.status == 200:
                bodies.setdefault(delivery.event_id, []).append(delivery.body)
        events = stored(receiver.database)
        self.assertEqual(events.keys(), bodies.keys())
        for event, (tries, body, signature) in events.items():
            self.assertEqual(tries, len(bodies[event]))
            self.assertIn(body, bodies[event])
            self.assertEqual(signature, sender.sign(TOKEN, body))
        self.assertEqual(metrics['events_total{result="stored"}'], len(bodies))
        self.assertEqual(metrics['events_total{result="repeated"}'],
                         sum(map(len, bodies.values())) - len(bodies))
        self.check_newest(receiver.database, deliveries)
        # Each line was JSON, a few refusals were told, and nobody's secret or body was.
        self.assertNotIn("raw", [entry["event"] for entry in entries])
        told = [entry for entry in entries if entry["event"] == "refused"]
        self.assertGreater(len(told), 5)
        self.assertLess(len(told), 1000)
        for secret in (TOKEN.decode(), "tractionbattery", "SC-Signature"):
            self.assertNotIn(secret, json.dumps(entries))

    def check_newest(self, path, deliveries):
        """A window that opens the store has each signal's newest reading, in whatever order they
        came."""
        newest = newest_of(deliveries)
        batteries = batteries_of(deliveries)
        users = {}
        for delivery in deliveries:
            if delivery.status == 200:
                data = json.loads(delivery.body)["data"]
                users[data["vehicle"]["id"]] = data["user"]["id"]
        environment = dict(os.environ, HOME=self.folder, LC_ALL="C.UTF-8",
                           XDG_DATA_HOME=self.folder, XDG_CONFIG_HOME=self.folder)
        answer = subprocess.run(
            [self.feed_driver, str(path)], env=environment, stdout=subprocess.PIPE, check=True,
            input="".join(f"{user} {vehicle}\n" for vehicle, user in users.items()).encode())
        told = [json.loads(line) for line in answer.stdout.splitlines()]
        self.assertEqual({one["vehicle"] for one in told}, newest.keys())
        checked = 0
        for one in told:
            readings = newest[one["vehicle"]]
            self.assertEqual(
                one["readings"],
                {code: {"at": at, "value": value} for code, (at, _, value) in readings.items()})
            self.assertIn(one["battery"], batteries.get(one["vehicle"], [None]))
            checked += len(readings)
        self.assertGreater(checked, 1000)

    def test_answers_the_handshake_and_signs_nothing_else(self):
        with self.receiver(tokens={"management-token": b"amt"}) as receiver:
            connection = sender.Connection(receiver.url)
            body = sender.verify("nsQsLU7wY9WKt2IU")
            answer = b'{"challenge":' \
                b'"b883ff3901a9872f4e2c247c57b378b37e51152eea6286d0f84abc24e98c762a"}'
            for headers in ({}, {"SC-Signature": sender.sign(b"amt", body)},
                            {"sc-signature": sender.sign(b"amt", body).upper()}):
                self.assertEqual(connection.post(body, headers), (200, answer))
            self.assertEqual(connection.post(body, {"SC-Signature": "0" * 64}), (401, b""))
            forged = sender.text_of(sender.Fleet().state())
            self.assertEqual(connection.post(sender.verify(forged.decode())), (401, b""))
            connection.close()

    def test_exchanges_keys_without_a_gap(self):
        with self.receiver(tokens={"management-token": b"old"}) as receiver:
            fleet = sender.Fleet()
            connection = sender.Connection(receiver.url)

            def status(token):
                delivery = sender.real(token, fleet.state())
                return connection.post(delivery.body, delivery.headers)[0]

            self.assertEqual((status(b"old"), status(b"new")), (200, 401))
            (receiver.credentials / "management-token-next").write_bytes(b"new")
            receiver.process.send_signal(signal.SIGHUP)
            self.assertEqual(receiver.wait_for("reloaded")["keys"], 2)
            self.assertEqual((status(b"old"), status(b"new")), (200, 200))
            # Who asks for proof and signs nothing gets it by the newest.
            answer = json.loads(connection.post(sender.verify("abc"))[1])
            self.assertEqual(answer["challenge"], sender.sign(b"new", b"abc"))
            (receiver.credentials / "management-token").write_bytes(b"")
            receiver.process.send_signal(signal.SIGHUP)
            receiver.wait_for("reload-failed")
            self.assertEqual((status(b"old"), status(b"new")), (200, 200))
            (receiver.credentials / "management-token-next").unlink()
            (receiver.credentials / "management-token").write_bytes(b"new")
            receiver.process.send_signal(signal.SIGHUP)
            self.assertEqual(receiver.wait_for("reloaded")["keys"], 1)
            self.assertEqual((status(b"old"), status(b"new")), (401, 200))
            connection.close()

    def test_loses_nothing_when_it_is_stopped_under_load(self):
        with self.receiver() as receiver:
            load = self.load(receiver, allowed=[503])  # what comes while it stops comes again
            load.wait_for(300)
            self.assertEqual(receiver.stop(), 0)
            load.end()
        self.check_stored(receiver.database, load.acknowledged)

    def test_loses_nothing_when_it_is_killed_under_load(self):
        receiver = self.receiver()
        receiver.start()
        load = self.load(receiver)
        for number in range(self.kills):
            load.wait_for(len(load.acknowledged) + 50 + 37 * number % 200)
            receiver.kill()
            receiver.start()
        load.end()
        self.assertGreater(load.unanswered, 0)
        receiver.stop()
        self.check_stored(receiver.database, load.acknowledged)

    def test_answers_503_until_the_storage_is_back(self):
        with self.receiver() as receiver:
            fleet = sender.Fleet()
            connection = sender.Connection(receiver.url)
            first, second = (sender.real(TOKEN, fleet.state()) for _ in range(2))
            self.assertEqual(connection.post(first.body, first.headers)[0], 200)
            holder = sqlite3.connect(receiver.database, isolation_level=None)
            holder.execute("BEGIN EXCLUSIVE")
            self.assertEqual(connection.post(second.body, second.headers)[0], 503)
            receiver.wait_for("storage-lost")
            self.assertEqual(receiver.page("/readyz")[0], 503)
            self.assertEqual(receiver.page("/healthz")[0], 200)
            holder.execute("ROLLBACK")
            holder.close()
            receiver.wait_for("storage-back")
            self.assertEqual(receiver.page("/readyz")[0], 200)
            self.assertEqual(connection.post(second.body, second.headers)[0], 200)
            connection.close()

    def test_says_what_is_wrong_with_its_settings(self):
        receiver = self.receiver(settings="prt=1")
        receiver.start(wait="failed")
        self.assertIn("prt", receiver.log[-1]["detail"])
        self.assertEqual(receiver.process.wait(20), 2)
        receiver.process = None
        with self.receiver() as first:
            second = ReceiverProgram(self.program, self.folder)
            second.config.write_text(f"[receiver]\nport={first.port}\n"
                                     f"database=sqlite:{self.folder}/other.sqlite\n"
                                     "[metrics]\nport=0\n")
            second.start(wait="failed")
            self.assertEqual(second.process.wait(20), 5)
            second.process = None


if __name__ == "__main__":
    Deliveries.program = os.path.abspath(sys.argv[1])
    Deliveries.feed_driver = os.path.abspath(sys.argv.pop(2))
    if len(sys.argv) > 2 and sys.argv[2].isdigit():
        Deliveries.count = int(sys.argv.pop(2))
        if len(sys.argv) > 2 and sys.argv[2].isdigit():
            Deliveries.kills = int(sys.argv.pop(2))
    unittest.main(argv=sys.argv[:1] + sys.argv[2:], verbosity=2)
