#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""readtable.py APPLICATION TABLE ROWS COLUMNS: reads a table over AT-SPI as a screen reader does,
row by row, then asks for places that are not there. Ends with 1 and a line that says why not."""

import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

HOSTILE = [(-1, 0), (0, -1), (500, 0), (0, 3), (100000, 100000), (2**31 - 1, 2**31 - 1)]


def fail(why):
    print(why)
    sys.exit(1)


def named(root, name, deadline):
    """The first accessible of that name below root, waiting for it to appear."""
    while time.monotonic() < deadline:
        found = search(root, name, 4)
        if found:
            return found
        time.sleep(0.1)
    return None


def search(node, name, depth):
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if not child:
            continue
        if child.get_name() == name:
            return child
        if depth > 1 and child.get_child_count() < 100:
            found = search(child, name, depth - 1)
            if found:
                return found
    return None


def quietly(ask):
    """An answer, or None where the table refuses: all but a crash will do."""
    try:
        return ask()
    except GLib.Error:
        return None


def ask_outside(table):
    for row, column in HOSTILE:
        for ask in (
            table.get_accessible_at,
            table.get_index_at,
            table.is_selected,
            table.get_row_extent_at,
            table.get_column_extent_at,
        ):
            quietly(lambda ask=ask: ask(row, column))
        for ask in (
            table.is_row_selected,
            table.is_column_selected,
            table.get_row_description,
            table.get_column_description,
            table.get_row_header,
            table.get_column_header,
            table.get_row_at_index,
            table.get_column_at_index,
            table.get_row_column_extents_at_index,
            table.add_row_selection,
            table.remove_row_selection,
            table.add_column_selection,
        ):
            quietly(lambda ask=ask: ask(row))
            quietly(lambda ask=ask: ask(column))
    for index in (-1, 10**6, 2**31 - 1):
        quietly(lambda: table.get_child_at_index(index))


def main():
    application_name, table_name = sys.argv[1:3]
    rows, columns = int(sys.argv[3]), int(sys.argv[4])
    deadline = time.monotonic() + 30
    Atspi.init()
    application = named(Atspi.get_desktop(0), application_name, deadline)
    if not application:
        fail("the application is not on the accessibility bus")
    accessible = named(application, table_name, deadline)
    if not accessible:
        fail("the table was not found")
    table = accessible.get_table_iface()
    if not table:
        fail("it is no table")
    if (table.get_n_rows(), table.get_n_columns()) != (rows, columns):
        fail(f"{table.get_n_rows()} rows and {table.get_n_columns()} columns")

    started = time.monotonic()
    for row in range(rows):
        names = [table.get_accessible_at(row, column).get_name() for column in range(columns)]
        if names[0] != f"name {row}" or names[2] != str(row) or not names[1].startswith("605a"):
            fail(f"row {row} reads {names}")
    print(f"{rows} rows by row and column: {time.monotonic() - started:.1f} s")

    started = time.monotonic()
    for index in range(0, (rows + 1) * columns, columns):
        name = accessible.get_child_at_index(index).get_name()
        wanted = "Name" if index == 0 else f"name {index // columns - 1}"
        if name != wanted:
            fail(f"child {index} is {name}, not {wanted}")
    print(f"{rows} rows by child: {time.monotonic() - started:.1f} s")

    ask_outside(table)
    if table.get_n_rows() != rows or table.get_accessible_at(rows - 1, 0).get_name() == "":
        fail("the table is not the same after questions about places outside of it")


main()
