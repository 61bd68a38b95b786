// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshot.h"

#include "errorguide.h"
#include "filejournal.h"
#include "workspace.h"

#include <QApplication>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMainWindow>
#include <QPixmap>
#include <QTableView>
#include <QTextStream>

namespace motorpool {

namespace {

constexpr std::chrono::milliseconds quiet(700);
constexpr std::chrono::seconds longest(20);

} // namespace

Screenshot::Screenshot(QMainWindow *window, Workspace *workspace, const QString &file)
    : QObject(window)
    , m_window(window)
    , m_workspace(workspace)
    , m_file(file)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quiet);
    m_latest.setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this, &Screenshot::settled);
    connect(&m_latest, &QTimer::timeout, this, &Screenshot::draw);
    connect(workspace->log(), &RequestLog::recorded, &m_quiet, qOverload<>(&QTimer::start));
    m_quiet.start();
    m_latest.start(refusal() ? std::chrono::seconds(0) : longest);
}

void Screenshot::settled()
{
    if (m_workspace->isDemo() && !m_vehicleShown && showFirstVehicle()) {
        m_vehicleShown = true;
        m_quiet.start();
        return;
    }
    draw();
}

bool Screenshot::showFirstVehicle()
{
    for (auto *table : m_window->findChildren<QTableView *>()) {
        if (!table->isVisible() || !table->model() || table->model()->rowCount() == 0)
            continue;
        table->setFocus();
        table->selectRow(0);
        // As a person does: Enter reads the vehicle's signals.
        QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QApplication::sendEvent(table, &enter);
        return true;
    }
    return false;
}

std::optional<ApiError> Screenshot::refusal() const
{
    return m_workspace->isDemo() ? std::nullopt : m_workspace->access().exportRefusal();
}

void Screenshot::draw()
{
    m_quiet.stop();
    m_latest.stop();
    if (const auto refused = refusal())
        return end(oneLine(*refused));
    Journal *journal = m_workspace->journal();
    if (journal == nullptr || m_workspace->isDemo())
        return save();
    JournalEntry entry;
    entry.kind = JournalEntry::Kind::Export;
    entry.what = QStringLiteral("screenshot");
    entry.facts = {{QStringLiteral("file"), QFileInfo(m_file).absoluteFilePath()}};
    journal->record(entry, this)->then(this, [this](const Result<quint64> &number) {
        if (number)
            save();
        else
            end(oneLine(number.error()));
    });
}

void Screenshot::save()
{
    const bool kept = m_window->grab().save(m_file, "PNG");
    end(kept ? QString() : tr("The file %1 could not be written.").arg(m_file));
}

void Screenshot::end(const QString &fault)
{
    if (!fault.isEmpty())
        QTextStream(stderr) << fault << Qt::endl;
    QCoreApplication::exit(fault.isEmpty() ? 0 : 1);
}

} // namespace motorpool
