// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchfield.h"

#include "clearbutton.h"
#include "icons.h"
#include "metrics.h"
#include "subjectwords.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QStandardItemModel>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

bool isEnter(const QKeyEvent *event)
{
    return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
}

QString withoutQuotes(QString text)
{
    static constexpr std::pair<QChar, QChar> pairs[] = {
        {u'"', u'"'}, {u'\'', u'\''}, {u'`', u'`'}, {u'<', u'>'},
        {u'(', u')'}, {u'“', u'”'},   {u'„', u'“'}, {u'«', u'»'},
    };
    for (bool found = true; found;) {
        found = false;
        for (const auto &[open, close] : pairs) {
            if (text.size() > 1 && text.front() == open && text.back() == close) {
                text = text.mid(1, text.size() - 2).trimmed();
                found = true;
            }
        }
    }
    return text;
}

} // namespace

QString cleanedPaste(const QString &text)
{
    static const QRegularExpression breaks(u"[\\r\\n\\x{2028}\\x{2029}]+"_s);
    QStringList lines;
    for (QString line : text.trimmed().split(breaks, Qt::SkipEmptyParts)) {
        line = line.trimmed();
        while (line.startsWith("> "_L1))
            line = line.mid(2).trimmed();
        lines << line;
    }
    const QString whole = withoutQuotes(lines.join(u'\n'));
    const bool isUrl = whole.section(u'\n', 0, 0).contains("://"_L1);
    return QString(whole).replace(u'\n', isUrl ? QString() : u" "_s);
}

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
    , m_offers(new QStandardItemModel(this))
    , m_completer(new QCompleter(this))
{
    addClearButton(this);
    addAction(themedIcon(u"search"_s, palette()), LeadingPosition);
    setUpTexts();

    m_completer->setModel(m_offers);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    // The completer only pops up: the text stays as typed.
    m_completer->setWidget(this);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &SearchField::choose);
    connect(this, &QLineEdit::textEdited, this, [this] {
        clean();
        offer();
    });
}

void SearchField::setUpTexts()
{
    setPlaceholderText(tr("Search: user id, external id, vehicle id, VIN, redirect URL…"));
    setAccessibleName(tr("Search"));
    setToolTip(tr("Look up a user, a vehicle or a pasted Connect redirect URL"));
}

QList<Subject> SearchField::offers() const
{
    const QString typed = cleanedPaste(text());
    return typed.isEmpty() ? QList{Subject{Subject::Kind::Everything, {}}} : recognise(typed);
}

void SearchField::showSubject(const Subject &subject)
{
    setText(subjectText(subject));
    m_completer->popup()->hide();
}

void SearchField::clean()
{
    if (!text().contains(QRegularExpression(u"[\\r\\n\\x{2028}\\x{2029}]"_s)))
        return;
    setText(cleanedPaste(text()));
}

void SearchField::offer()
{
    m_offers->clear();
    for (const Subject &subject : offers()) {
        auto *item = new QStandardItem(themedIcon(subjectIcon(subject.kind), palette()),
                                       subjectTitle(subject));
        item->setData(QVariant::fromValue(subject), Qt::UserRole);
        item->setEditable(false);
        item->setSizeHint({0, rowHeight(Preferences::Density::Normal)});
        m_offers->appendRow(item);
    }
    if (m_offers->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void SearchField::choose(const QModelIndex &index)
{
    const QVariant chosen = index.isValid() ? index.data(Qt::UserRole) : QVariant();
    const QList<Subject> all = offers();
    if (!chosen.isValid() && all.isEmpty())
        return;
    const Subject subject = chosen.isValid() ? chosen.value<Subject>() : all.first();
    m_completer->popup()->hide();
    // A redirect's URL may hold an authorization code, which is not kept.
    if (subject.kind == Subject::Kind::Redirect) {
        showSubject(subject);
        m_offers->clear();
    }
    Q_EMIT subjectChosen(subject);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    QAbstractItemView *popup = m_completer->popup();
    if (isEnter(event)) {
        event->accept();
        choose(popup->isVisible() ? popup->currentIndex() : QModelIndex());
        return;
    }
    if (event->key() == Qt::Key_Down && !popup->isVisible()) {
        event->accept();
        offer();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setUpTexts();
}

} // namespace motorpool
