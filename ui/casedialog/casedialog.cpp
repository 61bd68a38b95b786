// SPDX-License-Identifier: GPL-3.0-or-later
#include "casedialog.h"

#include "casechoices.h"
#include "casepreview.h"
#include "clock.h"
#include "errorstrip.h"
#include "metrics.h"
#include "progressstrip.h"
#include "workspace.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(1080, 720);
constexpr int choicesWidth = 288;
constexpr auto soon = std::chrono::milliseconds(30);

} // namespace

CaseDialog::CaseDialog(Workspace *workspace, const Preferences *preferences,
                       const Connection &connection, CaseSubject::Kind first, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_listed({connection})
    , m_choices(new CaseChoices(connection, first, workspace->clock()->utcNow(), this))
    , m_preview(new CasePreview(this))
    , m_error(new ErrorStrip(this))
    , m_progress(new ProgressStrip(tr("Saving a case"), this))
    , m_note(new QLabel(this))
    , m_save(new QPushButton(tr("&Save…"), this))
    , m_close(new QPushButton(tr("Cancel"), this))
{
    setWindowTitle(tr("Make a case"));
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    m_soon.callOnTimeout(this, &CaseDialog::make);
    connect(m_choices, &CaseChoices::askChanged, this, &CaseDialog::gather);
    connect(m_choices, &CaseChoices::lookChanged, this, [this] {
        m_pages.reset();
        enableSave();
        m_soon.start();
    });
    connect(workspace, &Workspace::closing, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &CaseDialog::choosePlace);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_progress, &ProgressStrip::cancelled, this, [this] {
        delete m_saving;
        showSaving(false);
    });
    gather();
}

CaseDialog::~CaseDialog() = default;

void CaseDialog::build()
{
    m_error->setRetryable(false);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setText(promise());
    m_save->setDefault(true);
    m_close->setAutoDefault(false);

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_choices);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("Choices"));
    // As wide as the longest choice, in whatever language, and a scroll bar beside it.
    const int bar = scroll->verticalScrollBar()->sizeHint().width();
    scroll->setFixedWidth(std::max(choicesWidth, m_choices->minimumSizeHint().width() + bar));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(metrics::between);
    middle->addWidget(scroll);
    middle->addWidget(m_preview, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::inside);
    auto *told = new QGridLayout; // one at the place of the other
    told->addWidget(m_note, 0, 0);
    told->addWidget(m_progress, 0, 0, Qt::AlignBottom);
    buttons->addLayout(told, 1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    column->setSpacing(metrics::between);
    column->addWidget(m_error);
    column->addLayout(middle, 1);
    column->addLayout(buttons);
    resize(usualSize);
}

QString CaseDialog::promise()
{
    return tr("Nothing is sent for a case: it holds what is known here, each signal with its age. "
              "Secrets and tokens are never part of it.");
}

void CaseDialog::setListed(const QList<Connection> &connections)
{
    m_listed = connections;
    gather();
}

void CaseDialog::gather()
{
    delete m_gathering;
    m_file.reset();
    m_pages.reset();
    enableSave();
    m_gathering = gatherCase(m_workspace, m_preferences, m_choices->ask(), m_listed, this)
                      ->then(this, [this](const Result<CaseFile> &file) {
                          if (!file)
                              return m_error->showError(file.error());
                          m_file = *file;
                          make();
                      });
}

void CaseDialog::make()
{
    delete m_making;
    if (!m_file)
        return;
    m_file->parts = m_choices->ask().parts;
    m_making = makeCasePages(*m_file, m_choices->blur(), this)
                   ->then(this, [this](const Result<CasePagesPtr> &pages) { showPages(*pages); });
}

void CaseDialog::showPages(const CasePagesPtr &pages)
{
    m_pages = pages;
    m_preview->show(pages);
    enableSave();
}

void CaseDialog::enableSave()
{
    m_save->setEnabled(m_pages && !m_saving);
}

void CaseDialog::choosePlace()
{
    if (!m_pages)
        return;
    auto *dialog = new QFileDialog(this, tr("Save the case"), {}, tr("Case (*.zip)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"zip"_s);
    dialog->selectFile(caseFileName(m_pages->content) + u".zip"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &CaseDialog::save);
    dialog->open();
}

void CaseDialog::save(const QString &path)
{
    if (!m_pages || m_saving)
        return;
    m_error->clear();
    m_note->setText(promise());
    m_gate.subject = m_file->subject;
    m_saving = writeCase(m_pages, path, m_gate, this)
                   ->then(this, [this, path](const Result<CaseEnd> &end) {
                       m_saving.clear();
                       showSaving(false);
                       if (!end)
                           return m_error->showError(end.error());
                       m_note->setText(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
                       m_close->setText(tr("Close"));
                       Q_EMIT saved(path);
                   });
    showSaving(true);
}

void CaseDialog::showSaving(bool saves)
{
    if (saves)
        m_progress->start();
    else
        m_progress->stop();
    m_note->setVisible(!saves);
    m_choices->setEnabled(!saves);
    enableSave();
}

} // namespace motorpool
