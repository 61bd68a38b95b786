// SPDX-License-Identifier: GPL-3.0-or-later
// Views to and from files.
#include "fleetviewdesk.h"
#include "fleetviewfile.h"
#include "viewdialogs.h"
#include "viewfiles.h"

namespace motorpool {

void FleetViewDesk::importViews()
{
    viewfiles::choose(m_page.widget, this, [this](const Result<QByteArray> &file) {
        if (file)
            takeOver(*file);
        else
            Q_EMIT failed(file.error());
    });
}

void FleetViewDesk::exportViews(const QStringList &names)
{
    QList<FleetView> views;
    for (const FleetView &view : m_views.views()) {
        if (names.contains(view.name))
            views << view;
    }
    const QString name = views.size() == 1 ? views.first().name : tr("Fleet views");
    viewfiles::save(
        m_page.widget, this, name, toViewFile(views), [this, views](const Result<QString> &path) {
            if (path)
                Q_EMIT told(tr("%Ln view(s) saved as %1.", nullptr, int(views.size())).arg(*path));
            else
                Q_EMIT failed(path.error());
        });
}

void FleetViewDesk::takeOver(const QByteArray &file)
{
    const Result<ReadViews> read = readViews(file);
    if (!read) {
        Q_EMIT failed(read.error());
        return;
    }
    QStringList taken;
    for (const FleetView &view : read->views) {
        const auto mine = m_views.find(view.name);
        if (mine && *mine != view)
            taken << view.name;
    }
    if (taken.isEmpty()) {
        takeOver(read->views, read->faults, false);
        return;
    }
    auto *question = new ViewClashDialog(taken, m_page.widget);
    connect(question, &ViewClashDialog::decided, this,
            [this, views = read->views, faults = read->faults, taken](ViewClash clash) {
                QList<FleetView> wanted = views;
                if (clash == ViewClash::LeaveOut)
                    wanted.removeIf(
                        [&taken](const FleetView &view) { return taken.contains(view.name); });
                takeOver(wanted, faults, clash == ViewClash::KeepBoth);
            });
    question->open();
}

void FleetViewDesk::takeOver(QList<FleetView> views, const QStringList &faults, bool asNew)
{
    for (FleetView &view : views) {
        const auto mine = m_views.find(view.name);
        if (asNew && mine && *mine != view)
            view.name = m_views.freeName(view.name);
    }
    if (const Result<Done> done = m_views.put(views); !done) {
        Q_EMIT failed(done.error());
        return;
    }
    QStringList lines{tr("%Ln view(s) imported.", nullptr, int(views.size()))};
    constexpr qsizetype mostFaults = 5;
    lines << faults.mid(0, mostFaults);
    if (faults.size() > mostFaults)
        lines << tr("And %Ln more.", nullptr, int(faults.size() - mostFaults));
    Q_EMIT told(lines.join(u'\n'));
}

} // namespace motorpool
