// SPDX-License-Identifier: GPL-3.0-or-later
#include "apisession.h"
#include "commands.h"
#include "connectionsclient.h"
#include "errorguide.h"
#include "plaintext.h"
#include "probe.h"
#include "proxyfinder.h"
#include "recordwriter.h"
#include "secretstore.h"
#include "tokensource.h"
#include "words.h"
#include "workspace.h"

#include <QCoreApplication>

#include <functional>

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

RecordShape shape()
{
    RecordShape shape;
    shape.live = true;
    shape.names = {u"step"_s, u"result"_s, u"found"_s, u"remedy"_s};
    shape.csv = shape.names;
    shape.table = {{{}, false, 4}, {{}, false, 9}, {{}, false, 0}};
    return shape;
}

/// Goes through the steps in order. A step that failed takes those with it that cannot work
/// without it; the others are still looked at.
class Doctor final : public Command
{
public:
    Doctor(const Invocation &invocation, const Surroundings &around, QObject *parent)
        : Command(parent)
        , m_workspace(around.workspace)
        , m_closed(around.closed)
        , m_application(around.workspace->application().value_or(
              around.workspace->overridden(invocation.common.applied(Application()))))
        , m_writer(makeWriter(invocation.common.format, shape(), around.output))
    {
        m_steps = {{"proxy", Way, Way, [this] { return forEachHost(probeProxy); }},
                   {"dns", Way, Way, [this] { return forEachHost(probeName); }},
                   {"tls", Way, Way, [this] { return forEachHost(probeTls); }},
                   {"clock", Way, None,
                    [this] {
                        const ProbeTarget at = target(m_application.hosts.vehicle);
                        auto *refused = refusing(at.url);
                        return refused ? refused : probeClock(at, m_workspace->clock(), this);
                    }},
                   {"application", None, Secret, [this] { return nameApplication(); }},
                   {"keychain", Secret, Secret, [this] { return readSecret(); }},
                   {"token", Way | Secret, Token, [this] { return fetchToken(); }},
                   {"call", Way | Secret | Token, None, [this] { return callOnce(); }}};
        next();
    }

private:
    enum Need { None = 0, Way = 1, Secret = 2, Token = 4 };

    struct Step
    {
        const char *name;
        int needs;  ///< what must not have failed before
        Need gives; ///< what is missing when this fails
        std::function<Call<QString> *()> run;
    };

    void next()
    {
        while (m_at < m_steps.size() && (m_steps.at(m_at).needs & m_missing) != 0)
            show(m_steps.at(m_at++), u"skip"_s,
                 words(QT_TRANSLATE_NOOP("Cli", "not tried, as a step before it failed")), {});
        if (m_at == m_steps.size()) {
            m_writer->finish();
            return finish(m_first ? exitCodeFor(*m_first) : ExitCode::Done);
        }
        m_steps.at(m_at).run()->then(this, [this](const Result<QString> &outcome) {
            const Step &step = m_steps.at(m_at++);
            if (outcome)
                show(step, u"ok"_s, *outcome, {});
            else
                showFault(step, outcome.error());
            next();
        });
    }

    void showFault(const Step &step, const ApiError &error)
    {
        m_missing |= step.gives;
        if (!m_first)
            m_first = error.kind;
        if (error.kind == ApiError::Kind::Usage) // the detail says it all
            return show(step, u"fail"_s, error.detail, {});
        const ErrorWords known = explain(error);
        QString found = known.title;
        if (!error.operation.isEmpty())
            found += u": "_s + error.operation;
        if (!error.detail.isEmpty())
            found +=
                u": "_s + (error.detail.endsWith(u'.') ? error.detail.chopped(1) : error.detail);
        show(step, u"fail"_s, found, known.remedy);
    }

    void show(const Step &step, const QString &result, const QString &found, const QString &remedy)
    {
        const QString name = QLatin1StringView(step.name);
        Record record;
        record.json = {{u"step"_s, name},
                       {u"result"_s, result},
                       {u"found"_s, found},
                       {u"remedy"_s, remedy.isEmpty() ? QJsonValue() : QJsonValue(remedy)}};
        record.cells = {result.toUpper(), name,
                        remedy.isEmpty() ? found : u"%1. %2"_s.arg(found, remedy)};
        m_writer->write(record);
        m_writer->flush();
    }

    ProbeTarget target(const QUrl &host) { return {host, m_application, &m_proxies}; }

    /// A host that is not allowed is not knocked at; null for others. The demo's is allowed.
    Call<QString> *refusing(const QUrl &host)
    {
        const auto reason = m_workspace->access().hostRefusal(host);
        if (!reason || m_workspace->isDemo())
            return nullptr;
        auto *call = new Call<QString>(this);
        call->finish(Failure(*reason));
        return call;
    }

    using Probe = Call<QString> *(*)(const ProbeTarget &, QObject *);

    /// The hosts that this program talks to, one after the other, to the first that fails.
    Call<QString> *forEachHost(Probe probe)
    {
        const Hosts &hosts = m_application.hosts;
        for (const QUrl *host : {&hosts.iam, &hosts.vehicle}) {
            if (auto *refused = refusing(*host))
                return refused;
        }
        auto *both = new Call<QString>(this);
        probe(target(hosts.iam), both)->then(both, [this, both, probe](const Result<QString> &iam) {
            const QUrl &vehicle = m_application.hosts.vehicle;
            if (!iam || m_application.hosts.iam.authority() == vehicle.authority())
                return both->finish(iam);
            probe(target(vehicle), both)->then(both, [both, iam](const Result<QString> &other) {
                both->finish(other && *other != *iam ? u"%1; %2"_s.arg(*iam, *other) : other);
            });
        });
        return both;
    }

    Call<QString> *nameApplication()
    {
        auto *answer = new Call<QString>(this);
        if (m_closed)
            answer->finish(Failure(*m_closed));
        else
            answer->finish(onOneLine(m_application.name));
        return answer;
    }

    Call<QString> *readSecret()
    {
        auto *answer = new Call<QString>(this);
        if (m_workspace->isDemo()) {
            answer->finish(
                words(QT_TRANSLATE_NOOP("Cli", "not used, the demo brings its own secret")));
        } else {
            const auto told = [this, answer](const Result<motorpool::Secret> &secret) {
                if (!secret)
                    return answer->finish(Failure(secret.error()));
                answer->finish(m_application.secretPlace == SecretPlace::Environment
                                   ? words(QT_TRANSLATE_NOOP(
                                         "Cli", "not used, the secret comes from the environment"))
                                   : words(QT_TRANSLATE_NOOP("Cli", "%1 holds the secret"))
                                         .arg(m_application.secretBackend));
            };
            m_workspace->secrets()->read(m_application, answer)->then(answer, told);
        }
        return answer;
    }

    Call<QString> *fetchToken()
    {
        auto *answer = new Call<QString>(this);
        TokenSource *tokens = m_workspace->session()->tokens();
        tokens->token(answer)->then(answer, [answer, tokens](const Result<AccessToken> &token) {
            if (!token)
                return answer->finish(Failure(token.error()));
            answer->finish(words(QT_TRANSLATE_NOOP("Cli", "granted for %1 s"))
                               .arg(tokens->state().lifetime.count()));
        });
        return answer;
    }

    Call<QString> *callOnce()
    {
        auto *answer = new Call<QString>(this);
        m_workspace->session()->connections()->count(answer)->then(
            answer, [answer](const Result<std::optional<int>> &count) {
                if (!count)
                    return answer->finish(Failure(count.error()));
                if (!*count)
                    return answer->finish(words(QT_TRANSLATE_NOOP("Cli", "answered")));
                answer->finish(QCoreApplication::translate("Cli", "answered, %n live connection(s)",
                                                           nullptr, **count));
            });
        return answer;
    }

    Workspace *m_workspace;
    std::optional<ApiError> m_closed;
    Application m_application;
    ProxyFinder m_proxies{m_application};
    std::unique_ptr<RecordWriter> m_writer;
    QList<Step> m_steps;
    qsizetype m_at = 0;
    int m_missing = None;
    std::optional<ApiError::Kind> m_first;
};

} // namespace

Command *runDoctor(const Invocation &invocation, const Surroundings &around, QObject *parent)
{
    return new Doctor(invocation, around, parent);
}

} // namespace motorpool::cli
