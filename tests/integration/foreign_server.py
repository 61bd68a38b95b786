#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""motorpoolctl against a Smartcar-like server that is not ours, with a real keyring.

Run under with-keyring: foreign_server.py MOTORPOOLCTL. Shows that an application can be added and
used over HTTP and over HTTPS with a CA of its own, how many requests are made, that a token revoked
in mid-list goes unnoticed, and that neither secret nor token is in anything that was written.
"""

import csv
import io
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).parent
SECRET = "canary-secret-5b1f0c"
TOKEN = "canary-token-a77e21"
CLIENT = "client_01TESTTESTTESTTESTTESTTEST"
VEHICLES = 2000
PAGE = 100


def make_certificates(folder):
    """An own CA and a certificate of localhost signed by it."""
    def openssl(*arguments):
        subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True)

    openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj",
            "/CN=Company CA", "-keyout", "ca.key", "-out", "ca.pem",
            "-addext", "basicConstraints=critical,CA:TRUE")
    openssl("req", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost",
            "-keyout", "server.key", "-out", "server.csr")
    (folder / "server.ext").write_text("subjectAltName=DNS:localhost,IP:127.0.0.1\n")
    openssl("x509", "-req", "-in", "server.csr", "-CA", "ca.pem", "-CAkey", "ca.key",
            "-CAcreateserial", "-days", "2", "-extfile", "server.ext", "-out", "server.pem")


class ForeignServer(unittest.TestCase):
    program = ""

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="motorpool-foreign-"))
        self.home = self.folder / "home"
        self.home.mkdir()
        self.report = self.folder / "report"
        self.written = b""

    def serve(self, *arguments):
        environment = dict(os.environ, SMARTCARLIKE_SECRET=SECRET)
        server = subprocess.Popen(
            [sys.executable, HERE / "smartcarlike.py", "--client-id", CLIENT, "--token-canary",
             TOKEN, "--vehicles", str(VEHICLES), "--report", self.report, *arguments],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment)

        def stop():
            server.stdin.close()
            server.wait(20)
            server.stdout.close()

        self.addCleanup(stop)
        return json.loads(server.stdout.readline())

    def run_program(self, *arguments, given="", expect=0):
        environment = dict(os.environ, XDG_CONFIG_HOME=str(self.home / "config"),
                           XDG_DATA_HOME=str(self.home / "data"), NO_PROXY="localhost,127.0.0.1")
        done = subprocess.run([self.program, *arguments], input=given.encode(), env=environment,
                              capture_output=True, timeout=100)
        self.written += done.stdout + done.stderr
        self.assertEqual(done.returncode, expect, done.stderr.decode())
        return done.stdout.decode(), done.stderr.decode()

    def asked(self):
        """What the server was asked since the last time."""
        lines = [json.loads(line) for line in self.report.read_text().splitlines()]
        self.report.write_text("")
        return lines

    def add_application(self, server, *arguments):
        self.run_program("application", "add", "Foreign", "--client-id", CLIENT, "--iam-url",
                         server["url"], "--vehicle-url", server["url"], *arguments,
                         given=SECRET + "\n")

    def check_whole_story(self, server):
        listed, complaints = self.run_program(
            "connections", "--user", server["user"], "--format", "json", "--verbose")
        connections = json.loads(listed)
        self.assertEqual(len({c["connectionId"] for c in connections}), VEHICLES)
        self.assertEqual(len(connections), VEHICLES)
        asked = self.asked()
        self.assertEqual(sum(a["path"] == "/oauth2/token" for a in asked), 1)
        self.assertEqual(sum(a["path"].startswith("/v3/connections") for a in asked),
                         -(-VEHICLES // PAGE))
        self.assertEqual(len(asked), 1 + VEHICLES // PAGE)
        self.assertTrue(all(a["agent"].startswith("Motorpool/") for a in asked))

        vehicle = connections[1234]["vehicleId"]
        shown, _ = self.run_program("signals", vehicle, "--format", "csv")
        rows = list(csv.DictReader(io.StringIO(shown)))
        self.assertEqual(len(rows), 85)
        signal_calls = [a for a in self.asked() if a["path"].endswith("/signals")]
        self.assertEqual([a["user"] for a in signal_calls], [server["user"]])

        self.run_program("vehicle", "no-such-vehicle", expect=4)
        self.assert_nothing_leaked()

    def assert_nothing_leaked(self):
        places = {"output": self.written, "report": self.report.read_bytes()}
        for path in self.home.rglob("*"):
            if path.is_file():
                places[str(path)] = path.read_bytes()
        for place, content in places.items():
            self.assertNotIn(SECRET.encode(), content, place)
            self.assertNotIn(TOKEN.encode(), content, place)

    def test_over_http(self):
        server = self.serve()
        self.add_application(server)
        self.check_whole_story(server)
        self.run_program("application", "remove", "Foreign")
        self.run_program("connections", expect=2)

    def test_over_https_with_an_own_ca(self):
        make_certificates(self.folder)
        server = self.serve("--certificate", str(self.folder / "server.pem"),
                            "--key", str(self.folder / "server.key"))
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
        asked = self.asked()
        self.assertEqual(sum(a["path"] == "/oauth2/token" for a in asked), 2)
        self.assertEqual(sum(a["status"] == 401 for a in asked), 1)


if __name__ == "__main__":
    ForeignServer.program = sys.argv.pop(1)
    unittest.main()
