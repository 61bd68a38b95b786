// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownermessage.h"

#include "metrics.h"
#include "plaintext.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace motorpool {

using namespace Qt::StringLiterals;

OwnerMessage::OwnerMessage(QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
    , m_withLink(new QCheckBox(tr("&With the link"), this))
    , m_copy(new QPushButton(tr("C&opy message"), this))
{
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Message for the owner"));
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->setMinimumHeight(2 * metrics::control);
    m_withLink->setChecked(true);
    m_copy->setAutoDefault(false);

    auto *title = new QLabel(tr("M&essage for the owner"), this);
    title->setFont(keyFont(font()));
    title->setBuddy(m_text);
    auto *top = new QHBoxLayout;
    top->setSpacing(metrics::inside);
    top->addWidget(title, 1);
    top->addWidget(m_withLink);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::inside);
    column->addLayout(top);
    column->addWidget(m_text, 1);
    column->addWidget(m_copy);

    connect(m_withLink, &QCheckBox::toggled, this, &OwnerMessage::tell);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    tell();
}

void OwnerMessage::setRoomy(bool on)
{
    m_text->setMaximumHeight(on ? QWIDGETSIZE_MAX : 3 * metrics::control);
}

void OwnerMessage::setWish(const OwnerLinkWish &wish)
{
    m_wish = wish;
    m_withLink->setChecked(wish.advice.message.isEmpty() ||
                           wish.advice.link != OwnerAdvice::Link::None);
    tell();
}

void OwnerMessage::setLink(const QString &link, bool isReauthentication)
{
    m_link = link;
    m_isReauthentication = isReauthentication;
    tell();
}

QString OwnerMessage::words() const
{
    if (!m_wish.advice.message.isEmpty())
        return m_wish.advice.message;
    if (!m_isReauthentication) {
        return tr("With this link you connect your car: choose its make, sign in with the account "
                  "of the maker's app, and allow the access that is asked for.");
    }
    const QString car = onOneLine(u"%1 %2"_s.arg(m_wish.of.make, m_wish.of.model), 80).trimmed();
    return car.isEmpty() ? tr("The connection to your car has to be renewed. With this link you "
                              "sign in at its maker again.")
                         : tr("The connection to your %1 has to be renewed. With this link you "
                              "sign in at its maker again.")
                               .arg(car);
}

void OwnerMessage::tell()
{
    const bool hasLink = m_withLink->isChecked() && !m_link.isEmpty();
    const QString text = hasLink ? words() + u"\n\n"_s + m_link : words();
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
    // Words that speak of a link would go out without it.
    m_copy->setEnabled(hasLink || !m_wish.advice.message.isEmpty());
}

} // namespace motorpool
