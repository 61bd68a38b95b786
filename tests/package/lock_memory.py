#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""After a lock no secret is in the program's memory: no client secret, management token, access token
or password of the database of deliveries.

Run under with-keyring and with-window, as root: lock_memory.py MOTORPOOL MOTORPOOLCTL. The program as
it is shipped works with a keyring and a Smartcar-like server, over HTTP and HTTPS, with a secret out
of the keyring and with one that was just typed, also into a dialog that is still open, and with a real
PostgreSQL that demands the password. Then it is locked, and all of its memory is read from outside (/proc/PID/mem, which the kernel gives to root
alone, as the program forbids dumps), all files that it has open or has written, and the clipboard.
For anybody but root the memory is left out, and the test counts as skipped. Looked for are both
halves of each secret, as UTF-8 and UTF-16, percent-encoded and in Base64 at each of its three
alignments. Before the lock the same search finds the token, which shows that it can.
"""

import base64
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "integration"))
from foreign import CLIENT, VEHICLES  # noqa: E402
from gi.repository import Gio, GLib  # noqa: E402
from desktop import wait_for  # noqa: E402
from windowstory import BUTTON, WindowStory  # noqa: E402

CLUSTER = pathlib.Path(__file__).parents[1] / "webhooks/store/postgrescluster.py"

CHUNK = 8 * 1024 * 1024
LENT = ("[vvar]", "[vvar_vclock]", "[vsyscall]")
LONGEST = 256  # bytes of a spelling, for what lies across two chunks


def in_base64(text):
    """What stays the same of the text in Base64, wherever it begins in what is encoded."""
    for before in range(3):
        whole = base64.b64encode(b"\0" * before + text)
        yield whole[-(-before * 4 // 3):len(whole) - 4]


def percent_encoded(text):
    encoded = urllib.parse.quote(text.decode(), safe="-._~")
    yield encoded.encode()
    yield re.sub("%[0-9A-F]{2}", lambda match: match[0].lower(), encoded).encode()


def spellings(canary):
    """Each way in which one half or the other could lie in memory."""
    middle = len(canary) // 2
    for half in (canary[:middle], canary[middle:]):
        text = half.encode()
        yield from (text, half.encode("utf-16-le"), half.encode("utf-16-be"))
        yield from percent_encoded(text)
        yield text.replace(b"/", b"\\/")
        yield from in_base64(text)
        for wide in in_base64(half.encode("utf-16-le")):
            yield wide


class Memory:
    """The memory of another process, as far as the kernel shows it to root."""

    def __init__(self, pid):
        self.pid = pid

    def regions(self):
        """Where there are pages of its own: not those that the kernel lends, nor those of files
        that nobody has written to."""
        span, name, pages = None, "", 0
        for line in pathlib.Path(f"/proc/{self.pid}/smaps").read_text().splitlines():
            fields = line.split(maxsplit=5)
            if "-" in fields[0]:
                span = [int(number, 16) for number in fields[0].split("-")]
                name = fields[5] if len(fields) > 5 else "anonymous"
                pages = 0
            elif fields[0] in ("Shared_Dirty:", "Private_Dirty:", "Anonymous:", "Swap:"):
                pages += int(fields[1])
            elif fields[0] == "VmFlags:" and pages and name not in LENT:
                yield *span, name

    def find(self, needles):
        """Where each of the needles lies, in words; and how many bytes were looked at."""
        found, looked_at = [], 0
        with open(f"/proc/{self.pid}/mem", "rb", buffering=0) as memory:
            for start, end, name in self.regions():
                for first in range(start, end, CHUNK):
                    try:
                        memory.seek(first)
                        piece = memory.read(min(CHUNK + LONGEST, end - first))
                    except OSError:
                        continue  # no page behind it, as of a file that is shorter
                    looked_at += min(len(piece), CHUNK)
                    for needle in needles:
                        place = piece.find(needle)
                        if place >= 0:
                            around = piece[max(0, place - 48):place + 64]
                            found.append(f"{name} at {first + place:x}: {around!r}")
        return found, looked_at


def is_shown_memory():
    return os.geteuid() == 0


class LockMemory(WindowStory):
    control = ""
    secret = "canary/secret+5b1f0c&7e=d94a=8810/z"
    token = "canary.token_a77e21-c05d3f~99b8-4"
    management_token = "canary+management/5e0d=c8a1&44f7.b2"
    password = "canary!password/8c3e+91fd~06ab=47.x"

    def needles(self):
        canaries = self.secret, self.token, self.management_token, self.password
        return {needle for canary in canaries for needle in spellings(canary)}

    def add_in_keyring(self, server, *arguments):
        subprocess.run([self.control, "application", "add", "Foreign", "--client-id", CLIENT,
                        "--iam-url", server["url"], "--vehicle-url", server["url"], *arguments],
                       input=self.secret + "\n", text=True, check=True, env=self.environment())
        subprocess.run([self.control, "application", "management-token", "Foreign"],
                       input=self.management_token + "\n", text=True, check=True,
                       env=self.environment())

    def enter_management_token(self):
        self.window.press("Webhooks: the Application Management Token, which signs them")
        self.window.enter("Application Management Token", self.management_token)

    def enter_database_password(self):
        self.window.enter("Deliveries", "postgresql://desk@127.0.0.1:1/fleet")
        self.window.enter("Database password", self.password)

    def start_database(self):
        """A server of its own, with a role that comes in by the password alone."""
        folder = tempfile.mkdtemp()
        cluster = subprocess.Popen([CLUSTER, folder], stdin=subprocess.PIPE,
                                   stdout=subprocess.PIPE, text=True)

        def stop():
            cluster.stdin.close()
            cluster.wait(60)
            cluster.stdout.close()

        self.addCleanup(stop)
        facts = json.loads(cluster.stdout.readline())
        if "missing" in facts:
            self.skipTest(facts["missing"])
        self.database = facts
        self.ask_database(f"CREATE ROLE desk LOGIN PASSWORD '{self.password}'")

    def ask_database(self, sql):
        facts = self.database
        return subprocess.run(["psql", "-XAtqh", facts["socket"], "-p", str(facts["port"]), "-U",
                               facts["user"], facts["database"]], input=sql, text=True, check=True,
                              stdout=subprocess.PIPE).stdout.strip()

    def keep_deliveries_in_database(self):
        conf = self.home / "config/motorpool/motorpool.conf"
        section = re.compile(r"^\[application/.*\]$", re.MULTILINE)
        url = f"postgresql://desk@127.0.0.1:{self.database['port']}/{self.database['database']}"
        conf.write_text(section.sub(lambda match: f"{match[0]}\ndeliveries={url}",
                                    conf.read_text(), count=1))
        subprocess.run([self.control, "application", "database-password", "Foreign"],
                       input=self.password + "\n", text=True, check=True, env=self.environment())

    def await_connections(self, count):
        sql = "SELECT count(*) FROM pg_stat_activity WHERE usename = 'desk'"
        wait_for(f"{count} connections", lambda: self.ask_database(sql) == str(count))

    def work(self, server):
        """Uses the token for lists and for a vehicle's signals."""
        self.list_user(server)
        self.read_signals()

    def lock(self):
        self.window.focus()
        self.window.key("ctrl+l")
        self.window.await_text("Motorpool is locked")

    def lock_with_screen(self):
        bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        bus.emit_signal(None, "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged",
                        GLib.Variant("(b)", (True,)))
        bus.flush_sync(None)  # a connection that goes takes what it has not sent along
        self.window.await_text("Locked with the screen")

    def assert_gone(self):
        self.assert_not_on_clipboard()
        self.assert_not_in_files()
        if is_shown_memory():
            self.assert_not_in_memory()
        else:
            self.skipTest("the kernel shows a program's memory to root alone")

    def assert_not_on_clipboard(self):
        for selection in ("primary", "clipboard"):
            held = subprocess.run(["xclip", "-o", "-selection", selection], capture_output=True,
                                  timeout=60)  # fails where nobody holds anything
            for needle in self.needles():
                self.assertNotIn(needle, held.stdout, selection)

    def assert_not_in_memory(self):
        """What goes with the event loop's next turns, has a moment for it."""
        memory = Memory(self.window.process.pid)
        for attempt in range(4):
            time.sleep(1)
            found, looked_at = memory.find(self.needles())
            if not found:
                break
        self.assertEqual(found, [], "\n" + "\n".join(found[:40]))
        self.assertGreater(looked_at, 20 * 1024 * 1024)
        print(f"looked at {looked_at // 1024 // 1024} MiB", file=sys.stderr)

    def assert_not_in_files(self):
        process = pathlib.Path(f"/proc/{self.window.process.pid}")
        paths = [path for path in (process / "fd").iterdir() if path.is_file()]
        for folder in (self.folder, pathlib.Path(os.environ["HOME"])):
            paths += [path for path in folder.rglob("*") if path.is_file()]
        self.assertGreater(len(paths), 4)
        for path in paths:
            try:
                content = path.read_bytes()
            except FileNotFoundError:  # closed or removed meanwhile
                continue
            for needle in self.needles():
                self.assertNotIn(needle, content, path)

    def check_locks(self, server):
        self.work(server)
        self.assert_found(self.token)
        self.lock()
        self.assert_gone()
        self.window.press("Unlock", BUTTON)
        self.window.table("Connections", VEHICLES)
        self.lock_with_screen()
        self.assert_gone()

    def assert_found(self, *canaries):
        """The search finds what is there."""
        if is_shown_memory():
            for canary in canaries:
                wanted = [canary.encode(), canary.encode("utf-16-le")]
                found, _ = Memory(self.window.process.pid).find(wanted)
                self.assertTrue(found, "the search finds nothing at all")

    def test_with_a_secret_out_of_the_keyring(self):
        server = self.serve()
        self.add_in_keyring(server)
        self.open_window()
        self.check_locks(server)

    def test_over_https(self):
        server = self.serve_with_own_ca()
        self.add_in_keyring(server, "--ca-file", str(self.folder / "ca.pem"))
        self.open_window()
        self.check_locks(server)

    def test_with_a_secret_that_was_typed(self):
        server = self.serve()
        self.open_window()
        self.describe_application(server)
        self.enter_management_token()
        self.enter_database_password()
        self.window.press("Add application", BUTTON)
        self.await_end_of_dialog()
        self.check_locks(server)

    def test_with_a_dialog_that_is_being_filled_in(self):
        server = self.serve()
        self.open_window()
        self.describe_application(server)
        self.enter_management_token()
        self.enter_database_password()
        self.assert_found(self.secret, self.management_token, self.password)
        self.lock_with_screen()
        self.assert_gone()
        self.assertFalse(self.window.find("Client secret"))

    def test_with_deliveries_in_a_database(self):
        self.start_database()
        server = self.serve()
        self.add_in_keyring(server)
        self.keep_deliveries_in_database()
        self.open_window()
        self.await_connections(1)
        self.assert_found(self.password)  # libpq has it as long as it is connected
        self.check_locks(server)
        self.await_connections(0)
        self.window.press("Unlock", BUTTON)
        self.await_connections(1)

    def test_while_a_list_is_read(self):
        server = self.serve("--vehicles", "20000")
        self.add_in_keyring(server)
        self.open_window(server["user"])
        self.window.await_text("Reading connections")
        self.lock()
        self.assert_gone()


if __name__ == "__main__":
    LockMemory.control = sys.argv.pop(2)
    WindowStory.program = sys.argv.pop(1)
    unittest.main(warnings="ignore")  # of getters that are deprecated and still needed
