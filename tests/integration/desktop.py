# SPDX-License-Identifier: GPL-3.0-or-later
"""The program's window as assistive technology meets it, over AT-SPI; for tests under with-window."""

import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 60
TABLES = (Atspi.Role.TABLE, Atspi.Role.TREE_TABLE, Atspi.Role.TREE, Atspi.Role.LIST)
FIELDS = (Atspi.Role.TEXT, Atspi.Role.PASSWORD_TEXT, Atspi.Role.ENTRY)


def wait_for(what, condition, patience=PATIENCE):
    end = time.monotonic() + patience
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        time.sleep(0.1)
    raise AssertionError(f"{what} did not come in {patience} s")


def visible(node):
    states = node.get_state_set()
    return states.contains(Atspi.StateType.SHOWING) and states.contains(Atspi.StateType.VISIBLE)


def is_in_state(node, state):
    node.clear_cache()
    return node.get_state_set().contains(state)


def has_focus(node):
    return is_in_state(node, Atspi.StateType.FOCUSED)


def describe(node):
    return f"{node.get_role_name()} {node.get_name()!r}"


def walk(node):
    """Everything that shows, without going into the cells of tables."""
    yield node
    if node.get_role() in TABLES:
        return
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None and (visible(child) or child.get_role() == Atspi.Role.FILLER):
            yield from walk(child)


class Desktop:
    """A program with its windows, from start to end."""

    def __init__(self, command, environment, output=None):
        self.process = subprocess.Popen(command, env=environment, stdout=output,
                                        stderr=subprocess.STDOUT if output else None)
        self.root = wait_for("the program", self.find_program)

    def find_program(self):
        if self.process.poll() is not None:
            raise AssertionError(f"the program ended with {self.process.returncode}")
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child and child.get_process_id() == self.process.pid:
                return child
        return None

    def close(self):
        if self.process.poll() is None:
            self.process.terminate()
        self.process.wait(30)

    def nodes(self):
        self.root.clear_cache()
        return walk(self.root)

    def first(self, is_wanted):
        """The first node that shows of which that holds; None only after a whole walk."""
        for _ in range(50):
            try:
                return next(filter(is_wanted, self.nodes()), None)
            except GLib.Error:  # it changed meanwhile
                time.sleep(0.1)
        raise AssertionError("the window does not keep still")

    def find(self, name, roles=()):
        """The first control of that name that shows, or None."""
        return self.first(lambda node: node.get_name() == name
                          and (not roles or node.get_role() in roles))

    def find_dialog(self):
        """The dialog that shows, or None."""
        return self.first(lambda node: node.get_role() == Atspi.Role.DIALOG)

    def await_control(self, name, roles=()):
        return wait_for(name, lambda: self.find(name, roles))

    def shows(self, text):
        """Whether something on screen is named so, in part."""
        return self.first(lambda node: text in (node.get_name() or "")) is not None

    def await_text(self, text):
        wait_for(f"“{text}”", lambda: self.shows(text))

    def press(self, name, roles=()):
        control = self.await_control(name, roles)
        wait_for(f"{name}, enabled", lambda: is_in_state(control, Atspi.StateType.ENABLED))
        control.get_action_iface().do_action(0)

    def enter(self, name, text):
        self.await_control(name, FIELDS).get_editable_text_iface().set_text_contents(text)

    def table(self, name, rows):
        """The table of that name once it has that many rows."""
        def full():
            node = self.find(name, TABLES)
            return node if node and node.get_table_iface().get_n_rows() == rows else None
        return wait_for(f"{name} with {rows} rows", full)

    def texts(self):
        """All names and contents that show, as a screen reader would be told them."""
        for node in self.nodes():
            yield node.get_name() or ""
            yield node.get_description() or ""
            text = node.get_text_iface()
            if text:
                yield text.get_text(0, text.get_character_count())

    def focus(self, title="Motorpool"):
        """Gives the window the keyboard: there is no window manager here to do it."""
        subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", title,
                        "windowfocus"], check=True, timeout=PATIENCE)

    @staticmethod
    def key(*keys):
        subprocess.run(["xdotool", "key", "--delay", "60", *keys], check=True, timeout=PATIENCE)
