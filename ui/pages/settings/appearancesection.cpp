// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearancesection.h"

#include "formrows.h"
#include "metrics.h"
#include "preferences.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLineEdit>
#include <QTimeZone>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

template <class Enum>
void select(QComboBox *box, Enum value)
{
    box->setCurrentIndex(box->findData(QVariant::fromValue(value)));
}

} // namespace

AppearanceSection::AppearanceSection(Preferences *preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_theme(new QComboBox(this))
    , m_density(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_units(new QComboBox(this))
    , m_timeZone(new QComboBox(this))
{
    auto *form = new QFormLayout(this);
    formrows::arrange(form);
    formrows::add(form, tr("&Theme"), m_theme);
    formrows::add(form, tr("De&nsity"), m_density);
    formrows::add(form, tr("&Language"), m_language, tr("Holds from the next start on."));
    formrows::add(form, tr("&Units"), m_units,
                  tr("For display. Values are kept as the car reported them."));
    formrows::add(form, tr("Time &zone"), m_timeZone);
    fill();
    show();
    for (QComboBox *box : {m_theme, m_density, m_language, m_units, m_timeZone})
        box->setMaximumWidth(formrows::choiceWidth);

    connect(preferences, &Preferences::changed, this, &AppearanceSection::show);
    connect(m_theme, &QComboBox::activated, this, [this] {
        m_preferences->setTheme(m_theme->currentData().value<Preferences::Theme>());
    });
    connect(m_density, &QComboBox::activated, this, [this] {
        m_preferences->setDensity(m_density->currentData().value<Preferences::Density>());
    });
    connect(m_language, &QComboBox::activated, this,
            [this] { m_preferences->setLanguage(m_language->currentData().toString()); });
    connect(m_units, &QComboBox::activated, this,
            [this] { m_preferences->setUnits(m_units->currentData().value<UnitSystem>()); });
    connect(m_timeZone, &QComboBox::activated, this,
            [this] { m_preferences->setTimeZoneId(m_timeZone->currentData().toString()); });
}

void AppearanceSection::fill()
{
    using Theme = Preferences::Theme;
    m_theme->addItem(tr("As the system"), QVariant::fromValue(Theme::System));
    m_theme->addItem(tr("Light"), QVariant::fromValue(Theme::Light));
    m_theme->addItem(tr("Dark"), QVariant::fromValue(Theme::Dark));
    m_theme->addItem(tr("High contrast"), QVariant::fromValue(Theme::HighContrast));

    using Density = Preferences::Density;
    m_density->addItem(tr("Compact"), QVariant::fromValue(Density::Compact));
    m_density->addItem(tr("Normal"), QVariant::fromValue(Density::Normal));
    m_density->addItem(tr("Roomy"), QVariant::fromValue(Density::Roomy));

    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Deutsch"_s, u"de"_s);

    m_units->addItem(tr("Metric: km, °C, bar"), QVariant::fromValue(UnitSystem::Metric));
    m_units->addItem(tr("Imperial: mi, °F, psi"), QVariant::fromValue(UnitSystem::Imperial));
    fillTimeZones();
}

void AppearanceSection::fillTimeZones()
{
    m_timeZone->addItem(
        tr("As the system (%1)").arg(QString::fromLatin1(QTimeZone::systemTimeZoneId())),
        QString());
    m_timeZone->addItem(u"UTC"_s, u"UTC"_s);
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        // The database's rest is old spellings and technical names.
        if (id.contains('/') && !id.startsWith("Etc/"))
            m_timeZone->addItem(QString::fromLatin1(id), QString::fromLatin1(id));
    }
    // Hundreds of entries: typing a part of the name finds it.
    m_timeZone->setEditable(true);
    m_timeZone->setInsertPolicy(QComboBox::NoInsert);
    m_timeZone->completer()->setFilterMode(Qt::MatchContains);
    m_timeZone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    connect(m_timeZone->lineEdit(), &QLineEdit::editingFinished, this, &AppearanceSection::show);
}

void AppearanceSection::show()
{
    select(m_theme, m_preferences->theme());
    select(m_density, m_preferences->density());
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_preferences->language())));
    select(m_units, m_preferences->units());
    const int zone = std::max(0, m_timeZone->findData(m_preferences->timeZoneId()));
    m_timeZone->setCurrentIndex(zone);
    m_timeZone->setEditText(m_timeZone->itemText(zone));
}

} // namespace motorpool
