// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalanchor.h"

#include "jsontext.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace motorpool {

using namespace Qt::StringLiterals;

QByteArray textOf(const JournalMark &mark)
{
    return jsonText(QJsonObject{{u"chain"_s, mark.chain},
                                {u"hash"_s, QString::fromLatin1(hexOf(mark.head.hash))},
                                {u"number"_s, qint64(mark.head.number)}});
}

std::optional<JournalMark> markFrom(const QByteArray &text)
{
    const QJsonObject all = QJsonDocument::fromJson(text).object();
    const QString chain = all.value("chain"_L1).toString();
    const qint64 number = all.value("number"_L1).toInteger();
    const auto hash = hashFromHex(all.value("hash"_L1).toString().toLatin1());
    if (chain.isEmpty() || number <= 0 || !hash)
        return std::nullopt;
    return JournalMark{chain, {quint64(number), *hash}};
}

JournalAnchor::JournalAnchor(SecretStore *secrets, const Application &application,
                             std::chrono::milliseconds pause, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_name(application, SecretItem::JournalHead)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    m_pause.callOnTimeout(this, &JournalAnchor::write);
    // An environment and a session forget with the process: they prove nothing later.
    if (application.secretPlace != SecretPlace::Keychain) {
        m_state = State::NotKept;
        return;
    }
    connect(m_secrets, &SecretStore::availabilityChanged, this, [this] {
        if (m_state != State::Waiting && m_state != State::NotKept)
            return;
        if (m_isAgreed)
            write();
        else
            read();
    });
    read();
}

void JournalAnchor::read()
{
    m_secrets->read(m_name, this)->then(this, [this](const Result<Secret> &read) {
        if (!read && read.error().kind == ApiError::Kind::SecretMissing) {
            agree(true);
            return;
        }
        if (!read) {
            const bool isLocked = read.error().kind == ApiError::Kind::KeyringLocked;
            set(isLocked ? State::Waiting : State::NotKept, read.error());
            Q_EMIT settled();
            return;
        }
        QByteArray text;
        (*read)->read([&text](std::span<const char> bytes) {
            text = QByteArray(bytes.data(), qsizetype(bytes.size()));
        });
        m_found = markFrom(text);
        m_kept = m_found;
        if (!m_found) {
            agree(false); // what is there is none of ours, and stays as evidence
            return;
        }
        Q_EMIT compare(*m_found);
    });
}

void JournalAnchor::agree(bool fits)
{
    if (m_isAgreed || m_state == State::Contradicts)
        return;
    m_isAgreed = fits;
    set(fits ? State::Kept : State::Contradicts);
    if (!fits)
        Q_EMIT settled();
    else if (m_isSettling)
        write();
    else if (m_latest.head.number > 0)
        m_pause.start();
}

void JournalAnchor::replace()
{
    m_found.reset();
    m_kept.reset();
    m_isAgreed = true;
    set(State::Kept);
}

void JournalAnchor::move(const JournalMark &mark, bool now)
{
    if (mark == m_latest && !now)
        return;
    m_latest = mark;
    if (!m_isAgreed)
        return;
    if (now)
        write();
    else if (!m_pause.isActive())
        m_pause.start();
}

void JournalAnchor::write()
{
    m_isSettling = false;
    m_pause.stop();
    if (m_isWriting || !m_isAgreed || m_latest.head.number == 0 || m_kept == m_latest) {
        if (!m_isWriting)
            Q_EMIT settled();
        return;
    }
    m_isWriting = true;
    const JournalMark mark = m_latest;
    QByteArray text = textOf(mark);
    // It goes on when this is gone, as long as the store is there: the end is anchored then too.
    m_secrets
        ->write(m_name, std::make_shared<const SecretBytes>(SecretBytes::take(text)), m_secrets)
        ->then(this, [this, mark](const Result<QString> &written) {
            m_isWriting = false;
            if (!written) {
                const bool isLocked = written.error().kind == ApiError::Kind::KeyringLocked;
                set(isLocked ? State::Waiting : State::NotKept, written.error());
                Q_EMIT settled();
                return;
            }
            m_kept = mark;
            set(State::Kept);
            write(); // what came meanwhile
        });
}

void JournalAnchor::set(State state, const std::optional<ApiError> &error)
{
    m_state = state;
    m_error = error;
    Q_EMIT changed();
}

Call<Done> *JournalAnchor::settle(QObject *parent)
{
    auto *call = new Call<Done>(parent);
    connect(this, &JournalAnchor::settled, call, [call] { call->finish(Done{}); });
    if (m_state == State::NotKept || m_state == State::Waiting || m_state == State::Contradicts)
        call->finish(Done{});
    else if (m_isAgreed)
        write();
    else
        m_isSettling = true;
    return call;
}

} // namespace motorpool
