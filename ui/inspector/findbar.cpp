// SPDX-License-Identifier: GPL-3.0-or-later
#include "findbar.h"

#include "bodyview.h"
#include "clearbutton.h"
#include "icons.h"
#include "metrics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace motorpool {

using namespace Qt::StringLiterals;

FindBar::FindBar(BodyView *view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_field(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    m_field->setPlaceholderText(tr("Find in the body"));
    m_field->setAccessibleName(m_field->placeholderText());
    addClearButton(m_field);
    m_count->setFont(secondaryFont(font()));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::margin, metrics::grid, metrics::margin, metrics::grid);
    row->setSpacing(metrics::grid);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    const auto button = [&](const QString &icon, const QString &name, const QString &keys) {
        auto *made = new QToolButton(this);
        made->setIcon(themedIcon(icon, palette()));
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::StrongFocus);
        made->setAccessibleName(name);
        made->setToolTip(u"%1 (%2)"_s.arg(name, keys));
        row->addWidget(made);
        return made;
    };
    connect(button(u"up"_s, tr("Previous"), tr("Shift+F3")), &QToolButton::clicked, this,
            [this] { go(true); });
    connect(button(u"down"_s, tr("Next"), tr("F3")), &QToolButton::clicked, this,
            [this] { go(false); });
    connect(button(u"cancel"_s, tr("Close"), tr("Esc")), &QToolButton::clicked, this,
            &FindBar::close);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::search);
    connect(view, &BodyView::ready, this, &FindBar::search);
    hide();
}

void FindBar::open()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    search();
}

void FindBar::close()
{
    hide();
    m_view->setSearched({});
    m_view->setFocus(Qt::OtherFocusReason);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool backwards = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Escape:
        close();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F3:
        go(backwards);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FindBar::search()
{
    if (!isVisible())
        return;
    m_found = m_view->setSearched(m_field->text());
    m_place = m_found > 0 ? m_view->goToNext(false) : -1;
    showCount();
}

void FindBar::go(bool backwards)
{
    m_place = m_view->goToNext(backwards);
    showCount();
}

void FindBar::showCount()
{
    const QLocale locale;
    if (m_field->text().isEmpty())
        m_count->clear();
    else if (m_found == 0)
        m_count->setText(tr("not found"));
    else
        m_count->setText(
            tr("%1 of %2").arg(locale.toString(m_place + 1), locale.toString(m_found)));
}

} // namespace motorpool
