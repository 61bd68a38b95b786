// SPDX-License-Identifier: GPL-3.0-or-later
#include "challenge.h"
#include "commands.h"
#include "eventdecode.h"
#include "outcome.h"
#include "output.h"
#include "recordwriter.h"
#include "webhookinput.h"
#include "words.h"

#include <QDateTime>
#include <QFileInfo>

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

/// The operand itself, or what the VERIFY in the file that it names has.
Result<QString> challengeOf(const Invocation &invocation)
{
    const QString operand = invocation.operands.first();
    if (operand != "-"_L1 && !QFileInfo(operand).isFile()) {
        if (operand.isEmpty() || operand.size() > 1000)
            return Failure(makeError(
                ApiError::Kind::Usage,
                words(QT_TRANSLATE_NOOP("Cli", "A challenge is a short text, or a file with the "
                                               "body of a VERIFY."))));
        return operand;
    }
    const auto requests = readRequests(invocation, 0);
    if (!requests)
        return Failure(requests.error());
    for (const BenchRequest &request : *requests) {
        const auto event = decodeEvent(request.body, QDateTime());
        if (event && !event->event.challenge.isEmpty())
            return event->event.challenge;
    }
    return Failure(
        makeError(ApiError::Kind::Usage,
                  words(QT_TRANSLATE_NOOP("Cli", "That is no VERIFY: it has no data.challenge."))));
}

void print(const QString &challenge, const BenchKeys &keys, Format format, Output *output)
{
    const QByteArray answer = keys.sign(0, challenge.toUtf8());
    const QByteArray body = challengeBody(answer);
    if (format == Format::Table) {
        output->write(body + '\n');
        output->flush();
        return;
    }
    RecordShape shape;
    shape.single = true;
    shape.names = {u"challenge"_s, u"answer"_s, u"body"_s, u"key"_s};
    shape.csv = shape.names;
    Record record;
    record.json = {{u"challenge"_s, challenge},
                   {u"answer"_s, QString::fromLatin1(answer)},
                   {u"body"_s, QString::fromLatin1(body)},
                   {u"key"_s, keys.name(0)}};
    const auto writer = makeWriter(format, shape, output);
    writer->write(record);
    writer->finish();
}

} // namespace

Command *answerChallenge(const Invocation &invocation, const Surroundings &around, QObject *parent)
{
    const auto challenge = challengeOf(invocation);
    if (!challenge)
        return failing(challenge.error(), parent);
    auto *command = new Command(parent);
    readSigningKey(invocation, around, command)
        ->then(command, [command, challenge = *challenge, format = invocation.common.format,
                         output = around.output](const Result<BenchKeyring> &ring) {
            if (!ring)
                return command->finish(Failure(ring.error()));
            print(challenge, *ring->keys, format, output);
            command->finish(ExitCode::Done);
        });
    return command;
}

} // namespace motorpool::cli
