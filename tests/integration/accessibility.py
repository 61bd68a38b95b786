#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo window as a screen reader and a keyboard meet it, over AT-SPI.

Run under with-bus and with-window: accessibility.py MOTORPOOL. Every control that takes the focus
has a name, the table of connections and the tree of signals can be read row by row with their
headers, and each focusable control of the window is reached by Tab.
"""

import os
import sys
import tempfile
import time
import unittest

from desktop import TABLES, Atspi, Desktop, GLib, describe, has_focus, wait_for, walk

ROWS = 60
# Of a group in which one is chosen, Tab reaches the one and the arrows its neighbours.
BY_ARROW = ("Fleet", "Requests", "Settings")


class Accessibility(unittest.TestCase):
    program = ""

    @classmethod
    def setUpClass(cls):
        folder = tempfile.mkdtemp(prefix="motorpool-accessibility-")
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                           XDG_CONFIG_HOME=folder + "/config", XDG_DATA_HOME=folder + "/data")
        cls.desktop = Desktop([cls.program, "--demo"], environment)
        cls.addClassCleanup(cls.desktop.close)
        cls.root = cls.desktop.root
        cls.table = wait_for("the table of connections", cls.find_full_table)
        cls.desktop.focus()

    @classmethod
    def find_full_table(cls):
        for node in walk(cls.root):
            if node.get_role() == Atspi.Role.TABLE and node.get_table_iface().get_n_rows() > ROWS:
                return node
        return None

    def test_everything_that_takes_the_focus_has_a_name(self):
        nameless = [describe(node) for node in walk(self.root)
                    if node.get_state_set().contains(Atspi.StateType.FOCUSABLE)
                    and not node.get_name()]
        self.assertEqual(nameless, [])

    def test_table_is_read_row_by_row(self):
        table = self.table.get_table_iface()
        headers = [table.get_column_header(column).get_name()
                   for column in range(table.get_n_columns())]
        self.assertTrue(all(headers), headers)
        self.assertIn("Make", headers)
        make = headers.index("Make")
        for row in range(ROWS):
            cells = [table.get_accessible_at(row, column).get_name()
                     for column in range(len(headers))]
            self.assertTrue(cells[make], f"row {row}: {cells}")

    def test_signals_are_read_row_by_row(self):
        self.table.get_component_iface().grab_focus()
        Desktop.key("Home", "Return")
        self.desktop.await_control("Read again, 1 call", (Atspi.Role.PUSH_BUTTON,))
        self.desktop.press("Signals", (Atspi.Role.PAGE_TAB,))
        tree = self.desktop.await_control("Signals by group", TABLES).get_table_iface()
        headers = [tree.get_column_header(column).get_name()
                   for column in range(tree.get_n_columns())]
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
        table = self.table.get_table_iface()
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
        wanted = {describe(node) for node in walk(self.root)
                  if node.get_state_set().contains(Atspi.StateType.FOCUSABLE)
                  and node.get_state_set().contains(Atspi.StateType.ENABLED)
                  and node.get_name() not in BY_ARROW
                  and node.get_role() not in (Atspi.Role.FRAME, Atspi.Role.MENU_ITEM,
                                              Atspi.Role.MENU, Atspi.Role.PAGE_TAB,
                                              Atspi.Role.COLUMN_HEADER, Atspi.Role.LABEL,
                                              Atspi.Role.FILLER)}
        reached = set()
        for _ in range(3 * len(wanted) + 10):
            Desktop.key("Tab")
            time.sleep(0.05)
            reached |= {describe(node) for node in walk(self.root) if has_focus(node)}
            if wanted <= reached:
                break
        self.assertEqual(wanted - reached, set())


if __name__ == "__main__":
    Accessibility.program = sys.argv.pop(1)
    unittest.main(warnings="ignore")  # of getters that are deprecated and still needed
