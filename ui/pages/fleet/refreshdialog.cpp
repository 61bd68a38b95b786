// SPDX-License-Identifier: GPL-3.0-or-later
#include "refreshdialog.h"

#include "calllimits.h"
#include "fonts.h"
#include "metrics.h"
#include "refreshwords.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace motorpool {

namespace {

QLabel *addText(QVBoxLayout *column, const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    column->addWidget(label);
    return label;
}

} // namespace

RefreshDialog::RefreshDialog(const RefreshOffer &offer, const Limits &limits, const QTimeZone &zone,
                             QWidget *parent)
    : QDialog(parent)
{
    const BudgetEstimate &estimate = offer.estimate;
    const bool isAny = estimate.calls > 0;
    const QString title = isAny ? tr("Refresh %1").arg(refreshwords::vehicles(estimate.calls))
                                : tr("No vehicle can be refreshed");
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::inside);
    addText(column, title)->setFont(keyFont(font()));
    QStringList lines;
    if (isAny)
        lines = refreshwords::cost(estimate, limits);
    const QStringList remarks = refreshwords::remarks(offer.plan, estimate, zone);
    addText(column, lines.join(u'\n'))->setVisible(!lines.isEmpty());
    addText(column, remarks.join(u'\n'))->setVisible(!remarks.isEmpty());
    setAccessibleDescription((lines + remarks).join(u' '));
    column->addStretch();

    auto *buttons = new QDialogButtonBox(this);
    if (isAny) {
        QPushButton *refresh = buttons->addButton(title, QDialogButtonBox::AcceptRole);
        refresh->setAutoDefault(false);
    }
    QPushButton *cancel =
        buttons->addButton(isAny ? tr("Cancel") : tr("Close"), QDialogButtonBox::RejectRole);
    cancel->setDefault(true);
    cancel->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    setMinimumWidth(metrics::readable * 3 / 4);
}

} // namespace motorpool
