// SPDX-License-Identifier: GPL-3.0-or-later
#include "userpage.h"

#include "actionreason.h"
#include "clock.h"
#include "connectionpane.h"
#include "errorstrip.h"
#include "fonts.h"
#include "icons.h"
#include "metrics.h"
#include "preferences.h"
#include "progressstrip.h"
#include "subjectheader.h"
#include "workspace.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace motorpool {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using State = ConnectionList::State;

UserPage::UserPage(Workspace *workspace, Preferences *preferences, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_list(workspace)
    , m_header(new SubjectHeader(this))
    , m_progress(new ProgressStrip(tr("Reading connections"), this))
    , m_error(new ErrorStrip(this))
    , m_note(new QLabel(this))
    , m_ownerLink(new QToolButton(this))
    , m_refresh(new QAction(this))
    , m_filter(new QAction(this))
    , m_case(new QToolButton(this))
    , m_more(new QToolButton(this))
{
    m_presenter.setSourceModel(m_list.model());
    applyPreferences();
    m_pane = new ConnectionPane(&m_list, &m_presenter, preferences, this);
    setUpActions();
    setUpLayout();

    connect(&m_list, &ConnectionList::stateChanged, this, &UserPage::showState);
    connect(&m_list, &ConnectionList::progressed, m_progress, &ProgressStrip::setProgress);
    connect(m_list.model(), &ConnectionModel::contentChanged, this, &UserPage::showHeader);
    connect(m_progress, &ProgressStrip::cancelled, &m_list, &ConnectionList::cancel);
    connect(m_error, &ErrorStrip::retryRequested, &m_list, &ConnectionList::refresh);
    connect(m_pane, &ConnectionPane::connectionSelected, this, &UserPage::connectionSelected);
    connect(m_pane, &ConnectionPane::caseWanted, this, &UserPage::caseWanted);
    connect(m_pane, &ConnectionPane::connectionSelected, this,
            [this](const std::optional<Connection> &connection) {
                m_selected = connection;
                enableButton(m_case, connection && !connection->userId.isEmpty(),
                             tr("Select a connection of the user first."));
            });
    connect(m_case, &QToolButton::clicked, this, [this] {
        if (m_selected)
            Q_EMIT caseWanted(*m_selected, CaseSubject::Kind::User);
    });
    connect(m_pane, &ConnectionPane::connectionActivated, this, &UserPage::connectionActivated);
    connect(m_pane, &ConnectionPane::subjectWanted, this,
            [this](const Subject &wanted) { open(wanted); });
    connect(m_pane, &ConnectionPane::nextWanted, this, &UserPage::goOn);
    connect(m_pane, &ConnectionPane::ownerLinkWanted, this, [this](const Connection &of) {
        Q_EMIT ownerLinkWanted({of, {}, {}});
    });
    connect(m_pane, &ConnectionPane::commandsWanted, this, &UserPage::commandsWanted);
    connect(m_ownerLink, &QToolButton::clicked, this,
            [this] { Q_EMIT ownerLinkWanted(wishOfUser()); });
    m_error->setOffersOwnerLink(true);
    connect(m_error, &ErrorStrip::ownerLinkRequested, this, [this](const OwnerAdvice &advice) {
        OwnerLinkWish wish = wishOfUser();
        wish.advice = advice;
        Q_EMIT ownerLinkWanted(wish);
    });
    connect(preferences, &Preferences::changed, this, &UserPage::applyPreferences);

    m_minute.setInterval(1min);
    m_minute.callOnTimeout(this, [this] {
        m_presenter.setNow(m_workspace->clock()->utcNow());
        showHeader();
    });
    m_minute.start();
    showState();
}

UserPage::~UserPage() = default;

void UserPage::setUpActions()
{
    m_refresh->setText(tr("Refresh"));
    m_refresh->setIcon(themedIcon(u"refresh"_s, palette()));
    m_refresh->setShortcut(QKeySequence::Refresh);
    m_refresh->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_refresh->setToolTip(tr("Read the list again (%1)")
                              .arg(m_refresh->shortcut().toString(QKeySequence::NativeText)));
    connect(m_refresh, &QAction::triggered, &m_list, &ConnectionList::refresh);

    m_filter->setText(tr("Filter"));
    m_filter->setIcon(themedIcon(u"filter"_s, palette()));
    m_filter->setShortcut(QKeySequence::Find);
    m_filter->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_filter, &QAction::triggered, m_pane, &ConnectionPane::focusFilter);
    addActions({m_refresh, m_filter});
}

void UserPage::setUpLayout()
{
    auto *refresh = new QToolButton(this);
    refresh->setDefaultAction(m_refresh);
    refresh->setAutoRaise(true);
    refresh->setFocusPolicy(Qt::StrongFocus);
    refresh->setAccessibleName(tr("Refresh"));

    m_ownerLink->setIcon(themedIcon(u"link"_s, palette()));
    m_ownerLink->setAutoRaise(true);
    m_ownerLink->setFocusPolicy(Qt::StrongFocus);
    m_ownerLink->setAccessibleName(tr("Link for the user"));
    m_ownerLink->setToolTip(tr("Link for the user: connect a car, or sign in again"));
    m_case->setIcon(themedIcon(u"case"_s, palette()));
    m_case->setAutoRaise(true);
    m_case->setFocusPolicy(Qt::StrongFocus);
    enableButton(m_case, false, tr("Select a connection of the user first."));
    m_case->setAccessibleName(tr("Make a case of this user…"));
    m_case->setToolTip(tr("Make a case of this user for a ticket…"));

    m_more->setIcon(themedIcon(u"more"_s, palette()));
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setAccessibleName(tr("More about the user"));
    m_more->setToolTip(m_more->accessibleName());
    auto *more = new QMenu(m_more);
    more->setToolTipsVisible(true);
    connect(more, &QMenu::aboutToShow, this, [this, more] {
        more->clear();
        Q_EMIT userMenuWanted(more, user());
    });
    m_more->setMenu(more);

    m_note->setTextFormat(Qt::PlainText);
    m_note->setFont(secondaryFont(font()));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setWordWrap(true);
    // It may hold a link that the owner needs.
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *title = new QHBoxLayout;
    title->setSpacing(metrics::inside);
    title->addWidget(m_header, 1);
    title->addWidget(m_ownerLink, 0, Qt::AlignTop);
    title->addWidget(m_case, 0, Qt::AlignTop);
    title->addWidget(refresh, 0, Qt::AlignTop);
    title->addWidget(m_more, 0, Qt::AlignTop);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, 0);
    all->setSpacing(metrics::inside);
    all->addLayout(title);
    all->addWidget(m_progress);
    all->addWidget(m_error);
    all->addWidget(m_note);
    all->addWidget(m_pane, 1);
}

void UserPage::open(const Subject &subject, const QString &connectionId)
{
    m_pane->clearFilter();
    m_pane->selectFirst(connectionId);
    m_list.open(subject);
    m_pane->focusTable();
    Q_EMIT subjectChanged(m_list.subject());
}

std::optional<Subject> UserPage::subject() const
{
    const bool isLookedUp = m_list.state() != State::Closed && m_list.state() != State::Idle &&
                            m_list.subject().kind != Subject::Kind::Redirect;
    return isLookedUp ? std::optional(m_list.subject()) : std::nullopt;
}

void UserPage::setVin(const QString &vehicleId, const QString &vin)
{
    m_list.model()->setVin(vehicleId, vin);
}

/// Whom the title names, else the user of the row selected.
VehicleSubject UserPage::user() const
{
    VehicleSubject user;
    const Subject &subject = m_list.subject();
    if (m_list.state() != State::Closed && subject.kind == Subject::Kind::User)
        user.connection.userId = subject.value;
    else if (m_selected)
        user.connection.userId = m_selected->userId;
    return user;
}

QList<VehicleSubject> UserPage::selectedSubjects() const
{
    return m_pane->selectedSubjects();
}

QList<QAbstractButton *> UserPage::actionButtons() const
{
    return {m_ownerLink};
}

QMenu *UserPage::columnsMenu() const
{
    return m_pane->columnsMenu();
}

OwnerLinkWish UserPage::wishOfUser() const
{
    OwnerLinkWish wish;
    const Subject &subject = m_list.subject();
    if (subject.kind == Subject::Kind::User)
        wish.of.userId = subject.value;
    if (subject.kind == Subject::Kind::ExternalUser)
        wish.of.externalId = subject.value;
    // Of a user, what their connections tell of them all.
    const QSet<QString> &externalIds = m_list.model()->tally().externalIds();
    if (wish.of.externalId.isEmpty() && externalIds.size() == 1)
        wish.of.externalId = *externalIds.cbegin();
    if (m_list.mode() == Mode::Simulated)
        wish.of.mode = u"simulated"_s;
    wish.advice.link = OwnerAdvice::Link::Connect;
    return wish;
}

void UserPage::goOn(EmptyWords::Next next)
{
    using Next = EmptyWords::Next;
    switch (next) {
    case Next::None:
        break;
    case Next::Everything:
        open({});
        break;
    case Next::Live:
        m_list.setMode(Mode::Live);
        break;
    case Next::Simulated:
        m_list.setMode(Mode::Simulated);
        break;
    case Next::Retry:
        m_list.refresh();
        break;
    case Next::ClearFilter:
        m_pane->clearFilter();
        break;
    }
}

void UserPage::showState()
{
    const State state = m_list.state();
    if (state != State::Reading)
        m_progress->stop();
    else if (!m_list.hasPage())
        m_progress->start();
    m_refresh->setEnabled(state == State::Done || state == State::Stopped ||
                          state == State::Failed);
    if (m_list.error()) {
        m_error->setRetryable(m_list.error()->kind != ApiError::Kind::Usage);
        m_error->showError(*m_list.error());
    } else {
        m_error->clear();
    }
    const QString note = noteWords(m_list);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    enableButton(m_ownerLink, state != State::Closed, tr("Open an application first."));
    enableButton(m_more, state != State::Closed, tr("Open an application first."));
    showHeader();
    Q_EMIT modeShown(m_list.model()->total() > 0 ? std::optional(m_list.mode()) : std::nullopt);
}

void UserPage::showHeader()
{
    if (m_list.state() == State::Closed || m_list.state() == State::Idle ||
        m_list.subject().kind == Subject::Kind::Redirect)
        m_header->showNothing();
    else
        m_header->showSubject(m_list.subject(), m_list.model()->tally(), m_presenter);
}

void UserPage::applyPreferences()
{
    m_presenter.setZone(m_preferences->timeZone());
    m_presenter.setNow(m_workspace->clock()->utcNow());
}

void UserPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showState();
}

} // namespace motorpool
