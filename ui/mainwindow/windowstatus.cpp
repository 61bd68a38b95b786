// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowstatus.h"

#include "activitybutton.h"
#include "age.h"
#include "apisession.h"
#include "budget.h"
#include "budgetwords.h"
#include "clock.h"
#include "credentials.h"
#include "errorguide.h"
#include "iconlabel.h"
#include "icons.h"
#include "metrics.h"
#include "preferences.h"
#include "receiverhost.h"
#include "requestlog.h"
#include "secretwords.h"
#include "statuspill.h"
#include "tokensource.h"
#include "tokentext.h"
#include "workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds tick(5);
constexpr std::chrono::milliseconds soon(100);

} // namespace

WindowStatus::WindowStatus(Workspace *workspace, Preferences *preferences, QWidget *parent)
    : QStatusBar(parent)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_application(new QLabel(this))
    , m_pill(new StatusPill(this))
    , m_token(new QLabel(this))
    , m_budget(new QToolButton(this))
    , m_age(new QLabel(this))
    , m_secret(new QToolButton(this))
    , m_receiving(new QToolButton(this))
    , m_activities(new ActivityButton(this))
    , m_readOnly(new QWidget(this))
{
    setSizeGripEnabled(false);
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(metrics::inside, metrics::grid / 2, metrics::inside,
                               metrics::grid / 2);
    layout->setSpacing(metrics::inside);
    m_application->setFont(keyFont(font()));
    m_application->setTextFormat(Qt::PlainText);
    layout->addWidget(m_application);
    layout->addWidget(m_pill);
    for (QToolButton *button : {m_budget, m_secret, m_receiving}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_secret->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QWidget *part : QList<QWidget *>{m_token, m_budget, m_age, m_receiving, m_secret}) {
        layout->addSpacing(metrics::inside);
        layout->addWidget(part);
    }
    layout->addStretch();
    layout->addWidget(m_activities);
    auto *readOnly = new QHBoxLayout(m_readOnly);
    readOnly->setContentsMargins(0, 0, 0, 0);
    readOnly->setSpacing(metrics::grid);
    auto *lock = new IconLabel(metrics::icon, m_readOnly);
    lock->setIcon(u"lock"_s);
    auto *word = new StatusPill(m_readOnly);
    word->setState({}, tr("read-only"), Tone::Aging);
    readOnly->addWidget(lock);
    readOnly->addWidget(word);
    layout->addWidget(m_readOnly);
    addWidget(row, 1);

    connect(workspace, &Workspace::sessionChanged, this, &WindowStatus::watchSession);
    connect(workspace, &Workspace::accessChanged, this, &WindowStatus::showReadOnly);
    connect(workspace->log(), &RequestLog::recorded, this, [this](const Exchange &exchange) {
        ++m_requests;
        if (exchange.hadBearer && exchange.status >= 200 && exchange.status < 300)
            m_dataAt = m_workspace->clock()->utcNow();
        if (!m_soon.isActive())
            m_soon.start();
    });
    // A list makes many requests in a moment; each text laid out anew costs as much as reading one.
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        showCalls();
        showAge();
    });
    connect(&m_tick, &QTimer::timeout, this, [this] {
        showToken();
        showCalls();
        showAge();
        showSecret();
    });
    connect(workspace->credentials()->notes(), &CredentialNotes::changed, this,
            &WindowStatus::showSecret);
    connect(preferences, &Preferences::changed, this, &WindowStatus::showSecret);
    connect(m_secret, &QToolButton::clicked, this, &WindowStatus::secretsWanted);
    connect(m_budget, &QToolButton::clicked, this, &WindowStatus::budgetWanted);
    connect(m_receiving, &QToolButton::clicked, this, &WindowStatus::deliveriesWanted);
    m_tick.start(tick);
    showReadOnly();
    watchSession();
}

void WindowStatus::watchActivities(QWidget *window)
{
    m_activities->watch(window);
}

void WindowStatus::watchReceiver(ReceiverHost *receiver)
{
    m_receiver = receiver;
    if (m_receiver) {
        connect(m_receiver, &ReceiverHost::stateChanged, this, &WindowStatus::showReceiving);
        connect(m_receiver, &ReceiverHost::noticed, this, &WindowStatus::showReceiving);
    }
    showReceiving();
}

/// On any page, as it ends with the program, and with what is open.
void WindowStatus::showReceiving()
{
    const bool isOn = m_receiver && m_receiver->state() == ReceiverHost::State::Listening;
    m_receiving->setVisible(isOn);
    if (!isOn)
        return;
    const auto &fault = m_receiver->storageFault();
    m_receiving->setText(fault ? u"✕ "_s + tr("deliveries are not stored")
                               : u"● "_s + tr("receiving deliveries"));
    m_receiving->setAccessibleName(m_receiving->text().mid(2));
    m_receiving->setToolTip(fault ? oneLine(*fault)
                                  : tr("At %1. It ends when the window is closed or locked.")
                                        .arg(m_receiver->url().toString()));
    m_receiving->setAccessibleDescription(m_receiving->toolTip());
}

void WindowStatus::setMode(std::optional<Mode> mode)
{
    m_mode = mode;
    showPill();
}

void WindowStatus::watchSession()
{
    m_requests = 0;
    m_dataAt = {};
    if (ApiSession *session = m_workspace->session()) {
        connect(session->tokens(), &TokenSource::changed, this, &WindowStatus::showToken);
        connect(session->budget(), &Budget::changed, this, [this] {
            if (!m_soon.isActive())
                m_soon.start();
        });
    }
    showAll();
}

void WindowStatus::showAll()
{
    const auto application = m_workspace->application();
    m_application->setText(application ? application->name : tr("No application open"));
    showPill();
    showToken();
    showCalls();
    showAge();
    showSecret();
    showReceiving();
}

void WindowStatus::showSecret()
{
    const auto application = m_workspace->application();
    const bool isKept =
        application && !m_workspace->isDemo() && application->secretPlace == SecretPlace::Keychain;
    const CredentialNote note =
        isKept ? m_workspace->credentials()->note(application->id) : CredentialNote();
    const QDateTime now = m_workspace->clock()->utcNow();
    const auto due = secretReminders(note, m_preferences->secretReminderDays(), now);
    m_secret->setVisible(!due.isEmpty());
    if (due.isEmpty())
        return;
    QStringList sentences;
    for (const SecretReminder what : due) {
        sentences << secretwords::reminder(what, application->name, note, now,
                                           m_preferences->timeZone());
    }
    m_secret->setIcon(themedIcon(u"key"_s, palette()));
    // There is room for one, and an age that was passed does not wait for a confirmation.
    m_secret->setText(secretwords::hint(due.last(), note, now));
    m_secret->setAccessibleName(m_secret->text());
    m_secret->setToolTip(sentences.join(u'\n'));
    m_secret->setAccessibleDescription(m_secret->toolTip());
}

void WindowStatus::showPill()
{
    m_pill->setVisible(m_workspace->isOpen() && (m_workspace->isDemo() || m_mode));
    if (m_workspace->isDemo()) {
        m_pill->setState({}, tr("DEMO"), Tone::Aging, true);
        m_pill->setToolTip(tr("A simulated Smartcar inside this program. Nothing here is real."));
        return;
    }
    if (!m_mode)
        return;
    switch (*m_mode) {
    case Mode::Live:
        m_pill->setState(u"●"_s, tr("live"), Tone::Fresh);
        m_pill->setToolTip(tr("The vehicles listed are real."));
        break;
    case Mode::Simulated:
        m_pill->setState(u"◇"_s, tr("simulated"), Tone::Aging);
        m_pill->setToolTip(tr("The vehicles listed are simulated by Smartcar."));
        break;
    case Mode::All:
        m_pill->setState(u"◆"_s, tr("live and simulated"), Tone::Aging);
        m_pill->setToolTip(tr("Both real vehicles and those simulated by Smartcar are listed."));
        break;
    }
}

void WindowStatus::showReadOnly()
{
    const auto refused = m_workspace->access().changeRefusal();
    m_readOnly->setVisible(refused.has_value());
    if (!refused)
        return;
    const ErrorWords why = explain(*refused);
    m_readOnly->setToolTip(u"%1. %2"_s.arg(why.title, why.remedy));
    m_readOnly->setAccessibleName(tr("read-only"));
    m_readOnly->setAccessibleDescription(m_readOnly->toolTip());
}

void WindowStatus::showToken()
{
    m_token->setVisible(m_workspace->isOpen());
    if (!m_workspace->isOpen())
        return;
    const TokenState state = m_workspace->session()->tokens()->state();
    m_token->setText(tokenText(state));
    m_token->setToolTip(tokenToolTip(state, m_preferences->timeZone()));
    m_token->setAccessibleDescription(m_token->toolTip());
}

void WindowStatus::showCalls()
{
    m_budget->setVisible(m_workspace->isOpen());
    if (!m_workspace->isOpen())
        return;
    const Budget &budget = *m_workspace->session()->budget();
    m_budget->setText(budgetwords::left(budget));
    m_budget->setAccessibleName(m_budget->text());
    m_budget->setToolTip(budgetwords::details(budget, m_preferences->timeZone()) + u'\n' +
                         tr("Requests since this application was opened, free ones among them: %1.")
                             .arg(QLocale().toString(m_requests)));
    m_budget->setAccessibleDescription(m_budget->toolTip());
}

void WindowStatus::showAge()
{
    const auto age = ageOf(m_dataAt, m_workspace->clock()->utcNow());
    m_age->setVisible(age.has_value());
    if (age)
        m_age->setText(*age < std::chrono::minutes(1) ? tr("data just read")
                                                      : tr("data %1 old").arg(shortAge(*age)));
    m_age->setToolTip(tr("Since the last answer. Ages of values are as the car reported them."));
}

} // namespace motorpool
