// SPDX-License-Identifier: GPL-3.0-or-later
#include "signaldetail.h"

#include "detailhtml.h"
#include "errorguide.h"
#include "permission.h"
#include "prettyjson.h"
#include "readingpresenter.h"
#include "signaldef.h"
#include "signalplace.h"

#include <QEvent>
#include <QJsonDocument>
#include <QScrollBar>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QString evidenceText(SignalEvidence evidence)
{
    switch (evidence) {
    case SignalEvidence::Value:
        return SignalDetail::tr("A value was seen in real answers.");
    case SignalEvidence::Code:
        return SignalDetail::tr("Only seen with an error so far; the form of its value is from "
                                "the documentation.");
    case SignalEvidence::Documentation:
        break;
    }
    return SignalDetail::tr("Known from the documentation alone.");
}

void addValue(DetailHtml &html, const ReadingLook &look, const Reading &reading)
{
    html.lead(look.text, reading.body ? Tone::Text : Tone::None);
    for (const QString &part : look.parts)
        html.line(part, Tone::Text);
    for (const QString &oddity : look.oddities)
        html.line(odditySign() + u'\u2002' + oddity, Tone::Aging);
}

void addError(DetailHtml &html, const ReadingLook &look, const SignalError &error)
{
    const ErrorWords words = explain(error);
    html.heading(look.sign + u'\u2002' + words.title, look.tone);
    html.line(words.cause, Tone::Text);
    html.fact(SignalDetail::tr("What to do"), words.remedy);
    html.fact(SignalDetail::tr("Tell the owner"), words.owner);
    const QString code = error.code.isEmpty() ? error.type : error.type + u" / "_s + error.code;
    html.fact(SignalDetail::tr("Error"), code, DetailHtml::Face::Fixed);
    html.fact(SignalDetail::tr("Resolution"), error.resolution, DetailHtml::Face::Fixed);
    html.fact(SignalDetail::tr("Resolution link"), error.resolutionUrl, DetailHtml::Face::Fixed);
}

void addTimes(DetailHtml &html, const ReadingPresenter &presenter, const Reading &reading)
{
    html.heading(SignalDetail::tr("Times"), Tone::Text);
    html.fact(SignalDetail::tr("Car reported"), presenter.exactTime(reading.oemUpdatedAt));
    html.fact(SignalDetail::tr("Smartcar fetched"), presenter.exactTime(reading.retrievedAt));
    html.fact(SignalDetail::tr("Smartcar stored"), presenter.exactTime(reading.ingestedAt));
    html.fact(SignalDetail::tr("Read here"), presenter.exactTime(reading.readAt));
}

void addBody(DetailHtml &html, const Reading &reading)
{
    html.heading(SignalDetail::tr("Body as received"), Tone::Text);
    if (!reading.body) {
        html.line(SignalDetail::tr("The answer held none."), Tone::Secondary);
        return;
    }
    const QByteArray json = QJsonDocument(*reading.body).toJson(QJsonDocument::Compact);
    html.block(QString::fromUtf8(prettyJson(json)));
}

void addCatalogue(DetailHtml &html, const QString &code, const SignalDef *def)
{
    html.heading(SignalDetail::tr("Catalogue"), Tone::Text);
    html.fact(SignalDetail::tr("Code"), code, DetailHtml::Face::Fixed);
    if (!def) {
        html.line(SignalDetail::tr("This program does not know this signal; it is shown as it "
                                   "came."),
                  Tone::Secondary);
        return;
    }
    const QString permission = QString::fromLatin1(def->permission);
    html.fact(SignalDetail::tr("Permission"),
              permission.isEmpty() ? QString() : permissionTitle(permission));
    html.fact(QString(), permission, DetailHtml::Face::Fixed);
    html.fact(SignalDetail::tr("Usual unit"), QString::fromLatin1(def->unit));
    html.fact(SignalDetail::tr("Note"), signalNote(*def));
    html.fact(SignalDetail::tr("Evidence"), evidenceText(def->evidence));
}

} // namespace

SignalDetail::SignalDetail(const ReadingPresenter *presenter, QWidget *parent)
    : QTextBrowser(parent)
    , m_presenter(presenter)
{
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    document()->setDocumentMargin(12);
    setAccessibleName(tr("Details of the selected signal"));
    setPlaceholderText(tr("Select a signal to see all that is known of it."));
}

void SignalDetail::showSignal(const QString &code, const std::optional<Reading> &reading,
                              const QStringList &permissions)
{
    if (m_code == code && m_reading == reading && m_permissions == permissions)
        return;
    const int place = m_code == code ? verticalScrollBar()->value() : 0;
    m_code = code;
    m_reading = reading;
    m_permissions = permissions;
    render();
    verticalScrollBar()->setValue(place);
}

void SignalDetail::clear()
{
    m_code.clear();
    m_reading.reset();
    setHtml({});
}

QVariant SignalDetail::loadResource(int, const QUrl &)
{
    return {};
}

void SignalDetail::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

void SignalDetail::render()
{
    if (m_code.isEmpty())
        return;
    DetailHtml html(palette(), font());
    const SignalDef *def = findSignal(m_code);
    html.title(signalTitle(m_code, m_reading ? m_reading->name : QString()));
    if (m_reading) {
        const ReadingLook look = m_presenter->look(*m_reading);
        addValue(html, look, *m_reading);
        if (m_reading->error)
            addError(html, look, *m_reading->error);
        else if (m_reading->status != Reading::Status::Success)
            html.fact(tr("Status"), look.status);
        addTimes(html, *m_presenter, *m_reading);
        addBody(html, *m_reading);
    } else {
        html.line(absenceHint(m_code, m_permissions), Tone::Secondary);
    }
    addCatalogue(html, m_code, def);
    setHtml(html.text());
}

} // namespace motorpool
