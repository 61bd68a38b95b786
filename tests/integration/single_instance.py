#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two starts of the program in one session: the second hands over, and what is hostile is harmless.

Run under with-keyring and with-window: single_instance.py MOTORPOOL. A second start raises the
first one's window, hands over its text and ends; so does a link, which shows something and never
acts; calls by D-Bus of every wrong kind change nothing; while locked, what is handed over waits; a
screen saver's word locks.
"""

import subprocess
import sys
import time
import unittest

from gi.repository import Gio, GLib

from desktop import wait_for
from foreign import VEHICLES
from windowstory import BUTTON, WindowStory

NAME = "org.motorpool.Motorpool"
PATH = "/org/motorpool/Motorpool"
FREE = ("/oauth2/token", "/v3/connections")


class SingleInstance(WindowStory):
    def start_again(self, *arguments):
        began = time.monotonic()
        ended = subprocess.run([self.program, *arguments], env=self.environment(), timeout=60,
                               capture_output=True, text=True)
        self.assertLess(time.monotonic() - began, 10)
        return ended

    def hand_over(self, *arguments):
        ended = self.start_again(*arguments)
        self.assertEqual((ended.returncode, ended.stdout), (0, ""), ended.stderr)

    def call(self, method, arguments):
        """The name of the D-Bus error that the call got, or None."""
        bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        try:
            bus.call_sync(NAME, PATH, "org.freedesktop.Application", method, arguments, None,
                          Gio.DBusCallFlags.NO_AUTO_START, 20_000)
        except GLib.Error as error:
            return Gio.DBusError.get_remote_error(error)
        return None

    def assert_only_free_calls(self):
        asked = self.asked()
        for request in asked:
            self.assertTrue(request["path"].startswith(FREE), request)
        return asked

    def open_with_application(self, *arguments):
        server = self.serve()
        self.open_window(*arguments)
        self.add_application(server)
        return server

    def test_a_second_start_hands_over_and_ends(self):
        server = self.open_with_application()
        self.hand_over(server["user"])
        self.window.table("Connections", VEHICLES)
        self.hand_over()
        link = "motorpool://user/" + server["user"].upper().replace("-", "%2D")
        self.hand_over(link + "?application=Foreign")
        self.window.table("Connections", VEHICLES)
        self.hand_over("https://app.example/?external_id=C-20001")
        self.window.table("Connections", VEHICLES)
        self.assert_only_free_calls()
        self.check_secrecy()

    def test_a_link_to_a_vehicle_reads_nothing(self):
        server = self.open_with_application()
        self.list_user(server)
        vehicle = self.assert_only_free_calls() and self.vehicle_of(0)
        self.hand_over("motorpool://vehicle/" + vehicle)
        self.window.table("Connections", 1)
        self.window.await_control("Read signals, 1 call", BUTTON)
        time.sleep(1)
        self.assert_only_free_calls()
        self.close_window()

    @staticmethod
    def vehicle_of(number):
        from smartcarlike import identifier
        return identifier("vehicle", number)

    def test_a_link_that_would_act_does_nothing_and_says_why(self):
        self.open_with_application()
        self.asked()
        vehicle = self.vehicle_of(0)
        for link in (f"motorpool://vehicle/{vehicle}/unlock", "motorpool://command/unlock",
                     f"motorpool://vehicle/{vehicle}?readonly=0",
                     f"motorpool://vehicle/{vehicle}?application=Foreign&command=unlock"):
            self.hand_over(link)
            self.window.await_text("Nothing was done.")
        self.hand_over("motorpool://user/%00")
        self.window.await_text("The link is not spelled as one of Motorpool is")
        self.hand_over("motorpool://user/1?application=Other")
        self.window.await_text("There is no application named “Other”.")
        self.assertEqual(self.asked(), [])
        self.close_window()

    def test_hostile_calls_are_harmless(self):
        self.open_with_application()
        self.asked()
        invalid = "org.freedesktop.DBus.Error.InvalidArgs"
        unknown = "org.freedesktop.DBus.Error.UnknownMethod"

        def opened(*texts, data=None):
            return self.call("Open", GLib.Variant("(asa{sv})", (texts, data or {})))

        for action in ("unlock", "demo", "quit", "lock"):
            variant = GLib.Variant("(sava{sv})", (action, [GLib.Variant("s", "x")], {}))
            self.assertEqual(self.call("ActivateAction", variant), invalid)
        self.assertEqual(opened("a" * 5_000_000), invalid)
        self.assertEqual(opened(*["a"] * 10_000), invalid)
        self.assertEqual(opened("a", data={"motorpool-application": GLib.Variant("b", True)}),
                         invalid)
        self.assertEqual(self.call("Open", GLib.Variant("(as)", (["a"],))), unknown)
        self.assertEqual(self.call("Open", GLib.Variant("(aya{sv})", (b"a\0b", {}))), unknown)
        self.assertEqual(self.call("setReadOnly", GLib.Variant("(b)", (False,))), unknown)
        for _ in range(1000):
            self.assertIsNone(opened("motorpool://vehicle/1/unlock"))
        self.window.await_text("Nothing was done.")
        self.assertEqual(self.asked(), [])
        self.close_window()

    def test_what_is_handed_over_while_locked_waits(self):
        server = self.open_with_application()
        self.window.focus()
        self.window.key("ctrl+l")
        self.window.await_text("Motorpool is locked")
        self.asked()
        self.hand_over("motorpool://user/" + server["user"])
        time.sleep(1)
        self.assertEqual(self.asked(), [])
        self.assertFalse(self.window.shows(server["user"]))
        self.window.press("Unlock", BUTTON)
        self.window.table("Connections", VEHICLES)
        self.assert_only_free_calls()
        self.close_window()

    def test_the_screen_savers_word_locks(self):
        self.open_with_application()
        wait_for("the lock", self.lock_by_screen)
        self.window.await_text("Locked with the screen")
        self.close_window()

    def lock_by_screen(self):
        """The window begins to listen once it is painted."""
        bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        bus.emit_signal(
            None, "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged",
            GLib.Variant("(b)", (True,)))
        bus.flush_sync(None)
        return self.window.shows("Motorpool is locked")

    def test_a_start_for_its_run_alone_has_its_own_window(self):
        self.open_with_application()
        picture = self.folder / "picture.png"
        ended = self.start_again("--demo", "--screenshot", str(picture))
        self.assertEqual(ended.returncode, 0, ended.stderr)
        self.assertTrue(picture.stat().st_size > 10_000)
        self.assertFalse(self.window.shows("DEMO"))
        self.assertEqual(self.start_again("a" * 20_000).returncode, 2)
        self.close_window()


if __name__ == "__main__":
    WindowStory.program = sys.argv.pop(1)
    unittest.main(warnings="ignore")  # of getters that are deprecated and still needed
