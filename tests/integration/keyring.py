# SPDX-License-Identifier: GPL-3.0-or-later
"""Locks and unlocks the GNOME Keyring that with-keyring has started."""

from gi.repository import Gio, GLib

PASSWORD = b"test password"
SERVICE = "org.freedesktop.secrets"
COLLECTION = "/org/freedesktop/secrets/collection/login"


def call(bus, interface, method, arguments):
    return bus.call_sync(SERVICE, "/org/freedesktop/secrets", interface, method, arguments, None,
                         Gio.DBusCallFlags.NONE, 10_000).unpack()


def lock_keyring():
    call(Gio.bus_get_sync(Gio.BusType.SESSION), "org.freedesktop.Secret.Service", "Lock",
         GLib.Variant("(ao)", ([COLLECTION],)))


def unlock_keyring():
    """The way that the login itself goes; a test has nobody to type at a prompt."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)  # the keyring's session ends with it
    _, session = call(bus, "org.freedesktop.Secret.Service", "OpenSession",
                      GLib.Variant("(sv)", ("plain", GLib.Variant("s", ""))))
    call(bus, "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface",
         "UnlockWithMasterPassword",
         GLib.Variant("(o(oayays))", (COLLECTION, (session, b"", PASSWORD, "text/plain"))))
