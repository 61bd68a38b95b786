#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A sender of webhooks that shares no code with Motorpool: events in the shape that Smartcar sends
(smartcar.com/docs, webhook events, payloads 4.0), signed with the management token.

As a program it sends a mixture of real and false deliveries to a receiver and tells in one JSON
line what it sent and what was answered:

    webhook_sender.py URL COUNT [THREADS]        the token in SMARTCAR_MANAGEMENT_TOKEN
"""

import collections
import dataclasses
import hashlib
import hmac
import http.client
import json
import os
import queue
import random
import sys
import threading
import urllib.parse
import uuid

START = 1_790_000_000_000  # milliseconds; all times of the events follow it
SIGNALS = [
    ("tractionbattery-stateofcharge", "TractionBattery", "StateOfCharge", "percent", 100),
    ("tractionbattery-range", "TractionBattery", "Range", "km", 500),
    ("odometer-traveleddistance", "Odometer", "TraveledDistance", "km", 200_000),
    ("charge-voltage", "Charge", "Voltage", "volts", 400),
    ("charge-amperage", "Charge", "Amperage", "amperes", 32),
    ("charge-wattage", "Charge", "Wattage", "watts", 11_000),
    ("charge-chargerate", "Charge", "ChargeRate", "km/h", 60),
    ("charge-timetocomplete", "Charge", "TimeToComplete", "minutes", 600),
    ("charge-chargelimits", "Charge", "ChargeLimits", "percent", 100),
    ("charge-ischarging", "Charge", "IsCharging", None, 1),
    ("location-preciselocation", "Location", "PreciseLocation", None, 90),
    ("closure-islocked", "Closure", "IsLocked", None, 1),
]
MAKES = [("VOLKSWAGEN", "ID.7"), ("TESLA", "Model 3"), ("ŠKODA", "Enyaq"), ("KIA", "EV6"),
         ("POLESTAR", "2"), ("BMW", "i4")]


def sign(token, body):
    return hmac.new(token, body, hashlib.sha256).hexdigest()


def uuid_of(source):
    return str(uuid.UUID(int=source.getrandbits(128), version=4))


class Fleet:
    """Vehicles that report."""

    def __init__(self, seed=7, vehicles=200):
        self.random = random.Random(seed)
        self.vehicles = [(uuid_of(self.random), uuid_of(self.random),
                          *self.random.choice(MAKES)) for _ in range(vehicles)]
        self.sent = 0

    def envelope(self, kind):
        user, vehicle, make, model = self.random.choice(self.vehicles)
        self.sent += 1
        return {
            "eventId": uuid_of(self.random),
            "eventType": kind,
            "data": {"user": {"id": user, "externalId": f"customer-{user[:4]}"},
                     "vehicle": {"id": vehicle, "make": make, "model": model, "year": 2024,
                                 "mode": "live", "powertrainType": "BEV"}},
            "meta": {"deliveryId": uuid_of(self.random), "deliveredAt": START + self.sent * 250,
                     "version": "4.0", "webhookId": "wh_5a8e5e38-1e12-4011-a36d-56f120053f9e",
                     "webhookName": "Fleet", "mode": "LIVE", "applicationId": "app_1",
                     "sequence": START + self.sent},
        }

    def signal(self, code, group, name, unit, most):
        at = START + self.sent * 250 - self.random.randrange(3_600_000)
        body = {"value": self.random.randrange(most)}
        if unit:
            body["unit"] = unit
        one = {"code": code, "name": name, "group": group, "body": body,
               "meta": {"oemUpdatedAt": at, "retrievedAt": at + 2000},
               "status": {"value": "SUCCESS"}}
        if self.random.random() < 0.1:
            del one["body"], one["meta"]
            one["status"] = {"value": "ERROR",
                             "error": {"type": "VEHICLE_STATE", "code": "NOT_CHARGING"}}
        return one

    def state(self, signals=len(SIGNALS)):
        event = self.envelope("VEHICLE_STATE")
        code, group, name, _, _ = self.random.choice(SIGNALS)
        event["data"]["signals"] = [self.signal(*one) for one in SIGNALS[:signals]]
        event["triggers"] = [{"type": "SIGNAL_UPDATED",
                              "signal": {"name": name, "code": code, "group": group}}]
        event["meta"]["signalCount"] = signals
        return event

    def error(self):
        event = self.envelope("VEHICLE_ERROR")
        event["data"]["errors"] = [{
            "type": "VEHICLE_STATE", "code": "UNREACHABLE",
            "description": "The vehicle could not be reached.",
            "docURL": "https://smartcar.com/docs/errors/api-errors/vehicle-state-errors",
            "resolution": {"type": None}, "state": self.random.choice(["ERROR", "RESOLVED"]),
            "signals": [{"name": "StateOfCharge", "group": "TractionBattery",
                         "code": "tractionbattery-stateofcharge"}]}]
        return event

    def unknown(self):
        event = self.envelope("VEHICLE_CONNECTION_STATUS")
        event["data"]["connection"] = {"state": "CONNECTED"}
        return event

    def any(self):
        kind = self.random.random()
        return self.error() if kind < 0.05 else self.unknown() if kind < 0.08 else self.state()


@dataclasses.dataclass
class Delivery:
    kind: str
    event_id: str
    body: bytes
    headers: dict
    status: int  # what it is to be answered with


def text_of(event):
    return json.dumps(event, ensure_ascii=False, separators=(",", ":")).encode()


def real(token, event, kind="real"):
    body = text_of(event)
    return Delivery(kind, event["eventId"], body, {"SC-Signature": sign(token, body)}, 200)


def false(token, fleet, kind):
    """A delivery that must not be stored, whatever else it is."""
    event = fleet.state()
    body = text_of(event)
    headers = {"SC-Signature": sign(token, body)}
    status = 401
    if kind == "forged":
        headers = fleet.random.choice([
            {}, {"SC-Signature": sign(b"another application's token", body)},
            {"SC-Signature": sign(token, body + b" ")}, {"SC-Signature": "f" * 64},
            {"SC-Signature": sign(token, body)[:-1]}])
    elif kind == "changed":
        body = body.replace(b'"mode":"LIVE"', b'"mode":"EVIL"')
    elif kind == "truncated":
        body = body[:fleet.random.randrange(1, len(body))]
    elif kind == "re-encoded":
        body = fleet.random.choice([
            json.dumps(event, indent=1).encode(), body + b"\n", b"\xef\xbb\xbf" + body,
            json.dumps(event, separators=(",", ":"), sort_keys=True).encode()])
    elif kind == "oversized":
        body = body + b" " * (257 * 1024)
        headers, status = {"SC-Signature": sign(token, body)}, 413
    elif kind == "no-json":
        body = body[:-2]
        headers, status = {"SC-Signature": sign(token, body)}, 400
    return Delivery(kind, event["eventId"], body, headers, status)


FALSE = ["forged", "changed", "truncated", "re-encoded", "no-json"]


def mixture(token, count, seed=7):
    """Real events, some of them two or three times and none in order, among false ones."""
    fleet = Fleet(seed)
    deliveries = []
    while len(deliveries) < count:
        chance = fleet.random.random()
        if chance < 0.12:
            deliveries.append(false(token, fleet, fleet.random.choice(FALSE)))
        elif chance < 0.125:
            deliveries.append(false(token, fleet, "oversized"))
        else:
            event = fleet.any()
            deliveries.append(real(token, event))
            for _ in range(fleet.random.choice([0, 0, 0, 0, 0, 0, 1, 2])):
                event["meta"]["deliveryId"] = uuid_of(fleet.random)
                event["meta"]["deliveredAt"] += 25_000
                deliveries.append(real(token, event, "again"))
    fleet.random.shuffle(deliveries)
    return deliveries[:count]


def verify(challenge):
    return text_of({"eventId": str(uuid.uuid4()), "eventType": "VERIFY",
                    "data": {"challenge": challenge},
                    "meta": {"version": "4.0", "webhookId": "5a8e5e38", "webhookName": "Fleet",
                             "deliveryId": str(uuid.uuid4()),
                             "deliveredAt": "2026-07-31T19:38:42.332Z"}})


class Connection:
    """One kept-alive connection; it connects again when the other side has closed it."""

    def __init__(self, url, context=None, timeout=30):
        parts = urllib.parse.urlsplit(url)
        self.path = parts.path or "/"
        if parts.scheme == "https":
            self.connection = http.client.HTTPSConnection(parts.hostname, parts.port,
                                                          timeout=timeout, context=context)
        else:
            self.connection = http.client.HTTPConnection(parts.hostname, parts.port,
                                                         timeout=timeout)

    def post(self, body, headers=None):
        """Status and body; (None, b"") where no answer came."""
        headers = {"Content-Type": "application/json", "User-Agent": "Smartcar/1.0",
                   **(headers or {})}
        try:
            self.connection.request("POST", self.path, body, headers)
            answer = self.connection.getresponse()
            return answer.status, answer.read()
        except (OSError, http.client.HTTPException):
            self.connection.close()
            return None, b""

    def close(self):
        self.connection.close()


def send_all(url, deliveries, threads=8, context=None, tries=2):
    """Sends them by several connections at once; calls are (delivery, status) in any order."""
    waiting = queue.SimpleQueue()
    for delivery in deliveries:
        waiting.put(delivery)
    answers = []

    def work():
        connection = Connection(url, context)
        while True:
            try:
                delivery = waiting.get_nowait()
            except queue.Empty:
                break
            for _ in range(tries):  # a server may close an idle connection at any time
                status, _ = connection.post(delivery.body, delivery.headers)
                if status is not None:
                    break
            answers.append((delivery, status))
        connection.close()

    workers = [threading.Thread(target=work) for _ in range(threads)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return answers


def main():
    url, count = sys.argv[1], int(sys.argv[2])
    threads = int(sys.argv[3]) if len(sys.argv) > 3 else 8
    token = os.environ["SMARTCAR_MANAGEMENT_TOKEN"].encode()
    answers = send_all(url, mixture(token, count), threads)
    wrong = [(delivery.kind, delivery.event_id, status) for delivery, status in answers
             if status != delivery.status]
    print(json.dumps({
        "sent": dict(collections.Counter(delivery.kind for delivery, _ in answers)),
        "answered": dict(collections.Counter(str(status) for _, status in answers)),
        "wrong": wrong[:10]}))
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
