#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands by motorpoolctl, against a server that is not ours: foreign_server_commands.py CTL.

Shows for each command, each documented refusal, late answers and lost connections what the program
says, with which code it ends, and that the command left exactly once.
"""

import json
import os
import subprocess
import sys
import tempfile
import unittest

from commandserver import (CLIENT, CONNECTION, HOLD, REFUSALS, SECRET, TOKEN, UNCERTAIN, UNKNOWN,
                           USER, VEHICLE, VIN, refusal, serve_commands)


class Commands(unittest.TestCase):
    program = ""

    def setUp(self):
        self.state, self.url = serve_commands(self)
        folder = tempfile.TemporaryDirectory(prefix="motorpool-commands-")
        self.addCleanup(folder.cleanup)
        self.home = folder.name
        self.runs = 0

    def run_program(self, *arguments, expect=0):
        """Each time on a computer that knows nothing: a limit that was met before holds no one."""
        self.runs += 1
        environment = dict(os.environ, XDG_CONFIG_HOME=f"{self.home}/config",
                           XDG_DATA_HOME=f"{self.home}/data-{self.runs}", SMARTCAR_CLIENT_ID=CLIENT,
                           SMARTCAR_CLIENT_SECRET=SECRET, NO_PROXY="127.0.0.1", LC_ALL="C.UTF-8")
        done = subprocess.run([self.program, *arguments, "--iam-url", self.url,
                               "--vehicle-url", self.url],
                              input=b"", env=environment, capture_output=True, timeout=120 + HOLD)
        said = done.stderr.decode()
        self.assertEqual(done.returncode, expect, said)
        for canary in (SECRET, TOKEN):
            self.assertNotIn(canary.encode(), done.stdout + done.stderr)
        return done.stdout.decode(), said

    def command(self, *words, expect=0, sent=1):
        """Without a look afterwards; as JSON, where something is told."""
        before = len(self.state.commands)
        told, said = self.run_program("command", VEHICLE, *words, "--yes", "--no-check",
                                      "--format", "json", expect=expect)
        self.assertEqual(len(self.state.commands) - before, sent)
        return json.loads(told) if told else None, said

    def answer_with(self, *arguments, **more):
        self.state.reply = refusal(*arguments, **more)

    def test_each_command_is_done(self):
        tail = ("--vin-tail", VIN[-4:])
        place = {"latitude": 52.5, "longitude": 13.4}
        hours = {"startTime": "22:00", "stopTime": "06:00"}
        for words, method, path, body in [
                (("lock",), "POST", "commands/security/lock", None),
                (("unlock", *tail), "POST", "commands/security/unlock", None),
                (("charge-start",), "POST", "commands/charge/start", None),
                (("charge-stop",), "POST", "commands/charge/stop", None),
                (("charge-limit", "80"), "POST", "commands/charge/set-limit", {"percent": 80}),
                (("charge-port", "open"), "POST", "commands/charge-port/open", None),
                (("charge-port", "close"), "POST", "commands/charge-port/close", None),
                (("destination", "52.5,13.4", *tail), "POST",
                 "commands/navigation/set-destination", place),
                (("schedule", "daily", "22:00-06:00", "--at", "52.5,13.4"), "POST",
                 "charge-schedules/daily", {"location": place, **hours}),
                (("schedule", "weekly", "mon-tue=22:00-06:00", "--at", "52.5,13.4"), "POST",
                 "charge-schedules/weekly",
                 {"location": place, "days": {"monday": hours, "tuesday": hours}}),
                (("schedule", "workweek", "weekdays=22:00-06:00", "--at", "52.5,13.4"), "POST",
                 "charge-schedules/workweek", {"location": place, "weekdays": hours}),
                (("schedule", "delete", "sched_1", *tail), "DELETE",
                 "charge-schedules/sched_1", None)]:
            with self.subTest(command=words[0]):
                told, _ = self.command(*words)
                self.assertEqual(told["outcome"], "done")
                self.assertEqual(told["executionId"], "exec_1")
                sent = self.state.commands[-1]
                self.assertEqual(sent, (method, f"/v3/vehicles/{VEHICLE}/{path}", USER,
                                        {"data": {"attributes": body}} if body else None))

    def test_the_effect_is_looked_at(self):
        told, _ = self.run_program("command", VEHICLE, "unlock", "--user", USER, "--yes",
                                   "--vin-tail", "abcd", "--format", "json")
        told = json.loads(told)
        self.assertEqual((told["look"], told["effectSeen"], told["calls"]), ("told", True, 3))
        locks = next(s for s in told["signals"] if s["code"] == "closure-islocked")
        self.assertTrue(locks["before"]["body"]["value"])
        self.assertFalse(locks["after"]["body"]["value"])
        self.assertEqual(self.state.reads, 2)
        self.assertEqual(len(self.state.commands), 1)

    def test_schedules_are_listed(self):
        told, _ = self.run_program("command", VEHICLE, "schedule", "list", "--format", "json")
        self.assertEqual(json.loads(told)[0]["scheduleId"], "sched_1")
        self.assertEqual(self.state.commands, [])

    def test_refused_in_every_documented_way(self):
        for status, kind, code, expect in REFUSALS:
            with self.subTest(status=status, type=kind, code=code):
                self.answer_with(status, kind, code)
                told, said = self.command("lock", expect=expect)
                self.assertIsNone(told)
                self.assertTrue(said.startswith("motorpoolctl: "), said)
                self.assertEqual(said.count("\n"), 1, said)

    def test_refused_for_the_token_goes_out_with_a_new_one(self):
        self.answer_with(401, "AUTHENTICATION", "UNAUTHORIZED")
        self.command("lock", expect=3, sent=2)
        self.assertEqual(self.state.tokens, 2)

    def test_pairing_is_explained(self):
        self.answer_with(409, "VEHICLE_STATE", "DEVICE_PAIRING_REQUIRED",
                         resolution={"type": "REAUTHENTICATE"},
                         suggestedUserMessage="Pair your phone.")
        _, said = self.command("lock", expect=7)
        self.assertIn("pair", said.lower())
        self.assertNotIn("Smartcar advises to have the owner authenticate", said)

    def assert_unknown(self, **arguments):
        told, said = self.command("lock", expect=UNKNOWN, **arguments)
        self.assertEqual(told["outcome"], "unknown")
        self.assertIn("is not known", said)
        # No advice to do it twice, and none that it went nowhere.
        self.assertIn("before you repeat it", said)
        self.assertNotIn("try again", said.lower())
        self.assertNotIn("could not be reached", said)
        return told

    def test_what_the_service_cannot_say_is_unknown(self):
        for status, kind, code in UNCERTAIN:
            with self.subTest(status=status, code=code):
                self.answer_with(status, kind, code)
                self.assert_unknown()
        for status, body in [(200, None), (202, None), (200, {}), (202, {"data": {
                "id": "e", "attributes": {"status": {"value": "PENDING"}}}})]:
            with self.subTest(status=status, body=body):
                self.state.reply = lambda handler: handler.answer(status, body)
                self.assert_unknown()

    def test_late_with_its_result(self):
        self.state.reply = lambda handler: handler.late(handler.execution())
        told, _ = self.command("lock")
        self.assertEqual(told["outcome"], "done")

    def test_late_with_an_error(self):
        self.state.reply = lambda handler: handler.late({"errors": [
            {"status": "409", "type": "VEHICLE_STATE", "code": "UNREACHABLE", "detail": "gone"}]})
        _, said = self.command("lock", expect=7)
        self.assertIn("reached", said)
        self.state.reply = lambda handler: handler.late({"errors": [
            {"status": "502", "type": "UPSTREAM", "code": "NO_RESPONSE", "detail": "silent"}]})
        self.assert_unknown()

    def test_late_and_cut(self):
        self.state.reply = lambda handler: handler.late(None)
        self.assert_unknown()

    def test_cut_after_it_was_received_leaves_once(self):
        for reset in (False, True):
            for words in (("lock",), ("charge-limit", "70")):
                with self.subTest(reset=reset, command=words[0]):
                    self.state.reply = lambda handler: handler.cut(reset)
                    told, _ = self.command(*words, expect=UNKNOWN)
                    self.assertEqual(told["error"]["kind"], "Offline")

    def test_nothing_is_sent_without_consent(self):
        for words in (["lock"], ["unlock", "--yes"], ["unlock", "--yes", "--vin-tail", "ABCE"],
                      ["charge-limit", "49", "--yes"], ["fly", "--yes"],
                      ["schedule", "daily", "22:00-06:00", "--yes"],
                      ["lock", "--yes", "--at", "1,2"]):
            with self.subTest(words=words):
                self.run_program("command", VEHICLE, *words, expect=2)
        self.run_program("command", "vehicle-2", "lock", "--yes", expect=4)
        _, said = self.run_program("command", VEHICLE, "lock", "--dry-run")
        self.assertIn("Nothing was sent", said)
        self.assertEqual(self.state.commands, [])

    def test_links_are_removed(self):
        told, said = self.run_program("connection", "remove", CONNECTION, "--yes", "--vin-tail",
                                      VIN[-4:], "--format", "json")
        self.assertEqual(json.loads(told)[0]["vehicleId"], VEHICLE)
        self.assertIn("1 connection", said)
        self.run_program("connection", "remove", CONNECTION, "--yes", "--vin-tail", VIN[-4:],
                         expect=4)
        self.run_program("user", "remove", USER, "--yes", "--id-tail", "nope", expect=2)
        self.run_program("user", "remove", USER, "--yes", "--id-tail", USER[-4:])
        self.assertEqual([(method, path) for method, path, *_ in self.state.commands],
                         [("DELETE", f"/v3/connections/{CONNECTION}")] * 2
                         + [("DELETE", f"/v3/users/{USER}")])

    def test_a_removal_that_is_cut_is_unknown(self):
        self.state.reply = lambda handler: handler.cut()
        _, said = self.run_program("user", "remove", USER, "--yes", "--id-tail", USER[-4:],
                                   expect=UNKNOWN)
        self.assertIn("not known", said)
        self.assertIn("The connection was cut", said)
        self.assertNotIn("try again", said.lower())
        self.assertEqual(len(self.state.commands), 1)


if __name__ == "__main__":
    Commands.program = sys.argv.pop(1)
    unittest.main()
