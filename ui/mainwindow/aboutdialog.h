// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace motorpool {

/// What this program is, who is not behind it, its licence and the versions it runs with.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace motorpool
