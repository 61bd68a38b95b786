// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleettally.h"

#include <QWidget>

class QAbstractButton;
class QLabel;
class QToolButton;

namespace motorpool {

/// What the last sync found: "12 new · 3 gone · …", each a button that shows those rows. Hidden
/// when nothing changed.
class ChangeBar : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeBar(QWidget *parent = nullptr);

    void show(const FleetTally &tally);

    QAbstractButton *clearGoneButton() const;

Q_SIGNALS:
    void filterWanted(const QString &text); ///< "is:new"
    void clearGoneWanted();

private:
    QToolButton *addButton(const QString &filter);

    QLabel *m_title;
    QToolButton *m_added;
    QToolButton *m_gone;
    QToolButton *m_reauthenticated;
    QToolButton *m_permissions;
    QToolButton *m_clearGone;
};

} // namespace motorpool
