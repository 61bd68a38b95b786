// SPDX-License-Identifier: GPL-3.0-or-later
#include "journaldetail.h"

#include "detailhtml.h"
#include "journalpresentation.h"
#include "preferences.h"

#include <QEvent>
#include <QJsonDocument>
#include <QLocale>

namespace motorpool {

using namespace Qt::StringLiterals;

JournalDetail::JournalDetail(const Preferences *preferences, QWidget *parent)
    : QTextBrowser(parent)
    , m_preferences(preferences)
{
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    document()->setDocumentMargin(12);
    setAccessibleName(tr("Details of the selected record"));
    setPlaceholderText(tr("Select a record to see all of it."));
}

void JournalDetail::showRecord(const std::optional<JournalRecord> &record)
{
    if (record == m_record)
        return;
    m_record = record;
    render();
}

QVariant JournalDetail::loadResource(int, const QUrl &)
{
    return {};
}

void JournalDetail::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

void JournalDetail::render()
{
    if (!m_record) {
        clear();
        return;
    }
    using Face = DetailHtml::Face;
    const JournalRecord &record = *m_record;
    const JournalEntry &entry = record.entry;
    const QLocale locale;
    DetailHtml html(palette(), font());
    html.heading(kindText(entry.kind) + u" · "_s + whatText(entry), Tone::Text);
    html.fact(tr("Record"), locale.toString(qulonglong(record.number)));
    html.fact(tr("Time"), tr("%1 (%2)").arg(journalTime(record.time, *m_preferences),
                                            QString::fromLatin1(isoTime(record.time))));
    html.fact(tr("Person"), record.author.person);
    html.fact(tr("Computer"), record.author.host);
    html.fact(tr("Program"),
              tr("%1, process %2").arg(record.author.program).arg(record.author.processId));
    html.fact(tr("Client id"), record.author.clientId, Face::Fixed);
    html.fact(tr("What"), entry.what, Face::Fixed);
    html.fact(tr("Vehicle"), entry.vehicleId, Face::Fixed);
    html.fact(tr("User"), entry.userId, Face::Fixed);
    html.fact(tr("Status"), entry.status > 0 ? QString::number(entry.status) : QString());
    html.fact(tr("Request id"), entry.requestId, Face::Fixed);
    html.fact(tr("Calls"), entry.cost > 0 ? locale.toString(entry.cost) : QString());
    html.fact(tr("Goes on with"),
              entry.about > 0 ? tr("record %1").arg(locale.toString(qulonglong(entry.about)))
                              : QString());
    if (!entry.facts.isEmpty()) {
        html.heading(tr("Facts"), Tone::Text);
        html.block(QString::fromUtf8(QJsonDocument(entry.facts).toJson()).trimmed());
    }
    html.heading(tr("Chain"), Tone::Text);
    html.fact(tr("Hash"), QString::fromLatin1(hexOf(record.hash)), Face::Fixed);
    html.fact(tr("Hash before"), QString::fromLatin1(hexOf(record.previous)), Face::Fixed);
    setHtml(html.text());
}

} // namespace motorpool
