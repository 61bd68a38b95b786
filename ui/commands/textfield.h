// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace motorpool {

/// Lines in a dialog that may be many: all of them, to be scrolled, selected and copied. Tab leaves
/// it, and a change of the text keeps the place.
class TextField : public QPlainTextEdit
{
    Q_OBJECT

public:
    TextField(const QString &accessibleName, int height, QWidget *parent = nullptr);

    void setLines(const QStringList &lines);
};

} // namespace motorpool
