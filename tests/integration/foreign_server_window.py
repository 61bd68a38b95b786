#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window against a Smartcar-like server that is not ours, with a real keyring, over AT-SPI.

Run under with-keyring and with-window: foreign_server_window.py MOTORPOOL. A person adds an
application in the dialog, lists a user's 2,000 connections and reads a vehicle's signals, over HTTP
and over HTTPS with a CA of its own; a token revoked in mid-list goes unnoticed, and a locked keyring
is waited for.
"""

import sys
import unittest

from desktop import FIELDS
from foreign import VEHICLES
from keyring import lock_keyring, unlock_keyring
from windowstory import BUTTON, WindowStory


class ForeignServerWindow(WindowStory):
    def check_whole_story(self, server, ca_file=None):
        self.open_window()
        self.add_application(server, ca_file)
        self.list_user(server)
        self.assert_listed_with_least_requests(self.asked())
        self.read_signals()
        calls = self.asked()
        self.assertEqual([(a["user"], a["status"]) for a in calls
                          if a["path"].endswith("/signals")], [(server["user"], 200)])
        self.assertNotIn("/oauth2/token", [a["path"] for a in calls])
        self.check_secrecy()

    def test_over_http(self):
        self.check_whole_story(self.serve())

    def test_over_https_with_an_own_ca(self):
        self.check_whole_story(self.serve_with_own_ca(), self.folder / "ca.pem")

    def test_without_the_ca_the_test_button_says_what_is_wrong(self):
        server = self.serve_with_own_ca()
        window = self.open_window()
        self.describe_application(server)
        window.press("Test", BUTTON)
        window.await_text("No token")
        self.assertTrue(window.shows("certificate"))
        window.enter("CA file", str(self.folder / "ca.pem"))
        window.press("Test", BUTTON)
        window.await_text("2,000 live connections")
        window.press("Cancel", BUTTON)
        self.await_end_of_dialog()
        self.check_secrecy()

    def test_a_token_revoked_in_mid_list_goes_unnoticed(self):
        server = self.serve("--revoke-at-page", "7")
        window = self.open_window()
        self.add_application(server)
        table = self.list_user(server).get_table_iface()
        self.assert_token_renewed_once(self.asked())
        self.assertFalse(window.shows("Try again"))
        self.assertEqual(table.get_n_rows(), VEHICLES)
        self.close_window()

    def test_a_locked_keyring_is_waited_for(self):
        server = self.serve()
        self.open_window()
        self.add_application(server)
        self.close_window()
        lock_keyring()
        self.asked()
        window = self.open_window(server["user"])
        window.await_text("Keyring is locked. Unlock it to go on.")
        self.assertEqual(self.asked(), [])
        unlock_keyring()
        window.table("Connections", VEHICLES)
        self.assertFalse(window.shows("Keyring is locked"))
        self.assertIsNone(window.find("Client secret", FIELDS))
        self.check_secrecy()


if __name__ == "__main__":
    WindowStory.program = sys.argv.pop(1)
    unittest.main(warnings="ignore")  # of getters that are deprecated and still needed
