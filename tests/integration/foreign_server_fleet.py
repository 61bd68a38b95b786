#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window's whole fleet against a Smartcar-like server that is not ours, over AT-SPI.

Run under with-keyring and with-window: foreign_server_fleet.py MOTORPOOL MOTORPOOLCTL [CONNECTIONS].
A person adds an application and syncs: the window lists each connection once and the command line
exports the same from the cache, also when it is synced again, and when resets, cut answers, 429,
500, revoked tokens, repeated and forgotten items are sprinkled in.
"""

import csv
import subprocess
import sys
import time
import unittest

import smartcarlike
from desktop import Atspi, is_in_state, wait_for
from windowstory import WindowStory

PAGE = 100


class ForeignServerFleet(WindowStory):
    control = ""
    connections = 100_000

    def sign_in(self, *faults):
        server = self.serve("--vehicles", str(self.connections), *faults)
        window = self.open_window()
        self.add_application(server)
        window.focus()
        window.key("ctrl+1")
        window.await_text("The fleet was not read yet")
        self.asked()

    def sync(self):
        """Until no sync is under way any more; how long that took."""
        # An empty page has another button of that name.
        button = self.window.first(lambda node: node.get_name() == "Sync"
                                   and "no vehicle calls" in node.get_description())
        begin = time.monotonic()
        button.get_action_iface().do_action(0)
        wait_for("the beginning of the sync",
                 lambda: not is_in_state(button, Atspi.StateType.ENABLED))
        wait_for("the end of the sync", lambda: is_in_state(button, Atspi.StateType.ENABLED), 240)
        return time.monotonic() - begin

    def assert_all_listed_once(self):
        table = self.window.table("Fleet", self.connections).get_table_iface()
        self.window.await_text(f"{self.connections:,} connections · as of just now")
        self.assertFalse(self.window.shows("Try again"))
        last = table.get_accessible_at(self.connections - 1, 0)
        self.assertTrue(last.get_name())
        exported = self.folder / "fleet.csv"
        done = subprocess.run([self.control, "fleet", "export", exported, "--columns",
                               "connectionId"], env=self.environment(), stderr=subprocess.PIPE,
                              timeout=120)
        self.assertEqual(done.returncode, 0, done.stderr)
        with open(exported, newline="", encoding="utf-8") as file:
            ids = [row["connectionId"] for row in csv.DictReader(file)]
        wanted = [smartcarlike.identifier("connection", number)
                  for number in range(self.connections)]
        self.assertEqual(len(ids), self.connections)
        self.assertEqual(sorted(ids), sorted(wanted))

    def test_lists_each_connection_once(self):
        self.sign_in()
        took = self.sync()
        pages = [a for a in self.asked() if "mode%5D=live" in a["path"]]
        self.assertEqual(len(pages), -(-self.connections // PAGE))
        self.assert_all_listed_once()
        again = self.sync()
        self.assert_all_listed_once()
        self.check_secrecy()
        print(f"{self.connections:,} connections in {took:.1f} s, again in {again:.1f} s")

    def test_lists_the_same_whatever_goes_wrong(self):
        self.sign_in("--faults", "0.04", "--seed", "7")
        took = self.sync()
        asked = self.asked()
        self.assertEqual({200, 401, 429, 500}, {a["status"] for a in asked})
        self.assert_all_listed_once()
        self.check_secrecy()
        print(f"{self.connections:,} connections in spite of faults in {took:.1f} s, "
              f"{len(asked)} requests")


if __name__ == "__main__":
    WindowStory.program = sys.argv.pop(1)
    ForeignServerFleet.control = sys.argv.pop(1)
    if len(sys.argv) > 1:
        ForeignServerFleet.connections = int(sys.argv.pop(1))
    unittest.main(warnings="ignore")  # of getters that are deprecated and still needed
