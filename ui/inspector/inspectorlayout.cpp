// SPDX-License-Identifier: GPL-3.0-or-later
// Where the inspector's parts stand.
#include "deliveriestab.h"
#include "emptystate.h"
#include "errorstrip.h"
#include "icons.h"
#include "inspector.h"
#include "inspectorheader.h"
#include "metrics.h"
#include "overviewpage.h"
#include "progressstrip.h"
#include "rawpage.h"
#include "signalspage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>

namespace motorpool {

using namespace Qt::StringLiterals;

void Inspector::build()
{
    auto *none = new EmptyState(m_stack);
    none->setIcon(u"car"_s);
    none->setTexts(tr("No vehicle selected"),
                   tr("Select one in the list. That is free; reading its signals takes one call."));
    auto *vehicle = new QWidget(m_stack);
    m_stack->addWidget(none);
    m_stack->addWidget(vehicle);

    m_read->setIcon(themedIcon(u"refresh"_s, palette(), Tone::AccentText));
    m_read->setDefault(true);
    m_read->setToolTip(tr("Reads all signals of this vehicle (F5)"));
    m_readNote->setFont(secondaryFont(font()));
    m_readNote->setForegroundRole(QPalette::PlaceholderText);
    m_readNote->setTextFormat(Qt::PlainText);
    // The strip takes the place of the note while it runs.
    QSizePolicy strip = m_progress->sizePolicy();
    strip.setRetainSizeWhenHidden(false);
    m_progress->setSizePolicy(strip);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_overview, tr("Overview"));
    m_tabs->addTab(m_signals, tr("Signals"));
    m_tabs->addTab(m_deliveries, tr("Deliveries"));
    m_tabs->addTab(m_raw, tr("Raw"));
    connect(m_deliveries, &DeliveriesTab::pageWanted, this, &Inspector::deliveriesWanted);
    m_tabs->setAccessibleName(tr("What is known of the vehicle"));

    auto *action = new QHBoxLayout;
    action->setSpacing(metrics::inside);
    action->addWidget(m_read);
    action->addWidget(m_readNote, 1);
    action->addWidget(m_progress, 1);
    auto *makeCase = new QToolButton;
    makeCase->setIcon(themedIcon(u"case"_s, palette()));
    makeCase->setAutoRaise(true);
    makeCase->setFocusPolicy(Qt::StrongFocus);
    makeCase->setAccessibleName(tr("Make a case"));
    makeCase->setToolTip(tr("Make a case for a ticket…"));
    connect(makeCase, &QToolButton::clicked, this, &Inspector::caseWanted);
    action->addWidget(makeCase);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, 0);
    top->setSpacing(metrics::inside);
    top->addWidget(m_header);
    top->addLayout(action);
    top->addWidget(m_error);
    auto *column = new QVBoxLayout(vehicle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::inside);
    column->addLayout(top);
    column->addWidget(m_tabs, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    setMinimumWidth(320);
    setAccessibleName(tr("Inspector"));
}

} // namespace motorpool
