#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A server that answers like Smartcar's v3 API, written apart from the program and its demo.

It knows one user with many connections and serves, on loopback, over HTTP or HTTPS: the token
endpoint, connections in pages, vehicles and their signals. Everything asked is appended to a
report, one JSON object a line, so that a test can hold it against what should have been asked.
The client secret that it accepts comes in SMARTCARLIKE_SECRET. Prints its base URL and serves
until its standard input closes; the line "touch" there gives every connection another time of
change.

With --faults some pages of the list go wrong, each once and then no more, always the same ones for
the same --seed: the connection is reset, the answer cut, the service limited (429) or broken (500),
the token revoked, an item repeated or left out.
"""

import argparse
import json
import os
import random
import socket
import ssl
import struct
import sys
import threading
import urllib.parse
import uuid
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

NAMESPACE = uuid.UUID("6f0c1f5e-3c1b-4f5e-9f3e-0d6f3f1f5a10")
MODELS = [("VOLKSWAGEN", "ID.4", "BEV"), ("SKODA", "Enyaq", "BEV"), ("TESLA", "Model 3", "BEV"),
          ("FORD", "Kuga", "PHEV"), ("TOYOTA", "Corolla", "ICE"), ("Polestar", "2", "BEV")]
TOUCHED = "time-of-change"
FAULTS = ["reset", "cut", "limited", "broken", "revoked", "repeated", "omitted"]
PERMISSIONS = ["read_battery", "read_charge", "read_location", "read_odometer", "read_vin"]


def identifier(kind, number):
    return str(uuid.uuid5(NAMESPACE, f"{kind}-{number}"))


class Fleet:
    """Connections of one user, newest first, and the signals of any of its vehicles."""

    def __init__(self, count, signals):
        self.user = identifier("user", 0)
        self.external = "C-20001"
        self.signal_count = signals
        self.vehicles = {}
        self.connections = []
        self.rendered = {}  # by the connection's place, with a word for the time of change
        self.touched = "2026-03-01T09:30:00.000Z"
        for number in range(count):
            make, model, powertrain = MODELS[number % len(MODELS)]
            vehicle = {"make": make, "model": model, "year": 2018 + number % 8, "mode": "live",
                       "powertrainType": powertrain}
            vehicle_id = identifier("vehicle", number)
            self.vehicles[vehicle_id] = vehicle
            self.connections.append(self.connection(number, vehicle_id, vehicle))

    def connection(self, number, vehicle_id, vehicle):
        day = 28 - number % 28
        return {
            "id": identifier("connection", number), "type": "connection",
            "attributes": {"permissions": PERMISSIONS, "vehicle": vehicle,
                           "user": {"id": self.user, "externalId": self.external}},
            "relationships": {"vehicle": {"data": {"id": vehicle_id, "type": "vehicle"}},
                              "user": {"data": {"id": self.user, "type": "user"}}},
            "meta": {"createdAt": f"2026-02-{day:02}T08:00:00.000Z",
                     "updatedAt": TOUCHED}}

    def page(self, first, end):
        """The bytes of some connections, rendered when first asked for."""
        items = []
        for place in range(first, min(end, len(self.connections))):
            if place not in self.rendered:
                self.rendered[place] = json.dumps(self.connections[place]).encode()
            items.append(self.rendered[place])
        return [item.replace(TOUCHED.encode(), self.touched.encode()) for item in items]

    def touch(self, times):
        self.touched = f"2026-04-{times % 28 + 1:02}T{times // 28:02}:30:00.000Z"

    def signals(self, vehicle_id):
        fixed = [("vehicleidentification-vin", "VIN", "VehicleIdentification",
                  {"value": "WVWZZZE1ZMP" + vehicle_id[:6].upper()}),
                 ("tractionbattery-stateofcharge", "StateOfCharge", "TractionBattery",
                  {"value": 57, "unit": "percent"}),
                 ("closure-islocked", "IsLocked", "Closure", {"value": True}),
                 ("odometer-traveleddistance", "TraveledDistance", "Odometer",
                  {"value": 42506.3, "unit": "km"})]
        more = [(f"novel-signal{i}", f"Signal{i}", "Novel", {"value": i})
                for i in range(self.signal_count - len(fixed))]
        return [{"id": code, "type": "signal",
                 "attributes": {"code": code, "name": name, "group": group,
                                "status": {"value": "SUCCESS"}, "body": body},
                 "meta": {"oemUpdatedAt": "2026-06-29T23:55:53.000Z",
                          "retrievedAt": "2026-06-30T00:03:53.743Z",
                          "ingestedAt": "2026-06-30T00:03:55.110Z"}}
                for code, name, group, body in fixed + more]


class Service:
    """What all connections to this server share: the fleet, valid tokens, the report."""

    def __init__(self, options):
        self.options = options
        self.fleet = Fleet(options.vehicles, options.signals)
        self.lock = threading.Lock()
        self.tokens = set()
        self.tokens_issued = 0
        self.lists = 0
        chance = random.Random(options.seed)
        pages = range(1, -(-options.vehicles // 100) + 1)
        self.faults = {page: chance.choice(FAULTS) for page in pages
                       if chance.random() < options.faults}
        self.report = open(options.report, "a", encoding="utf-8")
        self.base = ""

    def issue_token(self):
        with self.lock:
            self.tokens_issued += 1
            token = f"{self.options.token_canary}-{self.tokens_issued}"
            self.tokens.add(token)
            return token

    def accepts(self, authorization):
        with self.lock:
            return authorization.removeprefix("Bearer ") in self.tokens

    def count_list(self):
        """Counts a page about to be served; at the page chosen, every token dies first."""
        with self.lock:
            if self.lists + 1 == self.options.revoke_at_page and self.tokens_issued == 1:
                self.tokens.clear()
                return False
            self.lists += 1
            return True

    def take_fault(self, page):
        """What goes wrong with this page, the first time that it is asked for."""
        with self.lock:
            fault = self.faults.pop(page, None)
            if fault == "revoked":
                self.tokens.clear()
            return fault

    def note(self, entry):
        with self.lock:
            self.report.write(json.dumps(entry) + "\n")
            self.report.flush()


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    service: Service

    def setup(self):
        super().setup()
        self.connection.setsockopt(6, 1, 1)  # TCP_NODELAY, as real front ends have it

    def log_message(self, *_):
        pass

    def answer(self, status, body, headers=(), cut=False):
        payload = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.service.note({"method": self.command, "path": self.path, "status": status,
                           "user": self.headers.get("sc-user-id"),
                           "bearer": "Authorization" in self.headers,
                           "agent": self.headers.get("User-Agent")})
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("SC-Request-Id", identifier("request", id(payload)))
        self.send_header("Content-Length", str(len(payload)))
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()
        if cut:
            payload = payload[:len(payload) // 2]
            self.close_connection = True
        self.wfile.write(payload)

    def refuse(self, status, kind, code, detail):
        self.answer(status, {"errors": [{"status": str(status), "type": kind, "code": code,
                                         "detail": detail}]})

    def do_POST(self):
        form = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        fields = dict(urllib.parse.parse_qsl(form))
        options = self.service.options
        if urllib.parse.urlsplit(self.path).path != "/oauth2/token":
            self.refuse(404, "RESOURCE_NOT_FOUND", "INVALID_PATH", "no such path")
        elif fields.get("grant_type") != "client_credentials":
            self.answer(400, {"error": "invalid_request"})
        elif (fields.get("client_id"), fields.get("client_secret")) \
                != (options.client_id, options.client_secret):
            self.answer(401, {"error": "invalid_client", "error_description": "wrong secret"})
        else:
            self.answer(200, {"access_token": self.service.issue_token(),
                              "token_type": "Bearer", "expires_in": 3600})

    def do_GET(self):
        parts = urllib.parse.urlsplit(self.path)
        query = dict(urllib.parse.parse_qsl(parts.query))
        steps = parts.path.strip("/").split("/")
        if not self.service.accepts(self.headers.get("Authorization", "")):
            self.refuse(401, "AUTHENTICATION", "UNAUTHORIZED", "token is missing or invalid")
        elif steps == ["v3", "connections"]:
            self.list_connections(query)
        elif len(steps) >= 3 and steps[:2] == ["v3", "vehicles"]:
            self.show_vehicle(steps[2], steps[3:])
        else:
            self.refuse(404, "RESOURCE_NOT_FOUND", "INVALID_PATH", "no such path")

    def list_connections(self, query):
        if not self.service.count_list():
            self.refuse(401, "AUTHENTICATION", "UNAUTHORIZED", "token was revoked")
            return
        fleet = self.service.fleet
        number = int(query.get("page[number]", 1))
        size = min(int(query.get("page[size]", 10)), 100)
        first = (number - 1) * size
        fault = None
        if set(query) & {"filter[userId]", "filter[user.externalId]", "filter[vehicleId]"} \
                or query.get("filter[vehicle.mode]", "live") != "live":
            places = [place for place, c in enumerate(fleet.connections)
                      if query.get("filter[userId]", fleet.user) == fleet.user
                      and query.get("filter[user.externalId]", fleet.external) == fleet.external
                      and query.get("filter[vehicle.mode]", "live") == "live"
                      and query.get("filter[vehicleId]") in
                      (None, c["relationships"]["vehicle"]["data"]["id"])]
            page = [fleet.page(place, place + 1)[0] for place in places[first:first + size]]
            total = len(places)
        else:
            page = fleet.page(first, first + size)
            total = len(fleet.connections)
            fault = self.service.take_fault(number)
        last = max(1, -(-total // size))

        def link(to):
            target = dict(query, **{"page[number]": to, "page[size]": size})
            return f"{self.service.base}/v3/connections?{urllib.parse.urlencode(target)}"

        if fault == "reset":
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.connection.close()
            self.close_connection = True
            return
        if fault == "limited":
            self.answer(429, {"type": "RATE_LIMIT"}, [("Retry-After", "1")])
            return
        if fault == "broken":
            self.answer(500, b"")
            return
        if fault == "revoked":
            self.refuse(401, "AUTHENTICATION", "UNAUTHORIZED", "token was revoked")
            return
        if fault == "repeated":
            page.append(page[0])
        if fault == "omitted":
            del page[len(page) // 2]
        rest = {"meta": {"pageNumber": number, "pageSize": len(page), "totalCount": total,
                         "orderBy": "createdAt", "orderDirection": "DESC"},
                "links": {"self": link(number), "first": link(1), "last": link(last),
                          "next": link(number + 1) if number < last else None,
                          "prev": link(number - 1) if number > 1 else None}}
        self.answer(200, b'{"data": [' + b", ".join(page) + b"], "
                    + json.dumps(rest).encode()[1:], cut=fault == "cut")

    def show_vehicle(self, vehicle_id, rest):
        fleet = self.service.fleet
        vehicle = fleet.vehicles.get(vehicle_id)
        if vehicle is None:
            self.refuse(404, "RESOURCE_NOT_FOUND", "VEHICLE_NOT_FOUND",
                        f"Vehicle with ID {vehicle_id} not found")
            return
        resource = {"id": vehicle_id, "type": "vehicle", "attributes": vehicle}
        if not rest:
            self.answer(200, {"data": resource})
        elif rest[0] != "signals":
            self.refuse(404, "RESOURCE_NOT_FOUND", "INVALID_PATH", "no such path")
        elif self.headers.get("sc-user-id") != fleet.user:
            self.refuse(400, "VALIDATION", "MISSING_PARAMETER", "missing userId")
        else:
            self.show_signals(vehicle_id, resource, rest[1:])

    def show_signals(self, vehicle_id, resource, codes):
        signals = self.service.fleet.signals(vehicle_id)
        included = {"vehicle": resource}
        if not codes:
            count = len(signals)
            self.answer(200, {"data": signals, "included": included,
                              "meta": {"totalCount": count, "pageSize": count, "pageNumber": 1}})
            return
        for signal in signals:
            if signal["id"] == codes[0]:
                self.answer(200, {"data": signal, "included": included})
                return
        self.refuse(404, "RESOURCE_NOT_FOUND", "SIGNAL_NOT_FOUND",
                    f"Signal with code {codes[0]} not found")


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        if not isinstance(sys.exc_info()[1], ConnectionError):  # who asks may go at any time
            super().handle_error(request, client_address)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--vehicles", type=int, default=2000)
    parser.add_argument("--signals", type=int, default=85)
    parser.add_argument("--client-id", required=True)
    parser.add_argument("--token-canary", default="token")
    parser.add_argument("--report", required=True)
    parser.add_argument("--revoke-at-page", type=int, default=0)
    parser.add_argument("--faults", type=float, default=0, help="which part of the pages, 0 to 1")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--certificate")
    parser.add_argument("--key")
    options = parser.parse_args()
    options.client_secret = os.environ["SMARTCARLIKE_SECRET"]

    Handler.service = Service(options)
    server = Server(("127.0.0.1", 0), Handler)
    scheme = "http"
    if options.certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(options.certificate, options.key)
        server.socket = context.wrap_socket(server.socket, server_side=True)
        scheme = "https"
    Handler.service.base = f"{scheme}://localhost:{server.server_port}"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(json.dumps({"url": Handler.service.base, "user": Handler.service.fleet.user,
                      "external": Handler.service.fleet.external}), flush=True)
    for times, line in enumerate(sys.stdin, 1):
        if line.strip() == "touch":
            Handler.service.fleet.touch(times)
    server.shutdown()


if __name__ == "__main__":
    main()
