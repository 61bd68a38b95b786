// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "idslot.h"
#include "interner.h"
#include "refreshtable.h"
#include "textpool.h"

#include <QMap>
#include <QSharedDataPointer>
#include <QStringList>

#include <optional>
#include <vector>

namespace motorpool {

/// The vehicles whose signals are to be read, each once through one user, and how far that is. Some
/// forty bytes a vehicle. A value whose copies share what does not change while it runs.
class RefreshJob
{
public:
    enum class Purpose {
        Person,   ///< somebody asked for it
        Schedule, ///< a schedule that somebody switched on
    };
    enum class State { Pending, Done, Failed };

    static constexpr int chunkSize = 4096;
    static constexpr std::size_t longestId = 1000; ///< bytes; longer ones cannot be asked for

    RefreshJob() = default;
    RefreshJob(Purpose purpose, const QString &about, const QDateTime &begunAt);

    /// The job as an earlier run kept it; nothing if that makes no sense.
    static std::optional<RefreshJob> restored(const StoredRefresh &stored);
    StoredRefresh stored() const;

    /// False if the pair is there already or an id cannot be asked for.
    bool add(std::string_view vehicle, std::string_view user);

    Purpose purpose() const { return m_purpose; }
    const QString &about() const { return m_about; } ///< what was wanted: a filter, or empty
    const QDateTime &begunAt() const { return m_begunAt; }

    int size() const { return int(m_targets->list.size()); }
    QString vehicleId(int at) const { return text(m_targets->list[std::size_t(at)].vehicle); }
    QString userId(int at) const { return text(m_targets->list[std::size_t(at)].user); }

    State state(int at) const;
    void setDone(int at);
    void setFailed(int at, ApiError::Kind kind);

    int done() const { return m_done; }
    int failed() const { return m_failed; }
    int left() const { return size() - m_done - m_failed; }
    const QMap<ApiError::Kind, int> &failures() const { return m_failures; } ///< by cause

    /// Of those that are left, for the budget's estimate.
    QStringList vehiclesLeft() const;

    /// How far the chunk is that a vehicle belongs to, as it is kept.
    static int chunkOf(int at) { return at / chunkSize; }
    QByteArray states(int chunk) const { return m_states.mid(chunk * chunkSize, chunkSize); }

private:
    struct Target
    {
        IdSlot vehicle;
        IdSlot user;
        friend bool operator==(const Target &, const Target &) = default;
    };

    struct Targets : QSharedData
    {
        IdSlot slotOf(std::string_view id);

        std::vector<Target> list;
        NumberIndex index;
        TextPool others; ///< ids that are no UUIDs
        Interner interner;
    };

    QString text(const IdSlot &slot) const;
    void count(char state);
    void pack(const IdSlot &slot, QByteArray *bytes) const;
    bool unpack(const QByteArray &chunk);

    Purpose m_purpose = Purpose::Person;
    QString m_about;
    QDateTime m_begunAt;
    QSharedDataPointer<Targets> m_targets{new Targets};
    QByteArray m_states; ///< 0 left, 1 done, from 2 on failed with that kind
    int m_done = 0;
    int m_failed = 0;
    QMap<ApiError::Kind, int> m_failures;
};

} // namespace motorpool
