// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationlist.h"

#include "applicationdelegate.h"
#include "applicationdialog.h"
#include "applicationremoval.h"
#include "applicationstore.h"
#include "clock.h"
#include "credentials.h"
#include "errorguide.h"
#include "errorstrip.h"
#include "metrics.h"
#include "rotationdialog.h"
#include "secretstore.h"
#include "secretwords.h"
#include "tonelabel.h"
#include "workspace.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QString placeText(const Application &application, const Workspace &workspace)
{
    if (application.secretPlace == SecretPlace::Session)
        return ApplicationList::tr("Secret for this session only");
    const QString place = application.secretBackend.isEmpty()
                              ? ApplicationList::tr("Secret in the keychain")
                              : ApplicationList::tr("Secret in %1").arg(application.secretBackend);
    const CredentialNote note = workspace.credentials()->note(application.id);
    return place + u" · "_s + secretwords::age(note, workspace.clock()->utcNow());
}

} // namespace

ApplicationList::ApplicationList(Workspace *workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_removal(new ApplicationRemoval(workspace, this))
    , m_list(new QListWidget(this))
    , m_empty(new ToneLabel(Tone::Secondary, this))
    , m_message(new ToneLabel(Tone::Secondary, this))
    , m_error(new ErrorStrip(this))
    , m_add(new QPushButton(tr("&Add…"), this))
    , m_open(new QPushButton(tr("&Open"), this))
    , m_edit(new QPushButton(tr("Ed&it…"), this))
    , m_secret(new QPushButton(tr("Re&place the secret…"), this))
    , m_default(new QPushButton(tr("Make &default"), this))
    , m_remove(new QPushButton(tr("&Remove…"), this))
{
    build();
    fill();
    connect(workspace->applications(), &ApplicationStore::changed, this, &ApplicationList::fill);
    connect(workspace->credentials()->notes(), &CredentialNotes::changed, this,
            &ApplicationList::fill);
    connect(workspace, &Workspace::sessionChanged, this, &ApplicationList::fill);
    connect(workspace, &Workspace::accessChanged, this, &ApplicationList::showButtons);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &ApplicationList::showButtons);
    connect(m_list, &QListWidget::itemActivated, this, &ApplicationList::open);
    connect(m_add, &QPushButton::clicked, this, &ApplicationList::add);
    connect(m_open, &QPushButton::clicked, this, &ApplicationList::open);
    connect(m_edit, &QPushButton::clicked, this, qOverload<>(&ApplicationList::edit));
    connect(m_secret, &QPushButton::clicked, this, [this] {
        if (const auto application = selected())
            replaceSecret(application->id);
    });
    connect(m_default, &QPushButton::clicked, this, [this] {
        if (const auto application = selected())
            makeDefault(*application);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const auto application = selected())
            remove(*application);
    });
    connect(m_removal, &ApplicationRemoval::removed, this, &ApplicationList::say);
    connect(m_removal, &ApplicationRemoval::failed, m_error, &ErrorStrip::showError);
    connect(m_error, &ErrorStrip::retryRequested, this, &ApplicationList::retry);
}

void ApplicationList::build()
{
    m_list->setAccessibleName(tr("Applications"));
    m_add->setObjectName(u"addApplication"_s);
    m_list->setItemDelegate(new ApplicationDelegate(m_list));
    m_list->setAlternatingRowColors(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setText(tr("No application yet. Add the one that you created in Smartcar's dashboard; "
                        "its client secret goes into the system's keychain."));
    m_empty->setWordWrap(true);
    m_message->setWordWrap(true);
    m_message->hide();
    m_secret->setToolTip(tr("Guides through the rotation of the client secret"));
    m_default->setToolTip(tr("The default application is opened at the start"));

    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(metrics::inside);
    for (QPushButton *button : {m_add, m_open, m_edit, m_secret, m_default, m_remove})
        buttons->addWidget(button);
    buttons->addStretch();

    auto *left = new QVBoxLayout;
    left->setSpacing(metrics::inside);
    left->addWidget(m_list, 1);
    left->addWidget(m_empty, 0, Qt::AlignTop);
    left->addWidget(m_message);
    left->addWidget(m_error);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::between);
    row->addLayout(left, 1);
    row->addLayout(buttons);
}

void ApplicationList::fill()
{
    const QString before = selected().value_or(Application()).id;
    const auto open = m_workspace->application();
    const auto standard = m_workspace->applications()->defaultApplication();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Application &application : m_workspace->applications()->applications()) {
        QStringList marks;
        if (open && open->id == application.id)
            marks.append(u"● "_s + tr("open"));
        if (standard && standard->id == application.id)
            marks.append(u"★ "_s + tr("default"));
        auto *item = new QListWidgetItem(application.name, m_list);
        item->setData(ApplicationDelegate::Mark, int(application.mark));
        item->setData(ApplicationDelegate::Id, application.id);
        item->setData(ApplicationDelegate::ClientId, application.clientId);
        const QString place = placeText(application, *m_workspace);
        item->setData(ApplicationDelegate::Place, place);
        item->setData(ApplicationDelegate::Marks, marks.join(u"\u2003"_s));
        item->setData(
            Qt::AccessibleTextRole,
            (QStringList{application.name, application.clientId, place} + marks).join(u", "_s));
        if (application.id == before)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    const bool any = m_list->count() > 0;
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    // The fault of a damaged file stays until the file is mended.
    if (const auto &fault = m_workspace->applications()->fault())
        m_error->showError(*fault);
    showButtons();
}

void ApplicationList::showButtons()
{
    const auto application = selected();
    const auto open = m_workspace->application();
    const auto standard = m_workspace->applications()->defaultApplication();
    const auto unchangeable = m_workspace->access().changeRefusal();
    const auto unusable =
        application ? m_workspace->access().applicationRefusal(*application) : std::nullopt;
    nameButtons(application ? application->name : QString());
    for (QPushButton *button : {m_edit, m_secret, m_remove})
        button->setEnabled(application && !unchangeable);
    m_add->setEnabled(!unchangeable);
    m_open->setEnabled(application && !unusable && !(open && open->id == application->id));
    giveReasons({m_add, m_edit, m_secret, m_remove}, unchangeable);
    giveReasons({m_open}, unusable);
    m_default->setEnabled(application && !(standard && standard->id == application->id));
}

/// Whoever does not see the list beside them, hears and reads which application is meant.
void ApplicationList::nameButtons(const QString &name)
{
    const bool isAny = !name.isEmpty();
    m_open->setAccessibleName(isAny ? tr("Open %1").arg(name) : QString());
    m_edit->setAccessibleName(isAny ? tr("Edit %1").arg(name) : QString());
    m_secret->setAccessibleName(isAny ? tr("Replace the secret of %1").arg(name) : QString());
    m_default->setAccessibleName(isAny ? tr("Make %1 the default").arg(name) : QString());
    m_remove->setAccessibleName(isAny ? tr("Remove %1").arg(name) : QString());
}

void ApplicationList::giveReasons(const QList<QPushButton *> &buttons,
                                  const std::optional<ApiError> &refusal)
{
    for (QPushButton *button : buttons) {
        if (!m_toolTips.contains(button))
            m_toolTips.insert(button, button->toolTip());
        button->setToolTip(refusal ? explain(*refusal).title : m_toolTips.value(button));
        button->setAccessibleDescription(refusal ? button->toolTip() : QString());
    }
}

bool ApplicationList::isChangeable()
{
    const auto refused = m_workspace->access().changeRefusal();
    if (refused)
        m_error->showError(*refused);
    return !refused;
}

void ApplicationList::add()
{
    if (!isChangeable())
        return;
    auto *dialog = new ApplicationDialog(m_workspace, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ApplicationDialog::saved, this, [this](const Application &application) {
        say(tr("%1 was added.").arg(application.name));
        openApplication(application);
    });
    dialog->open();
}

void ApplicationList::edit(const QString &id)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(ApplicationDelegate::Id).toString() == id) {
            m_list->setCurrentRow(row);
            edit();
        }
    }
}

void ApplicationList::edit()
{
    const auto application = selected();
    if (!application || !isChangeable())
        return;
    auto *dialog = new ApplicationDialog(m_workspace, *application, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ApplicationDialog::saved, this, [this](const Application &saved) {
        say(tr("%1 was saved.").arg(saved.name));
        const auto open = m_workspace->application();
        if (!open || open->id != saved.id)
            return;
        // What is open goes on with the new hosts and secret.
        const auto change = [this, saved] { m_workspace->changeTo(saved); };
        if (m_workspace->wouldReopen(saved))
            m_workspace->leave(Leaving::Close, change);
        else
            change();
    });
    dialog->open();
}

void ApplicationList::replaceSecret(const QString &id)
{
    const auto application = m_workspace->applications()->byId(id);
    if (!application || !isChangeable())
        return;
    RotationDialog *guide = nullptr;
    for (RotationDialog *open : findChildren<RotationDialog *>()) {
        if (open->applicationId() == id && open->isVisible())
            guide = open;
    }
    if (!guide) {
        guide = new RotationDialog(m_workspace, *application, this);
        guide->setAttribute(Qt::WA_DeleteOnClose);
        connect(guide, &RotationDialog::replaced, this, [this](const Application &replaced) {
            say(tr("The secret of %1 was replaced.").arg(replaced.name));
        });
    }
    guide->show();
    guide->raise();
    guide->activateWindow();
}

// By value: it may come from the very m_retry that is set here.
void ApplicationList::makeDefault(Application application)
{
    m_error->clear();
    m_retry = [this, application] { makeDefault(application); };
    if (const auto outcome = m_workspace->applications()->setDefault(application.id); !outcome)
        m_error->showError(outcome.error());
}

void ApplicationList::open()
{
    const auto application = selected();
    if (!application)
        return;
    openApplication(*application);
}

void ApplicationList::openApplication(const Application &application)
{
    m_workspace->leave(Leaving::Switch, [this, application] {
        if (m_workspace->open(application)) // or else the window says why not
            Q_EMIT opened();
    });
}

void ApplicationList::remove(Application application)
{
    m_error->clear();
    m_retry = [this, application] { remove(application); };
    const auto opened = m_workspace->application();
    if (opened && opened->id == application.id)
        m_workspace->leave(Leaving::Close, [this, application] { m_removal->ask(application); });
    else
        m_removal->ask(application);
}

void ApplicationList::retry()
{
    ApplicationStore *applications = m_workspace->applications();
    if (applications->fault()) {
        m_error->clear();
        applications->reload();
        if (const auto &fault = applications->fault())
            m_error->showError(*fault);
    } else if (m_error->error()->kind == ApiError::Kind::KeyringLocked) {
        m_workspace->secrets()->unlock(this)->then(this, [this](const Result<Done> &outcome) {
            if (outcome)
                doAgain();
            else
                m_error->showError(outcome.error());
        });
    } else {
        doAgain();
    }
}

void ApplicationList::doAgain()
{
    // A copy: doing it sets m_retry.
    if (const auto again = m_retry)
        again();
}

void ApplicationList::say(const QString &message)
{
    m_error->clear();
    m_message->setText(message);
    m_message->show();
}

std::optional<Application> ApplicationList::selected() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? m_workspace->applications()->byId(item->data(ApplicationDelegate::Id).toString())
                : std::nullopt;
}

} // namespace motorpool
