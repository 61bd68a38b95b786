// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchpage.h"

#include "actionreason.h"
#include "background.h"
#include "benchpresenter.h"
#include "benchtext.h"
#include "benchwords.h"
#include "deliveryfield.h"
#include "errorstrip.h"
#include "icons.h"
#include "metrics.h"
#include "preferences.h"
#include "replaypanel.h"
#include "secretstore.h"
#include "signature.h"
#include "statuspill.h"
#include "workspace.h"

#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>

namespace motorpool {

using namespace Qt::StringLiterals;

BenchPage::BenchPage(Workspace *workspace, Preferences *preferences, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_presenter(preferences)
    , m_work(workspace)
    , m_state(new StatusPill(this))
    , m_input(new DeliveryField(this))
    , m_signature(new QLineEdit(this))
    , m_entries(new QComboBox(this))
    , m_note(new QLabel(this))
    , m_open(new QPushButton(tr("Open a file…"), this))
    , m_clear(new QPushButton(tr("Clear"), this))
    , m_error(new ErrorStrip(this))
    , m_tabs(new QTabWidget(this))
    , m_verdict(new BenchText(this))
    , m_challenge(new QWidget(this))
    , m_answerName(new QLabel(m_challenge))
    , m_answer(new QLineEdit(this))
    , m_copyAnswer(new QPushButton(tr("Copy the answer"), this))
    , m_copyFindings(new QPushButton(tr("Copy the findings"), this))
    , m_event(new BenchText(this))
    , m_previous(new DeliveryField(this))
    , m_diff(new BenchText(this))
    , m_replay(new ReplayPanel(workspace, preferences, this))
{
    build();
    connectWork();
    setAcceptDrops(true);
    showNothing();
}

BenchPage::~BenchPage() = default;

void BenchPage::connectWork()
{
    connect(m_input, &DeliveryField::changed, this, [this] {
        if (!m_isOpening)
            m_work.take(m_input->bytes());
    });
    connect(m_previous, &DeliveryField::changed, this,
            [this] { m_work.setPrevious(m_previous->bytes()); });
    connect(m_signature, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_work.setSignature(text.trimmed().toUtf8()); });
    connect(m_entries, &QComboBox::activated, &m_work, &BenchWork::choose);
    connect(m_input, &DeliveryField::fileDropped, this,
            [this](const QString &path) { readFile(path, m_input); });
    connect(m_previous, &DeliveryField::fileDropped, this,
            [this](const QString &path) { readFile(path, m_previous); });
    connect(&m_work, &BenchWork::taken, this, &BenchPage::showIntake);
    connect(&m_work, &BenchWork::looked, this, &BenchPage::showLook);
    connect(&m_work, &BenchWork::cleared, this, &BenchPage::showNothing);
    connect(&m_work, &BenchWork::workingChanged, this, [this](bool isWorking) {
        m_state->setVisible(isWorking);
        if (isWorking)
            showLooking();
        m_replay->setRequest(m_work.request());
    });
    connect(m_open, &QPushButton::clicked, this, &BenchPage::openFile);
    connect(m_clear, &QPushButton::clicked, this, &BenchPage::clear);
    connect(m_copyAnswer, &QPushButton::clicked, this, &BenchPage::copyAnswer);
    connect(m_copyFindings, &QPushButton::clicked, this, &BenchPage::copyFindings);
    connect(m_error, &ErrorStrip::retryRequested, this, &BenchPage::unlock);
    // A key that was stored, or another application that is open, changes the verdict.
    connect(m_workspace->secrets(), &SecretStore::availabilityChanged, &m_work, &BenchWork::look);
    connect(m_workspace, &Workspace::sessionChanged, &m_work, &BenchWork::look);
    connect(m_workspace, &Workspace::lockChanged, this, [this] {
        if (m_workspace->isLocked())
            clear();
    });
    connect(m_preferences, &Preferences::changed, this, [this] {
        if (m_look) // units and zone may be others
            showLook(*m_look);
    });
}

void BenchPage::openDelivery(BenchRequest request)
{
    const QByteArray signature = request.header(signatureHeader).value_or(QByteArray());
    request.removeHeader(signatureHeader);
    m_isOpening = true;
    m_signature->setText(QString::fromUtf8(signature)); // where it is seen, and can be edited
    m_input->setBytes(request.body);
    m_isOpening = false;
    m_work.take(request);
    m_tabs->setCurrentIndex(0);
}

void BenchPage::setPrevious(const QByteArray &body)
{
    m_previous->setBytes(body);
}

void BenchPage::clear()
{
    m_replay->stop();
    m_work.forget();
    m_signature->clear();
    m_previous->setBytes({});
    m_input->setBytes({});
    showNothing();
}

void BenchPage::openFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a delivery"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { readFile(path, m_input); });
    dialog->open();
}

void BenchPage::readFile(const QString &path, DeliveryField *to)
{
    m_error->clear();
    inBackground<QByteArray>(this, [path]() -> Result<QByteArray> {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            return file.read(intakeLimit + 1);
        ApiError error;
        error.kind = ApiError::Kind::Storage;
        error.operation = path;
        error.detail = file.errorString();
        return Failure(error);
    })->then(this, [this, to](const Result<QByteArray> &bytes) {
        if (bytes)
            return to->setBytes(*bytes);
        m_error->setRetryable(false);
        m_error->showError(bytes.error());
    });
}

void BenchPage::showIntake(const Intake &intake)
{
    m_entries->clear();
    for (const BenchRequest &request : intake.requests)
        m_entries->addItem(requestTitle(request));
    m_entries->setVisible(intake.requests.size() > 1);
    m_signature->setVisible(true);
    QString note = intakeFaultText(intake);
    if (intake.isCut)
        note = tr("Only the first 1000 deliveries are listed.");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    if (intake.requests.isEmpty())
        showNothing();
}

void BenchPage::showLook(const BenchLook &look)
{
    m_look = look;
    // A file that could not be read is no matter of this look.
    if (m_error->error() && m_error->error()->kind != ApiError::Kind::Storage)
        m_error->clear();
    if (look.fault) {
        m_error->setRetryable(look.fault->kind == ApiError::Kind::KeyringLocked);
        m_error->showError(*look.fault);
    }
    m_verdict->setContent([look](DetailHtml &html) { writeVerdict(html, look); });
    m_event->setContent([look, this](DetailHtml &html) { writeEvent(html, look, m_presenter); });
    m_diff->setContent([look, this](DetailHtml &html) { writeDiff(html, look, m_presenter); });
    m_answer->setText(QString::fromLatin1(look.answer));
    m_answer->setCursorPosition(0);
    m_answerName->setText(tr("Answer to the challenge, by the key of “%1”").arg(look.answerKey));
    m_challenge->setVisible(!look.answer.isEmpty());
    enableButton(m_copyAnswer, !look.answer.isEmpty(), tr("There is no challenge to answer."));
    enableButton(m_copyFindings, true, {});
    m_replay->setRequest(m_work.request());
}

/// What was found out of another delivery must not stand beside this one.
void BenchPage::showLooking()
{
    m_look.reset();
    m_verdict->setContent(
        [](DetailHtml &html) { html.line(tr("Looking at it…"), Tone::Secondary); });
    m_event->setContent({});
    m_diff->setContent({});
    m_challenge->setVisible(false);
    const QString reason = tr("It is being looked at.");
    enableButton(m_copyAnswer, false, reason);
    enableButton(m_copyFindings, false, reason);
}

void BenchPage::showNothing()
{
    m_look.reset();
    m_verdict->setContent({});
    m_event->setContent({});
    m_diff->setContent({});
    m_answer->clear();
    m_challenge->setVisible(false);
    m_state->setVisible(false);
    if (m_input->bytes().isEmpty()) {
        m_entries->setVisible(false);
        m_note->setVisible(false);
        m_error->clear();
    }
    const QString none = tr("Put a delivery on the bench first.");
    enableButton(m_copyAnswer, false, none);
    enableButton(m_copyFindings, false, none);
    m_replay->setRequest(std::nullopt);
}

void BenchPage::copyFindings() const
{
    QGuiApplication::clipboard()->setText(m_verdict->toPlainText());
}

void BenchPage::copyAnswer() const
{
    QGuiApplication::clipboard()->setText(m_answer->text());
}

void BenchPage::unlock()
{
    m_error->clear();
    m_workspace->secrets()->unlock(this)->then(this, [this](const Result<Done> &unlocked) {
        if (unlocked)
            m_work.look();
        else
            m_error->showError(unlocked.error());
    });
}

QList<QAbstractButton *> BenchPage::actionButtons() const
{
    return {m_open, m_clear, m_copyFindings, m_copyAnswer, m_replay->sendButton()};
}

void BenchPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void BenchPage::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        readFile(urls.first().toLocalFile(), m_input);
    else
        m_input->setBytes(event->mimeData()->text().toUtf8());
    event->acceptProposedAction();
}

} // namespace motorpool
