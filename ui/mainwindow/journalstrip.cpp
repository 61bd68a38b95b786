// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalstrip.h"

#include "filejournal.h"
#include "iconlabel.h"
#include "metrics.h"
#include "tone.h"
#include "workspace.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace motorpool {

using namespace Qt::StringLiterals;

JournalStrip::JournalStrip(Workspace *workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_picture(new IconLabel(20, this))
    , m_text(new QLabel(this))
    , m_show(new QPushButton(tr("Show the journal"), this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::margin, metrics::inside, metrics::margin, metrics::inside);
    row->setSpacing(metrics::inside);
    row->addWidget(m_picture);
    row->addWidget(m_text, 1);
    row->addWidget(m_show);
    connect(m_show, &QPushButton::clicked, this, &JournalStrip::journalWanted);
    connect(workspace, &Workspace::sessionChanged, this, &JournalStrip::watchSession);
    watchSession();
}

void JournalStrip::setLeading(bool leading)
{
    m_show->setVisible(leading);
}

void JournalStrip::watchSession()
{
    if (const FileJournal *journal = m_workspace->journal()) {
        connect(journal, &FileJournal::anchorChanged, this, &JournalStrip::showState);
        connect(journal, &FileJournal::copyFaultChanged, this, &JournalStrip::showState);
    }
    showState();
}

void JournalStrip::showState()
{
    const FileJournal *journal = m_workspace->journal();
    const bool contradicts = journal != nullptr && journal->contradiction();
    const QString fault = journal != nullptr ? journal->copyFault() : QString();
    QString text;
    if (contradicts) {
        text = tr("The keychain contradicts the journal: records are missing, or it was replaced. "
                  "Until somebody has looked at it and begun a new one, nothing is changed.");
    } else if (!fault.isEmpty()) {
        text = tr("The system's log does not take its copy of the journal: %1").arg(fault);
    }
    const bool isNew = !text.isEmpty() && text != m_text->text();
    m_picture->setIcon(u"journal"_s, contradicts ? Tone::Error : Tone::Text);
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    if (isNew) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void JournalStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), toneColor(palette(), Tone::Selection));
    painter.fillRect(0, height() - 1, width(), 1, toneColor(palette(), Tone::Border));
}

} // namespace motorpool
