// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterfield.h"

#include "clearbutton.h"
#include "filtermarks.h"
#include "filteroffers.h"
#include "filterwords.h"
#include "icons.h"

#include <QAction>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

// So many letters of a plain word may be the beginning of a prefix without being asked for it.
constexpr qsizetype lettersOfPrefix = 2;

bool isEnter(const QKeyEvent *event)
{
    return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
}

bool asksForOffers(const QKeyEvent *event)
{
    return event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier;
}

bool asksForHelp(const QKeyEvent *event)
{
    return event->matches(QKeySequence::HelpContents);
}

} // namespace

FilterField::FilterField(QWidget *parent)
    : QLineEdit(parent)
    , m_offers(new FilterOffers(this))
{
    addClearButton(this);
    addAction(themedIcon(u"search"_s, palette()), LeadingPosition);
    setUpTexts();
    connect(m_offers, &FilterOffers::chosen, this, &FilterField::take);
    connect(this, &QLineEdit::textChanged, this, &FilterField::parse);
    connect(this, &QLineEdit::textEdited, this, &FilterField::offerWhileTyping);
    connect(this, &QLineEdit::cursorPositionChanged, this, &FilterField::mark);
}

void FilterField::setUpTexts()
{
    setPlaceholderText(tr("Filter: any words, or make:tesla age:>3d has:error…"));
    setAccessibleName(tr("Filter"));
    setToolTip(tr("Filter the fleet by words and prefixes. F1 explains them."));
}

void FilterField::setValues(FilterValues values)
{
    m_values = std::move(values);
}

void FilterField::parse()
{
    m_isDone = false;
    ParsedFilter parsed = parseFilter(text());
    const bool isOther = !(parsed.filter == m_parsed.filter);
    m_parsed = std::move(parsed);
    mark();
    applyMarks(); // also the same ones: they do not move with the text
    if (isOther)
        Q_EMIT filterChanged(m_parsed.filter);
}

void FilterField::finish()
{
    m_isDone = true;
    mark();
}

void FilterField::mark()
{
    QList<FilterMistake> marked = m_parsed.mistakes;
    if (m_isDone) {
        marked += m_parsed.unfinished;
    } else {
        const qsizetype cursor = cursorPosition();
        marked.removeIf([cursor](const FilterMistake &mistake) {
            return mistake.mayGrow && mistake.at <= cursor && cursor <= markEnd(mistake);
        });
    }
    if (marked == m_marked)
        return;
    m_marked = marked;
    setAccessibleDescription(m_marked.isEmpty() ? QString() : explain(m_marked.first()));
    applyMarks();
    Q_EMIT mistakesChanged();
}

void FilterField::applyMarks()
{
    // An event without text would end what an input method composes.
    if (m_isComposing)
        return;
    QInputMethodEvent event({}, filterMarks(m_marked, cursorPosition(), palette()));
    QLineEdit::inputMethodEvent(&event);
}

void FilterField::offerWhileTyping()
{
    QList<FilterCompletion> offers = completions(text(), cursorPosition(), m_values);
    offers.removeIf([this](const FilterCompletion &offer) {
        return offer.kind == FilterCompletion::Kind::Key &&
               cursorPosition() - offer.at < lettersOfPrefix;
    });
    m_offers->show(offers);
}

void FilterField::offer()
{
    m_offers->show(completions(text(), cursorPosition(), m_values));
}

void FilterField::take(const FilterCompletion &offer)
{
    m_offers->hide();
    const FilterCompletion taken = offer;
    replace(taken.at, taken.length, taken.insert);
}

bool FilterField::takeCurrent()
{
    const FilterCompletion *current = m_offers->current();
    if (!current)
        return false;
    take(*current);
    return true;
}

void FilterField::replace(qsizetype at, qsizetype length, const QString &replacement)
{
    setCursorPosition(int(at));
    if (length > 0)
        setSelection(int(at), int(length));
    insert(replacement); // can be undone, unlike setText()
}

void FilterField::mend(const FilterMistake &mistake)
{
    const bool isThere = text().mid(mistake.at, mistake.length) == mistake.subject;
    if (isThere && !mistake.suggestion.isEmpty())
        replace(mistake.at, mistake.length, QString(mistake.suggestion));
    m_offers->hide();
}

void FilterField::addExample(const QString &example)
{
    setFocus();
    const QString space = text().isEmpty() || text().back().isSpace() ? QString() : QString(u' ');
    replace(text().size(), 0, space + example);
    m_offers->hide();
}

const FilterMistake *FilterField::mistakeAt(int position) const
{
    const auto found =
        std::find_if(m_marked.begin(), m_marked.end(), [position](const FilterMistake &mistake) {
            return markStart(mistake) <= position && position <= markEnd(mistake);
        });
    return found == m_marked.end() ? nullptr : &*found;
}

bool FilterField::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        // Keys that mean something here are not the window's.
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool closes =
            key->matches(QKeySequence::Cancel) && (m_offers->isOpen() || !text().isEmpty());
        if (closes || asksForOffers(key) || asksForHelp(key)) {
            event->accept();
            return true;
        }
        break;
    }
    case QEvent::KeyPress:
        // Before it moves the focus.
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab) {
            if (takeCurrent())
                return true;
            m_offers->hide();
        }
        break;
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const FilterMistake *mistake = mistakeAt(cursorPositionAt(help->pos()))) {
            QToolTip::showText(help->globalPos(), explain(*mistake), this);
            return true;
        }
        break;
    }
    default:
        break;
    }
    return QLineEdit::event(event);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    if (asksForHelp(event)) {
        m_offers->hide();
        Q_EMIT helpRequested();
        return;
    }
    if (asksForOffers(event) || (event->key() == Qt::Key_Down && !m_offers->isOpen())) {
        offer();
        return;
    }
    if (event->matches(QKeySequence::Cancel) && (m_offers->isOpen() || !text().isEmpty())) {
        if (m_offers->isOpen())
            m_offers->hide();
        else
            replace(0, text().size(), {});
        return;
    }
    if (isEnter(event)) {
        if (takeCurrent())
            return;
        m_offers->hide();
        finish();
    }
    QLineEdit::keyPressEvent(event);
}

void FilterField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        finish();
}

void FilterField::inputMethodEvent(QInputMethodEvent *event)
{
    m_isComposing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    // It has put its own formats in the place of ours.
    applyMarks();
}

void FilterField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setUpTexts();
    else if (event->type() == QEvent::PaletteChange)
        applyMarks();
}

} // namespace motorpool
