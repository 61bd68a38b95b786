// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyringstrip.h"

#include "apisession.h"
#include "errorguide.h"
#include "iconlabel.h"
#include "metrics.h"
#include "secretstore.h"
#include "tokensource.h"
#include "tone.h"
#include "workspace.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace motorpool {

using namespace Qt::StringLiterals;

KeyringStrip::KeyringStrip(Workspace *workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_text(new QLabel(this))
    , m_unlock(new QPushButton(tr("Unlock"), this))
{
    auto *picture = new IconLabel(20, this);
    picture->setIcon(u"lock"_s, Tone::Text);
    m_unlock->setAccessibleName(tr("Unlock the keyring"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::margin, metrics::inside, metrics::margin, metrics::inside);
    row->setSpacing(metrics::inside);
    row->addWidget(picture);
    row->addWidget(m_text, 1);
    row->addWidget(m_unlock);
    connect(m_unlock, &QPushButton::clicked, this, &KeyringStrip::unlock);
    connect(workspace, &Workspace::sessionChanged, this, &KeyringStrip::watchSession);
    watchSession();
}

void KeyringStrip::watchSession()
{
    if (ApiSession *session = m_workspace->session())
        connect(session->tokens(), &TokenSource::changed, this, &KeyringStrip::showState);
    showState();
}

void KeyringStrip::showState()
{
    const ApiSession *session = m_workspace->session();
    const bool waits =
        session && session->tokens()->state().phase == TokenState::Phase::WaitingForKeyring;
    // Unlocked elsewhere. Not at once: this may be called from within that very call.
    if (!waits && m_unlocking) {
        m_unlocking->deleteLater();
        m_unlocking.clear();
    }
    if (!m_unlocking) {
        m_text->setText(tr("Keyring is locked. Unlock it to go on."));
        m_unlock->setEnabled(true);
    }
    setAccessibleName(m_text->text());
    setVisible(waits);
}

void KeyringStrip::unlock()
{
    m_unlock->setEnabled(false);
    m_text->setText(tr("Waiting for the keyring's own question to be answered…"));
    auto *call = m_workspace->secrets()->unlock(this);
    m_unlocking = call;
    call->then(this, [this](const Result<Done> &outcome) {
        m_unlocking.clear();
        showState();
        if (!outcome && outcome.error().kind != ApiError::Kind::KeyringLocked)
            m_text->setText(explain(outcome.error()).title + u". "_s +
                            explain(outcome.error()).remedy);
    });
}

void KeyringStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), toneColor(palette(), Tone::Selection));
    painter.fillRect(0, height() - 1, width(), 1, toneColor(palette(), Tone::Border));
}

} // namespace motorpool
