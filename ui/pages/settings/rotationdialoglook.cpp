// SPDX-License-Identifier: GPL-3.0-or-later
// What the guide shows at each stage.
#include "checkedfield.h"
#include "clock.h"
#include "credentials.h"
#include "errorstrip.h"
#include "metrics.h"
#include "rotationdialog.h"
#include "rotationstep.h"
#include "secretfield.h"
#include "secretwords.h"
#include "testresult.h"
#include "tonelabel.h"
#include "workspace.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace motorpool {

namespace {

constexpr int dialogWidth = 560;

} // namespace

void RotationDialog::build()
{
    auto *known = new ToneLabel(Tone::Secondary, this);
    const CredentialNote note = m_workspace->credentials()->note(m_application.id);
    known->setText(m_application.secretPlace == SecretPlace::Session
                       ? tr("The secret in use is kept for this session only.")
                       : tr("The secret in use: %1.")
                             .arg(secretwords::age(note, m_workspace->clock()->utcNow())));
    known->setWordWrap(true);
    m_row->setHint(tr("Smartcar shows a new secret once. It is never shown here."));
    m_create->add(m_dashboard, Qt::AlignLeft);
    m_enter->add(m_row);
    m_try->add(m_result);
    m_dashboard->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_next->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::inside);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    column->setSpacing(metrics::between);
    column->addWidget(known);
    for (QWidget *part : QList<QWidget *>{m_create, m_enter, m_try, m_put, m_remove, m_error})
        column->addWidget(part);
    column->addStretch();
    column->addLayout(buttons);
    setMinimumWidth(dialogWidth);
    m_field->setFocus(Qt::OtherFocusReason);
}

void RotationDialog::setStage(Stage stage)
{
    using State = RotationStep::State;
    m_stage = stage;
    const bool isEntering = stage == Stage::Entering;
    const bool isTesting = stage == Stage::Testing;
    const bool isReplaced = stage == Stage::Replaced;
    m_create->setState(isEntering ? State::Current : State::Done);
    m_enter->setState(isEntering ? State::Current : State::Done);
    m_try->setState(isEntering ? State::Ahead : isTesting ? State::Current : State::Done);
    m_put->setState(isReplaced                ? State::Done
                    : isEntering || isTesting ? State::Ahead
                                              : State::Current);
    m_remove->setState(isReplaced ? State::Current : State::Ahead);

    m_next->setText(isEntering   ? tr("&Test the new secret")
                    : isTesting  ? tr("Stop &test")
                    : isReplaced ? tr("The old one is &removed")
                                 : tr("&Replace the secret"));
    m_next->setEnabled(stage != Stage::Replacing && stage != Stage::Unlocking);
    m_next->setDefault(!isReplaced);
    m_next->setAutoDefault(!isReplaced);
    m_cancel->setText(isReplaced ? tr("Remind me later") : tr("Cancel"));
    m_cancel->setDefault(isReplaced);
    m_cancel->setEnabled(stage != Stage::Replacing);
    m_enter->setEnabled(isEntering || isTesting || stage == Stage::Tested);
    m_error->setEnabled(stage != Stage::Unlocking);
}

} // namespace motorpool
