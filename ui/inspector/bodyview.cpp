// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodyview.h"

#include "fonts.h"
#include "jsonhighlighter.h"
#include "prettyjson.h"
#include "tone.h"

#include <QEvent>
#include <QPromise>
#include <QScrollBar>
#include <QThreadPool>

#include <algorithm>
#include <memory>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

// Small enough that one piece is in and coloured within a frame or so.
constexpr qsizetype pieceSize = 24 * 1024;

QString cutShort(const QString &text)
{
    QString shown;
    for (qsizetype start = 0; start < text.size() && shown.size() < BodyView::mostShown;) {
        const qsizetype found = text.indexOf(u'\n', start);
        const qsizetype end = found < 0 ? text.size() : found + 1;
        if (end - start > BodyView::longestLine) {
            shown += QStringView(text).mid(start, BodyView::longestLine);
            shown += found < 0 ? u"…"_s : u"…\n"_s;
        } else {
            shown += QStringView(text).mid(start, end - start);
        }
        start = end;
    }
    return shown;
}

} // namespace

BodyView::Text BodyView::layOut(const QByteArray &body)
{
    Text text;
    text.whole = QString::fromUtf8(prettyJson(body));
    text.shown = cutShort(text.whole);
    return text;
}

BodyView::BodyView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new JsonHighlighter(document(), palette()))
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(fixedFont());
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    // A caret makes a read-only text reachable and readable by keyboard.
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("Body of the answer"));
    m_pieces.setInterval(0);
    connect(&m_pieces, &QTimer::timeout, this, &BodyView::insertPiece);
    connect(&m_layout, &QFutureWatcherBase::finished, this, &BodyView::laidOut);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &BodyView::markPlaces);
}

void BodyView::setBody(const QByteArray &body)
{
    m_pieces.stop();
    clear();
    m_text = {};
    m_inserted = 0;
    m_ready = false;
    m_places.clear();
    m_place = -1;
    auto promise = std::make_shared<QPromise<Text>>();
    m_layout.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, body] {
        promise->start();
        promise->addResult(layOut(body));
        promise->finish();
    });
}

int BodyView::setSearched(const QString &text)
{
    m_searched = text;
    m_places.clear();
    m_place = -1;
    if (!text.isEmpty()) {
        const QString shown = toPlainText();
        qsizetype at = 0;
        while ((at = shown.indexOf(text, at, Qt::CaseInsensitive)) >= 0) {
            m_places.append(int(at));
            at += text.size();
        }
    }
    markPlaces();
    return int(m_places.size());
}

int BodyView::goToNext(bool backwards)
{
    if (m_places.isEmpty())
        return -1;
    const int count = int(m_places.size());
    if (m_place < 0) {
        // From where one reads, not from the top.
        const int here = textCursor().selectionStart();
        const auto next = std::lower_bound(m_places.begin(), m_places.end(), here);
        m_place = int(next - m_places.begin()) - (backwards ? 1 : 0);
    } else {
        m_place += backwards ? -1 : 1;
    }
    m_place = (m_place + count) % count;
    QTextCursor cursor = textCursor();
    cursor.setPosition(m_places[m_place]);
    cursor.setPosition(m_places[m_place] + int(m_searched.size()), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    centerCursor();
    markPlaces();
    return m_place;
}

void BodyView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_highlighter->setPalette(palette());
        markPlaces();
    }
}

void BodyView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    markPlaces();
}

void BodyView::laidOut()
{
    if (m_layout.future().resultCount() == 0)
        return;
    m_text = m_layout.result();
    insertPiece();
    if (!m_ready)
        m_pieces.start();
}

void BodyView::insertPiece()
{
    const qsizetype end = m_text.shown.size();
    qsizetype stop = std::min(end, m_inserted + pieceSize);
    // Whole lines, as far as lines are of a sane length.
    if (const qsizetype line = m_text.shown.indexOf(u'\n', stop);
        line >= 0 && line < stop + pieceSize)
        stop = std::min(end, line + 1);
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(m_text.shown.mid(m_inserted, stop - m_inserted));
    m_inserted = stop;
    if (m_inserted < end)
        return;
    m_pieces.stop();
    m_ready = true;
    if (!m_searched.isEmpty())
        setSearched(m_searched);
    Q_EMIT ready();
}

void BodyView::markPlaces()
{
    QList<QTextEdit::ExtraSelection> marks;
    if (!m_places.isEmpty()) {
        const int first = cursorForPosition({0, 0}).position();
        const int last = cursorForPosition({0, viewport()->height()}).block().position() +
                         cursorForPosition({0, viewport()->height()}).block().length();
        const int length = int(m_searched.size());
        auto place = std::lower_bound(m_places.begin(), m_places.end(), first - length);
        for (; place != m_places.end() && *place <= last; ++place) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = QTextCursor(document());
            mark.cursor.setPosition(*place);
            mark.cursor.setPosition(*place + length, QTextCursor::KeepAnchor);
            mark.format.setBackground(toneColor(palette(), Tone::Selection));
            if (m_place >= 0 && *place == m_places[m_place]) {
                mark.format.setBackground(toneColor(palette(), Tone::Accent));
                mark.format.setForeground(toneColor(palette(), Tone::AccentText));
            }
            marks.append(mark);
        }
    }
    setExtraSelections(marks);
}

} // namespace motorpool
