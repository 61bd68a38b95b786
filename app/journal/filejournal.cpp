// SPDX-License-Identifier: GPL-3.0-or-later
#include "filejournal.h"

#include "clock.h"
#include "systemlog.h"

#include <QPointer>

namespace motorpool {

namespace {

// A read may wait for others. What else is noted tells of a change and belongs on the disk.
bool mayWait(JournalEntry::Kind kind)
{
    return kind == JournalEntry::Kind::Request;
}

bool isAnchored(JournalEntry::Kind kind)
{
    using Kind = JournalEntry::Kind;
    return kind == Kind::Deed || kind == Kind::Answer || kind == Kind::Outcome ||
           kind == Kind::Credential || kind == Kind::Setting || kind == Kind::Export;
}

} // namespace

FileJournal::FileJournal(const QString &folder, const Application &application,
                         SecretStore *secrets, const Clock *clock, const JournalSettings &settings,
                         QObject *parent)
    : Journal(parent)
    , m_folder(folder)
    , m_author(thisAuthor(application.id, application.clientId))
    , m_clock(clock)
{
    JournalWriting writing;
    writing.folder = folder;
    writing.author = m_author;
    writing.rotation = settings.rotation;
    if (settings.copyToSystemLog) {
        writing.copy = copyToSystemLog;
        m_copyFault = systemLogFault();
    }
    if (!folder.isEmpty() && secrets != nullptr) {
        m_anchor = new JournalAnchor(secrets, application, std::chrono::seconds(30), this);
        connect(m_anchor, &JournalAnchor::compare, this, &FileJournal::compare);
        connect(m_anchor, &JournalAnchor::changed, this, &FileJournal::anchorChanged);
    }
    m_writer = std::make_unique<JournalWriter>(
        writing, clock->utcNow().toMSecsSinceEpoch(), [this](const JournalWriter::State &state) {
            QMetaObject::invokeMethod(
                this, [this, state] { takeState(state); }, Qt::QueuedConnection);
        });
}

FileJournal::~FileJournal()
{
    const JournalWriter::State last = m_writer->end();
    if (m_anchor != nullptr && !last.fault)
        m_anchor->move(last.mark, true);
}

JournalRecord FileJournal::made(const JournalEntry &entry) const
{
    JournalRecord record;
    record.time = m_clock->utcNow().toMSecsSinceEpoch();
    record.author = m_author;
    record.entry = entry;
    return record;
}

Call<quint64> *FileJournal::record(const JournalEntry &entry, QObject *parent)
{
    auto *call = new Call<quint64>(parent);
    m_writer->put(made(entry), true,
                  [this, call = QPointer(call),
                   anchored = isAnchored(entry.kind)](const Result<quint64> &written) {
                      QMetaObject::invokeMethod(
                          this,
                          [this, call, anchored, written] {
                              if (anchored && written && m_anchor != nullptr)
                                  m_anchor->move(m_mark, true);
                              if (call)
                                  call->finish(written);
                          },
                          Qt::QueuedConnection);
                  });
    return call;
}

void FileJournal::note(const JournalEntry &entry)
{
    m_writer->put(made(entry), !mayWait(entry.kind));
}

void FileJournal::takeState(const JournalWriter::State &state)
{
    const bool isMoved = state.mark != m_mark;
    m_mark = state.mark;
    if (m_fault != state.fault) {
        m_fault = state.fault;
        Q_EMIT faultChanged();
        if (!m_fault && m_anchor != nullptr && m_anchor->found() &&
            m_anchor->state() == JournalAnchor::State::Reading) {
            compare(*m_anchor->found());
        }
    }
    if (!isMoved)
        return;
    if (m_anchor != nullptr)
        m_anchor->move(m_mark, false);
    Q_EMIT moved();
}

void FileJournal::compare(const JournalMark &mark)
{
    m_writer->run([this, mark](Result<JournalFile *> file) {
        if (!file)
            return; // not known, so nothing is agreed and nothing is written
        const bool fits = JournalFolder(m_folder).holds(**file, mark.chain, mark.head);
        QMetaObject::invokeMethod(
            this, [this, fits] { m_anchor->agree(fits); }, Qt::QueuedConnection);
    });
}

Call<Done> *FileJournal::settle(QObject *parent)
{
    auto *call = new Call<Done>(parent);
    m_writer->run([this, call = QPointer(call)](const Result<JournalFile *> &file) {
        const Result<Done> written = file ? Result<Done>(Done{}) : Failure(file.error());
        QMetaObject::invokeMethod(
            this,
            [this, call, written] {
                if (!call)
                    return;
                if (!written || m_fault || m_anchor == nullptr) {
                    call->finish(m_fault ? Failure(*m_fault) : written);
                    return;
                }
                m_anchor->settle(call)->then(
                    call, [call](const Result<Done> &done) { call->finish(done); });
            },
            Qt::QueuedConnection);
    });
    return call;
}

Call<QString> *FileJournal::beginAnew(const QString &reason, QObject *parent)
{
    auto *call = new Call<QString>(parent);
    QJsonObject known;
    if (m_anchor != nullptr && m_anchor->found()) {
        known = {
            {QStringLiteral("number"), qint64(m_anchor->found()->head.number)},
            {QStringLiteral("hash"), QString::fromLatin1(hexOf(m_anchor->found()->head.hash))}};
    }
    m_writer->beginAnew(reason, known, [this, call = QPointer(call)](const auto &done) {
        QMetaObject::invokeMethod(
            this,
            [this, call, done] {
                if (done && m_anchor != nullptr) {
                    m_anchor->replace();
                    m_anchor->move(m_mark, true);
                }
                if (call)
                    call->finish(done);
            },
            Qt::QueuedConnection);
    });
    return call;
}

} // namespace motorpool
