// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertdialog.h"

#include "alertform.h"
#include "errorstrip.h"
#include "fitheight.h"
#include "metrics.h"
#include "tonelabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace motorpool {

namespace {

constexpr int dialogWidth = 560;

} // namespace

AlertDialog::AlertDialog(AlertRules *rules, const std::optional<AlertRule> &rule, QWidget *parent)
    : QDialog(parent)
    , m_rules(rules)
    , m_before(rule ? rule->name : QString())
    , m_form(new AlertForm(this))
    , m_tried(new ToneLabel(Tone::Secondary, this))
    , m_error(new ErrorStrip(this))
    , m_try(new QPushButton(tr("&Try it"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_save(new QPushButton(rule ? tr("Save changes") : tr("Add rule"), this))
{
    setWindowTitle(rule ? tr("Edit %1").arg(rule->name) : tr("Add a notification rule"));
    if (rule)
        m_form->setRule(*rule);
    build();
    connect(m_form, &AlertForm::edited, this, [this] {
        m_error->clear();
        m_tried->hide();
    });
    connect(m_try, &QPushButton::clicked, this, &AlertDialog::tryIt);
    connect(m_save, &QPushButton::clicked, this, &AlertDialog::save);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_error, &ErrorStrip::retryRequested, this, &AlertDialog::save);
}

void AlertDialog::build()
{
    m_try->setToolTip(tr("Shows a sample on the desktop; saves nothing"));
    m_save->setDefault(true);
    m_try->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_tried->setWordWrap(true);
    m_tried->hide();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::inside);
    buttons->addWidget(m_try);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    column->setSpacing(metrics::between);
    column->addWidget(m_form);
    column->addWidget(m_tried);
    column->addWidget(m_error);
    column->addStretch();
    column->addLayout(buttons);
    setMinimumWidth(dialogWidth);
}

bool AlertDialog::event(QEvent *event)
{
    const bool done = QDialog::event(event);
    fitHeight(this, event);
    return done;
}

void AlertDialog::tryIt()
{
    const Result<AlertRule> rule = checkedRule(m_form->rule());
    if (!rule) {
        m_error->setRetryable(false);
        m_error->showError(rule.error());
        return;
    }
    Q_EMIT sampleWanted(alertwords::sample(*rule));
}

void AlertDialog::showTried(const QString &fault)
{
    m_tried->setTone(fault.isEmpty() ? Tone::Secondary : Tone::Error);
    m_tried->setText(fault.isEmpty() ? tr("The sample is on the desktop.") : fault);
    m_tried->show();
}

void AlertDialog::save()
{
    const AlertRule rule = m_form->rule();
    const Result<Done> kept =
        m_before.isEmpty() ? m_rules->add(rule) : m_rules->replace(m_before, rule);
    if (!kept) {
        // What was entered has to be changed; a disk may have room again.
        m_error->setRetryable(kept.error().kind == ApiError::Kind::Storage);
        m_error->showError(kept.error());
        return;
    }
    Q_EMIT saved(rule.name);
    accept();
}

} // namespace motorpool
