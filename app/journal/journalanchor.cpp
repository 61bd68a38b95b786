// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalanchor.h"

#include "storagefault.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>
#include <utility>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds lockPause{200};
constexpr int lockTries = 100;
constexpr std::chrono::milliseconds changePause{1000};
// Longer than a keychain has for all its answers.
constexpr std::chrono::milliseconds lockAge{60'000};

/// Nothing where it is no mark.
std::optional<JournalMark> markOf(const Secret &secret)
{
    QByteArray text;
    secret->read([&text](std::span<const char> bytes) {
        text = QByteArray(bytes.data(), qsizetype(bytes.size()));
    });
    return markFrom(text);
}

} // namespace

SecretName journalHeadName(const Application &application, const QString &folder)
{
    const QByteArray path = QFile::encodeName(QDir::cleanPath(QDir(folder).absolutePath()));
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex();
    return {application, SecretItem::JournalHead, QString::fromLatin1(hash.left(16))};
}

JournalAnchor::JournalAnchor(SecretStore *secrets, const Application &application,
                             JournalWriter *writer, const QString &folder,
                             std::chrono::milliseconds pause, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_writer(writer)
    , m_name(journalHeadName(application, folder))
    , m_lockName(QDir(folder).absoluteFilePath(u"journal-anchor.lock"_s))
    // An environment and a session forget with the process: they prove nothing later.
    , m_hasKeychain(application.secretPlace == SecretPlace::Keychain)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    m_pause.callOnTimeout(this, [this] {
        m_isDue = true;
        run();
    });
    if (!m_hasKeychain) {
        m_state = State::NotKept;
        m_writer->setAnchored({});
        return;
    }
    connect(m_secrets, &SecretStore::availabilityChanged, this, [this] {
        if (m_state != State::Waiting && m_state != State::NotKept)
            return;
        // What has to wait until it is compared waits again.
        m_state = State::Reading;
        Q_EMIT changed();
        run();
    });
    run();
}

void JournalAnchor::run()
{
    if (!m_hasKeychain)
        return;
    if (m_isRunning) {
        m_isAgain = true;
        return;
    }
    m_isRunning = true;
    m_pause.stop();
    takeLock(lockTries);
}

void JournalAnchor::takeLock(int tries)
{
    // Behind what waits to be written: the file is opened then, or it is known why not.
    m_writer->run([this, tries](const Result<JournalFile *> &) {
        auto lock = std::make_shared<QLockFile>(m_lockName);
        lock->setStaleLockTime(int(lockAge.count()));
        // A folder that takes no lock takes no records either.
        const bool isFree = lock->tryLock(0) || lock->error() != QLockFile::LockFailedError;
        QMetaObject::invokeMethod(
            this,
            [this, lock, isFree, tries] {
                if (isFree) {
                    m_lock = lock;
                    read();
                } else if (tries > 0) {
                    QTimer::singleShot(lockPause, this, [this, tries] { takeLock(tries - 1); });
                } else {
                    finish(State::NotKept,
                           storageFailure(m_lockName, sqliteCode(5),
                                          QCoreApplication::translate(
                                              "Storage", "Another process keeps it locked."))
                               .value());
                }
            },
            Qt::QueuedConnection);
    });
}

void JournalAnchor::read()
{
    m_secrets->read(m_name, this)->then(this, [this](const Result<Secret> &read) {
        if (read) {
            const auto kept = markOf(*read);
            if (kept || m_isReplacing)
                compare(kept);
            else
                finish(State::Contradicts); // what is there is none of ours, and stays as evidence
        } else if (read.error().kind == ApiError::Kind::SecretMissing) {
            compare({});
        } else {
            fail(read.error());
        }
    });
}

void JournalAnchor::compare(const std::optional<JournalMark> &kept)
{
    const QString folder = QFileInfo(m_lockName).path();
    m_writer->run([this, folder, kept](const Result<JournalFile *> &file) {
        // A file that cannot be read agrees with nothing and contradicts nothing.
        std::optional<JournalMark> head;
        bool fits = true;
        bool isChanging = false;
        if (file) {
            const JournalFolder files(folder);
            const auto isThere = kept ? files.holds(**file, *kept) : Result<bool>(true);
            const auto last = (*file)->head();
            const auto first = firstRecord((*file)->database());
            fits = !isThere || *isThere;
            isChanging = !isThere;
            // The first mark takes what is there for all that there has to be.
            const QList<JournalArchive> old = files.archives();
            if (isThere && last && first && *first) {
                const quint64 begin = old.isEmpty() ? (*first)->number : old.first().first;
                head = JournalMark{chainOf(**first), *last, begin - 1};
            }
        }
        QMetaObject::invokeMethod(
            this,
            [this, kept, fits, isChanging, head] {
                m_kept = kept;
                if (!fits && !m_isReplacing) {
                    finish(State::Contradicts);
                } else if (head) {
                    take(kept, *head);
                } else {
                    finish(m_state, m_error);
                    if (isChanging)
                        QTimer::singleShot(changePause, this, &JournalAnchor::run);
                }
            },
            Qt::QueuedConnection);
    });
}

void JournalAnchor::take(const std::optional<JournalMark> &kept, const JournalMark &head)
{
    JournalMark mark = head;
    if (kept && kept->chain == head.chain)
        mark.removed = kept->removed;
    if (m_latest.chain == head.chain)
        mark.removed = std::max(mark.removed, m_latest.removed);
    // A chain that others began meanwhile is theirs to anchor.
    const bool isOurs = m_latest.chain.isEmpty() || m_latest.chain == head.chain;
    if (m_isDue && isOurs && kept != mark) {
        write(mark);
        return;
    }
    if (kept == mark)
        m_isDue = false;
    if (kept)
        m_writer->setAnchored(kept);
    finish(State::Kept);
}

void JournalAnchor::write(const JournalMark &mark)
{
    m_isDue = false;
    QByteArray text = textOf(mark);
    m_secrets->write(m_name, std::make_shared<const SecretBytes>(SecretBytes::take(text)), this)
        ->then(this, [this, mark](const Result<QString> &written) {
            if (!written)
                return fail(written.error());
            m_isReplacing = false;
            m_kept = mark;
            m_writer->setAnchored(mark);
            finish(State::Kept);
        });
}

void JournalAnchor::fail(const ApiError &error)
{
    const bool isLocked = error.kind == ApiError::Kind::KeyringLocked;
    finish(isLocked ? State::Waiting : State::NotKept, error);
}

void JournalAnchor::finish(State state, const std::optional<ApiError> &error)
{
    m_lock.reset();
    m_isRunning = false;
    const bool isAgain = std::exchange(m_isAgain, false);
    const bool isChanged = m_state != state || m_error != error;
    m_state = state;
    m_error = error;
    if (isChanged)
        Q_EMIT changed();
    if (isAgain) {
        run();
        return;
    }
    if (m_state == State::Kept && isBehind())
        m_pause.start();
    Q_EMIT settled();
}

bool JournalAnchor::isBehind() const
{
    if (!m_kept || m_kept->chain != m_latest.chain)
        return m_latest.head.number > 0;
    return m_latest.head.number > m_kept->head.number || m_latest.removed > m_kept->removed;
}

void JournalAnchor::move(const JournalMark &mark, bool now)
{
    if (mark == m_latest && !now)
        return;
    m_latest = mark;
    if (now) {
        m_isDue = true;
        run();
    } else if (!m_isRunning && !m_pause.isActive()) {
        m_pause.start();
    }
}

void JournalAnchor::replace()
{
    m_kept.reset();
    m_latest = {};
    m_isReplacing = true;
    m_isDue = true;
}

void JournalAnchor::goOn()
{
    if (m_state == State::Reading)
        run();
}

Call<Done> *JournalAnchor::settle(QObject *parent)
{
    auto *call = new Call<Done>(parent);
    if (!m_hasKeychain) {
        call->finish(Done{});
        return call;
    }
    connect(this, &JournalAnchor::settled, call, [call] { call->finish(Done{}); });
    m_isDue = true;
    run();
    return call;
}

} // namespace motorpool
