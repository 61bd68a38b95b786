// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;

namespace motorpool {

/// Asks for the reason for which the journal's files are set aside and a new one is begun.
class RenewalDialog : public QDialog
{
    Q_OBJECT

public:
    /// reason: what is known of it already.
    explicit RenewalDialog(const QString &reason, QWidget *parent = nullptr);

Q_SIGNALS:
    void confirmed(const QString &reason);

private:
    QLineEdit *m_reason;
};

} // namespace motorpool
