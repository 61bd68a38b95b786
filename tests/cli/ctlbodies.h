// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace motorpool {

// Bodies as the service sends them, with what a test of the command line looks at.

QByteArray tokenBody(const QByteArray &token);

/// Connection "c-<number>" of the user to vehicle "v-1". The make goes in as JSON text.
QByteArray connectionBody(int number, const QByteArray &user = "u-1",
                          const QByteArray &make = "SKODA");

/// A page; next is a URL, or empty at the end of the list.
QByteArray pageBody(const QList<QByteArray> &connections, const QByteArray &next = {});

/// An error body; detail goes in as JSON text.
QByteArray errorBody(const QByteArray &status, const QByteArray &type, const QByteArray &code,
                     const QByteArray &detail = "As the test wants it.");

} // namespace motorpool
