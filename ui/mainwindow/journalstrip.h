// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace motorpool {

class IconLabel;
class Workspace;

/// That the keychain contradicts the open application's journal, or that the system's log does not
/// take the copy that is wanted, with the way to the journal; hidden otherwise.
class JournalStrip : public QFrame
{
    Q_OBJECT

public:
    explicit JournalStrip(Workspace *workspace, QWidget *parent = nullptr);

    /// Whether it leads to the journal; not where that is looked at.
    void setLeading(bool leading);

Q_SIGNALS:
    void journalWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void watchSession();
    void showState();

    Workspace *m_workspace;
    IconLabel *m_picture;
    QLabel *m_text;
    QPushButton *m_show;
};

} // namespace motorpool
