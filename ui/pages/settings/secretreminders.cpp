// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretreminders.h"

#include "applicationstore.h"
#include "clock.h"
#include "credentials.h"
#include "metrics.h"
#include "noticestrip.h"
#include "preferences.h"
#include "secretwords.h"
#include "workspace.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr int snoozeDays = 7;
constexpr std::chrono::hours tick(1); // ages are in days

} // namespace

SecretReminders::SecretReminders(Workspace *workspace, Preferences *preferences, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::inside);
    workspace->credentials()->startCounting();
    fill();
    // Later, as a strip's own button may be what changed it.
    connect(workspace->credentials()->notes(), &CredentialNotes::changed, this,
            &SecretReminders::fill, Qt::QueuedConnection);
    connect(workspace->applications(), &ApplicationStore::changed, this, &SecretReminders::fill,
            Qt::QueuedConnection);
    connect(preferences, &Preferences::changed, this, &SecretReminders::fill, Qt::QueuedConnection);
    connect(&m_tick, &QTimer::timeout, this, &SecretReminders::fill);
    m_tick.start(tick);
}

void SecretReminders::fill()
{
    qDeleteAll(findChildren<NoticeStrip *>(QString(), Qt::FindDirectChildrenOnly));
    for (const Application &application : m_workspace->applications()->applications())
        remindOf(application);
    setVisible(m_column->count() > 0);
}

void SecretReminders::remindOf(const Application &application)
{
    if (application.secretPlace != SecretPlace::Keychain)
        return;
    const CredentialNote note = m_workspace->credentials()->note(application.id);
    const auto due =
        secretReminders(note, m_preferences->secretReminderDays(), m_workspace->clock()->utcNow());
    for (const SecretReminder what : due)
        remindOf(what, application, note);
}

void SecretReminders::remindOf(SecretReminder what, const Application &application,
                               const CredentialNote &note)
{
    Credentials *credentials = m_workspace->credentials();
    const QDateTime now = m_workspace->clock()->utcNow();
    auto *strip = new NoticeStrip(
        u"key"_s,
        secretwords::reminder(what, application.name, note, now, m_preferences->timeZone()), this);
    m_column->addWidget(strip);
    const QString id = application.id;
    if (what == SecretReminder::Age) {
        connect(strip->addButton(tr("Replace the secret…")), &QPushButton::clicked, this,
                [this, id] { Q_EMIT rotationWanted(id); });
    } else {
        // A disk that is full is told by what else is kept on it; for this run it holds.
        connect(strip->addButton(tr("It is removed")), &QPushButton::clicked, this,
                [credentials, id] { static_cast<void>(credentials->confirmOldSecretRemoved(id)); });
    }
    connect(
        strip->addButton(tr("In a week")), &QPushButton::clicked, this,
        [credentials, id, what] { static_cast<void>(credentials->snooze(id, what, snoozeDays)); });
}

} // namespace motorpool
