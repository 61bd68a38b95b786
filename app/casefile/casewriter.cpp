// SPDX-License-Identifier: GPL-3.0-or-later
#include "casewriter.h"

#include "casejson.h"
#include "casepage.h"
#include "casewords.h"
#include "journal.h"
#include "preparedcase.h"
#include "targetfile.h"
#include "zipwriter.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QPointer>
#include <QThreadPool>

#include <atomic>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

/// Does work on a thread of the pool and hands its result to then on this one, if the call is still
/// there.
template <class T, class Work, class Then>
void aside(CallBase *call, Work work, Then then)
{
    auto *relay = new QObject; // lives on this thread until the work is done
    QThreadPool::globalInstance()->start(
        [relay, guard = QPointer(call), work = std::move(work), then = std::move(then)] {
            QMetaObject::invokeMethod(
                relay,
                [relay, guard, then, result = T(work())] {
                    if (guard)
                        then(result);
                    delete relay;
                },
                Qt::QueuedConnection);
        });
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

ApiError cancelled()
{
    ApiError error;
    error.kind = ApiError::Kind::Cancelled;
    return error;
}

/// One case on its way to the disk. The call owns it by its closures.
class CaseRun : public std::enable_shared_from_this<CaseRun>
{
public:
    CaseRun(CasePagesPtr pages, const QString &path, CaseGate gate, Call<CaseEnd> *call)
        : m_pages(std::move(pages))
        , m_path(path)
        , m_file(path)
        , m_gate(std::move(gate))
        , m_call(call)
    {
        QObject::connect(call, &QObject::destroyed, call, [stop = m_stop] { *stop = true; });
    }

    void start()
    {
        if (const auto refusal = m_gate.refusal ? m_gate.refusal() : std::nullopt)
            return m_call->finish(Failure(*refusal));
        aside<Result<Done>>(
            m_call, [self = shared_from_this()] { return self->writeBeside(); },
            [self = shared_from_this()](const Result<Done> &written) {
                if (!written)
                    return self->m_call->finish(Failure(written.error()));
                self->tellJournal();
            });
    }

private:
    Result<Done> writeBeside()
    {
        if (const auto opened = m_file.open(); !opened)
            return opened;
        ZipWriter zip(&m_file);
        zip.add("case.html", viewOf(m_pages->html));
        if (*m_stop)
            return Failure(cancelled());
        zip.add("case.json", viewOf(m_pages->json));
        zip.finish();
        if (*m_stop)
            return Failure(cancelled());
        return m_file.sync();
    }

    void tellJournal()
    {
        if (!m_gate.journal)
            return place();
        m_gate.journal->record(entry(), m_call)
            ->then(m_call, [self = shared_from_this()](const Result<quint64> &number) {
                if (!number)
                    return self->m_call->finish(Failure(number.error()));
                self->place();
            });
    }

    JournalEntry entry() const
    {
        const bool isVehicle = m_gate.subject.kind == CaseSubject::Kind::Vehicle;
        QJsonArray blurred;
        for (const BlurPart part : blurParts()) {
            if (isChosen(m_pages->content.blur, part))
                blurred += blurPartName(part);
        }
        JournalEntry entry;
        entry.kind = JournalEntry::Kind::Case;
        entry.what = u"case"_s;
        (isVehicle ? entry.vehicleId : entry.userId) = m_gate.subject.id;
        entry.facts = {
            {u"file"_s, QFileInfo(m_path).fileName()},
            {u"bytes"_s, double(m_file.size())},
            {u"blurred"_s, blurred},
            // So that a case that turns up somewhere can be known again.
            {u"jsonSha256"_s,
             QString::fromLatin1(
                 QCryptographicHash::hash(m_pages->json, QCryptographicHash::Sha256).toHex())},
        };
        return entry;
    }

    void place()
    {
        aside<Result<Done>>(
            m_call,
            [self = shared_from_this()]() -> Result<Done> {
                if (*self->m_stop)
                    return Failure(cancelled());
                return self->m_file.commit();
            },
            [self = shared_from_this()](const Result<Done> &placed) {
                if (!placed)
                    return self->m_call->finish(Failure(placed.error()));
                self->m_call->finish(CaseEnd{self->m_file.size()});
            });
    }

    CasePagesPtr m_pages;
    QString m_path;
    TargetFile m_file; ///< on one thread after the other
    CaseGate m_gate;
    Call<CaseEnd> *m_call; ///< used only where it is known to be there
    std::shared_ptr<std::atomic<bool>> m_stop = std::make_shared<std::atomic<bool>>(false);
};

} // namespace

Call<CasePagesPtr> *makeCasePages(const CaseFile &whole, const BlurChoice &choice, QObject *parent)
{
    auto *call = new Call<CasePagesPtr>(parent);
    aside<CasePagesPtr>(
        call,
        [whole, choice] {
            auto pages = std::make_shared<CasePages>();
            pages->content = prepared(whole, choice);
            pages->body = casePageBody(pages->content);
            pages->html = casePage(pages->content);
            pages->json = caseJson(pages->content);
            return pages;
        },
        [call](const CasePagesPtr &pages) { call->finish(pages); });
    return call;
}

Call<CaseEnd> *writeCase(const CasePagesPtr &pages, const QString &path, const CaseGate &gate,
                         QObject *parent)
{
    auto *call = new Call<CaseEnd>(parent);
    std::make_shared<CaseRun>(pages, path, gate, call)->start();
    return call;
}

} // namespace motorpool
