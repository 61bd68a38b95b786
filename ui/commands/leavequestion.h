// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leavegate.h"

#include <QMessageBox>

namespace motorpool {

class CommandDesk;

/// Asks whether to leave while commands are under way: names them, says what becomes of them, and
/// stays unless it is told otherwise. Not shown where nothing is under way.
class LeaveQuestion : public QMessageBox
{
    Q_OBJECT

public:
    /// other: what is under way beside commands, in a line; or empty.
    LeaveQuestion(const CommandDesk &desk, const QString &other, Leaving what, QWidget *parent);

Q_SIGNALS:
    void agreed(); ///< to leave

private:
    QPushButton *m_leave;
};

} // namespace motorpool
