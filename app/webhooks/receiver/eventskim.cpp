// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventskim.h"

#include "eventdecode.h"
#include "jsonskim.h"

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

/// Reads what eventdecode.h reads, as far as a head needs it.
class Skim : private JsonSkim
{
public:
    std::optional<DeliveryHead> head(Value body)
    {
        const auto [type, name, id, data, meta, triggers, vehicleId, webhookId] =
            members(body, "eventType", "eventName", "eventId", "data", "meta", "triggers",
                    "vehicleId", "webhookId");
        m_event.type = text(type ? type : name);
        m_event.eventId = text(id);
        readMeta(meta, webhookId);
        readData(data, triggers);
        if (m_event.vehicle.id.isEmpty())
            m_event.vehicle.id = text(vehicleId);
        if (!isUsual() || m_event.type.compare("VERIFY"_L1, Qt::CaseInsensitive) == 0)
            return std::nullopt;
        DeliveryHead head = headOf(m_event);
        head.signalCount = m_signals;
        head.errorCount = m_errors;
        head.oemAt = m_oemAt;
        return head;
    }

private:
    void readMeta(Value meta, Value webhookIdOfRoot)
    {
        const auto [delivery, at, olderAt, webhook, name, mode, sequence] =
            members(meta, "deliveryId", "deliveredAt", "deliveryTime", "webhookId", "webhookName",
                    "mode", "sequence");
        m_event.deliveryId = text(delivery);
        m_event.deliveredAt = time(at ? at : olderAt);
        m_event.webhookId = text(webhook ? webhook : webhookIdOfRoot);
        m_event.webhookName = text(name);
        m_event.mode = text(mode);
        m_event.sequence = integer(sequence);
    }

    void readData(Value data, Value triggersOfRoot)
    {
        const auto [user, vehicle, triggers, list, errors] =
            members(data, "user", "vehicle", "triggers", "signals", "errors");
        const auto [userId, externalId] = members(user, "id", "externalId");
        m_event.userId = text(userId);
        m_event.externalId = text(externalId);
        const auto [id, make, model, mode] = members(vehicle, "id", "make", "model", "mode");
        m_event.vehicle.id = text(id);
        m_event.vehicle.make = text(make);
        m_event.vehicle.model = text(model);
        m_event.vehicle.mode = text(mode);
        forEach(triggersOfRoot ? triggersOfRoot : triggers,
                [this](Value item) { readTrigger(item); });
        forEach(list, [this](Value item) { readSignal(item); });
        forEach(errors, [this](Value item) { readFault(item); });
    }

    void readTrigger(Value item)
    {
        const auto [type, signal, code] = members(item, "type", "signal", "code");
        const auto [codeOfSignal] = members(signal, "code");
        EventTrigger trigger;
        trigger.type = text(type);
        trigger.signal.code = text(signal ? codeOfSignal : code);
        m_event.triggers.append(trigger);
    }

    void readSignal(Value item)
    {
        const auto [code, group, name, body, status, meta] =
            members(item, "code", "group", "name", "body", "status", "meta");
        if (text(code).isEmpty())
            setUnusual();
        checkText(group);
        checkText(name);
        checkObject(body);
        const auto [value, error] = members(status, "value", "error");
        if (text(value).compare("ERROR"_L1, Qt::CaseInsensitive) == 0)
            ++m_errors;
        readError(error);
        const auto [oemAt, retrievedAt, fetchedAt, ingestedAt] =
            members(meta, "oemUpdatedAt", "retrievedAt", "fetchedAt", "ingestedAt");
        const QDateTime at = time(oemAt);
        if (at.isValid() && (!m_oemAt.isValid() || at > m_oemAt))
            m_oemAt = at;
        checkTime(retrievedAt ? retrievedAt : fetchedAt);
        checkTime(ingestedAt);
        ++m_signals;
    }

    SignalError readError(Value object)
    {
        const auto [type, code, title, detail, description, resolution] =
            members(object, "type", "code", "title", "detail", "description", "resolution");
        SignalError error;
        error.type = text(type).toUpper();
        error.code = text(code);
        checkText(title);
        checkText(detail);
        checkText(description);
        if (resolution && !resolution->is_string()) {
            const auto [kind, url] = members(resolution, "type", "url");
            checkText(kind);
            checkText(url);
        }
        return error;
    }

    void readFault(Value item)
    {
        const auto [state] = members(item, "state");
        VehicleFault fault;
        fault.error = readError(item);
        fault.state = text(state);
        m_event.faults.append(fault);
    }

    WebhookEvent m_event;
    QDateTime m_oemAt;
    int m_signals = 0;
    int m_errors = 0;
};

} // namespace

std::optional<DeliveryHead> skimUsual(const QByteArray &body)
{
    thread_local simdjson::dom::parser parser; // its memory serves the next body
    simdjson::dom::element root;
    if (parser.parse(body.constData(), std::size_t(body.size())).get(root) != simdjson::SUCCESS)
        return std::nullopt;
    return Skim().head(root);
}

Result<SkimmedEvent> skimEvent(const QByteArray &body)
{
    if (auto head = skimUsual(body))
        return SkimmedEvent{std::move(*head), false, {}};
    const auto decoded = decodeEvent(body, QDateTime());
    if (!decoded)
        return Failure(decoded.error());
    const WebhookEvent &event = decoded->event;
    return SkimmedEvent{headOf(event), event.kind == WebhookEvent::Kind::Verify, event.challenge};
}

} // namespace motorpool
