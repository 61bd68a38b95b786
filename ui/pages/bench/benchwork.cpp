// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchwork.h"

#include "applicationstore.h"
#include "background.h"
#include "challenge.h"
#include "workspace.h"

#include <QDateTime>

namespace motorpool {

using namespace std::chrono_literals;

namespace {

BenchLook lookAt(const BenchRequest &request, const QByteArray &previousBytes,
                 const BenchKeyring &ring, const std::atomic_bool *stop)
{
    BenchLook look;
    look.request = request;
    look.keys = ring.keys->names();
    look.without = ring.without;
    look.fault = ring.fault;
    QList<QByteArray> others;
    if (!previousBytes.isEmpty()) {
        for (const BenchRequest &other : takeIn(previousBytes).requests)
            others.append(other.body);
    }
    SearchLimits limits;
    limits.stop = stop;
    look.diagnosis = diagnose(request, *ring.keys, others, limits);
    if (!look.diagnosis.event)
        return look;
    const WebhookEvent &event = look.diagnosis.event->event;
    if (!event.challenge.isEmpty() && !ring.keys->isEmpty()) {
        // By the key that signed it, or else by the first one that is expected.
        const qsizetype signer = look.keys.indexOf(look.diagnosis.key);
        const std::size_t key = signer < 0 ? 0 : std::size_t(signer);
        look.answer = challengeBody(ring.keys->sign(key, event.challenge.toUtf8()));
        look.answerKey = ring.keys->name(key);
    }
    if (!others.isEmpty()) {
        if (const auto previous = decodeEvent(others.first(), QDateTime::currentDateTimeUtc())) {
            look.previous = previous->event;
            look.diff = diffOf(previous->event, event);
        }
    }
    return look;
}

} // namespace

BenchWork::BenchWork(Workspace *workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(150ms); // a person types on
    m_soon.callOnTimeout(this, &BenchWork::readKeys);
}

BenchWork::~BenchWork()
{
    stop();
}

void BenchWork::stop()
{
    if (m_stop)
        *m_stop = true;
    m_stop.reset();
    m_soon.stop();
    delete m_run;
}

void BenchWork::begin()
{
    stop();
    m_run = new QObject(this);
    m_stop = std::make_shared<std::atomic_bool>(false);
}

void BenchWork::take(const QByteArray &bytes)
{
    m_requests.clear();
    m_place = 0;
    if (bytes.isEmpty()) {
        stop();
        Q_EMIT workingChanged(false);
        Q_EMIT cleared();
        return;
    }
    begin();
    Q_EMIT workingChanged(true);
    inBackground<Intake>(m_run, [bytes] {
        return Result<Intake>(takeIn(bytes));
    })->then(m_run, [this](const Result<Intake> &intake) {
        m_requests = intake->requests;
        Q_EMIT taken(*intake);
        if (m_requests.isEmpty())
            Q_EMIT workingChanged(false);
        else
            look();
    });
}

void BenchWork::take(const BenchRequest &request)
{
    m_requests = {request};
    m_place = 0;
    Intake intake;
    intake.requests = m_requests;
    Q_EMIT taken(intake);
    look();
}

void BenchWork::choose(int place)
{
    if (place == m_place || place < 0 || place >= m_requests.size())
        return;
    m_place = place;
    look();
}

void BenchWork::setSignature(const QByteArray &signature)
{
    if (signature == m_signature)
        return;
    m_signature = signature;
    look();
}

void BenchWork::setPrevious(const QByteArray &bytes)
{
    m_previous = bytes;
    look();
}

void BenchWork::forget()
{
    stop();
    m_requests.clear();
    m_previous.clear();
    m_signature.clear();
    Q_EMIT workingChanged(false);
}

std::optional<BenchRequest> BenchWork::request() const
{
    if (m_place >= m_requests.size())
        return std::nullopt;
    BenchRequest request = m_requests.at(m_place);
    if (!m_signature.isEmpty() && !request.header("sc-signature"))
        request.setHeader("SC-Signature", m_signature);
    return request;
}

void BenchWork::look()
{
    if (m_requests.isEmpty())
        return;
    Q_EMIT workingChanged(true);
    m_soon.start();
}

void BenchWork::readKeys()
{
    begin();
    BenchKeyWish wish;
    wish.applications = m_workspace->applications()->applications();
    if (const auto open = m_workspace->application(); open && !m_workspace->isDemo()) {
        wish.expectedId = open->id;
        const bool isKept =
            std::any_of(wish.applications.begin(), wish.applications.end(),
                        [&](const Application &application) { return application.id == open->id; });
        if (!isKept)
            wish.applications.prepend(*open); // the environment's
    }
    if (const DemoServer *demo = m_workspace->demo())
        wish.atHand = {demo->application().name, demo->managementToken()};
    readBenchKeys(m_workspace->secrets(), wish, m_run)
        ->then(m_run, [this](const Result<BenchKeyring> &ring) { diagnoseWith(*ring); });
}

void BenchWork::diagnoseWith(const BenchKeyring &ring)
{
    const auto wanted = request();
    if (!wanted)
        return;
    inBackground<BenchLook>(m_run, [request = *wanted, previous = m_previous, ring, stop = m_stop] {
        return Result<BenchLook>(lookAt(request, previous, ring, stop.get()));
    })->then(m_run, [this](const Result<BenchLook> &look) {
        Q_EMIT workingChanged(false);
        Q_EMIT looked(*look);
    });
}

} // namespace motorpool
