// SPDX-License-Identifier: GPL-3.0-or-later
#include "filejournal.h"

#include "clock.h"
#include "systemlog.h"

#include <utility>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

using Kind = JournalEntry::Kind;

// A read may wait for others. What else is noted tells of a change and belongs on the disk.
bool mayWait(Kind kind)
{
    return kind == Kind::Request;
}

bool isAnchored(Kind kind)
{
    return kind == Kind::Deed || kind == Kind::Answer || kind == Kind::Outcome ||
           kind == Kind::Credential || kind == Kind::Setting || kind == Kind::Export;
}

// What is not done while the journal is not what it was.
bool needsWhole(Kind kind)
{
    return kind == Kind::Deed || kind == Kind::Credential;
}

} // namespace

FileJournal::FileJournal(const QString &folder, const Application &application,
                         SecretStore *secrets, const Clock *clock, const JournalSettings &settings,
                         QObject *parent)
    : Journal(parent)
    , m_folder(folder)
    , m_author(thisAuthor(application.id, application.clientId))
    , m_clock(clock)
    , m_kept(settings.rotation.keep)
    , m_core(new JournalCore(folder, m_author, application, secrets,
                             clock->utcNow().toMSecsSinceEpoch(), settings))
{
    connect(m_core, &JournalCore::faultChanged, this, [this] {
        releaseHeld();
        Q_EMIT faultChanged();
    });
    connect(m_core, &JournalCore::anchorChanged, this, [this] {
        releaseHeld();
        Q_EMIT anchorChanged();
    });
    connect(m_core, &JournalCore::copyErrorChanged, this, &FileJournal::copyFaultChanged);
    connect(m_core, &JournalCore::moved, this, &FileJournal::moved);
}

FileJournal::~FileJournal()
{
    for (const Held &held : std::exchange(m_held, {})) {
        if (held.call)
            held.call->finish(JournalCore::gone());
    }
    m_core->leave();
}

JournalRecord FileJournal::made(const JournalEntry &entry) const
{
    JournalRecord record;
    record.time = m_clock->utcNow().toMSecsSinceEpoch();
    record.author = m_author;
    record.entry = entry;
    return record;
}

QString FileJournal::copyFault() const
{
    return systemLogWords(m_core->copyError());
}

std::optional<ApiError> FileJournal::contradiction() const
{
    if (anchor() == nullptr || anchor()->state() != JournalAnchor::State::Contradicts)
        return {};
    ApiError error;
    error.kind = ApiError::Kind::Storage;
    error.code = u"JOURNAL_CONTRADICTED"_s;
    error.operation = u"journal"_s;
    error.isUnsent = true;
    return error;
}

Call<quint64> *FileJournal::record(const JournalEntry &entry, QObject *parent)
{
    auto *call = new Call<quint64>(parent);
    m_held.push_back({entry, call});
    releaseHeld();
    return call;
}

bool FileJournal::isCompared() const
{
    return fault() || anchor() == nullptr || anchor()->state() != JournalAnchor::State::Reading;
}

// In their order: behind one that waits, others wait too.
void FileJournal::releaseHeld()
{
    const bool isKnown = isCompared();
    while (!m_held.empty() && (isKnown || !needsWhole(m_held.front().entry.kind))) {
        const Held held = m_held.front();
        m_held.pop_front();
        if (!held.call)
            continue;
        const auto contradicted = contradiction();
        if (contradicted && needsWhole(held.entry.kind))
            held.call->finish(Failure(*contradicted));
        else
            put(held);
    }
}

void FileJournal::put(const Held &held)
{
    m_isOwing = true;
    m_core->writer()->put(
        made(held.entry), true,
        m_core->relayed<quint64>(
            held.call, [core = m_core, call = held.call,
                        anchored = isAnchored(held.entry.kind)](const Result<quint64> &written) {
                if (anchored && written && core->anchor() != nullptr)
                    core->anchor()->move(core->mark(), true);
                if (call)
                    call->finish(written);
            }));
}

void FileJournal::note(const JournalEntry &entry)
{
    m_isOwing = m_isOwing || entry.kind != Kind::Session;
    m_core->writer()->put(made(entry), !mayWait(entry.kind));
}

Call<Done> *FileJournal::compared(QObject *parent)
{
    auto *call = new Call<Done>(parent);
    const auto look = [this, call] {
        if (isCompared())
            call->finish(Done{});
    };
    connect(this, &Journal::faultChanged, call, look);
    connect(this, &FileJournal::anchorChanged, call, look);
    connect(this, &QObject::destroyed, call, [call] { call->finish(JournalCore::gone()); });
    look();
    return call;
}

Call<Done> *FileJournal::settle(QObject *parent)
{
    auto *call = new Call<Done>(parent);
    m_isOwing = false;
    const auto answer = m_core->relayed<Done>(
        call, [core = m_core, call = QPointer(call)](const Result<Done> &written) {
            if (!call)
                return;
            if (!written || core->fault() || core->anchor() == nullptr) {
                call->finish(core->fault() ? Failure(*core->fault()) : written);
                return;
            }
            core->anchor()->settle(call)->then(
                call, [call](const Result<Done> &done) { call->finish(done); });
        });
    m_core->writer()->run([answer](const Result<JournalFile *> &file) {
        answer(file ? Result<Done>(Done{}) : Failure(file.error()));
    });
    return call;
}

Call<QString> *FileJournal::beginAnew(const QString &reason, QObject *parent)
{
    auto *call = new Call<QString>(parent);
    // As it stands in the keychain now: it goes into the new chain's first record.
    settle(call)->then(call, [this, guard = QPointer(this), call, reason](const Result<Done> &) {
        if (!guard)
            return call->finish(JournalCore::gone());
        m_core->writer()->beginAnew(
            reason, anchor() != nullptr ? anchor()->kept() : std::nullopt,
            m_core->relayed<QString>(
                call, [core = m_core, call = QPointer(call)](const Result<QString> &place) {
                    if (place && core->anchor() != nullptr) {
                        core->anchor()->replace();
                        core->anchor()->move(core->mark(), true);
                    }
                    if (call)
                        call->finish(place);
                }));
    });
    return call;
}

} // namespace motorpool
