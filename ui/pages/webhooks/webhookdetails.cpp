// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookdetails.h"

#include "coveragewords.h"
#include "metrics.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QString part(const QString &title, const QString &lines)
{
    return title + u'\n' + (lines.isEmpty() ? u"—"_s : lines);
}

QString textOf(const Webhook &of)
{
    QStringList parts{part(WebhookDetails::tr("Callback"), of.callbackUri)};
    if (!of.errorCallbackUri.isEmpty())
        parts << part(WebhookDetails::tr("Errors go to"), of.errorCallbackUri);
    parts << part(WebhookDetails::tr("A delivery is sent when one of these changes (%Ln)", nullptr,
                                     int(of.triggers.size())),
                  coveragewords::signalLines(of.triggers))
          << part(
                 WebhookDetails::tr("Each delivery carries (%Ln)", nullptr, int(of.signals.size())),
                 coveragewords::signalLines(of.signals))
          << part(WebhookDetails::tr("Webhook id"), of.id);
    return parts.join(u"\n\n"_s);
}

} // namespace

WebhookDetails::WebhookDetails(const Webhook &webhook, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(coveragewords::nameOf(webhook));
    auto *text = new QPlainTextEdit(textOf(webhook), this);
    text->setReadOnly(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setTabChangesFocus(true);
    text->setAccessibleName(tr("What the webhook is"));
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    column->setSpacing(metrics::between);
    column->addWidget(text, 1);
    column->addLayout(buttons);
    resize(metrics::readable, metrics::readable);
}

} // namespace motorpool
