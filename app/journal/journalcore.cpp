// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalcore.h"

#include "systemlog.h"

#include <utility>

namespace motorpool {

JournalCore::JournalCore(const QString &folder, const JournalAuthor &author,
                         const Application &application, SecretStore *secrets, EpochMs now,
                         const JournalSettings &settings)
    : m_secrets(secrets)
    , m_lastCopyError(std::make_shared<std::atomic<int>>(0))
{
    JournalWriting writing;
    writing.folder = folder;
    writing.author = author;
    writing.rotation = settings.rotation;
    // What is in memory is the demo's: a collector must not take it for real.
    if (settings.copyToSystemLog && !folder.isEmpty()) {
        const QString socket = settings.systemLog.isEmpty() ? QString::fromLatin1(systemLogSocket)
                                                            : settings.systemLog;
        m_copyError = systemLogError(socket);
        *m_lastCopyError = m_copyError;
        writing.copy = [socket, last = m_lastCopyError](const JournalRecord &record) {
            *last = copyToSystemLog(record, socket);
        };
    }
    m_writer =
        std::make_unique<JournalWriter>(writing, now, [this](const JournalWriter::State &state) {
            QMetaObject::invokeMethod(
                this, [this, state] { takeState(state); }, Qt::QueuedConnection);
        });
    if (folder.isEmpty() || secrets == nullptr) {
        m_writer->setAnchored({});
        return;
    }
    m_anchor = new JournalAnchor(secrets, application, m_writer.get(), folder,
                                 std::chrono::seconds(30), this);
    connect(m_anchor, &JournalAnchor::changed, this, &JournalCore::anchorChanged);
}

JournalCore::~JournalCore()
{
    m_writer->end(); // what it calls from its thread are this and the anchor
}

Failure JournalCore::gone()
{
    ApiError error;
    error.kind = ApiError::Kind::Cancelled;
    error.operation = QStringLiteral("journal");
    error.isUnsent = true;
    return Failure(error);
}

void JournalCore::takeState(const JournalWriter::State &state)
{
    const bool isMoved = state.mark != m_mark;
    const bool isRemoving = state.mark.removed > m_mark.removed;
    m_mark = state.mark;
    if (const int error = *m_lastCopyError; error != m_copyError) {
        m_copyError = error;
        Q_EMIT copyErrorChanged();
    }
    if (m_fault != state.fault) {
        m_fault = state.fault;
        Q_EMIT faultChanged();
        if (!m_fault && m_anchor != nullptr)
            m_anchor->goOn();
    }
    if (!isMoved)
        return;
    if (m_anchor != nullptr)
        m_anchor->move(m_mark, isRemoving);
    Q_EMIT moved();
}

void JournalCore::leave()
{
    disconnect(this, &JournalCore::faultChanged, nullptr, nullptr);
    disconnect(this, &JournalCore::moved, nullptr, nullptr);
    disconnect(this, &JournalCore::anchorChanged, nullptr, nullptr);
    disconnect(this, &JournalCore::copyErrorChanged, nullptr, nullptr);
    for (const auto &open : std::exchange(m_open, {}))
        open.second();
    if (m_anchor == nullptr) { // nothing on a disk has to be waited for
        delete this;
        return;
    }
    setParent(m_secrets);
    const auto end = [this] {
        m_writer->leave([this] {
            QMetaObject::invokeMethod(
                this, [this] { deleteLater(); }, Qt::QueuedConnection);
        });
    };
    // Behind what waits to be written, whose state has come here then.
    m_writer->run([this, end](const Result<JournalFile *> &) {
        QMetaObject::invokeMethod(
            this,
            [this, end] {
                m_anchor->settle(this)->then(this, [end](const Result<Done> &) { end(); });
            },
            Qt::QueuedConnection);
    });
}

} // namespace motorpool
