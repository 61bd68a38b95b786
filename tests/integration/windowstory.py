# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person does in the window with a Smartcar-like server, step by step."""

import pathlib

from desktop import Atspi, Desktop, wait_for
from foreign import CLIENT, SIGNALS, VEHICLES, ForeignServerTest

BUTTON = (Atspi.Role.PUSH_BUTTON,)
TAB = (Atspi.Role.PAGE_TAB,)


class WindowStory(ForeignServerTest):
    program = ""

    def open_window(self, *arguments):
        environment = self.environment()
        environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        output = open(self.folder / "output", "ab")
        self.addCleanup(output.close)
        self.window = Desktop([self.program, "--verbose", *arguments], environment, output)
        self.addCleanup(self.window.close)
        return self.window

    def close_window(self):
        self.window.focus()
        self.window.key("ctrl+q")
        self.assertEqual(self.window.process.wait(60), 0)
        self.written += (self.folder / "output").read_bytes()

    def describe_application(self, server, ca_file=None):
        """Fills in the dialog."""
        window = self.window
        window.press("Add an application", BUTTON)
        window.enter("Name", "Foreign")
        window.enter("Client id", CLIENT)
        window.enter("Client secret", self.secret)
        window.press("Advanced: hosts, CA file and where deliveries are kept")
        for host in ("Token host", "Vehicle host"):
            window.enter(host, server["url"])
        if ca_file:
            window.enter("CA file", str(ca_file))

    def add_application(self, server, ca_file=None):
        self.describe_application(server, ca_file)
        self.window.press("Add application", BUTTON)
        self.await_end_of_dialog()

    def await_end_of_dialog(self):
        wait_for("the end of the dialog", lambda: not self.window.find("Client secret"))

    def list_user(self, server):
        window = self.window
        window.focus()
        window.key("ctrl+k")
        window.enter("Search", server["user"])
        window.key("Return")
        return window.table("Connections", VEHICLES)

    def read_signals(self):
        window = self.window
        window.key("Tab")
        window.await_control("Read signals, 1 call", BUTTON)
        window.key("ctrl+r")
        window.await_text("57\u202f%")
        window.press("Signals", TAB)
        window.await_text(f"{SIGNALS} signals")

    def check_secrecy(self):
        """Looks wherever a secret could be seen or left, and ends the program for it."""
        process = pathlib.Path(f"/proc/{self.window.process.pid}")
        seen = {"screen": "\n".join(self.window.texts()).encode(),
                "arguments": (process / "cmdline").read_bytes()}
        try:
            seen["environment"] = (process / "environ").read_bytes()
        except PermissionError:
            pass  # The program is not dumpable: nobody but root sees its environment.
        children = (process / "task" / process.name / "children").read_text()
        self.assertEqual(children.strip(), "")
        self.close_window()
        self.assert_nothing_leaked(seen)
