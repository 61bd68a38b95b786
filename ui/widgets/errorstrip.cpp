// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorstrip.h"

#include "errorguide.h"
#include "metrics.h"
#include "secretrefusal.h"
#include "tone.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMetaMethod>
#include <QPainter>
#include <QPushButton>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr int bar = 4;      // the coloured edge
constexpr int narrow = 480; // below this the buttons stand under the texts

QLabel *textLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ErrorStrip::ErrorStrip(QWidget *parent)
    : QFrame(parent)
    , m_title(textLabel(this))
    , m_cause(textLabel(this))
    , m_remedy(textLabel(this))
    , m_requestId(textLabel(this))
    , m_copy(new QPushButton(tr("Copy"), this))
    , m_ownerLink(new QPushButton(tr("Link for the owner…"), this))
    , m_replaceSecret(new QPushButton(tr("Replace the secret…"), this))
    , m_password(new QPushButton(tr("Enter the password…"), this))
    , m_retry(new QPushButton(this))
{
    m_title->setFont(keyFont(font()));
    m_requestId->setFont(secondaryFont(fixedFont()));
    m_copy->setAccessibleName(tr("Copy the error"));
    m_copy->setToolTip(tr("Copies the error with its request id, for a ticket"));

    auto *texts = new QVBoxLayout;
    texts->setSpacing(metrics::grid);
    for (QLabel *label : {m_title, m_cause, m_remedy, m_requestId})
        texts->addWidget(label);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::inside);
    buttons->addWidget(m_ownerLink, 0, Qt::AlignTop);
    buttons->addWidget(m_copy, 0, Qt::AlignTop);
    buttons->addWidget(m_replaceSecret, 0, Qt::AlignTop);
    buttons->addWidget(m_password, 0, Qt::AlignTop);
    buttons->addWidget(m_retry, 0, Qt::AlignTop);
    buttons->addStretch(1);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_columns->setContentsMargins(bar + metrics::inside + metrics::grid, metrics::inside,
                                  metrics::inside, metrics::inside);
    m_columns->setSpacing(metrics::inside);
    m_columns->addLayout(texts, 1);
    m_columns->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this, &ErrorStrip::copy);
    m_ownerLink->setAutoDefault(false);
    m_ownerLink->hide();
    connect(m_ownerLink, &QPushButton::clicked, this, [this] {
        if (m_error)
            Q_EMIT ownerLinkRequested(ownerAdvice(*m_error));
    });
    connect(m_replaceSecret, &QPushButton::clicked, this, &ErrorStrip::secretReplacementRequested);
    connect(m_password, &QPushButton::clicked, this, &ErrorStrip::databasePasswordRequested);
    connect(m_retry, &QPushButton::clicked, this, &ErrorStrip::retryRequested);
    hide();
}

void ErrorStrip::showError(const ApiError &error)
{
    m_error = error;
    const ErrorWords words = explain(error);
    m_title->setText(u"✕\u2002"_s + words.title);
    m_cause->setText(words.cause);
    m_remedy->setText(words.remedy);
    m_requestId->setText(error.requestId.isEmpty() ? QString()
                                                   : tr("Request id %1").arg(error.requestId));
    for (QLabel *label : {m_cause, m_remedy, m_requestId})
        label->setVisible(!label->text().isEmpty());
    m_retry->setText(error.kind == ApiError::Kind::KeyringLocked ? tr("Unlock") : tr("Try again"));
    m_retry->setAccessibleName(m_retry->text());
    showButtons();
    setAccessibleName(words.title);
    setAccessibleDescription(words.cause + u' ' + words.remedy);
    show();
}

void ErrorStrip::clear()
{
    m_error.reset();
    hide();
}

void ErrorStrip::setRetryable(bool on)
{
    m_retryable = on;
    showButtons();
}

void ErrorStrip::setOffersOwnerLink(bool on)
{
    m_offersOwnerLink = on;
    showButtons();
}

void ErrorStrip::showButtons()
{
    m_retry->setVisible(m_retryable);
    const OwnerAdvice advice = m_error ? ownerAdvice(*m_error) : OwnerAdvice();
    m_ownerLink->setVisible(m_offersOwnerLink && advice.isForOwner);
    const bool isLink = advice.link != OwnerAdvice::Link::None;
    m_ownerLink->setText(isLink ? tr("Link for the owner…") : tr("Message for the owner…"));
    m_ownerLink->setToolTip(
        isLink ? tr("Makes a link and a message by which the owner can mend it")
               : tr("Shows the message that Smartcar suggests for the owner; no link mends it"));
    m_replaceSecret->setVisible(
        m_error && isSecretRefused(*m_error) &&
        isSignalConnected(QMetaMethod::fromSignal(&ErrorStrip::secretReplacementRequested)));
    m_password->setVisible(
        m_error && isDatabasePasswordWanted(*m_error) &&
        isSignalConnected(QMetaMethod::fromSignal(&ErrorStrip::databasePasswordRequested)));
}

QString ErrorStrip::asText(const ApiError &error)
{
    const ErrorWords words = explain(error);
    QStringList lines = {words.title, words.cause, words.remedy};
    lines.removeAll(QString());
    return (lines + facts(error)).join(u'\n');
}

QStringList ErrorStrip::facts(const ApiError &error)
{
    QStringList lines;
    const auto fact = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines.append(name.arg(value));
    };
    fact(tr("Operation: %1"), error.operation);
    fact(tr("Status: %1"), error.status ? QString::number(error.status) : QString());
    fact(tr("Type: %1"), error.type);
    fact(tr("Code: %1"), error.code);
    fact(tr("Request id: %1"), error.requestId);
    return lines;
}

void ErrorStrip::copy()
{
    if (m_error)
        QGuiApplication::clipboard()->setText(asText(*m_error));
}

void ErrorStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_columns->setDirection(width() < narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ErrorStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(toneColor(palette(), Tone::Border));
    painter.setBrush(toneColor(palette(), Tone::Base));
    painter.drawRoundedRect(area, metrics::corner, metrics::corner);
    painter.setClipRect(QRect(0, 0, bar, height()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColor(palette(), Tone::Error));
    painter.drawRoundedRect(rect(), metrics::corner, metrics::corner);
}

} // namespace motorpool
