#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window where no keyring runs, against a Smartcar-like server, over AT-SPI.

Run under with-bus and with-window: no_keyring_window.py MOTORPOOL. The window says that there is
no keyring, works with a secret kept for the session, and leaves it in no file.
"""

import sys
import unittest

from windowstory import BUTTON, WindowStory


class NoKeyringWindow(WindowStory):
    def test_the_secret_is_kept_for_the_session_alone(self):
        server = self.serve()
        window = self.open_window()
        self.describe_application(server)
        window.press("Add application", BUTTON)
        window.await_text("No keychain is running")
        window.press("Keep for this session only", BUTTON)
        self.await_end_of_dialog()
        self.list_user(server)
        self.assert_listed_with_least_requests(self.asked())
        self.read_signals()
        self.check_secrecy()


if __name__ == "__main__":
    WindowStory.program = sys.argv.pop(1)
    unittest.main(warnings="ignore")  # of getters that are deprecated and still needed
