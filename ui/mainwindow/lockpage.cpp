// SPDX-License-Identifier: GPL-3.0-or-later
#include "lockpage.h"

#include "emptystate.h"
#include "errorguide.h"
#include "preferences.h"
#include "timetext.h"
#include "workspace.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace motorpool {

using namespace Qt::StringLiterals;

LockPage::LockPage(Workspace *workspace, const Preferences *preferences, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_words(new EmptyState(this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_words);
    m_words->setIcon(u"lock"_s);
    setAccessibleName(tr("Locked"));
    connect(m_words, &EmptyState::triggered, this, &LockPage::unlock);
    connect(workspace, &Workspace::lockChanged, this, &LockPage::showState);
    showState();
}

void LockPage::showState()
{
    // Not at once: what unlocks is what calls us.
    if (m_unlocking)
        m_unlocking->deleteLater();
    m_unlocking.clear();
    m_words->setAction(tr("Unlock"));
    showWords({});
}

void LockPage::showWords(const QString &note)
{
    const auto state = m_workspace->lockState().value_or(LockState());
    const QString since = timeText(state.since, m_preferences->timeZone());
    QStringList lines;
    switch (state.cause) {
    case LockCause::ByHand:
        lines << tr("Locked by hand since %1.").arg(since);
        break;
    case LockCause::Idle:
        lines << tr("Locked since %1, because nobody used it.").arg(since);
        break;
    case LockCause::Screen:
        lines << tr("Locked with the screen since %1.").arg(since);
        break;
    case LockCause::Sleep:
        lines << tr("Locked since %1, before the computer went to sleep.").arg(since);
        break;
    }
    lines << tr("The token and all secrets have left the memory.");
    if (state.isSecretLost)
        lines << tr("This application's client secret was in memory alone: it has to be given "
                    "again.");
    if (state.stopsReceiving)
        lines << tr("Deliveries are not received meanwhile; Smartcar tries for three minutes, then "
                    "never again. Receiving goes on with the unlocking.");
    if (state.asksKeyring)
        lines << tr("Unlocking asks the keyring. One that is open since the login asks nobody: "
                    "then whoever sits here can unlock.");
    else
        lines << tr("Unlocking asks for nothing: whoever sits here can unlock.");
    if (!note.isEmpty())
        lines << QString() << note;
    m_words->setTexts(tr("Motorpool is locked"), lines.join(u'\n'));
}

void LockPage::unlock()
{
    // Pressed once more, the question is asked once more: it may have been lost among windows.
    delete m_unlocking;
    auto *call = m_workspace->unlock(this);
    m_unlocking = call;
    if (!m_workspace->isLocked())
        return;
    m_words->setAction(tr("Ask again"));
    showWords(tr("Waiting for the keyring's own question to be answered…"));
    call->then(this, [this](const Result<Done> &unlocked) {
        m_unlocking.clear(); // it deletes itself
        if (unlocked)
            return;
        m_words->setAction(tr("Unlock"));
        const ApiError &error = unlocked.error();
        showWords(error.kind == ApiError::Kind::KeyringLocked ? tr("The keyring was not unlocked.")
                                                              : oneLine(error));
    });
}

void LockPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (auto *button = findChild<QPushButton *>())
        button->setFocus(Qt::OtherFocusReason);
}

} // namespace motorpool
