// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstrip.h"

#include "errorstrip.h"
#include "exporter.h"
#include "iconlabel.h"
#include "icons.h"
#include "metrics.h"
#include "progressstrip.h"

#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace motorpool {

using namespace Qt::StringLiterals;

WorkStrip::WorkStrip(QWidget *parent)
    : QWidget(parent)
    , m_progressPlace(new QWidget(this))
    , m_progress(new ProgressStrip(tr("Exporting"), m_progressPlace))
    , m_error(new ErrorStrip(this))
    , m_notePlace(new QWidget(this))
    , m_note(new QLabel(m_notePlace))
{
    // A progress strip keeps its place while it is hidden; here it shall not.
    auto *progress = new QVBoxLayout(m_progressPlace);
    progress->setContentsMargins(0, 0, 0, 0);
    progress->addWidget(m_progress);
    m_progressPlace->hide();

    auto *sign = new IconLabel(metrics::icon, m_notePlace);
    sign->setIcon(u"info"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *dismiss = new QToolButton(m_notePlace);
    dismiss->setIcon(themedIcon(u"cancel"_s, palette()));
    dismiss->setAutoRaise(true);
    dismiss->setFocusPolicy(Qt::StrongFocus);
    dismiss->setAccessibleName(tr("Dismiss"));
    dismiss->setToolTip(tr("Dismiss"));
    auto *note = new QHBoxLayout(m_notePlace);
    note->setContentsMargins(0, 0, 0, 0);
    note->addWidget(sign, 0, Qt::AlignTop);
    note->addWidget(m_note, 1);
    note->addWidget(dismiss, 0, Qt::AlignTop);
    m_notePlace->hide();
    m_error->setRetryable(false);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(metrics::grid);
    all->addWidget(m_progressPlace);
    all->addWidget(m_error);
    all->addWidget(m_notePlace);
    connect(dismiss, &QToolButton::clicked, this, [this] {
        m_notePlace->hide();
        takeRoom();
    });
    hide();
    connect(m_progress, &ProgressStrip::cancelled, this, [this] {
        delete m_export.data();
        end();
        tell(tr("The export was cancelled. Nothing was written."));
    });
}

void WorkStrip::exportTo(const ExportGate &gate, const QString &path, const ExportOptions &options,
                         const std::shared_ptr<const RowSource> &source)
{
    delete m_export.data();
    m_error->clear();
    m_notePlace->hide();
    m_progressPlace->show();
    m_progress->start();
    takeRoom();
    ExportCall *call = exportRows(gate, source, path, options, this);
    m_export = call;
    call->each(this, [this](const ExportProgress &progress) {
        m_progress->setProgress(int(progress.done), int(progress.rows));
    });
    call->then(this, [this, path](const Result<ExportEnd> &done) {
        m_export = nullptr;
        end();
        if (done)
            tell(
                tr("%Ln row(s) exported to %1 (%2).", nullptr, int(done->rows))
                    .arg(QDir::toNativeSeparators(path), QLocale().formattedDataSize(done->bytes)));
        else
            fail(done.error());
    });
    Q_EMIT exportingChanged();
}

void WorkStrip::end()
{
    m_progress->stop();
    m_progressPlace->hide();
    takeRoom();
    Q_EMIT exportingChanged();
}

void WorkStrip::tell(const QString &what)
{
    m_error->clear();
    m_note->setText(what);
    m_notePlace->show();
    takeRoom();
}

void WorkStrip::fail(const ApiError &error)
{
    m_notePlace->hide();
    m_error->showError(error);
    takeRoom();
}

/// A layout gives its spacing to each widget that is not hidden.
void WorkStrip::takeRoom()
{
    setVisible(!m_progressPlace->isHidden() || !m_error->isHidden() || !m_notePlace->isHidden());
}

} // namespace motorpool
