// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterbar.h"

#include "filterfield.h"
#include "filterhelp.h"
#include "filterwords.h"
#include "iconlabel.h"
#include "icons.h"
#include "metrics.h"
#include "plaintext.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSuggestion = 30; // on a button

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new FilterField(this))
    , m_helpButton(new QToolButton(this))
    , m_note(new QWidget(this))
    , m_words(new QLabel(m_note))
    , m_mend(new QToolButton(m_note))
{
    m_helpButton->setIcon(themedIcon(u"help"_s, palette()));
    m_helpButton->setAutoRaise(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    auto *sign = new IconLabel(metrics::icon, m_note);
    sign->setIcon(u"error"_s, Tone::Error);

    auto *note = new QHBoxLayout(m_note);
    note->setContentsMargins(metrics::inside, 0, 0, 0);
    note->addWidget(sign);
    note->addWidget(m_words, 1);
    note->addWidget(m_mend);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::grid);
    line->addWidget(m_field, 1);
    line->addWidget(m_helpButton);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(metrics::grid);
    all->addLayout(line);
    all->addWidget(m_note);

    setFocusProxy(m_field);
    setUpTexts();
    tell();
    connect(m_helpButton, &QToolButton::clicked, this, &FilterBar::showHelp);
    connect(m_field, &FilterField::helpRequested, this, &FilterBar::showHelp);
    connect(m_field, &FilterField::mistakesChanged, this, &FilterBar::tell);
    connect(m_mend, &QToolButton::clicked, this, [this] {
        if (m_field->mistakes().isEmpty())
            return;
        const FilterMistake first = m_field->mistakes().first();
        m_field->setFocus();
        m_field->mend(first);
    });
}

void FilterBar::setUpTexts()
{
    m_helpButton->setAccessibleName(tr("How to filter"));
    m_helpButton->setToolTip(tr("How to filter (F1)"));
}

void FilterBar::tell()
{
    const QList<FilterMistake> &mistakes = m_field->mistakes();
    m_note->setVisible(!mistakes.isEmpty());
    if (mistakes.isEmpty())
        return;
    QString words = explain(mistakes.first());
    if (mistakes.size() > 1)
        words += u' ' + tr("And %Ln more mistake(s).", nullptr, int(mistakes.size() - 1));
    const QString suggestion = onOneLine(mistakes.first().suggestion, longestSuggestion);
    m_mend->setVisible(!suggestion.isEmpty());
    m_mend->setText(tr("Change to %1").arg(suggestion));
    m_mend->setAccessibleName(m_mend->text());
    if (words == m_words->text())
        return;
    m_words->setText(words);
    if (QAccessible::isActive()) {
        QAccessibleEvent event(m_words, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void FilterBar::showHelp()
{
    if (!m_help) {
        m_help = new FilterHelp(this);
        connect(m_help, &FilterHelp::exampleChosen, m_field, &FilterField::addExample);
    }
    m_help->openUnder(m_helpButton);
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setUpTexts();
        tell();
    }
}

} // namespace motorpool
