// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownerlinkdialog.h"

#include "applicationstore.h"
#include "errorstrip.h"
#include "filejournal.h"
#include "linkresult.h"
#include "metrics.h"
#include "ownerlinkform.h"
#include "ownermessage.h"
#include "tonelabel.h"
#include "workspace.h"

#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace motorpool {

namespace {

constexpr int resultWidth = 312;

/// The open application as it is kept, which may have been changed since it was opened.
Application keptOf(const Workspace &workspace)
{
    const Application open = workspace.application().value_or(Application());
    return workspace.applications()->byId(open.id).value_or(open);
}

} // namespace

OwnerLinkDialog::OwnerLinkDialog(Workspace *workspace, Preferences *preferences, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_form(new OwnerLinkForm(preferences, this))
    , m_result(new LinkResult(this))
    , m_message(new OwnerMessage(this))
    , m_left(new QVBoxLayout)
    , m_right(new QVBoxLayout)
    , m_error(new ErrorStrip(this))
    , m_keep(new QPushButton(tr("Keep &for this application"), this))
{
    setWindowTitle(tr("Link for the owner"));
    build();
    m_form->setApplication(keptOf(*workspace));
    connect(m_form, &OwnerLinkForm::changed, this, &OwnerLinkDialog::tell);
    connect(m_result, &LinkResult::saveWanted, this, &OwnerLinkDialog::saveImage);
    const auto heed = [this] { m_result->refuseSaving(savingRefusal()); };
    connect(workspace, &Workspace::accessChanged, this, heed);
    heed();
    connect(m_keep, &QPushButton::clicked, this, &OwnerLinkDialog::keep);
    connect(workspace, &Workspace::closing, this, &QDialog::reject);
    tell();
}

void OwnerLinkDialog::build()
{
    m_error->setRetryable(false);
    m_keep->setToolTip(tr("Keeps Application ID and redirect URI for the next link"));
    m_keep->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);

    m_result->setFixedWidth(resultWidth);
    m_left->addWidget(m_form, 1);
    m_right->addWidget(m_result, 1);
    m_right->addWidget(m_message);
    for (QVBoxLayout *side : {m_left, m_right})
        side->setSpacing(metrics::between);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(metrics::between);
    columns->addLayout(m_left, 1);
    columns->addLayout(m_right);

    auto *note = new ToneLabel(Tone::Secondary, this);
    note->setText(m_workspace->isDemo()
                      ? tr("Links of the demo lead nowhere.")
                      : tr("The link holds no secret. Nothing is sent from here."));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::inside);
    buttons->addWidget(m_keep);
    buttons->addWidget(note, 1);
    buttons->addWidget(close);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    column->setSpacing(metrics::between);
    column->addLayout(columns, 1);
    column->addWidget(m_error);
    column->addLayout(buttons);
    resize(1080, 720);
}

void OwnerLinkDialog::setWish(const OwnerLinkWish &wish)
{
    m_message->setWish(wish);
    m_form->setWish(wish);
}

// Where there are no permissions to choose, the form leaves the room below it.
void OwnerLinkDialog::placeMessage()
{
    const bool isLeft = m_form->isReauthentication();
    QVBoxLayout *side = isLeft ? m_left : m_right;
    if (side->indexOf(m_message) < 0) {
        (isLeft ? m_right : m_left)->removeWidget(m_message);
        side->addWidget(m_message);
    }
    m_left->setStretchFactor(m_form, isLeft ? 0 : 1);
    m_left->setStretchFactor(m_message, isLeft ? 1 : 0);
    m_message->setMinimumWidth(resultWidth);
    m_message->setMaximumWidth(isLeft ? QWIDGETSIZE_MAX : resultWidth);
    m_message->setRoomy(isLeft);
}

void OwnerLinkDialog::tell()
{
    placeMessage();
    const Result<QString> link = m_form->link();
    m_result->show(link);
    m_message->setLink(link.value_or(QString()), m_form->isReauthentication());

    // Only what is right and new, and of an application that is kept at all, is worth keeping.
    const Application kept = keptOf(*m_workspace);
    const QString id = m_form->applicationId();
    const QString uri = m_form->redirectUri();
    const bool isNew = id != kept.applicationId || uri != kept.redirectUri;
    m_keep->setVisible(m_workspace->applications()->byId(kept.id).has_value());
    m_keep->setEnabled(isNew && !id.isEmpty() && !uri.isEmpty());
}

// The demo's owners and vehicles are made up.
std::optional<ApiError> OwnerLinkDialog::savingRefusal() const
{
    return m_workspace->isDemo() ? std::nullopt : m_workspace->access().exportRefusal();
}

// The link names the vehicle and its owner as the company knows him: it is data that leaves.
void OwnerLinkDialog::saveImage(const QString &path)
{
    m_error->clear();
    Journal *journal = m_workspace->journal();
    if (const auto refused = savingRefusal())
        return m_error->showError(*refused);
    if (journal == nullptr)
        return;
    JournalEntry entry;
    entry.kind = JournalEntry::Kind::Export;
    entry.what = QStringLiteral("owner-link");
    entry.vehicleId = m_form->vehicleId();
    entry.facts = {{QStringLiteral("file"), QFileInfo(path).absoluteFilePath()}};
    journal->record(entry, this)->then(this, [this, path](const Result<quint64> &number) {
        const Result<Done> saved =
            number ? m_result->saveImage(path) : Result<Done>(Failure(number.error()));
        if (!saved)
            m_error->showError(saved.error());
    });
}

void OwnerLinkDialog::keep()
{
    m_error->clear();
    Application kept = keptOf(*m_workspace);
    kept.applicationId = m_form->applicationId();
    kept.redirectUri = m_form->redirectUri();
    if (const auto saved = m_workspace->applications()->save(kept); !saved)
        m_error->showError(saved.error());
    tell();
}

} // namespace motorpool
