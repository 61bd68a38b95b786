// SPDX-License-Identifier: GPL-3.0-or-later
#include "locksection.h"

#include "errorstrip.h"
#include "formrows.h"
#include "metrics.h"
#include "preferences.h"
#include "tonelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>

namespace motorpool {

using namespace Qt::StringLiterals;

LockSection::LockSection(Preferences *preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_idle(new QComboBox(this))
    , m_screen(new QCheckBox(tr("With the screen, and before sleep"), this))
    , m_why(new ToneLabel(Tone::Secondary, this))
    , m_error(new ErrorStrip(this))
{
    auto *form = new QFormLayout(this);
    formrows::arrange(form);
    formrows::add(form, tr("&When idle"), m_idle,
                  tr("A lock drops the token and all secrets from memory and blanks the window. "
                     "A refresh pauses."));
    form->addRow(QString(), m_screen);
    m_idle->setMaximumWidth(formrows::choiceWidth);
    m_idle->addItem(tr("Never"), 0);
    for (const int minutes : {5, 15, 30, 60})
        m_idle->addItem(tr("After %n minute(s)", nullptr, minutes), minutes);
    m_screen->setToolTip(tr("As the desktop tells when the screen is locked"));
    m_why->setFont(secondaryFont(font()));
    m_why->setText(tr("Set by your administrator."));
    form->addRow(QString(), m_why);
    form->addRow(m_error);
    show();
    connect(m_error, &ErrorStrip::retryRequested, this, [this] {
        if (const auto again = m_again)
            again();
    });
    connect(preferences, &Preferences::changed, this, &LockSection::show);
    connect(m_idle, &QComboBox::activated, this, [this] {
        choose(Setting::IdleLockMinutes, QString::number(m_idle->currentData().toInt()));
    });
    connect(m_screen, &QCheckBox::clicked, this,
            [this](bool on) { choose(Setting::LockWithScreen, on ? u"yes"_s : u"no"_s); });
}

void LockSection::choose(Setting setting, const QString &value)
{
    m_error->clear();
    m_again = [this, setting, value] { choose(setting, value); };
    m_preferences->choose(setting, value, this)->then(this, [this](const Result<Done> &chosen) {
        if (!chosen)
            m_error->showError(chosen.error());
        show(); // where it was not chosen it is as it was
    });
}

void LockSection::show()
{
    const EffectiveSetting idle = m_preferences->setting(Setting::IdleLockMinutes);
    const EffectiveSetting screen = m_preferences->setting(Setting::LockWithScreen);
    // Another time may stand in the file, or be set by the policy.
    if (m_idle->findData(idle.number()) < 0)
        m_idle->addItem(tr("After %n minute(s)", nullptr, idle.number()), idle.number());
    m_idle->setCurrentIndex(m_idle->findData(idle.number()));
    m_idle->setEnabled(!idle.isLocked());
    m_screen->setChecked(screen.isOn());
    m_screen->setEnabled(!screen.isLocked());
    m_why->setVisible(idle.isLocked() || screen.isLocked());
    for (QWidget *control : {static_cast<QWidget *>(m_idle), static_cast<QWidget *>(m_screen)})
        control->setAccessibleDescription(control->isEnabled() ? QString() : m_why->text());
}

} // namespace motorpool
