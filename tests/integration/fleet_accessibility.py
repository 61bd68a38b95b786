#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo's fleet page as a screen reader and a keyboard meet it, over AT-SPI.

Run under with-bus and with-window: fleet_accessibility.py MOTORPOOL. After a sync and a refresh of
all that is listed each header and each cell says in words what a person sees there, a reading also
how old it is; every control has a name and is reached by Tab.
"""

import sys
import unittest

from demowindow import ROWS, DemoWindow
from desktop import FIELDS, Atspi, Desktop, GLib, wait_for

BUTTON = (Atspi.Role.PUSH_BUTTON,)
READINGS = ("Battery", "Fuel", "Range")
# What a person sees instead of words: of ages, of errors, of permissions, of nothing.
SIGNS = "●◐▲✕⚷⊘∅—⚠"
STATES = ("no permission", "the vehicle cannot tell it", "not reported", "not read yet")
AGES = ("fresh, ", "aging, ", "stale, ", "age not reported")


class FleetAccessibility(DemoWindow):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        Desktop.key("ctrl+1")
        cls.desktop.await_text("The fleet was not read yet")
        cls.desktop.press("Sync", BUTTON)
        cls.table = wait_for("the fleet", cls.find_fleet)
        cls.desktop.await_text("as of just now")
        cls.refresh()

    @classmethod
    def find_fleet(cls):
        node = cls.desktop.find("Fleet", (Atspi.Role.TABLE,))
        return node if node and node.get_table_iface().get_n_rows() > ROWS else None

    @classmethod
    def refresh(cls):
        """Reads the signals of some."""
        table = cls.table.get_table_iface()
        for row in range(ROWS):
            table.add_row_selection(row)
        cls.desktop.press("Refresh vehicles", BUTTON)
        cls.desktop.press("Refresh the selection…", (Atspi.Role.MENU_ITEM,))
        cls.desktop.press(f"Refresh {ROWS} vehicles", BUTTON)
        cls.desktop.await_text(f"of {ROWS} vehicles")
        cls.desktop.press("Close the refresh", BUTTON)

    def test_headers_have_names_and_say_the_order(self):
        headers = self.headers(self.table.get_table_iface())
        self.assertTrue(all(headers), headers)
        self.assertLessEqual({"Make", "VIN", "Last heard", *READINGS}, set(headers))

    def test_cells_are_told_in_words(self):
        table = self.table.get_table_iface()
        headers = self.headers(table)
        told = {header: set() for header in headers}
        for row in range(ROWS):
            for column, header in enumerate(headers):
                name = table.get_accessible_at(row, column).get_name()
                self.assertTrue(name, f"{header} of row {row}")
                self.assertFalse(set(name) & set(SIGNS), f"{header} of row {row}: {name}")
                told[header].add(name)
        for header in READINGS:
            for name in told[header]:
                self.assertTrue(name in STATES or any(age in name for age in AGES)
                                or "error" in name, f"{header}: {name}")
            self.assertTrue(any("ago" in name for name in told[header]), told[header])
        self.assertTrue(any("ago" in name for name in told["Last heard"]), told["Last heard"])

    def test_everything_that_takes_the_focus_has_a_name(self):
        self.assertIsNotNone(self.desktop.find("Filter", FIELDS))
        self.assert_all_named()

    def test_filter_tells_its_mistakes(self):
        field = self.desktop.await_control("Filter", FIELDS)
        field.get_component_iface().grab_focus()
        self.desktop.enter("Filter", "mke:tesla ")
        self.desktop.await_text("mke")
        field.clear_cache()
        self.assertIn("mke", field.get_description())
        self.desktop.enter("Filter", "")

    def test_table_survives_questions_beyond_a_filter(self):
        table = self.table.get_table_iface()
        rows = table.get_n_rows()
        cell = table.get_accessible_at(rows - 1, 0)
        self.desktop.enter("Filter", "make:tesla")
        wait_for("fewer rows", lambda: table.get_n_rows() < rows)
        for question in (cell.get_name, lambda: table.get_accessible_at(rows - 1, 0),
                         lambda: table.is_selected(rows - 1, 0)):
            try:
                question()
            except GLib.Error:
                pass
        self.assertIsNone(self.desktop.process.poll(), "the window is gone")
        self.desktop.enter("Filter", "")
        wait_for("all rows", lambda: table.get_n_rows() == rows)

    def test_tab_reaches_every_control(self):
        self.assert_tab_reaches_all()


if __name__ == "__main__":
    DemoWindow.program = sys.argv.pop(1)
    unittest.main(warnings="ignore")  # of getters that are deprecated and still needed
