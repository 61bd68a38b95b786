# SPDX-License-Identifier: GPL-3.0-or-later
"""A service with one vehicle that takes commands, for tests of the programs against it.

It shares nothing with the program or its demo, answers as a test wants it to, and keeps what came.
"""

import datetime
import json
import os
import socket
import struct
import sys
import threading
import time
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

CLIENT = "client_01TESTTESTTESTTESTTESTTEST"
SECRET = "canary-secret-77b2"
TOKEN = "canary-token-19ce"
VIN = "5YJ3E1EA7KF31ABCD"
VEHICLE, USER, CONNECTION = "vehicle-1", "user-1-wxyz", "connection-1"
PERMISSIONS = ["control_charge", "control_security", "control_navigation", "read_vin"]
HOLD = float(os.environ.get("COMMAND_HOLD", 1.5))  # seconds until a late body
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


def serve_commands(test):
    """Serves on loopback until the test's end; its state and its address."""
    state = State()
    server = Server(("127.0.0.1", 0), type("HandlerOfTest", (Handler,), {"state": state}))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    test.addCleanup(server.server_close)
    test.addCleanup(server.shutdown)
    return state, f"http://127.0.0.1:{server.server_port}"


def refusal(status, kind=None, code=None, **more):
    """A reply with an error of that type and code; without a body where no type is given."""
    error = {"status": str(status), "type": kind, "code": code, "detail": "of the test", **more}
    body = {"errors": [error]} if kind else None
    return lambda handler: handler.answer(status, body)
