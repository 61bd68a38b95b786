// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewpage.h"

#include "clock.h"
#include "columnflow.h"
#include "metrics.h"
#include "notice.h"
#include "overviewtable.h"
#include "permission.h"
#include "preferences.h"
#include "readingpresenter.h"
#include "readingrow.h"
#include "readingwords.h"
#include "section.h"
#include "tonelabel.h"
#include "workspace.h"

#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ageingStep = std::chrono::seconds(30);

/// What the vehicle's make or this vehicle does not offer, and no value came along: the vehicle
/// does not have it.
bool isLacking(const Reading &reading)
{
    return reading.error && !reading.body &&
           reading.error->type.compare("COMPATIBILITY"_L1, Qt::CaseInsensitive) == 0;
}

void addFact(Section *section, const QString &name, const QString &value)
{
    auto *row = new FactRow(name, section);
    row->setValue(value);
    section->addRow(row);
}

void addId(Section *section, const QString &name, const QString &id)
{
    if (!id.isEmpty())
        section->addRow(new IdRow(name, id, section));
}

} // namespace

OverviewPage::OverviewPage(Workspace *workspace, const Preferences *preferences,
                           const ReadingPresenter *presenter, QWidget *parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_presenter(presenter)
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    column->setSpacing(metrics::between);
    m_notice = new Notice(content);
    m_notice->setMaximumWidth(metrics::readable);
    column->addWidget(m_notice);
    auto *sections = new QWidget(content);
    m_flow = new ColumnFlow(300, 480, sections);
    m_flow->setContentsMargins(0, 0, 0, 0);
    column->addWidget(sections);
    column->addStretch(1);
    for (const OverviewGroup &group : overviewGroups()) {
        auto *section = new Section(overviewTitle(group), sections);
        section->hide();
        m_flow->addWidget(section);
        m_sections.append(section);
    }
    m_connectionSection = new Section(tr("Connection"), sections);
    m_flow->addWidget(m_connectionSection);
    m_permissionSection = new Section({}, sections);
    m_flow->addWidget(m_permissionSection);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    setAccessibleName(tr("Overview of the vehicle"));
    connect(m_notice, &Notice::triggered, this, &OverviewPage::readRequested);
    connect(preferences, &Preferences::changed, this, [this] {
        showReadings();
        showConnection();
    });
    m_ageing.setInterval(ageingStep);
    connect(&m_ageing, &QTimer::timeout, this, &OverviewPage::showReadings);
    m_ageing.start();
}

void OverviewPage::showVehicle(const Connection &connection,
                               std::shared_ptr<const VehicleReadings> readings)
{
    const bool sameVehicle = connection == m_connection;
    m_connection = connection;
    m_readings = std::move(readings);
    if (!sameVehicle) {
        showConnection();
        showPermissions();
        verticalScrollBar()->setValue(0);
    }
    showReadings();
}

void OverviewPage::showReadings()
{
    const bool empty = m_readings && m_readings->set.readings.isEmpty();
    m_notice->setVisible(!m_readings || empty);
    if (empty) {
        const EmptyStoreWords words = emptyStoreWords();
        m_notice->setTexts(words.title, words.body);
        m_notice->setAction(words.action);
    } else if (!m_readings) {
        m_notice->setTexts(tr("Signals not read yet"),
                           tr("Charge, range, odometer, location and the rest appear here once "
                              "they are read. Reading them takes one call."));
        m_notice->setAction({});
    }
    const QDateTime now = m_workspace->clock()->utcNow();
    const auto groups = overviewGroups();
    for (std::size_t i = 0; i < groups.size(); ++i) {
        bool any = false;
        for (const char *const name : groups[i].codes) {
            const QString code = QString::fromLatin1(name);
            const Reading *reading = m_readings ? m_readings->find(code) : nullptr;
            const bool shown = reading && !isLacking(*reading);
            any |= shown;
            if (shown) {
                const bool figure = groups[i].figure && name == groups[i].codes.front();
                ReadingRow *row = rowOf(i, code, figure);
                row->setReading(*reading, now);
                row->show();
            } else if (ReadingRow *row = m_rows.value(code)) {
                row->hide();
            }
        }
        m_sections[qsizetype(i)]->setVisible(any);
    }
}

ReadingRow *OverviewPage::rowOf(std::size_t group, const QString &code, bool figure)
{
    ReadingRow *&row = m_rows[code];
    if (!row) {
        Section *section = m_sections[qsizetype(group)];
        row = new ReadingRow(code, figure, m_presenter, section);
        // Rows are made as signals turn up; their place is the table's.
        const auto codes = overviewGroups()[group].codes;
        int place = 0;
        for (const char *const before : codes) {
            if (code == QLatin1StringView(before))
                break;
            place += m_rows.contains(QString::fromLatin1(before)) ? 1 : 0;
        }
        section->insertRow(place, row);
    }
    return row;
}

void OverviewPage::showConnection()
{
    m_connectionSection->clearRows();
    addId(m_connectionSection, tr("Vehicle id"), m_connection.vehicleId);
    addId(m_connectionSection, tr("User id"), m_connection.userId);
    addId(m_connectionSection, tr("External id"), m_connection.externalId);
    addId(m_connectionSection, tr("Connection id"), m_connection.id);
    addFact(m_connectionSection, tr("Connected"), m_presenter->time(m_connection.createdAt));
    addFact(m_connectionSection, tr("Updated"), m_presenter->time(m_connection.updatedAt));
}

void OverviewPage::showPermissions()
{
    const QStringList &names = m_connection.permissions;
    m_permissionSection->clearRows();
    m_permissionSection->setTitle(
        tr("Reported permissions (%1)").arg(QLocale().toString(names.size())));
    if (names.isEmpty()) {
        auto *none = new ToneLabel(Tone::Secondary, m_permissionSection);
        none->setText(tr("The connection reports none."));
        m_permissionSection->addRow(none);
    }
    for (const QString &name : names) {
        auto *label = new ToneLabel(Tone::Text, m_permissionSection);
        label->setText(permissionTitle(name));
        label->setToolTip(name);
        label->setWordWrap(true);
        m_permissionSection->addRow(label);
    }
}

} // namespace motorpool
