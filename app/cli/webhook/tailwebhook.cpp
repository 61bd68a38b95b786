// SPDX-License-Identifier: GPL-3.0-or-later
// The last deliveries of an application, and those that come.
#include "commands.h"
#include "credentials.h"
#include "databaseunlocking.h"
#include "deliverystore.h"
#include "output.h"
#include "printable.h"
#include "recordwriter.h"
#include "words.h"
#include "workspace.h"

#include <QJsonDocument>

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualLast = 10;
constexpr int mostLast = 100'000;
constexpr qsizetype atOnce = 500;

RecordShape shape(bool isFollowing)
{
    RecordShape shape;
    shape.names = {u"number"_s,       u"receivedAt"_s,  u"type"_s,        u"vehicleId"_s,
                   u"userId"_s,       u"externalId"_s,  u"eventId"_s,     u"deliveryId"_s,
                   u"webhookId"_s,    u"mode"_s,        u"vehicleMode"_s, u"isTest"_s,
                   u"triggers"_s,     u"faults"_s,      u"signalCount"_s, u"errorCount"_s,
                   u"oemUpdatedAt"_s, u"deliveredAt"_s, u"tries"_s,       u"receiver"_s};
    shape.csv = shape.names;
    shape.names += {u"signature"_s, u"isSignatureKept"_s, u"body"_s, u"rawBody"_s, u"bodyBase64"_s};
    shape.live = isFollowing;
    shape.table = {{words(QT_TRANSLATE_NOOP("Cli", "RECEIVED")), false, 20},
                   {words(QT_TRANSLATE_NOOP("Cli", "TYPE")), false, 20},
                   {words(QT_TRANSLATE_NOOP("Cli", "VEHICLE")), false, 36},
                   {words(QT_TRANSLATE_NOOP("Cli", "SIGNALS")), true, 7},
                   {words(QT_TRANSLATE_NOOP("Cli", "TRIES")), true, 5},
                   {words(QT_TRANSLATE_NOOP("Cli", "WHAT")), false, 24}};
    return shape;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

Record recordOf(const Delivery &delivery)
{
    const DeliveryHead &head = delivery.head;
    Record record;
    record.json = {{u"number"_s, delivery.number},
                   {u"receivedAt"_s, orNull(delivery.receivedAt)},
                   {u"type"_s, orNull(head.type)},
                   {u"vehicleId"_s, orNull(head.vehicleId)},
                   {u"userId"_s, orNull(head.userId)},
                   {u"externalId"_s, orNull(head.externalId)},
                   {u"eventId"_s, orNull(head.eventId)},
                   {u"deliveryId"_s, orNull(head.deliveryId)},
                   {u"webhookId"_s, orNull(head.webhookId)},
                   {u"mode"_s, orNull(head.mode)},
                   {u"vehicleMode"_s, orNull(head.vehicleMode)},
                   {u"isTest"_s, head.isTest()},
                   {u"triggers"_s, orNull(head.triggers)},
                   {u"faults"_s, orNull(head.faults)},
                   {u"signalCount"_s, head.signalCount},
                   {u"errorCount"_s, head.errorCount},
                   {u"oemUpdatedAt"_s, orNull(head.oemAt)},
                   {u"deliveredAt"_s, orNull(head.deliveredAt)},
                   {u"tries"_s, delivery.tries},
                   {u"receiver"_s, orNull(delivery.receiver)}};
    record.cells = {delivery.receivedAt.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u'Z',
                    head.isTest()
                        ? words(QT_TRANSLATE_NOOP("Cli", "%1 (test)")).arg(printable(head.type))
                        : printable(head.type),
                    printable(head.vehicleId),
                    QString::number(head.signalCount),
                    QString::number(delivery.tries),
                    printable(head.faults.isEmpty() ? head.triggers : head.faults)};
    return record;
}

enum class Content {
    None,
    Body, ///< as JSON
    Raw,  ///< byte for byte, as "webhook verify" takes it
};

/// A delivery, and how it came where that is wanted.
using Told = std::pair<Delivery, DeliveredRequest>;

void add(Content content, const DeliveredRequest &request, QJsonObject *to)
{
    if (content == Content::None)
        return;
    to->insert(u"signature"_s, orNull(QString::fromLatin1(request.signature)));
    const QString text = QString::fromUtf8(request.body);
    if (content == Content::Body)
        to->insert(u"body"_s, QJsonDocument::fromJson(request.body).object());
    else if (text.toUtf8() == request.body)
        to->insert(u"rawBody"_s, text);
    else
        to->insert(u"bodyBase64"_s, QString::fromLatin1(request.body.toBase64()));
    if (content == Content::Raw)
        to->insert(u"isSignatureKept"_s, !request.signature.isEmpty());
}

class TailWebhook final : public Command
{
public:
    TailWebhook(const DeliveryPlace &place, const DeliveryFilter &filter, int last,
                const Invocation &invocation, const Surroundings &around, QObject *parent)
        : Command(parent)
        , m_store(place, DeliveryStore::Begin::Later)
        , m_filter(filter)
        , m_isFollowing(invocation.has(u"follow"_s))
        , m_content(invocation.has(u"raw"_s)    ? Content::Raw
                    : invocation.has(u"body"_s) ? Content::Body
                                                : Content::None)
        , m_writer(makeWriter(invocation.common.format, shape(m_isFollowing), around.output))
    {
        m_store
            .ask<Beginning>(this,
                            [last, filter,
                             content = m_content](DeliveryReader &reader,
                                                  const Interrupt &interrupt) -> Result<Beginning> {
                                const auto newest = reader.newest();
                                if (!newest)
                                    return Failure(newest.error());
                                if (last == 0)
                                    return Beginning{*newest, {}};
                                auto page = reader.page(filter, last, {}, interrupt);
                                if (!page)
                                    return Failure(page.error());
                                std::reverse(page->deliveries.begin(), page->deliveries.end());
                                const auto told = withContent(reader, page->deliveries, content);
                                if (!told)
                                    return Failure(told.error());
                                return Beginning{*newest, *told};
                            })
            ->then(this, [this](const Result<Beginning> &beginning) {
                m_newest = beginning ? beginning->newest : 0;
                begin(beginning ? Result<QList<Told>>(beginning->told)
                                : Failure(beginning.error()));
            });
        open(place, around.workspace);
    }

private:
    struct Beginning
    {
        qint64 newest; ///< number; what is followed comes after it
        QList<Told> told;
    };

    /// What is asked waits for the password, if there is one.
    void open(const DeliveryPlace &place, Workspace *workspace)
    {
        const auto password = workspace->credentials()->databasePassword(*workspace->application());
        readDatabasePassword(workspace->secrets(), password, place, this)
            ->then(this, [this](const Result<Done> &read) {
                if (read)
                    m_store.begin();
                else
                    m_store.refuse(read.error());
            });
    }

    static Result<QList<Told>> withContent(DeliveryReader &reader,
                                           const QList<Delivery> &deliveries, Content content)
    {
        QList<Told> told;
        for (const Delivery &delivery : deliveries) {
            Result<DeliveredRequest> request =
                content != Content::None ? reader.request(delivery.number) : DeliveredRequest();
            if (!request)
                return Failure(request.error());
            told.append({delivery, *request});
        }
        return told;
    }

    void begin(const Result<QList<Told>> &told)
    {
        if (!write(told))
            return;
        if (!m_isFollowing) {
            m_writer->finish();
            return finish(ExitCode::Done);
        }
        connect(&m_store, &DeliveryStore::changed, this, &TailWebhook::follow);
        follow();
    }

    bool write(const Result<QList<Told>> &told)
    {
        if (!told) {
            m_writer->breakOff();
            finish(Failure(told.error()));
            return false;
        }
        for (const auto &[delivery, request] : *told) {
            m_newest = std::max(m_newest, delivery.number);
            if (!m_filter.matches(delivery))
                continue;
            Record record = recordOf(delivery);
            add(m_content, request, &record.json);
            m_writer->write(record);
        }
        m_writer->flush();
        return true;
    }

    void follow()
    {
        if (m_isReading) {
            m_hasNews = true;
            return;
        }
        m_isReading = true;
        m_hasNews = false;
        m_store
            .ask<QList<Told>>(
                this,
                [from = m_newest, content = m_content](DeliveryReader &reader,
                                                       const Interrupt &) -> Result<QList<Told>> {
                    const auto news = reader.since(from, atOnce);
                    if (!news)
                        return Failure(news.error());
                    return withContent(reader, *news, content);
                })
            ->then(this, [this](const Result<QList<Told>> &told) {
                m_isReading = false;
                if (write(told) && (m_hasNews || told->size() == atOnce))
                    follow();
            });
    }

    DeliveryStore m_store;
    DeliveryFilter m_filter;
    bool m_isFollowing;
    Content m_content;
    std::unique_ptr<RecordWriter> m_writer;
    qint64 m_newest = 0;
    bool m_isReading = false;
    bool m_hasNews = false;
};

Command *failed(ApiError::Kind kind, const char *why, QObject *parent)
{
    ApiError error;
    error.kind = kind;
    error.detail = words(why);
    auto *command = new Command(parent);
    command->finish(Failure(error));
    return command;
}

} // namespace

Command *tailWebhook(const Invocation &invocation, const Surroundings &around, QObject *parent)
{
    bool isNumber = true;
    int last = usualLast;
    if (invocation.has(u"last"_s))
        last = invocation.options.value(u"last"_s).toInt(&isNumber);
    if (!isNumber || last < 0 || last > mostLast) {
        return failed(ApiError::Kind::Usage,
                      QT_TRANSLATE_NOOP("Cli", "--last takes a number from 0 to 100000."), parent);
    }
    const auto place = around.workspace->deliveryPlace();
    if (!place) {
        return failed(ApiError::Kind::Usage,
                      QT_TRANSLATE_NOOP("Cli", "The demo's deliveries are in its window alone."),
                      parent);
    }
    DeliveryFilter filter;
    filter.vehicleId = invocation.options.value(u"vehicle"_s);
    filter.userId = invocation.options.value(u"user"_s);
    filter.hasErrors = invocation.has(u"errors"_s);
    return new TailWebhook(*place, filter, last, invocation, around, parent);
}

} // namespace motorpool::cli
