// SPDX-License-Identifier: GPL-3.0-or-later
#include "apisession.h"
#include "commands.h"
#include "connectionsclient.h"
#include "outcome.h"
#include "output.h"
#include "records.h"
#include "recordwriter.h"
#include "vehiclesclient.h"
#include "waitnote.h"
#include "words.h"
#include "workspace.h"

#include <algorithm>

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

class ReadSignals final : public Command
{
public:
    ReadSignals(const Invocation &invocation, const Surroundings &around, QObject *parent)
        : Command(parent)
        , m_vehicle(invocation.operands.first())
        , m_codes(invocation.operands.mid(1))
        , m_format(invocation.common.format)
        , m_session(around.workspace->session())
        , m_output(around.output)
    {
        m_codes.removeDuplicates();
        const QString user = invocation.options.value(u"user"_s);
        if (user.isEmpty())
            findUser();
        else
            readAs(user);
    }

private:
    /// Signals are read in the name of a user; who that is, the vehicle's connections tell.
    void findUser()
    {
        ConnectionQuery query;
        query.vehicleId = m_vehicle;
        query.mode = Mode::All;
        m_session->connections()
            ->list(query, this)
            ->each(this,
                   [this](const ConnectionPage &page) {
                       for (const Connection &connection : page.connections) {
                           if (!m_users.contains(connection.userId))
                               m_users += connection.userId;
                       }
                   })
            ->then(this, [this](const Result<ConnectionListEnd> &end) {
                if (!end)
                    return finish(Failure(end.error()));
                m_users.removeAll(QString());
                if (m_users.size() == 1)
                    return readAs(m_users.first());
                finish(Failure(m_users.isEmpty() ? nobody() : tooMany()));
            });
    }

    ApiError nobody() const
    {
        return makeError(ApiError::Kind::NotFound,
                         words(QT_TRANSLATE_NOOP("Cli", "There is no connection to vehicle %1."))
                             .arg(m_vehicle));
    }

    ApiError tooMany() const
    {
        return makeError(
            ApiError::Kind::Usage,
            words(QT_TRANSLATE_NOOP(
                      "Cli", "Several users are connected to this vehicle: %1. Choose one by "
                             "--user."))
                .arg(m_users.join(u", ")));
    }

    void readAs(const QString &user)
    {
        // Several codes are chosen from one answer: a call for each would be billed for each.
        noteWaits(m_session, m_vehicle, this);
        VehiclesClient *vehicles = m_session->vehicles();
        auto *call = m_codes.size() == 1 ? vehicles->reading(m_vehicle, user, m_codes.first(), this)
                                         : vehicles->readings(m_vehicle, user, this);
        call->then(this, [this](const Result<ReadingAnswer> &answer) {
            if (!answer)
                return finish(Failure(answer.error()));
            const auto sent = int(answer->set.readings.size());
            if (answer->total.value_or(sent) > sent)
                say(words(QT_TRANSLATE_NOOP("Cli", "Smartcar announced %1 and sent %2."))
                        .arg(*answer->total)
                        .arg(sent));
            show(answer->set.readings);
        });
    }

    void show(const QList<Reading> &readings)
    {
        const auto writer = makeWriter(m_format, readingShape(), m_output);
        QStringList missing = m_codes;
        for (const Reading &reading : readings) {
            if (!m_codes.isEmpty() && !m_codes.contains(reading.code))
                continue;
            missing.removeAll(reading.code);
            writer->write(toRecord(reading));
        }
        writer->finish();
        if (!missing.isEmpty())
            return finish(Failure(makeError(
                ApiError::Kind::NotFound,
                words(QT_TRANSLATE_NOOP(
                          "Cli", "The vehicle has no reading of %1. The code is wrong, or nothing "
                                 "was stored for it yet."))
                    .arg(missing.join(u", ")))));
        if (readings.isEmpty())
            say(words(QT_TRANSLATE_NOOP(
                "Cli", "Smartcar's store holds nothing for this vehicle yet. It is filled once the "
                       "vehicle is subscribed to a verified webhook.")));
        finish(ExitCode::Done);
    }

    QString m_vehicle;
    QStringList m_codes;
    Format m_format;
    ApiSession *m_session;
    Output *m_output;
    QStringList m_users;
};

} // namespace

Command *readSignals(const Invocation &invocation, const Surroundings &around, QObject *parent)
{
    return new ReadSignals(invocation, around, parent);
}

} // namespace motorpool::cli
