// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apirig.h"
#include "commandsclient.h"
#include "commandtools.h"
#include "connectionsclient.h"
#include "journal.h"
#include "usersclient.h"
#include "vehiclesclient.h"

#include <memory>

namespace motorpool {

/// A journal that keeps what it is told.
class JournalFake final : public Journal
{
public:
    Call<quint64> *record(const JournalEntry &entry, QObject *parent) override
    {
        note(entry);
        auto *call = new Call<quint64>(parent);
        if (onRecord)
            QMetaObject::invokeMethod(this, onRecord, Qt::QueuedConnection);
        call->finish(quint64(entries.size()));
        return call;
    }
    void note(const JournalEntry &entry) override { entries.append(entry); }
    std::optional<ApiError> fault() const override { return std::nullopt; }

    QList<JournalEntry> entries;
    std::function<void()> onRecord; ///< called before whoever records hears that it is on the disk
};

/// The rig with the clients that commands need, and waits that take no time.
struct CommandRig
{
    CommandRig()
    {
        rig.grant();
        tools.commands = &commands;
        tools.vehicles = &vehicles;
        tools.connections = &connections;
        tools.users = &users;
        tools.clock = &rig.clock;
        tools.journal = &journal;
        tools.after = [this](std::chrono::milliseconds wait, QObject *context,
                             std::function<void()> fn) {
            waits.append(int(wait.count() / 1000));
            rig.clock.advance(wait);
            QTimer::singleShot(0, context, std::move(fn));
        };
    }

    static QByteArray success()
    {
        return R"({"data":{"id":"exec_1","attributes":{"status":{"value":"SUCCESS"}}}})";
    }

    static QByteArray completed(const QDateTime &at)
    {
        return R"({"data":{"id":"exec_1","attributes":{"status":{"value":"SUCCESS"}},"meta":{)"
               R"("completedAt":")" +
               at.toString(Qt::ISODate).toLatin1() + R"("}}})";
    }

    /// The state of the locks as an answer, measured so many seconds from now.
    QByteArray lockedAnswer(bool locked, int seconds) const
    {
        const QByteArray time =
            rig.clock.utcNow().addSecs(seconds).toString(Qt::ISODateWithMs).toLatin1();
        return R"({"data":[{"id":"closure-islocked","attributes":{"code":"closure-islocked",)"
               R"("status":{"value":"SUCCESS"},"body":{"value":)" +
               QByteArray(locked ? "true" : "false") + R"(}},"meta":{"oemUpdatedAt":")" + time +
               R"("}}],"meta":{"totalCount":1}})";
    }

    ApiRig rig;
    CommandsClient commands{&rig.caller, QUrl(QStringLiteral("https://vehicle.test"))};
    VehiclesClient vehicles{&rig.caller, QUrl(QStringLiteral("https://vehicle.test"))};
    ConnectionsClient connections{&rig.caller, QUrl(QStringLiteral("https://vehicle.test"))};
    UsersClient users{&rig.caller, QUrl(QStringLiteral("https://vehicle.test"))};
    JournalFake journal;
    CommandTools tools;
    QList<int> waits; ///< seconds
};

} // namespace motorpool
