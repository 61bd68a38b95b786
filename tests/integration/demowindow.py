# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo's window for tests of how a screen reader and a keyboard meet it."""

import os
import tempfile
import time
import unittest

from desktop import Atspi, Desktop, describe, has_focus, wait_for, walk

ROWS = 60
# Of a group in which one is chosen, Tab reaches the one and the arrows its neighbours.
BY_ARROW = ("Fleet", "User", "Requests", "Journal", "Webhooks", "Deliveries", "Bench",
            "Settings")
BEYOND_TAB = (Atspi.Role.FRAME, Atspi.Role.MENU_ITEM, Atspi.Role.MENU, Atspi.Role.PAGE_TAB,
              Atspi.Role.COLUMN_HEADER, Atspi.Role.LABEL, Atspi.Role.FILLER)


def is_focusable(node):
    return node.get_state_set().contains(Atspi.StateType.FOCUSABLE)


class DemoWindow(unittest.TestCase):
    """One window for all tests of a class."""

    program = ""

    @classmethod
    def setUpClass(cls):
        folder = tempfile.mkdtemp(prefix="motorpool-accessibility-")
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                           XDG_CONFIG_HOME=folder + "/config", XDG_DATA_HOME=folder + "/data")
        cls.desktop = Desktop([cls.program, "--demo"], environment)
        cls.addClassCleanup(cls.desktop.close)
        cls.root = cls.desktop.root
        cls.connections = wait_for("the table of connections", cls.find_full_table)
        cls.desktop.focus()

    @classmethod
    def find_full_table(cls):
        return cls.desktop.first(lambda node: node.get_role() == Atspi.Role.TABLE
                                 and node.get_table_iface().get_n_rows() > ROWS)

    @staticmethod
    def headers(table):
        return [table.get_column_header(column).get_name()
                for column in range(table.get_n_columns())]

    def assert_all_named(self):
        """Everything that takes the focus."""
        nameless = [describe(node) for node in self.desktop.nodes()
                    if is_focusable(node) and not node.get_name()]
        self.assertEqual(nameless, [])

    def assert_tab_reaches_all(self):
        wanted = {describe(node) for node in self.desktop.nodes()
                  if is_focusable(node)
                  and node.get_state_set().contains(Atspi.StateType.ENABLED)
                  and not (node.get_name() in BY_ARROW and node.get_role() != Atspi.Role.TABLE)
                  and node.get_role() not in BEYOND_TAB}
        reached = set()
        self.desktop.focus()  # a menu or a dialog may have had it
        for _ in range(3 * len(wanted) + 10):
            Desktop.key("Tab")
            time.sleep(0.05)
            reached |= {describe(node) for node in walk(self.root) if has_focus(node)}
            if wanted <= reached:
                break
        self.assertEqual(wanted - reached, set())
