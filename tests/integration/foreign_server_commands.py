#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands by motorpoolctl, against a server that is not ours: foreign_server_commands.py CTL.

Shows for each command, each documented refusal, late answers and lost connections what the program
says, with which code it ends, and that the command left exactly once. The server is a part of this
script and shares nothing with the program or its demo.
"""

import datetime
import json
import os
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import time
import unittest
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

CLIENT = "client_01TESTTESTTESTTESTTESTTEST"
SECRET = "canary-secret-77b2"
TOKEN = "canary-token-19ce"
VIN = "5YJ3E1EA7KF31ABCD"
VEHICLE, USER, CONNECTION = "vehicle-1", "user-1-wxyz", "connection-1"
PERMISSIONS = ["control_charge", "control_security", "control_navigation", "read_vin"]
HOLD = 1.5  # seconds until a late body
UNKNOWN = 9

# What the contract lists, with the exit code that it leads to.
REFUSALS = (
    [(400, "VALIDATION", code, 2) for code in
     (None, "PARAMETER", "BAD_REQUEST", "INVALID_INPUT_FORMAT", "MISSING_PARAMETER")]
    + [(400, "CONNECTED_SERVICES_ACCOUNT", code, 3) for code in
       ("ACCOUNT_ISSUE", "AUTHENTICATION_FAILED", "NO_VEHICLES", "SUBSCRIPTION", "VEHICLE_MISSING",
        "PERMISSION", "VIRTUAL_KEY_REQUIRED")]
    + [(403, "AUTHENTICATION", "ACCESS_DENIED", 3), (403, "PERMISSION", None, 3)]
    + [(404, "RESOURCE_NOT_FOUND", code, 4) for code in
       ("PATH", "VERSION", "VEHICLE_NOT_FOUND", "INVALID_PATH")]
    + [(409, "VEHICLE_STATE", code, 7) for code in
       ("ASLEEP", "CHARGING_IN_PROGRESS", "CHARGING_PLUG_NOT_CONNECTED", "DOOR_OPEN",
        "FULLY_CHARGED", "NOT_CHARGING", "CHARGE_FAULT", "HOOD_OPEN", "IGNITION_ON", "IN_MOTION",
        "REMOTE_ACCESS_DISABLED", "TRUNK_OPEN", "UNKNOWN", "UNREACHABLE",
        "VEHICLE_OFFLINE_FOR_SERVICE", "DEVICE_PAIRING_REQUIRED")]
    + [(429, "RATE_LIMIT", "SMARTCAR_API", 6), (429, "RATE_LIMIT", "VEHICLE", 6)]
    + [(430, "BILLING", code, 6) for code in
       ("INVALID_PLAN", "VEHICLE_LIMIT", "VEHICLE_REQUEST_LIMIT", "ACCOUNT_SUSPENDED")]
    + [(501, "COMPATIBILITY", code, 7) for code in
       ("MAKE_NOT_COMPATIBLE", "SMARTCAR_NOT_CAPABLE", "VEHICLE_NOT_CAPABLE",
        "PLATFORM_NOT_CAPABLE")]
    + [(502, "UPSTREAM", "RATE_LIMIT", 7)])

# The service failed, or the maker behind it: the vehicle may have got the command.
UNCERTAIN = ([(500, "SERVER", code) for code in
              ("INTERNAL", "MULTIPLE_RECORDS_FOUND", "RECORD_NOT_FOUND")]
             + [(502, "UPSTREAM", code) for code in
                ("INVALID_DATA", "KNOWN_ISSUE", "NO_RESPONSE", "UNKNOWN_ISSUE")]
             + [(503, None, None), (504, None, None)])


def now():
    return datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="milliseconds")


class State:
    def __init__(self):
        self.reply = None  # how the next commands are answered: a function of the handler
        self.commands = []  # (method, path, user, body)
        self.reads = 0
        self.locked = True
        self.changed = "2026-01-01T00:00:00.000Z"
        self.removed = set()
        self.tokens = 0


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    state: State

    def log_message(self, *_):
        pass

    def answer(self, status, body):
        payload = b"" if body is None else json.dumps(body).encode()
        self.send_response(status)
        self.send_header("SC-Request-Id", "request-of-the-test")
        if status != 204:
            self.send_header("Content-Length", str(len(payload)))
        self.end_headers()
        self.wfile.write(payload)

    def execution(self):
        path = urllib.parse.urlsplit(self.path).path.split("/", 4)[4]
        self.carry_out(path)
        if path.startswith("charge-schedules"):
            return {"data": {"id": "exec_1", "type": "charge-schedule-execution", "attributes": {
                "action": "create", "scheduleType": path.split("/")[1],
                "status": {"value": "SUCCESS"}, "executionMode": "sync", "scheduleId": "sched_1"},
                "links": {"schedule": "/vehicles/v/charge-schedules/sched_1"}}}
        return {"data": {"id": "exec_1", "type": "command-execution", "attributes": {
            "commandType": path.removeprefix("commands/").replace("/", "-"),
            "status": {"value": "SUCCESS"}, "executionMode": "sync"},
            "meta": {"executedAt": now(), "completedAt": now(), "durationInSeconds": 0}}}

    def carry_out(self, path):
        if "security/" in path:
            self.state.locked = path.endswith("/lock")
            self.state.changed = now()

    def late(self, body):
        """As the service writes what takes long: no length, and the body when it is known."""
        self.send_response(202)
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        self.wfile.flush()
        time.sleep(HOLD)
        if body is not None:
            payload = json.dumps(body).encode()
            for part in (payload[:20], payload[20:]):
                self.wfile.write(b"%x\r\n%s\r\n" % (len(part), part))
                self.wfile.flush()
            self.wfile.write(b"0\r\n\r\n")
        else:
            self.wfile.write(b"10\r\n" + b'{"data":{"id":"e')
            self.wfile.flush()
            self.close_connection = True

    def cut(self, reset=False):
        self.carry_out(self.path)
        if reset:
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        else:
            self.connection.shutdown(socket.SHUT_RDWR)
        self.connection.close()
        self.close_connection = True

    def do_command(self):
        length = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(length)
        if self.path == "/oauth2/token":
            self.state.tokens += 1
            self.answer(200, {"access_token": f"{TOKEN}-{self.state.tokens}",
                              "token_type": "Bearer", "expires_in": 3600})
            return
        self.state.commands.append((self.command, self.path, self.headers.get("sc-user-id"),
                                    json.loads(body) if body else None))
        if self.state.reply:
            self.state.reply(self)
        elif self.path.startswith("/v3/vehicles/"):
            self.answer(200, self.execution())
        elif self.path in self.state.removed:
            self.answer(404, {"errors": [{"status": "404", "type": "RESOURCE_NOT_FOUND",
                                          "code": "CONNECTION_NOT_FOUND", "detail": "none"}]})
        else:
            self.state.removed.add(self.path)
            self.answer(204, None)

    do_POST = do_DELETE = do_command

    def do_GET(self):
        parts = urllib.parse.urlsplit(self.path)
        query = dict(urllib.parse.parse_qsl(parts.query))
        connection = {
            "id": CONNECTION, "type": "connection", "attributes": {
                "permissions": PERMISSIONS,
                "vehicle": {"make": "TESLA", "model": "Model 3", "year": 2019, "mode": "live",
                            "powertrainType": "BEV"}, "user": {"id": USER}},
            "relationships": {"vehicle": {"data": {"id": VEHICLE, "type": "vehicle"}},
                              "user": {"data": {"id": USER, "type": "user"}}}}
        if parts.path == "/v3/connections":
            is_there = query.get("filter[vehicle.mode]", "live") == "live" \
                and query.get("filter[vehicleId]", VEHICLE) == VEHICLE \
                and query.get("filter[userId]", USER) == USER
            data = [connection] if is_there else []
            self.answer(200, {"data": data, "meta": {"pageNumber": 1, "pageSize": len(data),
                                                     "totalCount": len(data)},
                              "links": {"next": None}})
        elif parts.path == f"/v3/connections/{CONNECTION}":
            self.answer(200, {"data": connection})
        elif parts.path.startswith(f"/v3/vehicles/{VEHICLE}/signals"):
            self.state.reads += 1
            signals = [self.signal("closure-islocked", {"value": self.state.locked}),
                       self.signal("vehicleidentification-vin", {"value": VIN}),
                       self.signal("charge-chargetimers", {"values": [
                           {"type": "LOCATION", "scheduleType": "DAILY", "scheduleId": "sched_1",
                            "condition": {"latitude": 52.5, "longitude": 13.4},
                            "schedules": [{"start": "22:00", "end": "06:00"}]}]})]
            code = parts.path.split("/signals")[1].strip("/")
            if code:
                self.answer(200, {"data": next(s for s in signals if s["id"] == code)})
            else:
                self.answer(200, {"data": signals, "meta": {"totalCount": len(signals)}})
        else:
            self.answer(404, {"errors": [{"status": "404", "type": "RESOURCE_NOT_FOUND",
                                          "code": "INVALID_PATH", "detail": "no such path"}]})

    def signal(self, code, body):
        return {"id": code, "type": "signal", "attributes": {
            "code": code, "status": {"value": "SUCCESS"}, "body": body},
            "meta": {"oemUpdatedAt": self.state.changed}}


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        if not isinstance(sys.exc_info()[1], (ConnectionError, OSError, ValueError)):
            super().handle_error(request, client_address)


class Commands(unittest.TestCase):
    program = ""

    def setUp(self):
        self.state = State()
        handler = type("HandlerOfTest", (Handler,), {"state": self.state})
        self.server = Server(("127.0.0.1", 0), handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.addCleanup(self.server.server_close)
        self.addCleanup(self.server.shutdown)
        folder = tempfile.TemporaryDirectory(prefix="motorpool-commands-")
        self.addCleanup(folder.cleanup)
        self.home = folder.name
        self.runs = 0

    def run_program(self, *arguments, expect=0):
        """Each time on a computer that knows nothing: a limit that was met before holds no one."""
        self.runs += 1
        url = f"http://127.0.0.1:{self.server.server_port}"
        environment = dict(os.environ, XDG_CONFIG_HOME=f"{self.home}/config",
                           XDG_DATA_HOME=f"{self.home}/data-{self.runs}", SMARTCAR_CLIENT_ID=CLIENT,
                           SMARTCAR_CLIENT_SECRET=SECRET, NO_PROXY="127.0.0.1", LC_ALL="C.UTF-8")
        done = subprocess.run([self.program, *arguments, "--iam-url", url, "--vehicle-url", url],
                              input=b"", env=environment, capture_output=True, timeout=120)
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

    def answer_with(self, status, kind=None, code=None, **more):
        error = {"status": str(status), "type": kind, "code": code, "detail": "of the test", **more}
        body = {"errors": [error]} if kind else None
        self.state.reply = lambda handler: handler.answer(status, body)

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
        self.assertEqual(len(self.state.commands), 1)


if __name__ == "__main__":
    Commands.program = sys.argv.pop(1)
    unittest.main()
