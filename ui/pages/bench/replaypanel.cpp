// SPDX-License-Identifier: GPL-3.0-or-later
#include "replaypanel.h"

#include "actionreason.h"
#include "applicationstore.h"
#include "benchpresenter.h"
#include "benchtext.h"
#include "benchwords.h"
#include "errorstrip.h"
#include "formrows.h"
#include "keyreading.h"
#include "metrics.h"
#include "preferences.h"
#include "progressstrip.h"
#include "secretstore.h"
#include "workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace motorpool {

using namespace Qt::StringLiterals;

ReplayPanel::ReplayPanel(Workspace *workspace, Preferences *preferences, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_target(new QLineEdit(this))
    , m_times(new QSpinBox(this))
    , m_parallel(new QSpinBox(this))
    , m_signs(new QCheckBox(tr("Sign anew"), this))
    , m_key(new QComboBox(this))
    , m_newIds(new QCheckBox(tr("A new event id, delivery id and time each time"), this))
    , m_send(new QPushButton(tr("Send"), this))
    , m_progress(new ProgressStrip(tr("Sending a delivery to this computer"), this))
    , m_error(new ErrorStrip(this))
    , m_result(new BenchText(this))
{
    build();
    const QVariant last = m_preferences->state(u"bench/target"_s);
    m_target->setText(last.isValid() ? last.toString() : u"http://localhost:3000/"_s);
    connect(m_target, &QLineEdit::textChanged, this, &ReplayPanel::showState);
    connect(m_target, &QLineEdit::returnPressed, m_send, &QPushButton::click);
    connect(m_signs, &QCheckBox::toggled, this, &ReplayPanel::showState);
    connect(m_send, &QPushButton::clicked, this, &ReplayPanel::send);
    connect(m_progress, &ProgressStrip::cancelled, this, &ReplayPanel::stop);
    connect(m_error, &ErrorStrip::retryRequested, this, [this] {
        m_error->clear();
        m_workspace->secrets()->unlock(this)->then(this, [this](const Result<Done> &unlocked) {
            if (unlocked)
                send();
            else
                m_error->showError(unlocked.error());
        });
    });
    connect(workspace->applications(), &ApplicationStore::changed, this, &ReplayPanel::fillKeys);
    connect(workspace, &Workspace::sessionChanged, this, &ReplayPanel::fillKeys);
    fillKeys();
}

void ReplayPanel::build()
{
    m_times->setRange(1, mostReplays);
    m_times->setGroupSeparatorShown(true);
    m_times->setMaximumWidth(formrows::numberWidth);
    m_parallel->setRange(1, mostParallel);
    m_parallel->setMaximumWidth(formrows::numberWidth);
    m_key->setAccessibleName(tr("Application whose management token signs"));
    m_key->setMaximumWidth(formrows::choiceWidth);
    m_result->setAccessibleName(tr("How the replay went"));
    m_result->setPlaceholderText(tr("What the receiver answered will stand here."));

    auto *signing = new QWidget(this);
    auto *signingRow = new QHBoxLayout(signing);
    signingRow->setContentsMargins(0, 0, 0, 0);
    signingRow->setSpacing(metrics::inside);
    signingRow->addWidget(m_signs);
    signingRow->addWidget(m_key, 1);
    signingRow->addStretch(1);
    auto *form = new QFormLayout;
    formrows::arrange(form);
    formrows::add(form, tr("&Receiver"), m_target,
                  tr("On this computer: 127.0.0.1, [::1] or localhost. Nothing is sent anywhere "
                     "else."));
    formrows::add(form, tr("&Times"), m_times);
    formrows::add(form, tr("At a ti&me"), m_parallel);
    formrows::add(form, tr("Signature"), m_signs, signing);
    formrows::add(form, QString(), m_newIds, m_newIds);
    m_target->setAccessibleName(tr("Address of the receiver"));
    m_signs->setAccessibleName(m_signs->text());
    m_newIds->setAccessibleName(m_newIds->text());
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_send);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    column->setSpacing(metrics::inside);
    column->addLayout(form);
    column->addLayout(buttons);
    column->addWidget(m_progress);
    column->addWidget(m_error);
    column->addWidget(m_result, 1);
}

void ReplayPanel::fillKeys()
{
    const QString chosen = m_key->currentData().toString();
    const auto open = m_workspace->application();
    m_key->clear();
    if (m_workspace->isDemo())
        m_key->addItem(open->name, open->id);
    for (const Application &application : m_workspace->applications()->applications())
        m_key->addItem(application.name, application.id);
    const int was = m_key->findData(chosen);
    const int isOpen = open ? m_key->findData(open->id) : -1;
    m_key->setCurrentIndex(was >= 0 ? was : std::max(isOpen, 0));
    showState();
}

void ReplayPanel::setRequest(const std::optional<BenchRequest> &request)
{
    m_request = request;
    showState();
}

void ReplayPanel::showState()
{
    LoopbackFault why = LoopbackFault::NoUrl;
    const bool isGood = loopbackTarget(m_target->text(), &why).has_value();
    const bool canSign = m_key->count() > 0;
    enableButton(m_signs, canSign, tr("There is no application whose key could sign."));
    if (!canSign)
        m_signs->setChecked(false);
    m_key->setEnabled(m_signs->isChecked());
    enableButton(m_newIds, m_signs->isChecked(),
                 tr("That changes the body, so it must be signed anew."));
    if (!m_signs->isChecked())
        m_newIds->setChecked(false);
    const QString reason = !m_request ? tr("Put a delivery on the bench first.")
                           : !isGood  ? loopbackFaultText(why)
                                      : tr("One is being sent.");
    enableButton(m_send, m_request && isGood && !m_call, reason);
    m_send->setToolTip(m_send->isEnabled() ? QString() : reason);
}

void ReplayPanel::stop()
{
    delete m_call;
    m_progress->stop();
    showState();
    if (m_sofar.total == 0)
        return;
    const QLocale locale;
    const QString words = tr("Cancelled. %1 of %2 had been answered, some more may have arrived.")
                              .arg(locale.toString(m_sofar.done), locale.toString(m_sofar.total));
    m_result->setContent([words](DetailHtml &html) { html.line(words, Tone::Aging); });
    m_sofar = {};
}

void ReplayPanel::send()
{
    const auto target = loopbackTarget(m_target->text());
    if (!target || !m_request)
        return;
    m_error->clear();
    m_preferences->setState(u"bench/target"_s, m_target->text());
    ReplayPlan plan;
    plan.target = *target;
    plan.request = *m_request;
    plan.request.method = "POST";
    plan.times = m_times->value();
    plan.parallel = m_parallel->value();
    plan.hasNewIds = m_newIds->isChecked();
    if (!m_signs->isChecked())
        return sendWith(plan);
    const QString id = m_key->currentData().toString();
    const auto open = m_workspace->application();
    const auto application = open && open->id == id ? open : m_workspace->applications()->byId(id);
    if (!application)
        return;
    BenchKeyWish wish;
    wish.applications = {*application};
    wish.isFirstEnough = true;
    if (open)
        wish.stores.insert(open->id, m_workspace->secretsOfOpen());
    auto *call = readBenchKeys(m_workspace->secrets(), wish, this);
    m_call = call;
    showState();
    call->then(this, [this, plan](const Result<BenchKeyring> &ring) {
        m_call.clear();
        if (!ring->keys->isEmpty()) {
            ReplayPlan signing = plan;
            signing.keys = ring->keys;
            signing.key = 0;
            return sendWith(signing);
        }
        ApiError missing;
        missing.kind = ApiError::Kind::SecretMissing;
        missing.detail = tr("No management token is kept for this application. Settings takes it.");
        const ApiError error = ring->fault.value_or(missing);
        m_error->setRetryable(error.kind == ApiError::Kind::KeyringLocked);
        m_error->showError(error);
        showState();
    });
}

void ReplayPanel::sendWith(const ReplayPlan &plan)
{
    m_result->setContent({});
    m_sofar = {0, plan.times};
    m_progress->start();
    auto *call = replay(plan, this);
    m_call = call;
    showState();
    call->each(this,
               [this](const ReplayProgress &progress) {
                   m_sofar = progress;
                   m_progress->setProgress(progress.done, progress.total);
               })
        ->then(this, [this](const Result<ReplayResult> &result) {
            m_call.clear();
            m_sofar = {};
            m_progress->stop();
            showState();
            showResult(*result);
        });
}

void ReplayPanel::showResult(const ReplayResult &result)
{
    m_result->setContent([result](DetailHtml &html) { writeReplay(html, result); });
}

} // namespace motorpool
