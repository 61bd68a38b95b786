// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deeplink.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace motorpool {

/// "“Fleet EU” is not open." and a button that opens it: for a link that speaks of another
/// application than the one that is open. Hidden while there is none.
class LinkStrip : public QFrame
{
    Q_OBJECT

public:
    explicit LinkStrip(QWidget *parent = nullptr);

    void offer(const DeepLink &link); ///< its application is one that is kept
    void clear();

Q_SIGNALS:
    void openWanted(const motorpool::DeepLink &link);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    DeepLink m_link;
    QLabel *m_text;
    QPushButton *m_open;
};

} // namespace motorpool
