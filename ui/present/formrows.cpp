// SPDX-License-Identifier: GPL-3.0-or-later
#include "formrows.h"

#include "metrics.h"
#include "tonelabel.h"

#include <QFormLayout>
#include <QVBoxLayout>

namespace motorpool::formrows {

namespace {

constexpr int names = 140; // the column of names, the same in every form

} // namespace

void arrange(QFormLayout *form)
{
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(metrics::between);
    form->setVerticalSpacing(metrics::inside);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void add(QFormLayout *form, const QString &name, QWidget *control, QWidget *row)
{
    auto *label = new QLabel(name);
    label->setBuddy(control);
    // Level with the control, not with what stands below it.
    label->setMinimumSize(names, metrics::control);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    control->setAccessibleName(QString(name).remove(u'&'));
    form->addRow(label, row);
}

void add(QFormLayout *form, const QString &name, QWidget *control, const QString &hint)
{
    if (hint.isEmpty()) {
        add(form, name, control, control);
        return;
    }
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid / 2);
    column->addWidget(control);
    auto *below = new ToneLabel(Tone::Secondary, row);
    below->setFont(secondaryFont(below->font()));
    below->setWordWrap(true);
    below->setText(hint);
    column->addWidget(below);
    control->setAccessibleDescription(hint);
    add(form, name, control, row);
}

} // namespace motorpool::formrows
