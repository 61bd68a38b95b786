#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""motorpoolctl against a Smartcar-like server that is not ours, with a real keyring.

Run under with-keyring: foreign_server.py MOTORPOOLCTL. Shows that an application can be added and
used over HTTP and over HTTPS with a CA of its own, how many requests are made, that a token revoked
in mid-list goes unnoticed, and that neither secret nor token is in anything that was written.
"""

import csv
import io
import json
import subprocess
import sys
import unittest

from foreign import CLIENT, SECRET, SIGNALS, VEHICLES, ForeignServerTest


class ForeignServer(ForeignServerTest):
    program = ""

    def run_program(self, *arguments, given="", expect=0):
        done = subprocess.run([self.program, *arguments], input=given.encode(),
                              env=self.environment(), capture_output=True, timeout=100)
        self.written += done.stdout + done.stderr
        self.assertEqual(done.returncode, expect, done.stderr.decode())
        return done.stdout.decode(), done.stderr.decode()

    def add_application(self, server, *arguments):
        self.run_program("application", "add", "Foreign", "--client-id", CLIENT, "--iam-url",
                         server["url"], "--vehicle-url", server["url"], *arguments,
                         given=SECRET + "\n")

    def check_whole_story(self, server):
        listed, _ = self.run_program(
            "connections", "--user", server["user"], "--format", "json", "--verbose")
        connections = json.loads(listed)
        self.assertEqual(len({c["connectionId"] for c in connections}), VEHICLES)
        self.assertEqual(len(connections), VEHICLES)
        self.assert_listed_with_least_requests(self.asked())

        vehicle = connections[1234]["vehicleId"]
        shown, _ = self.run_program("signals", vehicle, "--format", "csv")
        rows = list(csv.DictReader(io.StringIO(shown)))
        self.assertEqual(len(rows), SIGNALS)
        signal_calls = [a for a in self.asked() if a["path"].endswith("/signals")]
        self.assertEqual([a["user"] for a in signal_calls], [server["user"]])

        self.run_program("vehicle", "no-such-vehicle", expect=4)
        self.assert_nothing_leaked()

    def test_over_http(self):
        server = self.serve()
        self.add_application(server)
        self.check_whole_story(server)
        self.run_program("application", "remove", "Foreign")
        self.run_program("connections", expect=2)

    def test_over_https_with_an_own_ca(self):
        server = self.serve_with_own_ca()
        self.add_application(server)
        _, complaint = self.run_program("connections", "--user", server["user"], expect=5)
        self.assertIn("certificate", complaint.lower())
        self.run_program("application", "remove", "Foreign")
        self.add_application(server, "--ca-file", str(self.folder / "ca.pem"))
        self.report.write_text("")
        self.check_whole_story(server)

    def test_token_revoked_in_mid_list(self):
        server = self.serve("--revoke-at-page", "7")
        self.add_application(server)
        listed, complaints = self.run_program(
            "connections", "--user", server["user"], "--format", "json")
        identifiers = [c["connectionId"] for c in json.loads(listed)]
        self.assertEqual(len(identifiers), VEHICLES)
        self.assertEqual(len(set(identifiers)), VEHICLES)
        self.assertEqual(complaints, "")
        self.assert_token_renewed_once(self.asked())


if __name__ == "__main__":
    ForeignServer.program = sys.argv.pop(1)
    unittest.main()
