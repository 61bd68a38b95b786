// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;

namespace motorpool {

class ToneLabel;

/// A calm word in its place: what is so, why, and the next step as a button. For a state that is
/// no error and leaves the rest of the page in use.
class Notice : public QFrame
{
    Q_OBJECT

public:
    explicit Notice(QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &body);
    void setAction(const QString &text); ///< empty: no button

Q_SIGNALS:
    void triggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ToneLabel *m_title;
    ToneLabel *m_body;
    QPushButton *m_action;
};

} // namespace motorpool
