# SPDX-License-Identifier: GPL-3.0-or-later
"""A Smartcar-like server that is not ours, for the tests of the programs against it."""

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
PAGES = 20
AT_ONCE = 4
SIGNALS = 85


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


class ForeignServerTest(unittest.TestCase):
    """Starts the server, knows what it was asked, and where secrets could have gone."""

    secret = SECRET
    token = TOKEN

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="motorpool-foreign-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.home = self.folder / "home"
        self.home.mkdir()
        self.report = self.folder / "report"
        self.written = b""  # by the program, on its outputs

    def environment(self):
        return dict(os.environ, XDG_CONFIG_HOME=str(self.home / "config"),
                    XDG_DATA_HOME=str(self.home / "data"), NO_PROXY="localhost,127.0.0.1")

    def serve(self, *arguments):
        environment = dict(os.environ, SMARTCARLIKE_SECRET=self.secret)
        server = subprocess.Popen(
            [sys.executable, HERE / "smartcarlike.py", "--client-id", CLIENT, "--token-canary",
             self.token, "--vehicles", str(VEHICLES), "--signals", str(SIGNALS), "--report",
             self.report, *arguments],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment)

        def stop():
            server.stdin.close()
            server.wait(20)
            server.stdout.close()

        self.addCleanup(stop)
        self.server = server
        return json.loads(server.stdout.readline())

    def serve_with_own_ca(self, *arguments):
        make_certificates(self.folder)
        return self.serve("--certificate", str(self.folder / "server.pem"),
                          "--key", str(self.folder / "server.key"), *arguments)

    def asked(self):
        """What the server was asked since the last time."""
        lines = [json.loads(line) for line in self.report.read_text().splitlines()]
        self.report.write_text("")
        return lines

    def assert_listed_with_least_requests(self, asked, tokens=1):
        self.assertEqual(sum(a["path"] == "/oauth2/token" for a in asked), tokens)
        self.assertEqual(sum(a["path"].startswith("/v3/connections") for a in asked), PAGES)
        self.assertEqual(len(asked), tokens + PAGES)
        self.assertTrue(all(a["agent"].startswith("Motorpool/") for a in asked))

    def assert_token_renewed_once(self, asked):
        """Each page came once; as many as were under way when the token died were refused before."""
        self.assertEqual(sum(a["path"] == "/oauth2/token" for a in asked), 2)
        self.assertEqual(sum(a["status"] == 200 for a in asked), 2 + PAGES)
        refused = sum(a["status"] == 401 for a in asked)
        self.assertTrue(1 <= refused <= AT_ONCE, refused)
        self.assertEqual(len(asked), 2 + PAGES + refused)

    def assert_nothing_leaked(self, more=None):
        """Neither secret nor token is in outputs, in URLs, in the program's files or in more."""
        places = {"output": self.written, "report": self.report.read_bytes(), **(more or {})}
        for path in [*self.home.rglob("*"), *pathlib.Path(os.environ["HOME"]).rglob("*")]:
            if path.is_file():
                places[str(path)] = path.read_bytes()
        for place, content in places.items():
            self.assertNotIn(self.secret.encode(), content, place)
            self.assertNotIn(self.token.encode(), content, place)
