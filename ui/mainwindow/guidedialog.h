// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace motorpool {

/// A short guide: the keys, the words and the signs. Beside the window, not in its way.
class GuideDialog : public QDialog
{
    Q_OBJECT

public:
    explicit GuideDialog(QWidget *parent = nullptr);
};

} // namespace motorpool
