// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverageactions.h"

#include "actionreason.h"
#include "coveragedesk.h"
#include "coveragemodel.h"
#include "datatable.h"
#include "errorguide.h"
#include "outcomeguide.h"
#include "rowspans.h"

#include <QLocale>
#include <QMenu>
#include <QPushButton>

namespace motorpool {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Subscription subjectOf(const CoverageEntry &entry, const QString &webhookId)
{
    if (const Subscription *known = entry.subscription())
        return *known;
    const Connection of = entry.connection();
    Subscription subject;
    subject.webhookId = webhookId;
    subject.userId = of.userId;
    subject.vehicleId = of.vehicleId;
    subject.make = of.make;
    subject.model = of.model;
    subject.year = of.year;
    subject.mode = of.mode;
    return subject;
}

bool canBe(Deed deed, const CoverageEntry &entry)
{
    if (deed == Deed::SubscriptionRemove)
        return entry.subscription() != nullptr;
    return entry.state() == CoverState::NotSubscribed;
}

} // namespace

CoverageActions::CoverageActions(CoverageDesk *desk, CoverageModel *model, DataTable *table)
    : QObject(table)
    , m_desk(desk)
    , m_model(model)
    , m_table(table)
    , m_subscribe(new QPushButton(tr("Subscribe…"), table->parentWidget()))
    , m_unsubscribe(new QPushButton(tr("Unsubscribe…"), table->parentWidget()))
{
    m_subscribe->setAccessibleName(tr("Subscribe the selected vehicles"));
    m_unsubscribe->setAccessibleName(tr("Unsubscribe the selected vehicles"));
    connect(m_subscribe, &QPushButton::clicked, this, [this] { askFor(Deed::SubscriptionAdd); });
    connect(m_unsubscribe, &QPushButton::clicked, this,
            [this] { askFor(Deed::SubscriptionRemove); });
    connect(table, &DataTable::menuRequested, this, &CoverageActions::fillMenu);
    connect(table, &QAbstractItemView::activated, this, [this](const QModelIndex &cell) {
        if (cell.row() < m_model->rowCount())
            Q_EMIT subjectWanted(
                {Subject::Kind::Vehicle, m_model->entry(cell.row()).text(CoverField::VehicleId)});
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(0ms);
    m_soon.callOnTimeout(this, &CoverageActions::showButtons);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, &m_soon,
            qOverload<>(&QTimer::start));
    connect(model, &CoverageModel::shown, &m_soon, qOverload<>(&QTimer::start));
    connect(desk, &CoverageDesk::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(desk, &CoverageDesk::runChanged, &m_soon, qOverload<>(&QTimer::start));
    showButtons();
}

QString CoverageActions::whyNot(Deed deed) const
{
    if (const auto refused = m_desk->refusal(deed)) {
        const ErrorWords words = explain(*refused);
        return u"%1. %2"_s.arg(words.title, words.remedy);
    }
    if (m_model->found().isOfAny())
        return deed == Deed::SubscriptionAdd
                   ? tr("Choose a webhook in the list above. What is selected stays selected.")
                   : tr("Choose a webhook in the list above first.");
    if (m_desk->isRunning())
        return tr("Subscriptions are being changed. Wait for the end of it.");
    const int selected = m_table->selectedRowCount();
    if (selected == 0)
        return tr("Select vehicles first.");
    if (selected > mostAtOnce)
        return tr("Select at most %1 vehicles.").arg(QLocale().toString(mostAtOnce));
    int leftOut = 0;
    if (!subjects(deed, &leftOut).isEmpty())
        return {};
    return deed == Deed::SubscriptionAdd
               ? tr("What is selected is subscribed already, or not connected any more.")
               : tr("What is selected is not subscribed.");
}

void CoverageActions::showButtons()
{
    for (const auto &[button, deed] : {std::pair(m_subscribe, Deed::SubscriptionAdd),
                                       std::pair(m_unsubscribe, Deed::SubscriptionRemove)}) {
        const QString why = whyNot(deed);
        enableButton(button, why.isEmpty(), why);
        button->setToolTip(why.isEmpty() ? deedConsequence(deed) : why);
    }
}

QList<Subscription> CoverageActions::subjects(Deed deed, int *leftOut) const
{
    QList<Subscription> found;
    *leftOut = 0;
    const QList<RowSpan> spans = selectedSpans(m_table->selectionModel());
    for (const RowSpan &span : spans) {
        for (int row = span.first; row <= span.last && row < m_model->rowCount(); ++row) {
            const CoverageEntry entry = m_model->entry(row);
            if (canBe(deed, entry))
                found.append(subjectOf(entry, m_model->found().question.webhookId));
            else
                ++*leftOut;
        }
    }
    return found;
}

void CoverageActions::askFor(Deed deed)
{
    if (!whyNot(deed).isEmpty())
        return;
    int leftOut = 0;
    const QList<Subscription> found = subjects(deed, &leftOut);
    Q_EMIT changeWanted(deed, found, leftOut);
}

void CoverageActions::fillMenu(QMenu *menu, const QModelIndex &cell)
{
    if (!cell.isValid() || cell.row() >= m_model->rowCount())
        return;
    const CoverageEntry entry = m_model->entry(cell.row());
    const QString vehicleId = entry.text(CoverField::VehicleId);
    const QString userId = entry.text(CoverField::UserId);
    const auto go = [&](const QString &text, Subject::Kind kind, const QString &id) {
        if (id.isEmpty())
            return;
        menu->addAction(text, this, [this, kind, id] { Q_EMIT subjectWanted({kind, id}); });
    };
    menu->addSeparator();
    go(tr("Show this vehicle's connections"), Subject::Kind::Vehicle, vehicleId);
    go(tr("Show this user"), Subject::Kind::User, userId);
    menu->addSeparator();
    menu->setToolTipsVisible(true);
    for (const auto &[text, deed] : {std::pair(tr("Subscribe…"), Deed::SubscriptionAdd),
                                     std::pair(tr("Unsubscribe…"), Deed::SubscriptionRemove)}) {
        QAction *action = menu->addAction(text, this, [this, deed = deed] { askFor(deed); });
        const QString why = whyNot(deed);
        enableAction(action, why.isEmpty(), why);
        action->setToolTip(why);
    }
}

} // namespace motorpool
