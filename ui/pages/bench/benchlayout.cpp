// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchpage.h"
#include "benchtext.h"
#include "clearbutton.h"
#include "deliveryfield.h"
#include "errorstrip.h"
#include "metrics.h"
#include "preferences.h"
#include "replaypanel.h"
#include "splittermemory.h"
#include "statuspill.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace motorpool {

using namespace Qt::StringLiterals;

void BenchPage::build()
{
    auto *title = new QLabel(tr("Bench"), this);
    title->setFont(titleFont(font()));
    auto *promise = new QLabel(tr("Nothing leaves this computer."), this);
    promise->setFont(secondaryFont(font()));
    promise->setForegroundRole(QPalette::PlaceholderText);
    m_state->setState(u"…"_s, tr("Looking"), Tone::Secondary);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::margin, 0, metrics::margin, 0);
    head->setSpacing(metrics::inside);
    head->addWidget(title);
    head->addWidget(promise);
    head->addStretch(1);
    head->addWidget(m_state);
    head->addWidget(m_open);
    head->addWidget(m_clear);

    m_event->setAccessibleName(tr("What the event tells"));
    m_event->setPlaceholderText(tr("What the event tells will stand here."));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("What is found out"));
    m_tabs->addTab(makeVerdict(), tr("Verdict"));
    m_tabs->addTab(m_event, tr("Event"));
    m_tabs->addTab(makeComparison(), tr("Changes"));
    m_tabs->addTab(m_replay, tr("Replay"));

    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeInput());
    splitter->addWidget(m_tabs);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({440, 640});
    rememberSplitter(splitter, m_preferences, u"bench/splitter"_s);

    auto *errors = new QVBoxLayout;
    errors->setContentsMargins(metrics::margin, 0, metrics::margin, 0);
    errors->addWidget(m_error);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, metrics::margin, 0, 0);
    page->setSpacing(metrics::inside);
    page->addLayout(head);
    page->addLayout(errors);
    page->addWidget(splitter, 1);
}

QWidget *BenchPage::makeInput()
{
    m_input->setAccessibleName(tr("Delivery"));
    m_input->setPlaceholderText(tr(
        "Paste a delivery here, or drop a file: its body, the whole HTTP request, a curl line, a "
        "HAR file, or lines of a log. It is looked at as it comes."));
    m_signature->setPlaceholderText(tr("SC-Signature, where it is not in the text above"));
    m_signature->setAccessibleName(m_signature->placeholderText());
    m_signature->setFont(fixedFont());
    addClearButton(m_signature);
    m_entries->setAccessibleName(tr("Which of several deliveries"));
    m_entries->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);

    auto *input = new QWidget(this);
    auto *column = new QVBoxLayout(input);
    column->setContentsMargins(metrics::margin, 0, metrics::inside, metrics::margin);
    column->setSpacing(metrics::inside);
    column->addWidget(m_note);
    column->addWidget(m_entries);
    column->addWidget(m_input, 1);
    column->addWidget(m_signature);
    return input;
}

QWidget *BenchPage::makeVerdict()
{
    m_verdict->setAccessibleName(tr("Verdict"));
    m_verdict->setPlaceholderText(
        tr("Whether the delivery is signed, by whose key, and if not, why not."));
    m_answer->setReadOnly(true);
    m_answer->setFont(fixedFont());
    m_answer->setAccessibleName(tr("Answer to the challenge"));
    m_answerName->setFont(keyFont(font()));
    m_answerName->setTextFormat(Qt::PlainText);
    auto *answer = new QVBoxLayout(m_challenge);
    answer->setContentsMargins(metrics::margin, metrics::inside, metrics::margin, 0);
    answer->setSpacing(metrics::grid);
    answer->addWidget(m_answerName);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::inside);
    row->addWidget(m_answer, 1);
    row->addWidget(m_copyAnswer);
    answer->addLayout(row);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(metrics::margin, 0, metrics::margin, metrics::inside);
    buttons->addStretch(1);
    buttons->addWidget(m_copyFindings);
    auto *verdict = new QWidget(this);
    auto *column = new QVBoxLayout(verdict);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::inside);
    column->addWidget(m_challenge);
    column->addWidget(m_verdict, 1);
    column->addLayout(buttons);
    return verdict;
}

QWidget *BenchPage::makeComparison()
{
    m_previous->setAccessibleName(tr("Delivery to compare with"));
    m_previous->setPlaceholderText(
        tr("Paste the delivery before it here, or drop its file. Its order of members is tried for "
           "the signature, too."));
    m_diff->setAccessibleName(tr("What changed"));
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_previous);
    splitter->addWidget(m_diff);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({120, 400});
    return splitter;
}

} // namespace motorpool
