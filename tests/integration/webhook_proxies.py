#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""motorpool-receiver behind real proxies with TLS, by the sample configurations that are installed.

Usage: webhook_proxies.py PROGRAM. Shows for nginx and Caddy that bodies come through byte for byte,
that a proxy's own limits hold, and that nobody outside can say who he is.
"""

import contextlib
import os
import pathlib
import socket
import sqlite3
import ssl
import subprocess
import sys
import tempfile
import time
import unittest

import webhook_sender as sender
from foreign import make_certificates
from packedbody import unpacked
from receiverprogram import TOKEN, ReceiverProgram, free_port

SAMPLES = pathlib.Path(__file__).parents[2] / "installer/receiver"


def bodies():
    """Bodies that a proxy could spoil, each a JSON object with an id of its own."""
    event = b'{"eventId":"%d","eventType":"VEHICLE_STATE","data":%s}'
    inner = [b"{}", b'{ "a" : 1.50 }', b'"\xc3\x85ngstr\xc3\xb6m \xf0\x9f\x9a\x97"',
             b'"\\u00e4\\/\\ud83d\\ude97"', b'[1,\r\n\t2]', b'"' + b"x" * 49_000 + b'"',
             b'{"b":1,"a":2,"a":3}', b"1e300", b'"&lt;%41%00+"']
    whole = [event % (number, data) for number, data in enumerate(inner)]
    # Around it, JSON allows blanks.
    return whole + [event % (100, b"1") + b"\n", b"\n " + event % (101, b"1") + b"\r\n\r\n",
                    event % (102, b"1") + b" " * 200_000]


class Proxies(unittest.TestCase):
    program = ""

    def setUp(self):
        stack = contextlib.ExitStack()
        self.addCleanup(stack.close)
        self.folder = pathlib.Path(stack.enter_context(tempfile.TemporaryDirectory()))
        self.folder.chmod(0o755)  # nginx's workers have no rights of ours
        make_certificates(self.folder)
        self.receiver = stack.enter_context(ReceiverProgram(self.program, self.folder))
        self.port = free_port()
        self.url = f"https://localhost:{self.port}/smartcar"
        self.context = ssl.create_default_context(cafile=self.folder / "ca.pem")

    def sample(self, name, **changes):
        text = (SAMPLES / name).read_text()
        for old, new in changes.pop("replace"):
            self.assertIn(old, text)
            text = text.replace(old, new)
        return text

    def start(self, *command, environment=None):
        log = open(self.folder / "proxy.log", "wb")
        self.addCleanup(log.close)
        process = subprocess.Popen(command, stdout=log, stderr=log, cwd=self.folder,
                                   env=environment)

        def end():
            process.terminate()
            process.wait(20)

        self.addCleanup(end)
        for _ in range(400):
            with contextlib.suppress(OSError), \
                    socket.create_connection(("127.0.0.1", self.port), timeout=1):
                return
            if process.poll() is not None:
                break
            time.sleep(0.05)
        self.fail((self.folder / "proxy.log").read_text())

    def start_nginx(self):
        site = self.sample("nginx.conf", replace=[
            ("listen 443 ssl http2;", f"listen 127.0.0.1:{self.port} ssl http2;"),
            ("    listen [::]:443 ssl http2;\n", ""),
            ("hooks.example.com;", "localhost;"),
            ("/etc/ssl/hooks.example.com/fullchain.pem", f"{self.folder}/server.pem"),
            ("/etc/ssl/hooks.example.com/privkey.pem", f"{self.folder}/server.key"),
            ("127.0.0.1:8460", f"127.0.0.1:{self.receiver.port}")])
        (self.folder / "site.conf").write_text(site)
        temporary = "".join(
            f"{kind}_temp_path {self.folder}/{kind};"
            for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        (self.folder / "nginx.conf").write_text(
            f"daemon off; pid {self.folder}/nginx.pid; error_log stderr; events {{}}\n"
            f"http {{ access_log off; {temporary} include {self.folder}/site.conf; }}\n")
        self.start("nginx", "-p", str(self.folder), "-e", "stderr",
                   "-c", str(self.folder / "nginx.conf"))

    def start_caddy(self):
        site = self.sample("Caddyfile", replace=[
            ("hooks.example.com {", f"https://localhost:{self.port} {{\n"
             f"\ttls {self.folder}/server.pem {self.folder}/server.key"),
            ("127.0.0.1:8460", f"127.0.0.1:{self.receiver.port}")])
        (self.folder / "Caddyfile").write_text(
            "{\n\tadmin off\n\tauto_https disable_redirects\n\tskip_install_trust\n}\n" + site)
        self.start("caddy", "run", "--config", str(self.folder / "Caddyfile"), "--adapter",
                   "caddyfile",
                   environment=dict(os.environ, HOME=str(self.folder), NO_PROXY="*",
                                    XDG_DATA_HOME=str(self.folder / "data"),
                                    XDG_CONFIG_HOME=str(self.folder / "config")))

    def check(self, too_large):
        connection = sender.Connection(self.url, self.context)
        self.addCleanup(connection.close)
        for body in bodies():
            headers = {"SC-Signature": sender.sign(TOKEN, body)}
            self.assertEqual(connection.post(body, headers)[0], 200, body[:100])
        self.assertEqual(self.post_in_chunks(b'{"eventId":"chunked"}'), 200)
        # Many at once, as Smartcar sends them.
        answers = sender.send_all(self.url, sender.mixture(TOKEN, 400), context=self.context)
        wrong = [(delivery.kind, status) for delivery, status in answers
                 if status != delivery.status]
        self.assertEqual([(kind, status) for kind, status in wrong
                          if kind != "oversized" or status not in too_large], [])
        challenge = sender.verify("abc")
        self.assertEqual(connection.post(challenge)[1],
                         b'{"challenge":"%s"}' % sender.sign(TOKEN, b"abc").encode())
        self.assertEqual(connection.post(b"{}", {"X-Forwarded-For": "192.0.2.1"})[0], 401)
        connection.path = "/metrics"
        self.assertEqual(connection.post(b"{}")[0], 404)
        self.receiver.stop()

        with sqlite3.connect(self.receiver.database) as database:
            stored = [unpacked(*row) for row in
                      database.execute("SELECT packing, bytes FROM body")]
            peers = {peer for peer, in database.execute("SELECT DISTINCT peer FROM refused")}
        self.assertEqual([body[:100] for body in bodies() if body not in stored], [])
        self.assertEqual(peers, {"127.0.0.1"})
        # Smartcar is to come again when nobody is behind the proxy.
        again = sender.Connection(self.url, self.context)
        status, _ = again.post(b"{}", {"SC-Signature": sender.sign(TOKEN, b"{}")})
        self.assertIn(status, (502, 503))
        again.close()

    def post_in_chunks(self, body):
        connection = sender.Connection(self.url, self.context)
        connection.connection.request("POST", "/smartcar", iter([body[:5], body[5:]]),
                                      {"SC-Signature": sender.sign(TOKEN, body)},
                                      encode_chunked=True)
        status = connection.connection.getresponse().status
        connection.close()
        return status

    def test_nginx(self):
        self.start_nginx()
        self.check({413, None})  # it may close before all of the body has come

    def test_caddy(self):
        self.start_caddy()
        self.check({413, 502, None})  # Caddy 2.6 finds out when it passes the body on


if __name__ == "__main__":
    Proxies.program = os.path.abspath(sys.argv[1])
    unittest.main(argv=sys.argv[:1] + sys.argv[2:], verbosity=2)
