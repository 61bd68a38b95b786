// SPDX-License-Identifier: GPL-3.0-or-later
#include "wideningrecord.h"

#include "journal.h"

#include <QPointer>

#include <utility>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

JournalEntry entryOf(const Widening &widening)
{
    JournalEntry entry;
    entry.kind = JournalEntry::Kind::Setting;
    entry.what = widening.what;
    entry.facts = {{u"from"_s, widening.from}, {u"value"_s, widening.to}};
    return entry;
}

/// One after the other, so that it is known which were told; child of its call.
class Recording : public QObject
{
public:
    Recording(const QList<Widening> &widenings, const QList<Journal *> &journals, Call<Done> *call)
        : QObject(call)
        , m_call(call)
        , m_widenings(widenings)
    {
        for (Journal *journal : journals) {
            m_journals << journal;
            connect(journal, &QObject::destroyed, this, [this] { giveUp({}); });
        }
    }
    ~Recording() override
    {
        ApiError error;
        error.kind = ApiError::Kind::Cancelled;
        noteUndone(error);
    }

    void next()
    {
        if (m_call->isDone())
            return;
        if (m_at == m_journals.size() * m_widenings.size()) {
            m_isOver = true;
            m_call->finish(Done{});
            return;
        }
        m_journals.at(m_at / m_widenings.size())
            ->record(entryOf(m_widenings.at(m_at % m_widenings.size())), this)
            ->then(this, [this](const Result<quint64> &number) {
                if (!number)
                    return giveUp(number.error());
                ++m_at;
                next();
            });
    }

private:
    void giveUp(ApiError error)
    {
        if (m_call->isDone())
            return;
        error.kind = ApiError::Kind::Storage;
        noteUndone(error);
        m_call->finish(Failure(error));
    }

    void noteUndone(const ApiError &error)
    {
        if (std::exchange(m_isOver, true))
            return;
        for (qsizetype told = 0; told < m_at; ++told) {
            noteUnmade({m_widenings.at(told % m_widenings.size())},
                       m_journals.at(told / m_widenings.size()), error);
        }
    }

    Call<Done> *m_call;
    QList<Widening> m_widenings;
    QList<QPointer<Journal>> m_journals;
    qsizetype m_at = 0; ///< records that are written
    bool m_isOver = false;
};

} // namespace

Call<Done> *recordWidenings(const QList<Widening> &widenings, const QList<Journal *> &journals,
                            QObject *parent)
{
    auto *call = new Call<Done>(parent);
    if (widenings.isEmpty() || journals.isEmpty())
        call->finish(Done{});
    else
        (new Recording(widenings, journals, call))->next();
    return call;
}

void noteUnmade(const QList<Widening> &widenings, Journal *journal, const ApiError &error)
{
    if (journal == nullptr)
        return;
    for (const Widening &widening : widenings) {
        JournalEntry entry = entryOf(widening);
        entry.facts.insert(u"outcome"_s, kindName(error.kind));
        journal->note(entry);
    }
}

} // namespace motorpool
