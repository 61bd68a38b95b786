// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QCheckBox;
class QMessageBox;

namespace motorpool {

class ErrorStrip;
class Preferences;
class ToneLabel;

/// Read-only mode, unless something else holds it. Turning it off is asked about once.
class AccessSection : public QWidget
{
    Q_OBJECT

public:
    explicit AccessSection(Preferences *preferences, QWidget *parent = nullptr);

private:
    void show();
    void choose(bool on);
    void askToWiden();
    void widen();

    Preferences *m_preferences;
    QCheckBox *m_readOnly;
    ToneLabel *m_why;
    ErrorStrip *m_error;
    QPointer<QMessageBox> m_question;
};

} // namespace motorpool
