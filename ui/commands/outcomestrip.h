// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vehiclesubject.h"

#include <QFrame>
#include <QSet>
#include <QTimer>

class QVBoxLayout;

namespace motorpool {

class CommandDesk;
class CommandTask;
class ReadingPresenter;

/// What ended and was not done, over the whole window, until somebody has seen it where it is told
/// in full, or closes it: refused and unknown commands, and those of which the vehicle tells the
/// contrary. Hidden while there is none. Removals have a place of their own.
class OutcomeStrip : public QFrame
{
    Q_OBJECT

public:
    static constexpr int mostShown = 3; ///< of more the number

    /// Both outlive it.
    OutcomeStrip(CommandDesk *desk, const ReadingPresenter *presenter, QWidget *parent = nullptr);

    /// A person has it before them, whether or not it stands here already.
    void markSeen(const CommandTask *task);

Q_SIGNALS:
    void wanted(const motorpool::VehicleSubject &subject); ///< to be shown in full

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tell();
    void fill();
    void close(const CommandTask *task);
    void closeAll();
    void addRow(const CommandTask *task);

    CommandDesk *m_desk;
    const ReadingPresenter *m_presenter;
    QVBoxLayout *m_rows;
    QSet<const CommandTask *> m_seen;    ///< of those at the desk
    QList<const CommandTask *> m_unseen; ///< in the order in which they ended
    bool m_isAnyRefused = false;
    QTimer m_soon; ///< who has it before them says so first
};

} // namespace motorpool
