// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace motorpool {

class ToneLabel;

/// One step of a guide: its number or a sign, its title, what to know, and what it is done with.
class RotationStep : public QWidget
{
    Q_OBJECT

public:
    enum class State { Ahead, Current, Done };

    RotationStep(int number, const QString &title, const QString &text, QWidget *parent = nullptr);

    void setState(State state);
    void setText(const QString &text);
    void add(QWidget *widget, Qt::Alignment alignment = {}); ///< below the text

private:
    int m_number;
    QString m_title;
    ToneLabel *m_sign;
    ToneLabel *m_heading;
    ToneLabel *m_text;
    QVBoxLayout *m_column;
};

} // namespace motorpool
