#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo window as a screen reader and a keyboard meet it, over AT-SPI.

Run under with-bus and with-window: accessibility.py MOTORPOOL. Every control that takes the focus
has a name, the table of connections and the tree of signals can be read row by row with their
headers, and each focusable control of the window is reached by Tab.
"""

import sys
import unittest

from demowindow import ROWS, DemoWindow
from desktop import TABLES, Atspi, Desktop, GLib


class Accessibility(DemoWindow):
    def test_everything_that_takes_the_focus_has_a_name(self):
        self.assert_all_named()

    def test_table_is_read_row_by_row(self):
        table = self.connections.get_table_iface()
        headers = self.headers(table)
        self.assertTrue(all(headers), headers)
        self.assertIn("Make", headers)
        make = headers.index("Make")
        for row in range(ROWS):
            cells = [table.get_accessible_at(row, column).get_name()
                     for column in range(len(headers))]
            self.assertTrue(cells[make], f"row {row}: {cells}")

    def test_signals_are_read_row_by_row(self):
        self.connections.get_component_iface().grab_focus()
        Desktop.key("Home", "Return")
        self.desktop.await_control("Read again, 1 call", (Atspi.Role.PUSH_BUTTON,))
        self.desktop.press("Signals", (Atspi.Role.PAGE_TAB,))
        tree = self.desktop.await_control("Signals by group", TABLES).get_table_iface()
        headers = self.headers(tree)
        self.assertEqual(headers[:4], ["Signal", "Value", "Unit", "Status"])
        rows = tree.get_n_rows()
        self.assertGreater(rows, ROWS)
        names = [tree.get_accessible_at(row, 0).get_name() for row in range(rows)]
        self.assertTrue(all(names), names)
        self.assertIn("State of charge", names)
        values = [tree.get_accessible_at(row, 1).get_name() for row in range(rows)]
        self.assertGreater(sum(bool(value) for value in values), ROWS // 2)
        self.desktop.press("Overview", (Atspi.Role.PAGE_TAB,))

    def test_table_survives_questions_beyond_its_cells(self):
        table = self.connections.get_table_iface()
        for row, column in ((-1, 0), (10_000_000, 0), (0, 10_000), (2**31 - 1, 2**31 - 1)):
            for question in (table.is_selected, table.get_row_extent_at,
                             table.get_column_extent_at, table.get_accessible_at):
                try:
                    question(row, column)
                except GLib.Error:
                    pass
        self.assertIsNone(self.desktop.process.poll(), "the window is gone")
        self.assertGreater(table.get_n_rows(), ROWS)

    def test_tab_reaches_every_control(self):
        self.assert_tab_reaches_all()


if __name__ == "__main__":
    DemoWindow.program = sys.argv.pop(1)
    unittest.main(warnings="ignore")  # of getters that are deprecated and still needed
