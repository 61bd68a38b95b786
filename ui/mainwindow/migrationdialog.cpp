// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrationdialog.h"

#include "errorguide.h"
#include "metrics.h"
#include "migrationtext.h"
#include "preferences.h"
#include "tonelabel.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPdfWriter>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QTextDocument>
#include <QVBoxLayout>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return *text ? QCoreApplication::translate("Migration", text) : QString();
}

QString stateKey(const MigrationStep &step)
{
    return u"migration/"_s + QLatin1StringView(step.key);
}

QLabel *paragraph(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

MigrationDialog::MigrationDialog(Preferences *preferences, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_mapping(new QPushButton(tr("&Export the mapping…"), this))
    , m_mappingFacts(paragraph({}))
{
    setWindowTitle(tr("Moving from per-vehicle tokens"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, metrics::margin, 0);
    column->setSpacing(metrics::inside);
    column->addWidget(paragraph(words(migrationIntroduction())));
    for (const MigrationPart &part : migrationParts())
        addPart(column, part);
    column->addSpacing(metrics::inside);
    column->addWidget(paragraph(words(migrationSource())));
    auto *source = new ToneLabel(Tone::Secondary, content);
    source->setSelectable();
    source->setText(QLatin1StringView(migrationSourceUrl));
    column->addWidget(source);
    column->addStretch();

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Steps"));
    m_mapping->setToolTip(tr("User, external, vehicle and connection ids and VINs of all "
                             "connections, as last synced"));
    m_mapping->setAutoDefault(false);
    connect(m_mapping, &QPushButton::clicked, this, &MigrationDialog::mappingWanted);
    auto *pdf = new QPushButton(tr("Save as &PDF…"), this);
    pdf->setAutoDefault(false);
    connect(pdf, &QPushButton::clicked, this, &MigrationDialog::saveAsPdf);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::close);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_mapping);
    buttons->addWidget(pdf);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *all = new QVBoxLayout(this);
    all->addWidget(scroll, 1);
    all->addWidget(m_mappingFacts);
    all->addLayout(buttons);
    resize(metrics::readable + metrics::margin * 4, metrics::readable + metrics::margin * 6);
}

void MigrationDialog::setMappingOffered(bool on, const std::optional<ApiError> &refusal)
{
    m_mapping->setEnabled(on && !refusal);
    if (refusal)
        m_mapping->setToolTip(explain(*refusal).title);
}

void MigrationDialog::setMappingFacts(const QString &facts)
{
    m_mappingFacts->setText(facts.isEmpty() ? QString() : tr("The mapping: %1").arg(facts));
    m_mappingFacts->setVisible(!facts.isEmpty());
    m_mapping->setAccessibleDescription(facts);
}

bool MigrationDialog::isDone(const MigrationStep &step) const
{
    return m_preferences->state(stateKey(step)).toBool();
}

void MigrationDialog::addPart(QVBoxLayout *column, const MigrationPart &part)
{
    auto *heading = new QLabel(words(part.title));
    heading->setFont(keyFont(heading->font()));
    column->addSpacing(metrics::inside);
    column->addWidget(heading);
    for (const MigrationStep &step : part.steps)
        addStep(column, step);
}

void MigrationDialog::addStep(QVBoxLayout *column, const MigrationStep &step)
{
    auto *box = new QCheckBox(words(step.title));
    box->setChecked(isDone(step));
    box->setAccessibleName(words(step.title));
    box->setAccessibleDescription(words(step.why));
    connect(box, &QCheckBox::toggled, this,
            [this, key = stateKey(step)](bool on) { m_preferences->setState(key, on); });
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(box);
    column->addLayout(lines);
    if (!*step.why)
        return;
    auto *why = new ToneLabel(Tone::Secondary, this);
    why->setFont(secondaryFont(font()));
    why->setWordWrap(true);
    why->setText(words(step.why));
    why->setContentsMargins(metrics::icon + metrics::inside, 0, 0, 0);
    lines->addWidget(why);
}

QString MigrationDialog::asHtml() const
{
    QString html = u"<h2>%1</h2><p>%2</p>"_s.arg(windowTitle().toHtmlEscaped(),
                                                 words(migrationIntroduction()).toHtmlEscaped());
    for (const MigrationPart &part : migrationParts()) {
        html += u"<h3>%1</h3>"_s.arg(words(part.title).toHtmlEscaped());
        for (const MigrationStep &step : part.steps)
            html += u"<p>%1 <b>%2</b><br>%3</p>"_s.arg(isDone(step) ? u"☑"_s : u"☐"_s,
                                                       words(step.title).toHtmlEscaped(),
                                                       words(step.why).toHtmlEscaped());
    }
    return html + u"<p><small>%1 %2</small></p>"_s.arg(words(migrationSource()).toHtmlEscaped(),
                                                       QLatin1StringView(migrationSourceUrl));
}

void MigrationDialog::saveAsPdf()
{
    auto *dialog = new QFileDialog(this, tr("Save the steps"), {}, tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(tr("migration") + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        bool isWritten = file.open(QIODevice::WriteOnly);
        if (isWritten) {
            QPdfWriter writer(&file);
            writer.setPageSize(QPageSize(QPageSize::A4));
            writer.setTitle(windowTitle());
            QTextDocument document;
            document.setHtml(asHtml());
            document.print(&writer);
        }
        isWritten = isWritten && file.commit();
        if (isWritten)
            return;
        auto *note =
            new QMessageBox(QMessageBox::Warning, tr("The steps were not saved"),
                            u"%1: %2"_s.arg(path, file.errorString()), QMessageBox::Ok, this);
        note->setTextFormat(Qt::PlainText);
        note->setAttribute(Qt::WA_DeleteOnClose);
        note->open();
    });
    dialog->open();
}

} // namespace motorpool
