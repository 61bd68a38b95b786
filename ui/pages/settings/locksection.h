// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settingdef.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;

namespace motorpool {

class ErrorStrip;
class Preferences;
class ToneLabel;

/// When the window locks by itself. Choices hold at once.
class LockSection : public QWidget
{
    Q_OBJECT

public:
    explicit LockSection(Preferences *preferences, QWidget *parent = nullptr);

private:
    void show();
    void choose(Setting setting, const QString &value);

    Preferences *m_preferences;
    QComboBox *m_idle;
    QCheckBox *m_screen;
    ToneLabel *m_why; ///< what the grey is about
    ErrorStrip *m_error;
    std::function<void()> m_again; ///< what its button does
};

} // namespace motorpool
