// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkedfield.h"

#include "metrics.h"
#include "tonelabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

CheckedField::CheckedField(const QString &name, Check check, QWidget *parent)
    : CheckedField(name, std::move(check), new QLineEdit, parent)
{
}

CheckedField::CheckedField(const QString &name, Check check, QLineEdit *edit, QWidget *parent)
    : QWidget(parent)
    , m_check(std::move(check))
    , m_edit(edit)
    , m_below(new ToneLabel(Tone::Secondary, this))
    , m_row(new QHBoxLayout)
{
    m_edit->setAccessibleName(name);
    setFocusProxy(m_edit);
    m_below->setFont(secondaryFont(font()));
    m_below->setWordWrap(true);
    m_below->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_below->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid / 2);
    m_row->setSpacing(metrics::inside);
    m_row->addWidget(m_edit, 1);
    column->addLayout(m_row);
    column->addWidget(m_below);

    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        // An empty field is not wrong yet: it is about to be filled.
        show(m_check && !m_edit->text().isEmpty() ? m_check(text()) : QString());
        Q_EMIT edited();
    });
    // However it was filled: an assistive program's entry counts as no editing.
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        if (m_check && !m_edit->text().isEmpty())
            show(m_check(text()));
    });
}

QString CheckedField::text() const
{
    return m_edit->text().trimmed();
}

void CheckedField::setText(const QString &text)
{
    m_edit->setText(text);
    show({});
}

void CheckedField::setHint(const QString &hint)
{
    m_hint = hint;
    show({});
}

void CheckedField::addBeside(QWidget *widget)
{
    m_row->addWidget(widget);
}

bool CheckedField::check()
{
    const QString fault = m_check ? m_check(text()) : QString();
    show(fault);
    return fault.isEmpty();
}

// Said outright: a form layout gives a row of several lines the height of two.
void CheckedField::giveRoom()
{
    m_below->setMinimumHeight(0); // or it would be part of what is asked
    m_below->setMinimumHeight(std::max(0, m_below->heightForWidth(width())));
}

void CheckedField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    giveRoom();
}

void CheckedField::show(const QString &fault)
{
    const QString below = fault.isEmpty() ? m_hint : u"✕\u2002"_s + fault;
    m_below->setTone(fault.isEmpty() ? Tone::Secondary : Tone::Error);
    m_below->setText(below);
    m_below->setVisible(!below.isEmpty());
    giveRoom();
    m_edit->setAccessibleDescription(fault.isEmpty() ? m_hint : fault);
}

} // namespace motorpool
