// SPDX-License-Identifier: GPL-3.0-or-later
#include "accesssection.h"

#include "errorguide.h"
#include "errorstrip.h"
#include "metrics.h"
#include "preferences.h"
#include "settingwords.h"
#include "tonelabel.h"

#include <QCheckBox>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace motorpool {

using namespace Qt::StringLiterals;

AccessSection::AccessSection(Preferences *preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_readOnly(new QCheckBox(tr("Read-onl&y mode"), this))
    , m_why(new ToneLabel(Tone::Secondary, this))
    , m_error(new ErrorStrip(this))
{
    m_why->setFont(secondaryFont(font()));
    m_why->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    column->addWidget(m_readOnly, 0, Qt::AlignLeft);
    column->addWidget(m_why);
    column->addWidget(m_error);
    show();
    connect(preferences, &Preferences::changed, this, &AccessSection::show);
    connect(m_readOnly, &QCheckBox::toggled, this, &AccessSection::choose);
    connect(m_error, &ErrorStrip::retryRequested, this, &AccessSection::widen);
}

void AccessSection::show()
{
    const EffectiveSetting setting = m_preferences->setting(Setting::ReadOnly);
    const auto refused = m_preferences->access().changeRefusal();
    const QSignalBlocker quiet(m_readOnly);
    m_readOnly->setChecked(refused.has_value());
    const bool isHeld = setting.isLocked() || setting.origin == SettingOrigin::CommandLine ||
                        (refused && refused->code == u"READ_ONLY_UNKNOWN"_s);
    m_readOnly->setEnabled(!isHeld);
    QString why = tr("Nothing is changed: no command, no deletion, no change to an application or "
                     "its secret.");
    if (setting.origin == SettingOrigin::PolicyLock)
        why += u' ' + tr("Set by your administrator.");
    else if (isHeld && refused)
        why += u' ' + explain(*refused).remedy;
    else if (setting.origin == SettingOrigin::PolicyDefault)
        why += u' ' + tr("Preset by your administrator.");
    m_why->setText(why);
    m_readOnly->setAccessibleDescription(why);
}

void AccessSection::choose(bool on)
{
    m_error->clear();
    if (on)
        m_preferences->choose(Setting::ReadOnly, u"yes"_s, this);
    else
        askToWiden();
    show(); // until it is answered, it is as it was
}

void AccessSection::askToWiden()
{
    if (m_question)
        m_question->close();
    m_question =
        new QMessageBox(QMessageBox::NoIcon, tr("Turn read-only mode off"),
                        tr("From now on this program can send commands to vehicles, delete "
                           "connections and change applications and their secrets."),
                        QMessageBox::NoButton, this);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    auto *off = m_question->addButton(tr("Turn read-only mode off"), QMessageBox::AcceptRole);
    auto *keep = m_question->addButton(tr("Keep it on"), QMessageBox::RejectRole);
    m_question->setDefaultButton(keep);
    m_question->setEscapeButton(keep);
    connect(off, &QPushButton::clicked, this, &AccessSection::widen);
    m_question->open();
}

void AccessSection::widen()
{
    m_error->clear();
    m_preferences->choose(Setting::ReadOnly, u"no"_s, this)
        ->then(this, [this](const Result<Done> &chosen) {
            if (!chosen)
                m_error->showError(chosen.error());
        });
}

} // namespace motorpool
