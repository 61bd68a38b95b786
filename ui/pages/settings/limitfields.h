// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calllimits.h"

#include <QWidget>

class QFormLayout;
class QSpinBox;

namespace motorpool {

class EffectiveSettings;
class ToneLabel;

/// The limits of an application's calls, with what each of them means.
class LimitFields : public QWidget
{
    Q_OBJECT

public:
    explicit LimitFields(QWidget *parent = nullptr);

    void setRules(const EffectiveSettings &rules); ///< what is locked cannot be changed

    void setLimits(const Limits &limits);
    Limits limits() const;

Q_SIGNALS:
    void edited();

private:
    QSpinBox *m_capacity;
    QSpinBox *m_perMinute;
    QSpinBox *m_monthly;
    ToneLabel *m_locked; ///< what the grey is about
};

} // namespace motorpool
